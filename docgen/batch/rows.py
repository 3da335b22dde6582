"""From a sheet to rows: each the fields of one case, as a case file would give them."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from docgen.batch.catalogue import Catalogue
from docgen.batch.merge import digest_of, merged, refuse_unknown
from docgen.batch.row import Row
from docgen.batch.sheet_rows import SheetReader
from docgen.cases.codes import CONFLICT
from docgen.errors import InputError
from docgen.finding import Finding
from docgen.message import message
from docgen.place import Place
from docgen.source.codes import NO_ROWS, SHEET_KIND
from docgen.source.csv_file import read_csv
from docgen.source.file import read_bytes
from docgen.source.jsonl_file import JsonLine, read_jsonl
from docgen.source.quick_json import Layers
from docgen.source.sheet import MAX_FILE
from docgen.source.tree import Source, Value
from docgen.source.xlsx_file import read_xlsx

CSV_KINDS, XLSX_KINDS, JSONL_KINDS = (".csv", ".tsv", ".txt"), (".xlsx",), (".jsonl", ".ndjson")

NOTHING = Source({}, {}, {}, (), "")
"""A base without fields."""


@dataclass(frozen=True, slots=True)
class Rows:
    """What a sheet holds.

    Attributes:
        rows: Its rows, in the order of the sheet, without the example.
        columns: The names of its columns; none in JSON Lines.
        notices: What is good to know of how it was read.
    """

    rows: tuple[Row, ...]
    columns: tuple[str, ...] = ()
    notices: tuple[Finding, ...] = ()


def read_rows(
    path: Path, *, document: str = "", base: Source | None = None, folders: tuple[Path, ...] = ()
) -> tuple[Row, ...]:
    """Return the rows of a sheet; see `read_sheet`."""
    return read_sheet(path, document=document, base=base, folders=folders).rows


def read_sheet(
    path: Path, *, document: str = "", base: Source | None = None, folders: tuple[Path, ...] = ()
) -> Rows:
    """Return the rows of a CSV, XLSX or JSON Lines file. What is wrong with one row stands in that row.

    Args:
        path: The file.
        document: Id of the document of each row, for a sheet without that column.
        base: Fields that are the same in each row; a row that has a field itself wins.
        folders: Template folders of the office.

    Raises:
        InputError: All that is wrong with the file as a whole.
    """
    common, catalogue = base or NOTHING, Catalogue(folders)
    kind = path.suffix.lower()
    if kind in JSONL_KINDS:
        lines = read_jsonl(read_bytes(path, MAX_FILE), str(path))
        refuse_unknown(common, catalogue.fields_of_all({document, *map(_document_of, lines)} - {""}))
        return Rows(tuple(_row_of_line(line, document, common) for line in lines))
    if kind not in CSV_KINDS + XLSX_KINDS:
        raise InputError([SHEET_KIND.finding(SHEET_KIND.meaning, Place(str(path)))])
    read = read_csv if kind in CSV_KINDS else read_xlsx
    sheet = read(read_bytes(path, MAX_FILE), str(path))
    reader = SheetReader(sheet, catalogue, document, common)
    rows = tuple(reader.rows())
    if not rows:
        why = message("The sheet holds only the example.") if reader.notices else NO_ROWS.meaning
        raise InputError([NO_ROWS.finding(why, Place(str(path)))])
    return Rows(rows, tuple(column.name for column in reader.columns), (*sheet.notices, *reader.notices))


def _document_of(line: JsonLine) -> str:
    named = line.source.value.get("document")
    return named if isinstance(named, str) else ""


def _row_of_line(line: JsonLine, document: str, base: Source) -> Row:
    own = dict(line.source.value)
    problems = list(line.problems)
    if document and own.setdefault("document", document) != document:
        why = message("This row names another document than the command does.")
        fix = message("Correct the row, or leave --document out.")
        problems.append(CONFLICT.finding(why, line.source.places["document"], fix))
    value = merged(base.value, own)
    named = {"document": Place(line.source.path, line.number)}
    places = Layers((line.source.places, named, base.places))
    source = Source(value, places, Layers((line.source.keys, base.keys)), (), line.source.path)
    return Row(line.number, source, _line_digest(line, value), tuple(problems))


def _line_digest(line: JsonLine, value: dict[str, Value]) -> str:
    """Return the digest of the fields, or of the line as it stands when it could not be read."""
    return sha256(line.text).hexdigest() if line.problems else digest_of(value)
