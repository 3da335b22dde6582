"""For any letter: the copy reads as the report says, has nothing left to replace, and is never harder."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from hypothesis import given, settings
from hypothesis import strategies as st

from docgen.document.inline import plain
from docgen.document.walk import lines_of
from docgen.pipeline.fix.letter import FixedLetter, fix_letter
from docgen.pipeline.fix.selection import wishes_of
from docgen.readability.report import ReadingReport
from docgen.readability.rewriting import rewritten
from docgen.render.readers.letter import read_letter
from tests.pipeline.fix.own_list import report_of
from tests.pipeline.fix.word_file import paragraph, run, word_file

PHRASES = ("derhalve", "reeds", "met betrekking tot", "door middel van", "gaarne", "Derhalve", "Reeds")
SENTENCES = (
    "Wij hebben u {0} geschreven over de huur van {1} maart & april",
    "U dient {0} de huur te betalen aan ons kantoor {1} in de stad",
    "{0} bellen wij u morgen {1} op dit nummer",
    "U dient, als u {0} hulp hebt, ons te bellen",
    "De coöperatie belt u {0} als u {1} niet hebt betaald",
)
SPACES = (" ", " ", " ", "  ", "\u00a0")


@dataclass(frozen=True)
class Written:
    """A letter as words: each with whether it is bold, and what stands behind it."""

    paragraphs: tuple[tuple[tuple[str, bool, str], ...], ...]


@st.composite
def letters(draw: st.DrawFn, spaces: tuple[str, ...] = SPACES) -> Written:
    """Draw a letter of three to five paragraphs, with phrases of the list in any place and any look."""
    between = st.sampled_from(spaces)
    paragraphs = []
    for _ in range(draw(st.integers(3, 5))):
        sentences = draw(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=3))
        phrases = st.sampled_from(PHRASES)
        text = ". ".join(one.format(draw(phrases), draw(phrases)) for one in sentences) + "."
        words = text.split(" ")
        bold = draw(st.lists(st.booleans(), min_size=len(words), max_size=len(words)))
        behind = draw(st.lists(between, min_size=len(words), max_size=len(words)))
        paragraphs.append(tuple(zip(words, bold, [*behind[:-1], ""], strict=True)))
    return Written(tuple(paragraphs))


def as_text(letter: Written) -> bytes:
    """Return a letter as plain text with the line ends of Windows."""
    parts = ("".join(word + space for word, _, space in one) for one in letter.paragraphs)
    return "\r\n\r\n".join(part.replace("\n", "\r\n") for part in parts).encode("utf-16")


def as_markdown(letter: Written) -> bytes:
    """Return a letter as Markdown, each bold word between stars."""
    parts = (
        "".join((f"**{word}**" if bold else word) + space for word, bold, space in one)
        for one in letter.paragraphs
    )
    return "\n\n".join(parts).encode()


def as_html(letter: Written) -> bytes:
    """Return a letter as HTML in Windows-1252, each bold word in an element of its own."""
    parts = (
        "".join((f"<b>{escape(word)}</b>" if bold else escape(word)) + space for word, bold, space in one)
        for one in letter.paragraphs
    )
    return "".join(f"<p>{part}</p>\n" for part in parts).replace("\u00a0", "&nbsp;").encode("cp1252")


def as_word(letter: Written) -> bytes:
    """Return a letter as a Word file, each word and each space a run."""
    paragraphs = (
        paragraph(
            *(
                run(escape(word), "<w:b/>" if bold else "") + run(space.replace("\n", " "))
                for word, bold, space in one
            )
        )
        for one in letter.paragraphs
    )
    return word_file("".join(paragraphs))


def check(data: bytes, path: str) -> FixedLetter:
    """Fix a letter twice, and check what is true of every fixed letter."""
    report = report_of(data, path)
    fixed = fix_letter(data, path, report)
    again = fix_letter(fixed.data, path, fixed.report)
    assert again.data == fixed.data
    assert again.changes == ()
    assert again.left == fixed.left
    assert (fixed.report.score or 0) <= (report.score or 0)
    assert len(fixed.left) == len(wishes_of(fixed.report.hits))
    return fixed


def wished(report: ReadingReport) -> list[str]:
    """Return all lines with the edits of the report in place, as docgen.readability.rewriting does it."""
    lines = {id(line.runs): plain(line.runs) for line in lines_of(report.reading.document)}
    for unit in report.reading.units:
        edits = [
            edit
            for hit in report.hits
            if hit.spot and hit.spot.unit.index == unit.index
            for edit in hit.edits
        ]
        lines[id(unit.line.runs)] = rewritten(unit.text, edits)
    return list(lines.values())


def read(data: bytes, path: str) -> list[str]:
    """Return all lines of a letter."""
    return [plain(line.runs) for line in lines_of(read_letter(data, path))]


WRAPPED = (*SPACES, "\n")


@given(letters())
@settings(max_examples=20, deadline=None)
def test_a_text_reads_as_wished(letter: Written) -> None:
    """Each replacement is in place in a plain text with a paragraph on each line."""
    data = as_text(letter)
    fixed = check(data, "brief.txt")
    assert fixed.left == ()
    assert read(fixed.data, "brief.txt") == wished(report_of(data, "brief.txt"))


@given(letters(WRAPPED))
@settings(max_examples=20, deadline=None)
def test_a_page_reads_as_wished(letter: Written) -> None:
    """Each replacement is in place in HTML, across bold words, entities and line ends."""
    data = as_html(letter)
    fixed = check(data, "brief.html")
    assert fixed.left == ()
    assert read(fixed.data, "brief.html") == wished(report_of(data, "brief.html"))
    assert b"<b></b>" not in fixed.data


@given(letters())
@settings(max_examples=10, deadline=None)
def test_a_word_file_reads_as_wished(letter: Written) -> None:
    """Each replacement is in place in a Word file, over any number of runs."""
    data = as_word(letter)
    fixed = check(data, "brief.docx")
    assert fixed.left == ()
    assert read(fixed.data, "brief.docx") == wished(report_of(data, "brief.docx"))


@given(letters(WRAPPED))
@settings(max_examples=20, deadline=None)
def test_wrapped_text_reads_as_wished_or_tells(letter: Written) -> None:
    """Where a shorter line would read as another kind of line, the replacement is told instead of made."""
    data = as_text(letter)
    fixed = check(data, "brief.txt")
    if not fixed.left:
        assert read(fixed.data, "brief.txt") == wished(report_of(data, "brief.txt"))


@given(letters(WRAPPED))
@settings(max_examples=20, deadline=None)
def test_markdown_reads_as_wished_or_tells(letter: Written) -> None:
    """Where Markdown cannot say it, the replacement is told instead of made."""
    data = as_markdown(letter)
    fixed = check(data, "brief.md")
    if not fixed.left:
        assert read(fixed.data, "brief.md") == wished(report_of(data, "brief.md"))
