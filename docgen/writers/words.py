"""The words of a document in print order, with the few fixed words that the writers add themselves.

Every writer prints exactly these words, so that a reader of the PDF and a reader of the Word file read
the same. Not among them: bullets and numbers of lists, the footer and page numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

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
    SignatureCard,
    Signatures,
    Table,
    Timeline,
)
from docgen.document.inline import Inline, LineBreak, Runs, Text, plain

PLAATS = "Plaats:"
DATUM = "Datum:"
HANDTEKENING = "Handtekening:"
DOORGELEZEN = "Iemand heeft deze afspraken met mij doorgelezen."
RETOURADRES = "Retouradres:"
PAGINA = ("pagina ", " van ")
"""Around the page number: `pagina 1 van 3`."""
PAGE_ELSEWHERE = ("", " / ")
"""The same in a document in another language."""

_SPACES = re.compile(r"[ \t\r\n\f]+")
_SPACES_IN_LINE = re.compile(r"[ \t\r\f]+")
_SCHEME = re.compile(r"^https?://")


def printed_lines(document: Document) -> Iterator[str]:
    """Yield the text of a document in print order: a paragraph, an item or a cell at a time."""
    for runs in printed_runs(document):
        text = plain(collapsed(runs))
        if text:
            yield text


def in_plain_text(document: Document) -> Document:
    """Return what the plain text of a document holds: all of it, but of a message only what is sent."""
    if document.layout is not Layout.BERICHT:
        return document
    return replace(document, blocks=tuple(one for one in document.blocks if isinstance(one, Section)))


def message_text(document: Document) -> str:
    """Return what a phone is sent: the lines of a message, with plain spaces."""
    return "\n".join(printed_lines(in_plain_text(document))).replace("\xa0", " ")


def printed_runs(document: Document) -> Iterator[Runs]:
    """Yield the same as `printed_lines`, with white space as the template has it; some may be empty."""
    for block in document.blocks:
        yield from _printed(block)


def collapsed(runs: Runs) -> Runs:
    """Return the runs with white space as one space, and none around line breaks and at the ends.

    No-break spaces stay as they are.
    """
    result: list[Inline] = []
    after_space = True
    for run in runs:
        if isinstance(run, LineBreak):
            _drop_last_space(result)
            result.append(run)
            after_space = True
            continue
        text = _SPACES.sub(" ", run.text)
        text = text.lstrip(" ") if after_space else text
        if text:
            result.append(replace(run, text=text))
            after_space = text.endswith(" ")
    _drop_last_space(result)
    return tuple(result)


def printed_text(text: str) -> str:
    """Return a text as `collapsed` would print it."""
    return "\n".join(_SPACES_IN_LINE.sub(" ", line).strip(" ") for line in text.split("\n"))


def pages_of(language: str) -> tuple[str, str]:
    """Return the words around the page number in a document in this language."""
    return PAGINA if is_dutch(language) else PAGE_ELSEWHERE


def is_dutch(language: str) -> bool:
    """Return whether a language tag is one of Dutch."""
    return language.partition("-")[0] == "nl"


def numbered(heading: Heading) -> Runs:
    """Return the words of a heading, with the number of a numbered article before them."""
    if not heading.number:
        return heading.runs
    return (Text(f"{heading.number.rstrip('.')}. "), *heading.runs)


def return_address(address: Address) -> Runs:
    """Return the return address with its label, or nothing when there is none."""
    if not plain(address.return_line).strip() or plain(address.return_line).startswith(RETOURADRES):
        return address.return_line
    return (Text(f"{RETOURADRES} "), *address.return_line)


def code_address(block: Help) -> str:
    """Return the web address to print with a code to scan; nothing when a closing line gives it already."""
    if block.qr is None:
        return ""
    address = _SCHEME.sub("", block.qr.url).rstrip("/")
    said = any(address in plain(note.runs) for note in block.notes)
    return "" if said else address


def card_lines(card: SignatureCard) -> Iterator[Runs]:
    """Yield the words of a signature card: who signs, then what is filled in by hand."""
    yield from (card.party, card.name, *card.capacity)
    if card.read_aloud:
        yield (Text(DOORGELEZEN),)
    yield from ((Text(PLAATS),), (Text(DATUM),), (Text(HANDTEKENING),))


def _drop_last_space(result: list[Inline]) -> None:
    while result and isinstance(last := result[-1], Text) and last.text.endswith(" "):
        text = last.text.rstrip(" ")
        if text:
            result[-1] = replace(last, text=text)
        else:
            del result[-1]


def _printed(block: Block) -> Iterator[Runs]:  # noqa: C901, PLR0912 - one case a block
    match block:
        case Heading():
            yield numbered(block)
        case Paragraph():
            yield block.runs
        case List():
            yield from (item.runs for item in block.items)
        case Table():
            yield from (cell for row in (block.header, *block.rows) for cell in row)
        case KeyFacts():
            yield block.title
            yield from (runs for fact in block.facts for runs in (fact.label, fact.answer))
        case Timeline():
            yield from (runs for step in block.steps for runs in (step.when, step.what))
        case Help():
            yield block.title
            yield from (runs for one in block.contacts for runs in (one.name, one.what, one.reach))
            yield from (note.runs for note in block.notes)
            yield (Text(code_address(block)),)
        case Sender():
            yield from (block.name, block.tagline)
        case Address():
            yield from (return_address(block), *block.lines)
        case Reference():
            yield from (runs for row in block.rows for runs in row)
        case Signatures():
            yield from (runs for card in block.cards for runs in card_lines(card))
        case Section():
            yield block.title
            yield from (runs for inner in block.blocks for runs in _printed(inner))
        case PageBreak():
            return
