"""Reading docgen.toml: where it is found, what it says, and what is wrong with it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from docgen.errors import InputError
from docgen.place import Place
from docgen.settings.office import OfficeLaw, OfficePhrase, Settings, load_settings
from docgen.settings.where import find_settings

WHOLE = """
templates = ["sjablonen"]
style = "huisstijl"

[check]
select = ["ZIN", "TOON"]
ignore = ["OPB105"]
fail-on = "warning"
baseline = "basislijn.json"

[[toegestaan]]
regel = "WRD101"
tekst = "derhalve"
reden = "staat zo in onze voorwaarden"

[[toegestaan]]
regel = "lange-brief"
reden = "dossiers zijn altijd lang"
bestanden = ["dossiers/*.docx"]

[[wet]]
naam = "wettelijke_rente"
geldig_vanaf = 2026-07-01
waarde = 4.5
bron = "Staatsblad 2026, verzonnen"
"""


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """Return a folder with all that `WHOLE` names."""
    (tmp_path / "sjablonen").mkdir()
    (tmp_path / "huisstijl").mkdir()
    return tmp_path


def settings(folder: Path, text: str) -> Settings:
    """Return the settings of a text."""
    (folder / "docgen.toml").write_text(text, encoding="utf-8")
    return load_settings(folder / "docgen.toml")


def problems(folder: Path, text: str) -> list[tuple[str, str | None]]:
    """Return what is wrong with a text, and in which field."""
    with pytest.raises(InputError) as caught:
        settings(folder, text)
    return [(one.code, one.place.field) for one in caught.value.findings]


def test_the_nearest_file_counts(tmp_path: Path) -> None:
    """A folder without settings has those of the folder above it."""
    below = tmp_path / "brieven" / "2027"
    below.mkdir(parents=True)
    assert find_settings(below) != tmp_path / "docgen.toml"
    (tmp_path / "docgen.toml").touch()
    assert find_settings(below) == tmp_path / "docgen.toml"
    (tmp_path / "brieven" / "docgen.toml").touch()
    assert find_settings(below) == tmp_path / "brieven" / "docgen.toml"


def test_everything_can_be_said(office: Path) -> None:
    """Folders and files count from where docgen.toml stands; each permission knows its line."""
    found = settings(office, WHOLE)
    path = office / "docgen.toml"
    assert found == Settings(
        path=path,
        templates=(office / "sjablonen",),
        style=office / "huisstijl",
        select=("ZIN", "TOON"),
        ignore=("OPB105",),
        fail_on="warning",
        baseline=office / "basislijn.json",
        allowed=(
            OfficePhrase(
                "WRD101",
                "derhalve",
                "staat zo in onze voorwaarden",
                (),
                Place(str(path), 11, field="toegestaan[0]"),
            ),
            OfficePhrase(
                "lange-brief",
                "",
                "dossiers zijn altijd lang",
                ("dossiers/*.docx",),
                Place(str(path), 16, field="toegestaan[1]"),
            ),
        ),
        law=(
            OfficeLaw(
                "wettelijke_rente",
                date(2026, 7, 1),
                None,
                Decimal("4.5"),
                "Staatsblad 2026, verzonnen",
                Place(str(path), 21, field="wet[0]"),
            ),
        ),
    )


def test_nothing_need_be_said(tmp_path: Path) -> None:
    """An empty file changes nothing."""
    assert settings(tmp_path, "") == Settings(path=tmp_path / "docgen.toml")


@pytest.mark.parametrize(
    ("path", "holds"),
    [
        ("dossiers/a.docx", True),
        ("/kantoor/dossiers/a.docx", True),
        ("dossiers/a.pdf", False),
        ("a.docx", False),
    ],
)
def test_a_permission_may_hold_for_some_files(path: str, holds: bool) -> None:
    """A pattern fits the end of a path; without patterns a permission holds everywhere."""
    phrase = OfficePhrase("WRD101", "derhalve", "zo is het", ("dossiers/*.docx",))
    assert phrase.holds_for(path) is holds
    assert OfficePhrase("WRD101", "derhalve", "zo is het").holds_for(path)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("sjablonen = []", [("INS001", "sjablonen")]),
        ('[check]\nfail-on = "altijd"', [("INS001", "check.fail-on")]),
        ('[[toegestaan]]\nregel = "WRD101"\nreden = "kort"', [("INS001", "toegestaan.0.reden")]),
        ('[[toegestaan]]\nreden = "zonder regel kan niet"', [("INS001", "toegestaan.0.regel")]),
        ('templates = ["weg"]\nstyle = "ook weg"', [("INS002", None), ("INS002", None)]),
        ("[check", [("SRC040", None)]),
    ],
)
def test_what_is_wrong_is_told_at_once(
    tmp_path: Path, text: str, expected: list[tuple[str, str | None]]
) -> None:
    """Each fault has its field; nothing is guessed."""
    found = problems(tmp_path, text)
    if expected[0][0].startswith("SRC"):
        assert [code[:3] for code, _ in found] == ["SRC"]
    else:
        assert found == expected
