"""What people may write in a case file: each value stands in every file, in the signs they typed."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from docgen.audit.read_back import text_of
from tests.cli.case_files import DOCUMENTS, NOTICE, SECOND, SUMMONS, Changes, render, validate, write_case

NAME = "huurder.achternaam"
NAMES = [
    "Jansen & Zn <BV>",
    "Łukasz Ó Briain-van 't Hof",
    "Van der Westerlaken-Oosterbeek tot Bergh en Terblijt-Smitsz",
    "</w:t></w:r>]]> &lt;b&gt; Bos",
    "{{ 7*7 }} {% raw %} {_{ 7*7 }_} Bos",
    "# **Bos** _Smit_ `x` [a](b) ::: hulp | z \\ y",
    "<link rel=attachment href=\"file:///etc/passwd\"> Bos",
    "Nguyễn Thị Phượng-Çağrıoğlu",
    "Andre\u0301 de Vrie\u0300s",
    "Null",
]  # fmt: skip


def squeezed(text: str) -> str:
    """Return a text without white space, composed."""
    return "".join(unicodedata.normalize("NFC", text).split())


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("document", [NOTICE, SUMMONS])
def test_a_name_of_any_signs_is_printed_as_it_was_typed(
    document: str, name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing of a name is read as markup, and nothing of it is lost."""
    said = render(write_case(tmp_path, document, {NAME: name}), tmp_path / "uit", capsys)
    assert said.code == 0, said.text
    (folder,) = (tmp_path / "uit").iterdir()
    files = [path for path in folder.iterdir() if path.suffix != ".json"]
    assert sorted(path.suffix for path in files) == [".docx", ".html", ".pdf", ".txt"]
    for path in files:
        assert squeezed(name) in squeezed(text_of(path.name, path.read_bytes())), path.name
        assert path.stat().st_mode & 0o777 == 0o600
    assert name not in (folder / "manifest.json").read_text("utf-8")


@pytest.mark.parametrize(
    ("document", "changes"),
    [
        *((document, {NAME: name}) for document in DOCUMENTS for name in NAMES[:3]),
        (NOTICE, {"huurachterstand": "€\u00a01.234,56"}),
        (NOTICE, {"datum": "1 maart 2027"}),
        (NOTICE, {"opvang": None, "minderjarige_kinderen": "nee", "hulplink": None, "deurwaarder": None}),
        (SUMMONS, {"betekening": "2026-12-01", "roldatum": "2026-12-09"}),
        (SUMMONS, {"eis.incassokosten": None}),
        (
            SUMMONS,
            {
                "huurovereenkomst.bedingen": [],
                "huurovereenkomst.huurwijzigingen": [],
                "producties[2]": None,
            },
        ),
        (SECOND, {"betalingsregeling": None}),
    ],
)
def test_a_right_case_is_called_right(
    document: str, changes: Changes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What the law and the fields allow is not refused; what may be left out may be left out."""
    said = validate(write_case(tmp_path, document, changes), capsys)
    assert said.code == 0, said.text


def test_a_long_answer_goes_on_over_the_page(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Five thousand signs in one field of a table are all printed."""
    answer = ("U belde ons. Wij spraken met u. " * 156)[:4960] + "Dit is het eind."
    path = write_case(tmp_path, SUMMONS, {"kinderen.gedaan": answer})
    said = render(path, tmp_path / "uit", capsys)
    assert said.code == 0, said.text
    (folder,) = (tmp_path / "uit").iterdir()
    assert "Ditisheteind." in squeezed(text_of("x.pdf", (folder / "huurachterstand.pdf").read_bytes()))
