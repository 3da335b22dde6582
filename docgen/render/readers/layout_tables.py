"""Whether a table holds facts, or only places text on the page: then its text is scored as any other."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from docgen.render.readers.letter_signs import is_sentence

LONG_CELL = 40
"""Words in one cell above which a table is a way to place text, not a table of facts."""

LEAST_SENTENCE = 8
"""Words of a cell that counts as running text when it ends as a sentence; `Nee, nog niet.` is a fact."""


def places_text(rows: Sequence[Sequence[str]]) -> bool:
    """Return whether a table only places text.

    Args:
        rows: The texts of the cells, the first row perhaps the names of the columns.
    """
    if len(rows) < 2 or max(map(len, rows)) < 2:  # noqa: PLR2004 - one column or row is no table
        return True
    if any(len(cell.split()) > LONG_CELL for row in rows for cell in row):
        return True
    return any(_runs_on(column) for column in zip_longest(*rows[1:], fillvalue=""))


def _runs_on(column: Sequence[str]) -> bool:
    """Return whether most cells of a column are sentences."""
    said = [cell for cell in column if cell.strip()]
    sentences = [cell for cell in said if is_sentence(cell) and len(cell.split()) >= LEAST_SENTENCE]
    return 2 * len(sentences) > len(said)
