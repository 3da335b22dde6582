"""Where people sign in a PDF, for services that collect signatures: read from the PDF itself.

No name goes along: a field says where in the case the name of the person stands.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from docgen.document.blocks import Document, SignatureCard, Signatures
from docgen.document.inline import Runs, Text, masked
from docgen.document.walk import blocks_of
from docgen.writers.words import HANDTEKENING

SCHEMA_VERSION = 1
SUFFIX = ".handtekeningen.json"
"""What stands behind the name of the document."""

MIN_WIDTH, MIN_HEIGHT = 170.0, 70.0
"""Points of a field to sign in, its label included: 60 by 25 mm. A box round a label is smaller than that."""

_PDFIUM_PATH = 2  # FPDF_PAGEOBJ_PATH

File: TypeAlias = Any
Page: TypeAlias = Any
"""Of pypdfium2, which has no types."""

Rectangle = tuple[float, float, float, float]
"""Left, bottom, right and top in points, from the bottom left of the page."""


@dataclass(frozen=True, slots=True)
class SignatureBox:
    """Room for one signature: below the word on its card, down to the line.

    Attributes:
        page: Number of the page, from 1.
        page_size: Width and height of the page in points.
        place: Where on the page.
        card: The card it belongs to.
    """

    page: int
    page_size: tuple[float, float]
    place: Rectangle
    card: SignatureCard


def signature_boxes(document: Document, pdf: bytes) -> tuple[SignatureBox, ...]:
    """Return where each person signs, in the order of the cards.

    Args:
        document: What was printed.
        pdf: The PDF that was made of it.

    Raises:
        ValueError: The PDF does not have one field for each card; then it was made of another document.
    """
    import pypdfium2

    cards = [
        card for block, _ in blocks_of(document) if isinstance(block, Signatures) for card in block.cards
    ]
    with pypdfium2.PdfDocument(pdf) as file:
        found = list(_places(file))
    if len(found) != len(cards):
        raise ValueError("fields of signatures")
    return tuple(SignatureBox(*place, card) for place, card in zip(found, cards, strict=True))


def boxes_file(boxes: Sequence[SignatureBox], name: str, pdf: bytes) -> bytes:
    """Return the boxes as JSON, bound to one PDF by its digest.

    Args:
        boxes: In the order of the cards.
        name: File name of the PDF.
        pdf: The PDF.
    """
    data = {
        "schema_version": SCHEMA_VERSION,
        "file": name,
        "sha256": hashlib.sha256(pdf).hexdigest(),
        "unit": "pt",
        "origin": "bottom-left",
        "boxes": [_as_data(box, number) for number, box in enumerate(boxes, 1)],
    }
    return (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode()


def _as_data(box: SignatureBox, number: int) -> dict[str, object]:
    left, bottom, right, top = box.place
    width, height = box.page_size
    return {
        "id": f"handtekening-{number}",
        "role": masked(box.card.party),
        "name_field": _field(box.card.name),
        "capacity": [masked(line) for line in box.card.capacity],
        "page": box.page,
        "page_width": round(width, 2),
        "page_height": round(height, 2),
        "x": round(left, 2),
        "y": round(bottom, 2),
        "width": round(right - left, 2),
        "height": round(top - bottom, 2),
    }


def _field(runs: Runs) -> str | None:
    return next((run.field for run in runs if isinstance(run, Text) and run.field), None)


def _places(file: File) -> Iterator[tuple[int, tuple[float, float], Rectangle]]:
    """Yield page, size of the page and room for each label that stands in a field."""
    for number, page in enumerate(file, 1):
        fields = [item.get_bounds() for item in page.get_objects(filter=[_PDFIUM_PATH])]
        for label in _labels(page):
            around = [field for field in fields if _is_large(field) and _holds(field, label)]
            if around:
                left, bottom, right, _ = min(around, key=_area)
                yield number, page.get_size(), (left, bottom, right, label[1])


def _labels(page: Page) -> Iterator[Rectangle]:
    """Yield where the word stands that every field to sign in starts with."""
    text = page.get_textpage()
    search = text.search(HANDTEKENING, match_case=True)
    while (hit := search.get_next()) is not None:
        first, count = hit
        signs = [text.get_charbox(index) for index in range(first, first + count)]
        lefts, bottoms, rights, tops = zip(*signs, strict=True)
        yield min(lefts), min(bottoms), max(rights), max(tops)
    text.close()


def _is_large(field: Rectangle) -> bool:
    return field[2] - field[0] >= MIN_WIDTH and field[3] - field[1] >= MIN_HEIGHT


def _holds(field: Rectangle, label: Rectangle) -> bool:
    return field[0] <= label[0] and field[1] <= label[1] and field[2] >= label[2] and field[3] >= label[3]


def _area(field: Rectangle) -> float:
    return (field[2] - field[0]) * (field[3] - field[1])
