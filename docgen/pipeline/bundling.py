"""The document of a case and the files of its exhibits, joined to one PDF."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TypeAlias

from docgen.bundle import codes
from docgen.bundle.exhibit import Exhibit, read_exhibits
from docgen.bundle.make import make_bundle
from docgen.cases.load import LoadedCase
from docgen.cases.producties import Productie
from docgen.context.plain import Context
from docgen.document.blocks import Document
from docgen.errors import InputError
from docgen.place import Place
from docgen.writers.formats import write_document
from docgen.writers.style import HouseStyle

BUNDLE = "-bundel.pdf"
"""End of the name of a bundle; the name of the document comes before it."""


Follow: TypeAlias = Callable[[Sequence[Productie]], Iterable[Productie]]
"""Hands out exhibits one by one, and so knows how far the work is."""


def exhibits_of(
    loaded: LoadedCase, context: Context, style: HouseStyle, follow: Follow
) -> tuple[Exhibit, ...]:
    """Return the exhibits of a case with their pages, in the order of their numbers.

    Args:
        loaded: The case.
        context: What its text could print, with the numbers.
        style: House style, for Word files that become pages.
        follow: Hands out the exhibits.

    Raises:
        InputError: The document has no exhibits, or files that cannot be used; all of them together.
    """
    listed: Sequence[Productie] = getattr(loaded.case, "producties", ())
    if not listed or "lijst_producties" not in context.values:
        raise InputError(
            [codes.GEEN_PRODUCTIES.finding(codes.GEEN_PRODUCTIES.meaning, Place(loaded.source.path))]
        )
    return read_exhibits(follow(listed), _numbers(context), Path(loaded.source.path), loaded.places, style)


def bundle_of(
    document: Document, outputs: Mapping[str, bytes], exhibits: Sequence[Exhibit], style: HouseStyle
) -> bytes:
    """Return the document and its exhibits as one PDF.

    Args:
        document: The document.
        outputs: What was made of it by file name; a PDF among them is used as it is.
        exhibits: In the order of their numbers.
        style: House style.
    """
    made = next((data for name, data in outputs.items() if name.endswith(".pdf")), None)
    return make_bundle(document, made or write_document(document, "pdf", style), exhibits, style)


def _numbers(context: Context) -> dict[str, int]:
    rows = context.values["lijst_producties"]
    numbers: dict[str, int] = {}
    for row in rows if isinstance(rows, list) else ():
        if isinstance(row, dict) and isinstance(row["nummer"], int):
            numbers[str(row["id"])] = row["nummer"]
    return numbers
