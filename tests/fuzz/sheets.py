"""Sheets of a batch: CSV, Excel and JSON Lines, read into rows, and each row checked as a case."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from functools import cache

from docgen.batch.catalogue import Catalogue
from docgen.batch.columns import column_name
from docgen.batch.row import Row
from docgen.batch.rows import NOTHING
from docgen.batch.sheet_rows import SheetReader
from docgen.cases.load import check_case
from docgen.errors import DocgenError
from docgen.pipeline.filling import model_of
from docgen.source.csv_file import read_csv
from docgen.source.jsonl_file import read_jsonl
from docgen.source.sheet import Sheet
from docgen.source.tree import Parts, Value
from docgen.source.xlsx_file import read_xlsx
from docgen.template.folder import TemplateFolder
from docgen.template.folders import search_path
from docgen.template.search import all_templates

from .target import Target

DOCUMENT = "notices/herinnering"
_CELLS = (
    *(b";", b";;", b",", b"\t", b'"', b'""', b"\r\n", b"\n\n", b"sep=;\r\n", b"\xef\xbb\xbf", b"\x80 12,50"),
    *(b"1.234", b"1.234,56", b"1,2E+05", b"45352", b"=1+1", b"+31612345678", b"@SUM(A1)", b"#N/A", b"WAAR"),
    *(
        b"kenmerk",
        b"document",
        b"huurder.naam",
        b"huurders[1].naam",
        b"[0].x",
        b"a[999].b",
        b" *",
        b"voorbeeld",
    ),
    *(
        b"2026-02-30",
        b"1-2-27",
        b"29-02-2027",
        b"\xc3\x83\xc2\xa9",
        b"Jos\x82",
        b"ja",
        b"notices/herinnering",
    ),
)
_XLSX = (
    *(
        b"<c r='A1' t='s'><v>999</v></c>",
        b"<f>1+1</f>",
        b"<v>45352</v>",
        b"<v>1e400</v>",
        b"<v>NaN</v>",
        b"t='e'",
    ),
    *(
        b"t='inlineStr'",
        b"t='b'",
        b"t='d'",
        b"<row r='1048576'>",
        b"<row r='0'>",
        b"hidden='1'",
        b"r='XFD1'",
        b"r='1A'",
    ),
    *(
        b"<mergeCell ref='A1:XFD1048576'/>",
        b"<si><t>x</t></si>",
        b"<sheet name='x' sheetId='1' r:id='rId99'/>",
    ),
    *(
        b"count='99999999'",
        b"numFmtId='14'",
        b"xml:space='preserve'",
        b"_x0000_",
        b"_xD800_",
        b"date1904='1'",
    ),
)
_LINES = (*_CELLS, b'{"', b'": "', b'"}\n', b"null", b"[1]", b"1e999", b'"\\ud800"', b"{}\n", b"[]\n", b"NaN")


def _leaves(value: Value, parts: Parts = ()) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for name, inside in value.items():
            yield from _leaves(inside, (*parts, name))
    elif isinstance(value, list):
        for number, inside in enumerate(value):
            yield from _leaves(inside, (*parts, number))
    elif value is not None:
        yield column_name(parts), str(value)


@cache
def _catalogue() -> Catalogue:
    return Catalogue()


@cache
def _fields() -> dict[str, Value]:
    fields = _catalogue().example(DOCUMENT)
    assert fields is not None
    return fields


def _csv() -> Iterator[bytes]:
    names, values = zip(*_leaves(_fields()), strict=True)
    for separator, encoding in ((";", "cp1252"), (",", "utf-8-sig"), ("\t", "utf-16")):
        lines = [separator.join(f'"{cell}"' for cell in cells) for cells in (names, values, values)]
        yield "\r\n".join(lines).encode(encoding, "replace")


def _xlsx() -> Iterator[bytes]:
    import openpyxl

    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for cells in zip(*_leaves(_fields()), strict=True):
        sheet.append(cells)
    target = io.BytesIO()
    book.save(target)
    yield target.getvalue()


def _jsonl() -> Iterator[bytes]:
    line = json.dumps(_fields(), ensure_ascii=False)
    yield f"{line}\n\n{line}\n".encode()


@cache
def _templates() -> dict[str, TemplateFolder]:
    return all_templates(search_path())


def _rows(sheet: Sheet) -> list[Row]:
    rows = list(SheetReader(sheet, _catalogue(), "", NOTHING).rows())
    known = _templates()
    for row in rows:
        try:
            check_case(row.source, row.digest, lambda name: model_of(known.get(name)), row.problems, known)
        except DocgenError as error:
            str(error)
    return rows


CSV = Target("sheet-csv", lambda data: _rows(read_csv(data, "zaken.csv")), _csv, _CELLS)
XLSX = Target("sheet-xlsx", lambda data: _rows(read_xlsx(data, "zaken.xlsx")), _xlsx, _XLSX, is_package=True)
JSONL = Target("sheet-jsonl", lambda data: read_jsonl(data, "zaken.jsonl"), _jsonl, _LINES)
