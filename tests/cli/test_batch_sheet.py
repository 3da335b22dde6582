"""`docgen batch sheet` as a user types it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook

from docgen.cli.main import run
from tests.cli.case_files import Said

Docgen = Callable[..., Said]


@pytest.fixture
def docgen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Docgen:
    """Return a call that runs docgen in the folder of the test."""
    monkeypatch.chdir(tmp_path)

    def call(*arguments: str) -> Said:
        code = run(["--lang", "en", "batch", *arguments])
        said = capsys.readouterr()
        return Said(code, said.out + said.err, [])

    return call


def fill_in(path: Path, **cells: object) -> None:
    """Fill in row 3 as the example, but for these cells; a `__` in a name is a point."""
    book = load_workbook(path)
    sheet = book["Zaken"]
    changed = {name.replace("__", "."): value for name, value in cells.items()}
    for column in sheet.iter_cols(min_col=2):
        column[2].value = changed.get(column[0].value.removesuffix(" *"), column[1].value)
    book.save(path)


def test_the_sheet_that_was_filled_in_is_good(docgen: Docgen, tmp_path: Path) -> None:
    """From an empty sheet to a good row; the example that was left in is told and not counted."""
    said = docgen("sheet", "notices/herinnering", "--rows", "2")
    assert (said.code, "zaken.xlsx" in said.text) == (0, True)
    fill_in(tmp_path / "zaken.xlsx", kenmerk="R-1")
    said = docgen("plan", "zaken.xlsx")
    assert said.code == 0
    assert "SRC042" in said.text


def test_what_is_filled_in_wrongly_is_told_by_its_cell(docgen: Docgen, tmp_path: Path) -> None:
    """A value that is none and a number for a phone are told with row, column and cell, without the value."""
    docgen("sheet", "notices/herinnering", "--rows", "2")
    fill_in(tmp_path / "zaken.xlsx", kenmerk="R-1", datum="2026-02-30", verhuurder__telefoon=172123456)
    said = docgen("plan", "zaken.xlsx")
    assert said.code == 2
    assert all(word in said.text for word in ("(D3)", "CASE021", "verhuurder.telefoon", "SRC036"))
    assert "172123456" not in said.text


def test_a_sheet_is_never_written_over_unasked(docgen: Docgen, tmp_path: Path) -> None:
    """A sheet that is there stays as it is, until the user says otherwise."""
    (tmp_path / "zaken.xlsx").write_bytes(b"van mij")
    assert docgen("sheet", "notices/herinnering").code == 4
    assert (tmp_path / "zaken.xlsx").read_bytes() == b"van mij"
    assert docgen("sheet", "notices/herinnering", "--force").code == 0
    assert (tmp_path / "zaken.xlsx").read_bytes().startswith(b"PK")


@pytest.mark.parametrize(
    "arguments",
    [
        ("notices/herinering",),
        ("notices/herinnering", "--out", "zaken.csv"),
        ("summons/huurachterstand", "--items", "50"),
        ("notices/herinnering", "--items", "0"),
    ],
)
def test_wrong_use_writes_nothing(docgen: Docgen, tmp_path: Path, arguments: tuple[str, ...]) -> None:
    """An unknown document, another kind of file and too many columns are wrong use."""
    assert docgen("sheet", *arguments).code == 2
    assert list(tmp_path.iterdir()) == []
