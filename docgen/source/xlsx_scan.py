"""What stands where in a worksheet, told from its XML: what a library that reads values passes over.

Hidden rows, merged cells and formulas that were never computed leave no trace in the values; a single
coloured cell at the bottom of a sheet makes a million empty rows of them.

Source: ECMA-376 part 1, 18.3.1 (worksheets).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from xml.parsers import expat

_COORDINATE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_YES = frozenset({"1", "true"})


@dataclass(slots=True)
class Scan:
    """What was found.

    Attributes:
        rows: Number of rows that hold a value.
        last_row: The last of them, from 1; 0 in an empty sheet.
        last_column: The last column that holds a value.
        hidden: The rows with a value that nobody sees.
        uncomputed: Row and column of each formula without a value.
        merged: Each merged range, such as `A2:A5`.
    """

    rows: int = 0
    last_row: int = 0
    last_column: int = 0
    hidden: list[int] = field(default_factory=list)
    uncomputed: list[tuple[int, int]] = field(default_factory=list)
    merged: list[str] = field(default_factory=list)


def scan_worksheet(xml: bytes) -> Scan:
    """Return what stands where in a worksheet.

    Raises:
        expat.ExpatError: This is no XML.
        ValueError: A row or a cell has no possible number.
    """
    parser = expat.ParserCreate(namespace_separator=" ")
    walk = _Walk()
    parser.StartElementHandler = walk.start
    parser.EndElementHandler = walk.end
    parser.Parse(xml, True)
    return walk.found


def column_number(letters: str) -> int:
    """Return the number of a column from its letters: `A` is 1, `AB` is 28."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


class _Walk:
    """Goes through the elements once."""

    def __init__(self) -> None:
        self.found = Scan()
        self._row = 0
        self._column = 0
        self._is_hidden = False
        self._has_formula = False
        self._has_value = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        tag = name[name.rfind(" ") + 1 :]
        if tag == "c":
            self._start_cell(attributes.get("r"))
        elif tag in ("v", "is"):
            self._has_value = True
        elif tag == "f":
            self._has_formula = True
        elif tag == "row":
            self._row = int(attributes.get("r", self._row + 1))
            self._column = 0
            self._is_hidden = attributes.get("hidden") in _YES
        elif tag == "mergeCell":
            self.found.merged.append(attributes.get("ref", ""))

    def _start_cell(self, coordinate: str | None) -> None:
        self._has_formula = self._has_value = False
        if coordinate is None:
            self._column += 1
            return
        match = _COORDINATE.fullmatch(coordinate)
        if match is None:
            raise ValueError("no coordinate")
        self._column = column_number(match[1])
        if int(match[2]) != self._row:
            raise ValueError("a cell in another row")

    def end(self, name: str) -> None:
        if name[name.rfind(" ") + 1 :] != "c":
            return
        found = self.found
        if self._has_value:
            if self._row != found.last_row:
                found.rows += 1
                found.last_row = max(found.last_row, self._row)
                if self._is_hidden:
                    found.hidden.append(self._row)
            found.last_column = max(found.last_column, self._column)
        elif self._has_formula:
            found.uncomputed.append((self._row, self._column))
