"""Two versions of a letter: what is gone, new and still there."""

from __future__ import annotations

from docgen.readability.comparing import finding_changes
from docgen.readability.report import read_report
from tests.readability.letters import letter


def changes(old: str, new: str) -> tuple[list[str], list[str], list[str]]:
    """Return the formal words that are gone, new and still there."""
    found = finding_changes(read_report(letter(old)).findings, read_report(letter(new)).findings)
    return tuple(
        [one.excerpt for one in part if one.code == "WRD101"]
        for part in (found.gone, found.new, found.stayed)
    )


def test_a_finding_moves_along_with_its_sentence() -> None:
    """A sentence that stands elsewhere keeps its findings; a word in another sentence is a new one."""
    old = "Derhalve bellen wij u.\n\nTevens mailen wij u.\n\nReeds lang wacht u."
    new = "Tevens mailen wij u.\n\nWij bellen u.\n\nReeds drie weken wacht u."
    assert changes(old, new) == (["Derhalve", "Reeds"], ["Reeds"], ["Tevens"])


def test_each_finding_answers_for_one() -> None:
    """Twice the same sentence is two findings."""
    assert changes("Derhalve bellen wij.", "Derhalve bellen wij. Derhalve bellen wij.") == (
        [],
        ["Derhalve"],
        ["Derhalve"],
    )
