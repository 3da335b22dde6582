"""Letters for the printer: so many in a file, and a list that finds each of them."""

from __future__ import annotations

import csv
from io import BytesIO, StringIO
from pathlib import Path

import pikepdf
import pytest

from docgen.batch.print_files import Letter, PrintFile, index, print_files
from docgen.errors import InputError
from tests.made import file_of

NAMES = ("notices/aankondiging-ontruiming/case", "notices/herinnering/case")


@pytest.fixture(scope="module")
def letters(tmp_path_factory: pytest.TempPathFactory) -> list[Letter]:
    """Return five letters of two kinds, as a batch leaves them."""
    folder = tmp_path_factory.mktemp("brieven")
    found = []
    for row in range(2, 7):
        path = folder / f"{row}.pdf"
        path.write_bytes(file_of(NAMES[row % 2], "pdf"))
        found.append(Letter(row, f"2026-{row:04}", path))
    return found


def made(letters: list[Letter], size: int) -> list[PrintFile]:
    """Return the files for the printer."""
    return list(print_files(letters, size))


def test_each_letter_is_in_one_file_in_the_order_of_the_sheet(letters: list[Letter]) -> None:
    """The last file holds what is left."""
    files = made(letters, 2)
    assert [one.name for one in files] == [
        "brieven-0001-0002.pdf",
        "brieven-0003-0004.pdf",
        "brieven-0005-0005.pdf",
    ]
    assert [letter for one in files for letter in one.letters] == letters
    assert made(letters, 2) == files
    with pikepdf.open(BytesIO(files[1].pdf)) as pdf:
        assert str(pdf.docinfo["/Title"]) == "Brieven 3 tot en met 4"


def test_the_list_tells_where_each_letter_begins(letters: list[Letter]) -> None:
    """Excel opens it, and takes no reference for a formula."""
    odd = [*letters[:2], Letter(9, '=HYPERLINK("x")', letters[2].path)]
    files = made(odd, 2)
    data = index((one.name, one.letters, one.first_pages) for one in files)
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))
    assert rows[0] == ["bestand", "brief", "rij", "kenmerk", "eerste bladzijde"]
    second = str(files[0].first_pages[1])
    assert rows[1:] == [
        ["brieven-0001-0002.pdf", "1", "2", "2026-0002", "1"],
        ["brieven-0001-0002.pdf", "2", "3", "2026-0003", second],
        ["brieven-0003-0003.pdf", "3", "9", '\'=HYPERLINK("x")', "1"],
    ]


def test_nothing_to_print_is_told() -> None:
    """Such as a batch of Word files."""
    with pytest.raises(InputError) as caught:
        made([], 50)
    assert [one.code for one in caught.value.findings] == ["BAT098"]


def test_a_letter_that_is_gone_is_not_left_out_in_silence(letters: list[Letter], tmp_path: Path) -> None:
    """Somebody would not get a letter."""
    with pytest.raises(FileNotFoundError):
        made([*letters[:1], Letter(3, "x", tmp_path / "weg.pdf")], 2)
