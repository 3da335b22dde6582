"""A number that looks like a BSN is refused in every text; other numbers of nine digits are not."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.case_files import ADDENDUM, NOTICE, SUMMONS, render, write_case
from tests.safety.outcomes import run_on

LIKE_BSN = [
    "111222333",
    "Bos 111222333",
    "111.222.333",
    "111 222 333",
    "BSN: 12345678",
    "bsn 123456789",
    "(111222333)",
]
OTHER = ["123456789", "zaak 200000002", "1112223334", "A111222333", "111222334", "0612345678"]


@pytest.mark.parametrize("text", LIKE_BSN)
@pytest.mark.parametrize(
    ("document", "field"),
    [
        (NOTICE, "kenmerk"),
        (NOTICE, "huurder.achternaam"),
        (NOTICE, "vonnis.zaaknummer"),
        (ADDENDUM, "aanleiding"),
        (SUMMONS, "kinderen.gedaan"),
    ],
)
def test_a_number_like_a_bsn_is_refused(
    document: str, field: str, text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """With its field, and without the number."""
    outcome = run_on(write_case(tmp_path, document, {field: text}).read_bytes(), tmp_path, capsys)
    outcome.check_refused(text, code="CASE025")
    assert f" {field}: " in outcome.said


@pytest.mark.parametrize("text", OTHER)
def test_another_number_passes(text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Most numbers of nine digits are references."""
    path = write_case(tmp_path, NOTICE, {"vonnis.zaaknummer": text})
    assert render(path, tmp_path / "uit", capsys, "--to", "txt").code == 0


def test_words_about_health_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A warning, as a judge may have to know it."""
    path = write_case(tmp_path, NOTICE, {"reden": "anders", "reden_in_woorden": "U was verslaafd aan drugs."})
    said = render(path, tmp_path / "uit", capsys, "--to", "txt")
    assert said.code == 0, said.text
    assert "PRV101 reden_in_woorden" in said.text
