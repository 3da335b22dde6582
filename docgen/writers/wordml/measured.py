"""What the Word writer measures in a text: widths of columns and places of tab stops.

Two letters of one form in which all this is equal differ in their values only.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.document.blocks import Document, Help, KeyFacts, Table, Timeline
from docgen.document.walk import blocks_of
from docgen.writers.wordml.boxes import fact_column, help_columns, step_column
from docgen.writers.wordml.table import column_widths

Measured = tuple[int | tuple[int, ...], ...]
"""One entry for each block that is measured, in reading order; in twips."""


def measured(document: Document, width: int) -> Measured:
    """Return all that the writer measures.

    Args:
        document: What will be written.
        width: Width of the text on the page, in twips.
    """
    return tuple(_measured(document, width))


def _measured(document: Document, width: int) -> Iterator[int | tuple[int, ...]]:
    for block, _ in blocks_of(document):
        match block:
            case Table():
                yield column_widths(block, width)
            case KeyFacts():
                yield fact_column(block)
            case Timeline():
                yield step_column(block)
            case Help():
                yield help_columns(block, width)
