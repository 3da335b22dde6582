"""A page in another language goes along with a Dutch document: one page, the same facts, never more."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from docgen.audit.read_back import page_count
from docgen.cli.main import run as cli
from docgen.errors import InputError
from docgen.pipeline.run import Job, run
from docgen.render.languages.make import KINDS
from tests.cli.case_files import ADDENDUM, NOTICE, SUMMONS, write_case

DAY = date(2026, 11, 20)
CODES = ("ar", "en", "pl", "tr", "uk")


def job(folder: Path, document: str, *wishes: str, kind: str = "txt") -> Job:
    """Return the job of an example in one format."""
    return Job(write_case(folder, document, {}), DAY, formats=(kind,), companions=wishes)


@pytest.mark.parametrize("document", KINDS)
def test_all_languages_go_along(tmp_path: Path, document: str) -> None:
    """Each says in Dutch that the Dutch text counts, and that nobody checked it; the manifest knows each."""
    result = run(job(tmp_path, document, "languages"))
    stem = document.rpartition("/")[2]
    assert list(result.files) == [f"{stem}.txt", *(f"{stem}-{code}.txt" for code in CODES), "manifest.json"]
    for code in CODES:
        text = " ".join(result.files[f"{stem}-{code}.txt"].decode().split())
        assert "Alleen de Nederlandse tekst geldt. Niet juridisch nagekeken." in text
    told = json.loads(result.files["manifest.json"])["companions"]
    assert [one["document"] for one in told] == [f"{document}#{code}" for code in CODES]
    assert all(
        list(one["template"]["files"]) == [f"_talen/{code}.toml"]
        for one, code in zip(told, CODES, strict=True)
    )


@pytest.mark.parametrize("code", CODES)
def test_a_page_is_one_page(tmp_path: Path, code: str) -> None:
    """At the data of the example."""
    result = run(job(tmp_path, NOTICE, code, kind="pdf"))
    assert page_count(result.files[f"aankondiging-ontruiming-{code}.pdf"]) == 1


def test_a_document_without_a_page_says_so(tmp_path: Path) -> None:
    """Nothing is made when a wish cannot be met."""
    with pytest.raises(InputError) as raised:
        run(job(tmp_path, ADDENDUM, "en"))
    assert [one.code for one in raised.value.findings] == ["TAL003"]


def test_a_language_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The message names what can go along."""
    case = write_case(tmp_path, SUMMONS, {})
    assert cli(["render", str(case), "--with", "xx", "--out", str(tmp_path / "uit")]) == 2
    assert "ar, en, pl, tr, uk" in " ".join(capsys.readouterr().err.split())
    assert not (tmp_path / "uit").exists()
