"""A report in XLSX holds text and numbers only."""

from __future__ import annotations

from io import BytesIO

from openpyxl import load_workbook

from docgen.batch.report_xlsx import xlsx_bytes

HEAD = tuple("abcdefgh")


def test_nothing_becomes_a_formula() -> None:
    """Text that Excel would compute, and signs that it cannot hold, stay plain text."""
    text = ("=1+1", "+31", "@x", "-1", "a\x07b", "https://x.nl", "0612")
    data = xlsx_bytes([(7, *text)], HEAD)
    sheet = load_workbook(BytesIO(data)).worksheets[0]
    assert [cell.value for cell in sheet[2]] == [7, "=1+1", "+31", "@x", "-1", "ab", "https://x.nl", "0612"]
    assert [cell.data_type for cell in sheet[2]] == ["n", *"sssssss"]
    assert [cell.value for cell in sheet[1]] == list(HEAD)
