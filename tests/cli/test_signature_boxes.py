"""`docgen render --signature-boxes` and `docgen verify` as a user types them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from docgen.cli.main import run
from docgen.template.folders import installed_templates

AGREEMENT = installed_templates() / "addendum/drie-partijen/case.yaml"
LETTER = installed_templates() / "notices/herinnering/case.yaml"
DAY = ("--date", "2026-11-20")


def test_the_boxes_stand_beside_the_pdf_and_are_verified(tmp_path: Path) -> None:
    """The file is one of the outputs: in the manifest, and the same when it is made again."""
    options = ("--signature-boxes", "--to", "pdf", "--out", str(tmp_path), *DAY)
    assert run(["render", str(AGREEMENT), *options]) == 0
    (folder,) = tmp_path.iterdir()
    boxes = json.loads((folder / "drie-partijen.handtekeningen.json").read_bytes())
    assert boxes["file"] == "drie-partijen.pdf"
    assert (
        "drie-partijen.handtekeningen.json" in json.loads((folder / "manifest.json").read_bytes())["outputs"]
    )
    assert run(["verify", str(folder), str(AGREEMENT)]) == 0


def test_without_a_pdf_there_is_nothing_to_tell(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Asking for boxes of a Word file only is a wrong use, told before anything is made."""
    options = ("--signature-boxes", "--to", "docx", "--out", str(tmp_path))
    assert run(["--lang", "en", "render", str(AGREEMENT), *options]) == 2
    assert "--to pdf" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_letter_that_nobody_signs_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The letter is made, without an empty file beside it."""
    options = ("--signature-boxes", "--to", "pdf", "--out", str(tmp_path), *DAY)
    assert run(["--lang", "en", "render", str(LETTER), *options]) == 0
    assert "Nobody signs" in capsys.readouterr().err
    assert not list(tmp_path.glob("*/*.handtekeningen.json"))
