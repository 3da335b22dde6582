"""Containers (`::: hulp`) become the blocks of the Document that carry a role."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from markdown_it.tree import SyntaxTreeNode

from docgen.document.blocks import (
    Address,
    Block,
    Contact,
    Fact,
    Help,
    KeyFacts,
    List,
    ListItem,
    Paragraph,
    Qr,
    Reference,
    Sender,
    SignatureCard,
    Signatures,
    Step,
    StepState,
    Timeline,
)
from docgen.document.inline import LineBreak, Runs, Text, plain
from docgen.errors import TemplateError
from docgen.message import message
from docgen.place import Place
from docgen.render.blocks import heading, list_of
from docgen.render.inlines import runs_of, split_cells, split_lines, trimmed
from docgen.render.markdown import line_of
from docgen.render.text_template import MarkedText
from docgen.template import codes

READ_ALOUD = "[ ] "


class Content:
    """What stands inside a container: at most one title, lines, and list items in cells."""

    def __init__(self, node: SyntaxTreeNode, text: MarkedText, *, keep_lines: bool = False) -> None:
        self.place = text.place(line_of(node))
        self.title: Runs = ()
        self.lists: list[List] = []
        self.paragraphs: list[Paragraph] = []
        for child in node.children:
            match child.type:
                case "heading":
                    self.title = heading(child, text).runs
                case "bullet_list" | "ordered_list":
                    self.lists.append(list_of(child, text))
                case "paragraph":
                    runs = runs_of(child, text, keep_lines=keep_lines)
                    self.paragraphs.append(Paragraph(runs, text.place(line_of(child))))
                case other:
                    raise _misplaced(other, text.place(line_of(child)))

    def rows(self, least: int, most: int, example: str) -> list[tuple[ListItem, tuple[Runs, ...]]]:
        """Return each list item with its cells.

        Raises:
            TemplateError: An item has too few or too many cells.
        """
        rows = [(item, split_cells(item.runs)) for one in self.lists for item in one.items]
        for item, cells in rows:
            if not least <= len(cells) <= most:
                raise TemplateError(
                    [
                        codes.CELLEN_VERKEERD.finding(
                            message(
                                "This line needs {least} to {most} parts, divided by | signs.",
                                least=least,
                                most=most,
                            ),
                            item.place,
                            message("For example: {example}", example=example),
                        )
                    ]
                )
        return rows


def _misplaced(kind: str, place: Place) -> TemplateError:
    return TemplateError(
        [
            codes.INHOUD_PAST_NIET.finding(
                message("This cannot stand inside this container: {kind}", kind=kind), place
            )
        ]
    )


def key_facts(content: Content) -> KeyFacts:
    """`::: in-het-kort`: a heading and items `- Wanneer? | dinsdag …`."""
    rows = content.rows(2, 2, "- Wanneer? | {{ datum|dagdatum }}")
    facts = tuple(Fact(label, answer, item.place) for item, (label, answer) in rows)
    return KeyFacts(content.title, facts, content.place)


def timeline(content: Content) -> Timeline:
    """`::: tijdlijn`: items `- klaar | 2 november 2026 | De rechter beslist.`."""
    steps = []
    for item, (state, when, what) in content.rows(3, 3, "- nu | Nu | Bel ons of vraag hulp."):
        word = plain(state)
        if word not in list(StepState):
            raise TemplateError(
                [
                    codes.TIJDLIJN_STAND_ONBEKEND.finding(
                        codes.TIJDLIJN_STAND_ONBEKEND.meaning,
                        item.place,
                        message("For example: {example}", example="- nu | Nu | Bel ons of vraag hulp."),
                    )
                ]
            )
        steps.append(Step(StepState(word), when, what, item.place))
    return Timeline(tuple(steps), content.place)


def help_box(content: Content) -> Help:
    """`::: hulp`: a heading, items `- Geldfit | Hulp bij geldzorgen | 0800 8115`, closing lines.

    An item `- qr | https://… | wat er opent` puts a code to scan in the box.
    """
    contacts, qr = [], None
    for item, (name, what, reach) in content.rows(3, 3, "- Geldfit | Hulp bij geldzorgen | 0800 8115"):
        if plain(name) == "qr":
            qr = Qr(plain(what), plain(reach))
        else:
            contacts.append(Contact(name, what, reach, item.place))
    return Help(content.title, tuple(contacts), tuple(content.paragraphs), qr, content.place)


def sender(content: Content) -> Sender:
    """`::: afzender`: the name, and below it perhaps a line."""
    name, *rest = _lines(content.paragraphs)
    return Sender(name, rest[0] if rest else (), content.place)


def address(content: Content) -> Address:
    """`::: adres`: with two paragraphs the first is the return address."""
    *first, last = content.paragraphs
    return Address(_lines([last]), first[0].runs if first else (), content.place)


def reference(content: Content) -> Reference:
    """`::: kenmerk`: items `- Ons kenmerk | HZ-2026-00418`; more parts are more lines."""
    rows = []
    for _, (label, *values) in content.rows(2, 4, "- Ons kenmerk | {{ kenmerk }}"):
        value: list[Text | LineBreak] = []
        for number, part in enumerate(values):
            if number:
                value.append(LineBreak())
            value.extend(part)
        rows.append((label, tuple(value)))
    return Reference(tuple(rows), content.place)


def signatures(content: Content) -> Signatures:
    """`::: ondertekening`: items `- [ ] Huurder | naam | regel | regel`; `[ ]` is the read-aloud box."""
    cards = []
    for item, (label, name, *capacity) in content.rows(2, 5, "- Verhuurder | naam | functie | namens …"):
        read_aloud = plain(label).startswith(READ_ALOUD)
        party = _without_box(label) if read_aloud else label
        lines = tuple(line for line in capacity if line)
        cards.append(SignatureCard(party, name, lines, read_aloud, item.place))
    return Signatures(tuple(cards), content.place)


def _without_box(label: Runs) -> Runs:
    first, *rest = label
    if not isinstance(first, Text):
        return label
    text = first.text.removeprefix(READ_ALOUD)
    return trimmed((Text(text, first.field, first.strong, first.line), *rest))


def _lines(paragraphs: Iterable[Paragraph]) -> tuple[Runs, ...]:
    return tuple(line for one in paragraphs for line in split_lines(one.runs) if line)


CONTAINERS: dict[str, Callable[[Content], Block]] = {
    "in-het-kort": key_facts,
    "tijdlijn": timeline,
    "hulp": help_box,
    "afzender": sender,
    "adres": address,
    "kenmerk": reference,
    "ondertekening": signatures,
}
KEEPS_LINES = frozenset({"afzender", "adres"})
"""Containers in which a new line of the template is a new line on paper."""
