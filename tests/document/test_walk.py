"""Walking through a document meets every block and every line once, in reading order."""

from __future__ import annotations

from docgen.document.blocks import (
    Document,
    Heading,
    KeyFacts,
    List,
    ListItem,
    PageBreak,
    Paragraph,
    Reference,
    Section,
    Table,
)
from docgen.document.inline import Runs, Text, plain
from docgen.document.role import Role
from docgen.document.walk import blocks_of, lines_of
from docgen.place import Place
from tests.writers.samples import agreement, letter


def line(text: str) -> Runs:
    return (Text(text),)


INNER = Paragraph(line("Binnen"))
SECTION = Section(Role.UITLEG, (Heading(3, line("Kop binnen")), INNER), title=line("Titel"))
DOCUMENT = Document("T", (Heading(1, line("Kop")), SECTION, Paragraph(line("Buiten")), PageBreak()))


def test_a_section_comes_before_its_blocks() -> None:
    """Each block is met with the section it stands in."""
    met = [(type(block).__name__, section is SECTION) for block, section in blocks_of(DOCUMENT)]
    assert met == [
        ("Heading", False),
        ("Section", False),
        ("Heading", True),
        ("Paragraph", True),
        ("Paragraph", False),
        ("PageBreak", False),
    ]


def test_a_line_has_the_role_of_its_section_unless_it_is_a_heading() -> None:
    """What stands in an explanation is read as an explanation; a heading stays a heading."""
    roles = {plain(one.runs): one.role for one in lines_of(DOCUMENT)}
    assert roles == {
        "Kop": Role.KOP,
        "Titel": Role.UITLEG,
        "Kop binnen": Role.KOP,
        "Binnen": Role.UITLEG,
        "Buiten": Role.ALINEA,
    }


def test_each_item_has_its_own_place() -> None:
    """A finding in a list points at the item, not at the list."""
    items = (ListItem(line("een"), Place("b.md", 4)), ListItem(line("twee"), Place("b.md", 5)))
    lines = list(lines_of(Document("T", (List(items, place=Place("b.md", 4)),))))
    assert [one.place.line for one in lines] == [4, 5]


def test_empty_lines_are_left_out() -> None:
    """An empty cell is no line to read."""
    table = Table((line("Wat"), line("Bedrag")), ((line("Samen"), ()),), ("left", "right"))
    assert [plain(one.runs) for one in lines_of(Document("T", (table,)))] == ["Wat", "Bedrag", "Samen"]


def test_every_kind_of_block_is_walked() -> None:
    """No text of a letter or an agreement is skipped: all runs that its blocks hold are met."""
    for document in (letter(), agreement()):
        met = {id(one.runs) for one in lines_of(document)}
        for block, _ in blocks_of(document):
            if isinstance(block, Heading | Paragraph):
                assert id(block.runs) in met
            if isinstance(block, KeyFacts):
                assert all(id(fact.answer) in met for fact in block.facts)
            if isinstance(block, Reference):
                assert all(id(value) in met for _, value in block.rows)
