"""Letters of our own field, each in the words of an office and in plain words, are told apart."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from docgen.finding import Level
from docgen.readability.facts import missing_facts
from docgen.readability.report import ReadingReport, Tone, read_report
from docgen.readability.score import Verdict
from docgen.render.readers.letter import read_letter

PAIRS = Path(__file__).parent / "pairs"
NAMES = sorted(path.name for path in PAIRS.iterdir() if path.is_dir())
FORMAL, PLAIN = "formeel.md", "eenvoudig.md"
MIN_WORDS, MAX_WORDS = 150, 350  # scored words of each letter


@cache
def report_of(name: str, version: str) -> ReadingReport:
    """Return the report of a letter, read as `docgen check` reads it."""
    path = PAIRS / name / version
    return read_report(read_letter(path.read_bytes(), str(path)))


def text_of(name: str, version: str) -> str:
    """Return all that the gate reads of a letter."""
    return "\n".join(unit.text for unit in report_of(name, version).reading.units)


def test_there_are_enough_pairs() -> None:
    """At least 26 kinds of letter stand in both forms."""
    assert len(NAMES) >= 26
    assert all({path.name for path in (PAIRS / name).iterdir()} == {FORMAL, PLAIN} for name in NAMES)


@pytest.mark.parametrize("version", [FORMAL, PLAIN])
@pytest.mark.parametrize("name", NAMES)
def test_letters_are_long_enough_to_judge(name: str, version: str) -> None:
    """Each letter has 150 to 350 scored words; address, reference lines and signature do not count."""
    assert MIN_WORDS <= report_of(name, version).metrics["words"] <= MAX_WORDS


@pytest.mark.parametrize("name", NAMES)
def test_plain_letters_are_green(name: str) -> None:
    """A plain letter is green, speaks well to its reader, and holds no error."""
    report = report_of(name, PLAIN)
    assert report.verdict is Verdict.GROEN
    assert report.tone is not Tone.FOUT
    assert [finding.code for finding in report.findings if finding.level is Level.ERROR] == []


@pytest.mark.parametrize("name", NAMES)
def test_formal_letters_are_red(name: str) -> None:
    """The same letter as the office wrote it is red, and scores higher."""
    formal, plain = report_of(name, FORMAL), report_of(name, PLAIN)
    assert formal.verdict is Verdict.ROOD
    assert formal.score is not None
    assert plain.score is not None
    assert plain.score < formal.score


@pytest.mark.parametrize("name", NAMES)
def test_both_letters_state_the_same_facts(name: str) -> None:
    """No amount, date or period goes lost in the plain letter, and none is made up."""
    formal, plain = text_of(name, FORMAL), text_of(name, PLAIN)
    assert missing_facts(formal, plain) == ()
    assert missing_facts(plain, formal) == ()
