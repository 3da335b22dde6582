"""The top of the first page as HTML: sender, address and reference block."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from docgen.document.blocks import Address, Reference, Sender
from docgen.writers.element import el, inline
from docgen.writers.words import return_address

LetterheadBlock = Sender | Address | Reference


def letterhead(
    blocks: tuple[LetterheadBlock, ...], window: Address | None, address_size: str = ""
) -> Element:
    """Return the top of a document.

    Args:
        blocks: In reading order.
        window: The address that shows in the window of the envelope, if any.
        address_size: Letter size and line height of a long address as CSS.
    """
    parts = (letterhead_block(block, address_size if block is window else "") for block in blocks)
    return el("header", *parts, class_=_layout(blocks) if window else "briefhoofd")


def _layout(blocks: tuple[LetterheadBlock, ...]) -> str:
    in_order = tuple(map(type, blocks)) == (Sender, Reference, Address)
    return "briefhoofd met-venster op-volgorde" if in_order else "briefhoofd met-venster"


def letterhead_block(block: LetterheadBlock, address_size: str = "") -> Element:
    """Return one part of the top of a document."""
    match block:
        case Sender():
            return el(
                "div",
                el("p", *inline(block.name), class_="afzender-naam"),
                el("p", *inline(block.tagline), class_="afzender-regel") if block.tagline else None,
                class_="afzender",
            )
        case Address():
            above = return_address(block)
            lines = (el("p", *inline(line, keep_spaces=True)) for line in block.lines)
            return el(
                "div",
                el("p", *inline(above), class_="retouradres") if above else None,
                el("div", *lines, class_="adresregels", style=address_size),
                class_="adres",
            )
        case Reference():
            rows = (
                el(
                    "p",
                    el("span", *inline(label), class_="kenmerk-naam"),
                    " ",
                    el("span", *inline(value), class_="kenmerk-waarde"),
                )
                for label, value in block.rows
            )
            return el("div", *rows, class_="kenmerk")
