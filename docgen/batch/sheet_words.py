"""The Dutch words of a sheet to fill in: they stand in the sheet, so they are always Dutch."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from docgen.source.file import read_bytes
from docgen.source.toml_file import read_toml

_PATH = Path(__file__).resolve().parent / "data" / "uitleg.toml"


@dataclass(frozen=True, slots=True)
class SheetWords:
    """The words, by what they are for.

    Attributes:
        voorbeeld: What marks the example.
        over_voorbeeld: What the column with that mark is for.
        verplicht: For a field that each row needs.
        als_groep: For a field that is needed once its group is used.
        mag_leeg: For a field that may stay empty.
        kies: What the list of a choice says.
        fout_titel: Title when a choice is none.
        fout: The choices there are.
        koppen: The heads of the table of columns.
        nodig: Whether a column is needed: yes, no, with its group.
        regels: How to fill in the sheet, line by line; the first is the title.
    """

    voorbeeld: str
    over_voorbeeld: str
    verplicht: str
    als_groep: str
    mag_leeg: str
    kies: str
    fout_titel: str
    fout: str
    koppen: list[str]
    nodig: list[str]
    regels: list[str]


@cache
def sheet_words() -> SheetWords:
    """Return the words."""
    return SheetWords(**read_toml(read_bytes(_PATH), str(_PATH)))
