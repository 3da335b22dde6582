"""Why a block of the letter does not count in the score."""

from __future__ import annotations

from collections.abc import Iterator
from gettext import gettext as _
from xml.etree.ElementTree import Element

from docgen.cli.language import active_language
from docgen.document.blocks import Address, Block, Heading, Reference, Section, Sender, Signatures, Table
from docgen.document.role import Role
from docgen.readability.reading import Reading
from docgen.writers.element import el


def read_blocks(reading: Reading) -> frozenset[int]:
    """Return the identity of each block of which the gate reads at least one line."""
    return frozenset(id(unit.line.block) for unit in reading.units)


def is_read(block: Block, read: frozenset[int]) -> bool:
    """Say whether the gate reads a block, or anything inside it."""
    return any(id(one) in read for one in _with_inner(block))


def _with_inner(block: Block) -> Iterator[Block]:
    yield block
    if isinstance(block, Section):
        for inner in block.blocks:
            yield from _with_inner(inner)


def reason(block: Block) -> str:  # noqa: PLR0911 - one case a block
    """Return why a block that is not read does not count."""
    match block:
        case Sender() | Address() | Reference():
            return _("The head of a letter holds no sentences: sender, address and reference do not count.")
        case Signatures():
            return _("Names to sign with do not count.")
        case Table():
            return _("A table holds facts and no sentences, so it does not count.")
        case Heading():
            return _("This heading stands in a part that does not count.")
        case Section() if block.role is Role.WETTEKST:
            return _("Legal wording that must stay as it is does not count. It does need an explanation.")
        case Section() if block.role is Role.CITAAT:
            return _("Words of somebody else do not count.")
        case _ if block.role in (Role.AANHEF, Role.SLOT):
            return _("The opening and the closing of a letter do not count.")
        case _:
            return _("This part holds no sentences, so it does not count.")


def reason_box(text: str) -> Element:
    """Return the reason, shown when it is asked for."""
    return el(
        "details",
        el("summary", _("does not count")),
        el("p", text),
        class_="telt-niet",
        lang=active_language(),
    )
