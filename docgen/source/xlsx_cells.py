"""The cells of a worksheet from its XML, with what a library that reads values only passes over.

Hidden rows, merged cells and formulas that were never computed leave no trace in the values; a single
coloured cell at the bottom of a sheet makes a million empty rows of them.

Source: ECMA-376 part 1, 18.3.1 (worksheets).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from xml.parsers import expat

from docgen.source.sheet import MAX_COLUMNS, MAX_ROWS, Cell
from docgen.source.xlsx_found import Found, Reading
from docgen.source.xlsx_text import plain

MAX_ELEMENTS = 4_000_000  # XML elements, two for each cell: 20,000 rows of 100 columns
MAX_DEPTH = 40  # elements inside each other; a sheet has about eight

_COORDINATE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_NO_HEIGHT = frozenset({"0", "0.0"})
_YES = frozenset({"1", "true"})
_TAGS = ("row", "c", "v", "f", "is", "t", "rPh", "mergeCell")


def read_cells(xml: bytes, reading: Reading) -> Found:
    """Return the cells of a worksheet.

    Args:
        xml: The worksheet.
        reading: How the text of a cell becomes a value.

    Raises:
        expat.ExpatError: This is no XML.
        ValueError, LookupError: A row or a cell has no possible number, or a value is none.
    """
    walk = _Walk(reading)
    try:
        walk.parse(xml)
    except _EnoughError:
        walk.found.too_large = True
    return walk.found


class _EnoughError(Exception):
    """Going on makes no sense."""


def column_number(letters: str) -> int:
    """Return the number of a column from its letters: `A` is 1, `AB` is 28."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


class _Walk:
    """Goes through the elements once."""

    def __init__(self, reading: Reading) -> None:
        self.found = Found()
        self._reading = reading
        self._row, self._column, self._is_hidden = 0, 0, False
        self._kind, self._style = "n", 0
        self._has_formula = self._has_value = False
        self._depth = self._count = 0
        self._sounds = False  # inside how a Japanese word sounds, which is no part of the text
        self._texts: list[str] = []
        self._names: Mapping[str, str] = {}
        self._parser = expat.ParserCreate(namespace_separator=" ")
        self._parser.buffer_text = True

    def parse(self, xml: bytes) -> None:
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.Parse(xml, True)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        self._count += 1
        if self._depth > MAX_DEPTH:
            raise ValueError("no worksheet is this deep")
        if self._count > MAX_ELEMENTS:
            raise _EnoughError
        tag = self._names.get(name)
        if tag == "c":
            self._start_cell(attributes)
        elif tag == "v" or (tag == "t" and not self._sounds):
            self._has_value = True
            self._parser.CharacterDataHandler = self._texts.append
        elif tag == "f":
            self._has_formula = True
        elif tag == "rPh":
            self._sounds = True
        elif tag == "row":
            self._start_row(attributes)
        elif tag == "mergeCell":
            self.found.merged.append(attributes.get("ref", ""))
        elif not self._names:
            space = name[: name.rfind(" ") + 1]
            self._names = {f"{space}{tag}": tag for tag in _TAGS}

    def _start_row(self, attributes: dict[str, str]) -> None:
        row = int(attributes.get("r", self._row + 1))
        if row <= self._row:
            raise ValueError("a row that was there already")
        self._row, self._column = row, 0
        self._is_hidden = attributes.get("hidden") in _YES or attributes.get("ht") in _NO_HEIGHT

    def _start_cell(self, attributes: dict[str, str]) -> None:
        self._has_formula = self._has_value = False
        self._texts.clear()
        self._kind, self._style = attributes.get("t", "n"), int(attributes.get("s", 0))
        coordinate = attributes.get("r")
        if coordinate is None:
            self._column += 1
            return
        match = _COORDINATE.fullmatch(coordinate)
        if match is None or int(match[2]) != self._row:
            raise ValueError("a cell that cannot be here")
        column = column_number(match[1])
        if column <= self._column:
            raise ValueError("a cell that was there already")
        self._column = column

    def _end(self, name: str) -> None:
        self._depth -= 1
        tag = self._names.get(name)
        if tag in ("v", "t"):
            self._parser.CharacterDataHandler = None
        elif tag == "rPh":
            self._sounds = False
        elif tag == "c" and self._is_computed():
            self._keep("".join(self._texts))
        elif tag == "c" and self._has_formula:
            self.found.uncomputed.append((self._row, self._column))

    def _is_computed(self) -> bool:
        """Return whether a cell has a value; a formula may also give an empty text, but then says so."""
        return self._has_value and (not self._has_formula or self._kind == "str" or any(self._texts))

    def _keep(self, text: str) -> None:
        found = self.found
        found.last_row = max(found.last_row, self._row)
        found.last_column = max(found.last_column, self._column)
        cells = found.rows.get(self._row)
        if cells is None:
            if len(found.rows) > MAX_ROWS + 1:
                return
            cells = found.rows[self._row] = []
            if self._is_hidden:
                found.hidden.append(self._row)
        if self._column <= MAX_COLUMNS:
            cells.extend([None] * (self._column - len(cells)))
            cells[self._column - 1] = self._value(text)

    def _value(self, text: str) -> Cell:
        kind = self._kind
        if kind == "s" and text.isdecimal():
            return self._reading.shared[int(text)]
        if kind == "n":
            if not text:
                return None
            number = int(text) if text.isdecimal() else float(text)
            return self._reading.moment(number, self._style) if self._style in self._reading.dates else number
        if kind == "b":
            return text.strip() in _YES
        if kind == "d":
            return self._reading.iso(text)
        if kind == "s":
            raise ValueError("no number of a shared text")
        return plain(text)
