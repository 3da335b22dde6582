"""A baseline knows what was there, and tells nothing of the letters themselves."""

from __future__ import annotations

import json

import pytest

from docgen.errors import InputError
from docgen.readability.baseline import (
    Known,
    baseline_bytes,
    gone,
    known_of,
    read_baseline,
    sign,
    unknown_findings,
)
from docgen.readability.report import ReadingReport, Tone, read_report
from docgen.readability.score import Verdict
from tests.readability.letters import letter

OLD = "U hebt een brief van mevrouw Zandstra. Derhalve bellen wij u. Tevens mailen wij u."


def report(text: str) -> ReadingReport:
    """Return the report on a text."""
    return read_report(letter(text))


def known(text: str) -> Known:
    """Return what a baseline keeps of a text."""
    return known_of(report(text), report(text).findings)


def test_what_is_known_is_not_told_again() -> None:
    """Only what came in since then is new, also when all has moved."""
    new = report("Wij hebben nieuws.\n\n" + OLD + " Middels deze brief leest u dat.")
    fresh = [one.excerpt for one in unknown_findings(new.findings, known(OLD)) if one.code == "WRD101"]
    assert fresh == ["Middels"]
    assert unknown_findings(report(OLD).findings, known(OLD)) == ()
    assert unknown_findings(new.findings, None) == new.findings


def test_the_same_finding_once_more_is_new() -> None:
    """Two of what there was one of: one of them is new."""
    once, twice = "Derhalve bellen wij u.", "Derhalve bellen wij u. Derhalve bellen wij u."
    assert [one.excerpt for one in unknown_findings(report(twice).findings, known(once))] == ["Derhalve"]
    assert gone(report(once).findings, known(twice)) == 1


def test_a_baseline_comes_back_as_it_was_written() -> None:
    """The same letters give the same bytes, and no word of them is in it."""
    documents = {"brieven/a.md": known(OLD), "b.md": known("Wij bellen u.")}
    data = baseline_bytes(documents)
    assert read_baseline(data, "basislijn.json") == documents
    assert data == baseline_bytes(dict(reversed(documents.items())))
    for word in ("Zandstra", "Derhalve", "derhalve", "WRD101"):
        assert word not in data.decode()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{}",
        b"[]",
        b"[" * 100_000,
        b'{"schema_version": 2, "documents": {}}',
        b'{"schema_version": 1, "documents": []}',
        b'{"schema_version": 1, "documents": {"a": {"verdict": "blauw", "tone": "goed", "findings": {}}}}',
        b'{"schema_version": 1, "documents": {"a": {"verdict": "rood", "findings": {"x": "y"}}}}',
    ],
)
def test_another_file_is_no_baseline(data: bytes) -> None:
    """A file of another kind is refused with its name and a cure."""
    with pytest.raises(InputError) as caught:
        read_baseline(data, "basislijn.json")
    (finding,) = caught.value.findings
    assert (finding.code, finding.place.path) == ("BAS001", "basislijn.json")


def test_a_letter_may_not_become_worse() -> None:
    """Verdict and tone count apart."""
    now = report(OLD)
    assert now.verdict is Verdict.TE_KORT
    assert Known(Verdict.TE_KORT, now.tone, {}).is_kept_by(now)
    assert Known(Verdict.ROOD, Tone.FOUT, {}).is_kept_by(now)
    shouting = report("U betaalt nu! " + OLD)
    assert shouting.tone is Tone.LET_OP
    assert not Known(Verdict.TE_KORT, Tone.GOED, {}).is_kept_by(shouting)


def test_a_sign_depends_on_rule_and_words() -> None:
    """The same word in another sentence is another finding."""
    signs = {
        sign(one)
        for text in ("Derhalve bellen wij.", "Derhalve mailen wij.")
        for one in report(text).findings
    }
    assert len(signs) == 2
    assert json.loads(baseline_bytes({"a": known(OLD)}))["schema_version"] == 1
