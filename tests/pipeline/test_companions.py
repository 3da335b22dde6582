"""Documents that go along: made from the main case, checked as if alone, all of them or nothing."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from docgen.errors import InputError
from docgen.pipeline.run import Job, run
from tests.cli.case_files import SUMMONS, Changes, write_case

DAY = date(2026, 11, 20)


def job(folder: Path, document: str, changes: Changes, *wishes: str) -> Job:
    """Return the job of an example with changes, as text alone."""
    return Job(write_case(folder, document, changes), DAY, formats=("txt",), companions=wishes)


def test_a_summons_takes_its_sheet_along(tmp_path: Path) -> None:
    """Both stand in one folder and one manifest, with the same day and hour."""
    result = run(job(tmp_path, SUMMONS, {}, "companions"))
    assert list(result.files) == ["huurachterstand.txt", "toelichting.txt", "manifest.json"]
    sheet = result.files["toelichting.txt"].decode()
    assert "woensdag 16 december 2026 om 10.00 uur" in " ".join(sheet.replace("\u00a0", " ").split())
    told = json.loads(result.files["manifest.json"])
    assert told["with"] == ["companions"]
    (companion,) = told["companions"]
    assert companion["document"] == "summons/toelichting"
    assert list(companion["outputs"]) == ["toelichting.txt"]
    assert "summons/toelichting/document.md" in companion["template"]["files"]


def test_without_the_wish_nothing_goes_along(tmp_path: Path) -> None:
    """The main document is the same with and without companions."""
    alone = run(job(tmp_path, SUMMONS, {}))
    assert list(alone.files) == ["huurachterstand.txt", "manifest.json"]
    with_sheet = run(job(tmp_path, SUMMONS, {}, "summons/toelichting", "companions"))
    assert with_sheet.files["huurachterstand.txt"] == alone.files["huurachterstand.txt"]
    assert len(with_sheet.companions) == 1


@pytest.mark.parametrize("wish", ["sommons/toelichting", "xx", "notices/herinnering"])
def test_a_wish_that_cannot_be_met_stops_the_run(wish: str, tmp_path: Path) -> None:
    """An unknown name, or a document that needs other facts, is told before anything is made."""
    with pytest.raises(InputError) as caught:
        run(job(tmp_path, SUMMONS, {}, "companions", wish))
    assert [one.code for one in caught.value.findings] == ["TPL001" if "som" in wish else "CASE040"]


def test_the_whole_is_made_in_the_formats_of_the_main_document(tmp_path: Path) -> None:
    """Who asks for HTML gets no PDF of the companion."""
    wanted = replace(job(tmp_path, SUMMONS, {}, "companions"), formats=("html", "txt"))
    assert [name for name in run(wanted).files if name.startswith("toelichting")] == [
        "toelichting.html",
        "toelichting.txt",
    ]
