"""Letters of a batch are joined for the printer, and joined again only when something changed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from docgen.errors import InputError, OutputError
from tests.batch.rows import rows
from tests.batch.running import WISHES, make, tree

PRINTED = replace(WISHES, formats=("pdf",), merge=1)


def test_files_for_the_printer_follow_the_letters(tmp_path: Path) -> None:
    """They are made, healed, left alone, and replaced when there are more letters; nothing stays behind."""
    summary = make(tmp_path, rows(2), replace(PRINTED, limit=1))
    assert summary.printed == ("printen/brieven-0001-0001.pdf", "printen/inhoud.csv")
    summary = make(tmp_path, rows(2), PRINTED)
    assert sorted(path for path in tree(tmp_path) if path.startswith("printen")) == sorted(summary.printed)
    assert sorted(summary.printed) == [
        "printen/brieven-0001-0001.pdf",
        "printen/brieven-0002-0002.pdf",
        "printen/inhoud.csv",
    ]
    assert "2026-00003" in (tmp_path / "printen/inhoud.csv").read_text("utf-8-sig")
    whole = tree(tmp_path)
    (tmp_path / "printen/inhoud.csv").unlink()
    make(tmp_path, rows(2), PRINTED)
    assert tree(tmp_path) == whole
    before = (tmp_path / "printen/inhoud.csv").stat().st_ino
    make(tmp_path, rows(2), PRINTED)
    assert (tmp_path / "printen/inhoud.csv").stat().st_ino == before


def test_a_file_of_somebody_else_stays(tmp_path: Path) -> None:
    """What the user keeps in the folder for the printer is not replaced unasked."""
    (tmp_path / "printen").mkdir()
    (tmp_path / "printen/inhoud.csv").write_text("van mij")
    with pytest.raises(OutputError) as caught:
        make(tmp_path, rows(1), PRINTED)
    assert [one.code for one in caught.value.findings] == ["BAT004"]
    assert (tmp_path / "printen/inhoud.csv").read_text() == "van mij"


def test_there_must_be_a_pdf(tmp_path: Path) -> None:
    """Letters in another format alone cannot be joined."""
    with pytest.raises(InputError):
        make(tmp_path, rows(1), replace(PRINTED, formats=("txt",)))
