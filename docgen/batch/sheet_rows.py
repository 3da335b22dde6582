"""The rows of a CSV or XLSX sheet, cell by cell."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from docgen.batch.catalogue import Catalogue
from docgen.batch.cell_places import CellPlaces
from docgen.batch.cells import CellError, Kind, cell_text, kind_of
from docgen.batch.columns import EXAMPLE_COLUMN, clean_name, column_name, pattern_of, read_columns
from docgen.batch.merge import digest_of, merged, pruned, refuse_unknown
from docgen.batch.row import Row
from docgen.batch.shape import fields_in, shape_of, spots_of
from docgen.cases.codes import CONFLICT
from docgen.finding import Finding, Level
from docgen.message import message
from docgen.place import Place
from docgen.source.codes import EXAMPLE, GAP
from docgen.source.sheet import Sheet, SheetRow, cell_place
from docgen.source.tree import Parts, Source

DOCUMENT = "document"


class SheetReader:
    """Reads the rows of one sheet.

    Attributes:
        columns: The columns that hold a field.
        notices: What is good to know, once all rows are read.
    """

    def __init__(self, sheet: Sheet, catalogue: Catalogue, document: str, base: Source) -> None:
        names = [clean_name(name) for name in sheet.header]
        self._example_at = names.index(EXAMPLE_COLUMN) if EXAMPLE_COLUMN in names else None
        self._document_at = names.index(DOCUMENT) if DOCUMENT in names else None
        self._sheet, self._catalogue, self._document, self._base = sheet, catalogue, document, base
        self._common = pruned(base.value)
        fields = catalogue.fields_of_all(self._documents())
        refuse_unknown(base, fields)
        self.columns = read_columns(sheet, fields)
        self.notices: list[Finding] = []
        self._shape, self._spots = shape_of(self.columns), spots_of(self.columns)
        self._kinds: dict[str, tuple[tuple[int, Kind], ...]] = {}

    def rows(self) -> Iterator[Row]:
        """Yield each row with a case; the example gives a notice, and a row of the document only is empty."""
        for line in self._sheet.rows:
            row = self._row(line)
            if row is not None:
                yield row

    def _documents(self) -> set[str]:
        """Return the ids that the sheet, the command and the base name."""
        own = (
            set() if self._document_at is None else {one.cells[self._document_at] for one in self._sheet.rows}
        )
        named = {self._document, *own, self._base.value.get(DOCUMENT)}
        return {one.strip() for one in named if isinstance(one, str) and one.strip()}

    def _row(self, line: SheetRow) -> Row | None:
        document = self._document_of(line)
        problems = list(line.problems)
        cells = self._texts(line, document, problems)
        gaps: list[Parts] = []
        own = fields_in(self._shape, cells, gaps)
        if not problems and not any(inside for name, inside in own.items() if name != DOCUMENT):
            return None
        problems.extend(self._gap(line, parts) for parts in gaps)
        value = merged(self._common, own)
        if document:
            value[DOCUMENT] = document
        places = CellPlaces(self._sheet.path, line.number, self._spots, own, self._base.places)
        if self._document and document != self._document:
            why = message("This row names another document than the command does.")
            fix = message("Correct the row, or leave --document out.")
            problems.append(CONFLICT.finding(why, places[DOCUMENT], fix))
        if self._is_example(line):
            if pruned(value) == pruned(merged(self._common, self._catalogue.example(document) or {})):
                self._skipped(line)
                return None
            why = message("This row is marked as the example, but it is not the example.")
            problems.append(EXAMPLE.finding(why, self._example_place(line)))
        source = Source(value, places, places, (), self._sheet.path, first_item=1)
        return Row(line.number, source, digest_of(value), tuple(problems))

    def _document_of(self, line: SheetRow) -> str:
        """Return the id that a row names itself, else the one for all rows; empty when there is none."""
        own = None if self._document_at is None else line.cells[self._document_at]
        common = self._document or self._common.get(DOCUMENT)
        named = own if isinstance(own, str) and own.strip() else common
        return named.strip() if isinstance(named, str) else ""

    def _texts(self, line: SheetRow, document: str, problems: list[Finding]) -> list[str | None]:
        """Return the text of each cell; what cannot be used is empty, and reported."""
        texts: list[str | None] = [None] * len(line.cells)
        for index, kind in self._kinds_of(document):
            cell = line.cells[index]
            if cell is None or cell == "":
                continue
            try:
                texts[index] = cell_text(cell, kind)
            except CellError as error:
                problems.append(error.code.finding(error.why, self._place(line, index), error.fix))
        return texts

    def _kinds_of(self, document: str) -> tuple[tuple[int, Kind], ...]:
        """Return the columns of a sheet with what their cells can mean in this document."""
        if document not in self._kinds:
            fields = self._catalogue.fields(document) or {}
            of_columns = ((column.index, fields.get(pattern_of(column.parts))) for column in self.columns)
            self._kinds[document] = tuple(
                (index, Kind.TEXT if field is None else kind_of(field)) for index, field in of_columns
            )
        return self._kinds[document]

    def _is_example(self, line: SheetRow) -> bool:
        cell = None if self._example_at is None else line.cells[self._example_at]
        return cell is not None and str(cell).strip() != ""

    def _skipped(self, line: SheetRow) -> None:
        why = message("This row is the example; no document is made of it.")
        self.notices.append(replace(EXAMPLE.finding(why, self._example_place(line)), level=Level.INFO))

    def _example_place(self, line: SheetRow) -> Place:
        return cell_place(self._sheet.path, line.number, (self._example_at or 0) + 1)

    def _place(self, line: SheetRow, index: int) -> Place:
        name = next(column.name for column in self.columns if column.index == index)
        return cell_place(self._sheet.path, line.number, index + 1, name)

    def _gap(self, line: SheetRow, parts: Parts) -> Finding:
        """Point at the first column of an empty item, or at the row when the sheet has no such column."""
        first = next((one for one in self.columns if one.parts[: len(parts)] == parts), None)
        where = (None, column_name(parts)) if first is None else (first.index + 1, first.name)
        return GAP.finding(GAP.meaning, cell_place(self._sheet.path, line.number, *where))
