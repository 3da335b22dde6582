"""Which passages of a PDF are in another language than the rest, so that they are read aloud in it.

WeasyPrint tells the language of the whole document only. A passage in another one is the only `<article>`
that docgen writes, so its part of the structure is easily found. Source: ISO 14289-1 clause 7.2.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, TypeAlias

from docgen.document.blocks import Document, Paragraph
from docgen.document.walk import blocks_of

File: TypeAlias = Any
"""An open file of pikepdf."""

Element: TypeAlias = Any
"""A part of the structure of a PDF."""

PASSAGE = "/Art"
"""What WeasyPrint makes of an `<article>`."""


def languages_of_passages(document: Document) -> tuple[str, ...]:
    """Return the language of each passage in another language than the document, in reading order."""
    return tuple(
        block.language for block, _ in blocks_of(document) if isinstance(block, Paragraph) and block.language
    )


def say_languages(file: File, passages: Sequence[str]) -> None:
    """Write the language of each passage in the structure of a PDF.

    Args:
        file: The PDF.
        passages: Their languages, in reading order.
    """
    for element, language in zip(_passages(file.Root.StructTreeRoot), passages, strict=True):
        element.Lang = language


def _passages(element: Element) -> Iterator[Element]:
    import pikepdf

    if element.get("/S") == PASSAGE:
        yield element
        return
    children = element.get("/K", [])
    for child in children if isinstance(children, pikepdf.Array) else [children]:
        if isinstance(child, pikepdf.Dictionary) and "/S" in child:
            yield from _passages(child)
