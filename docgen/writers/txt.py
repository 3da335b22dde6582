"""A Document as plain text, to read in a mail: at most 78 characters wide, the same words as on paper."""

from __future__ import annotations

from collections.abc import Iterator

from docgen.document.blocks import (
    Address,
    Block,
    Document,
    Heading,
    Help,
    KeyFacts,
    Layout,
    List,
    PageBreak,
    Paragraph,
    Reference,
    Section,
    Sender,
    Signatures,
    Table,
    Timeline,
)
from docgen.document.inline import Runs, Text, plain
from docgen.document.role import Role
from docgen.writers.txt_table import INDENT, columns, fold, table_lines
from docgen.writers.words import (
    DATUM,
    DOORGELEZEN,
    HANDTEKENING,
    PLAATS,
    card_lines,
    code_address,
    collapsed,
    message_text,
    numbered,
    return_address,
)

WIDTH = 78  # characters; RFC 3676 advises this for plain text in mail
UNDERLINES = {1: "=", 2: "-"}
QUOTE = "> "
TO_FILL_IN = (PLAATS, DATUM, HANDTEKENING)
LABEL_WIDTH = max(map(len, TO_FILL_IN))
ROOM = "_" * 30  # to write on by hand
BOX = "[ ] "  # to tick


def write_txt(document: Document) -> bytes:
    """Return a document as plain text in UTF-8; of a message only what is sent, as it is pasted."""
    if document.layout is Layout.BERICHT:
        return message_text(document).encode()
    parts = (list(_block(block, WIDTH)) for block in document.blocks)
    text = "\n\n".join("\n".join(lines) for lines in parts if lines)
    return f"{text}\n".encode()


def _block(block: Block, width: int) -> Iterator[str]:  # noqa: C901, PLR0912 - one case a block
    match block:
        case Heading():
            yield from _heading(numbered(block), block.level, width)
        case Paragraph():
            yield from _wrapped(block.runs, width)
        case List():
            yield from _list(block, width)
        case Table():
            rows = tuple(tuple(_text(cell) for cell in row) for row in (block.header, *block.rows))
            yield from table_lines(rows, block.align, width, total=block.total)
        case KeyFacts():
            yield from _heading(block.title, 2, width)
            yield from columns([[_text(fact.label), _text(fact.answer)] for fact in block.facts], width)
        case Timeline():
            for step in block.steps:
                yield from _hanging(_text(step.when), "* ", width)
                yield from _hanging(_text(step.what), "  ", width)
        case Help():
            yield from _help(block, width)
        case Sender():
            for runs in (block.name, block.tagline):
                yield from _wrapped(runs, width)
        case Address():
            for runs in (return_address(block), *block.lines):
                yield from _wrapped(runs, width)
        case Reference():
            yield from columns([[_text(label), _text(value)] for label, value in block.rows], width)
        case Signatures():
            yield from _signatures(block, width)
        case Section():
            yield from _section(block, width)
        case PageBreak():
            return


def _text(runs: Runs) -> str:
    return plain(collapsed(runs))


def _wrapped(runs: Runs, width: int) -> Iterator[str]:
    yield from fold(_text(runs), width)


def _hanging(text: str, mark: str, width: int) -> Iterator[str]:
    for number, line in enumerate(fold(text, width - len(mark))):
        yield (" " * len(mark) if number else mark) + line


def _heading(runs: Runs, level: int, width: int) -> Iterator[str]:
    lines = list(_wrapped(runs, width))
    yield from lines
    if lines and level in UNDERLINES:
        yield UNDERLINES[level] * max(map(len, lines))


def _list(block: List, width: int) -> Iterator[str]:
    for number, item in enumerate(block.items, 1):
        yield from _hanging(_text(item.runs), f"{number}. " if block.ordered else "- ", width)


def _help(block: Help, width: int) -> Iterator[str]:
    yield from _heading(block.title, 2, width)
    yield from columns(
        [[_text(one.name), _text(one.what), _text(one.reach)] for one in block.contacts], width
    )
    for note in block.notes:
        yield from _wrapped(note.runs, width)
    yield from _wrapped((Text(code_address(block)),), width)


def _signatures(block: Signatures, width: int) -> Iterator[str]:
    for number, card in enumerate(block.cards):
        if number:
            yield ""
        for runs in card_lines(card):
            text = _text(runs)
            if text in TO_FILL_IN:
                yield f"{text:<{LABEL_WIDTH}} {ROOM}"
            elif text:
                yield from fold(BOX + text if text == DOORGELEZEN else text, width)


def _section(block: Section, width: int) -> Iterator[str]:
    mark = {Role.CITAAT: QUOTE, Role.WETTEKST: INDENT}.get(block.role, "")
    yield from _heading(block.title, 2, width)
    first = True
    for inner in block.blocks:
        lines = list(_block(inner, width - len(mark)))
        if lines and not first:
            yield mark.rstrip()
        first = first and not lines
        yield from (f"{mark}{line}".rstrip() for line in lines)
