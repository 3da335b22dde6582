"""Errors stop a document unless a person may go past them, with a reason."""

from __future__ import annotations

import pytest

from docgen.errors import GateError, InputError
from docgen.finding import Finding, Level
from docgen.message import message
from docgen.pipeline.acceptance import judge

ERROR = Finding("TRM101", "roldatum", Level.ERROR, message("too soon"))
MAY_PASS = Finding("TRM105", "kort", Level.ERROR, message("short"), may_accept=True)
WARNING = Finding("HLP101", "nummer", Level.WARNING, message("old"))
REASON = "besproken met de huurder"


def test_an_error_stops_with_all_findings() -> None:
    """An error stops the document, and the warnings are told with it."""
    with pytest.raises(GateError) as caught:
        judge([WARNING, ERROR], {})
    assert caught.value.findings == (WARNING, ERROR)


def test_a_warning_passes_and_is_shown() -> None:
    """A warning does not stop the document."""
    assert judge([WARNING], {}).shown == (WARNING,)


def test_an_accepted_error_is_kept_with_its_reason() -> None:
    """An error that may be accepted passes with its reason."""
    judged = judge([MAY_PASS, WARNING], {"TRM105": REASON})
    assert judged.accepted == ((MAY_PASS, REASON),)
    assert judged.shown == (WARNING,)


@pytest.mark.parametrize(
    "reasons", [{"TRM101": REASON}, {"TRM105": "ja"}, {"HLP101": REASON}, {"XXX999": REASON}]
)
def test_a_reason_that_does_not_fit_is_refused(reasons: dict[str, str]) -> None:
    """A reason for what may not be accepted, was not found or says nothing is refused."""
    with pytest.raises(InputError) as caught:
        judge([ERROR, MAY_PASS, WARNING], reasons)
    assert [one.code for one in caught.value.findings] == ["UIT003"]


@pytest.mark.parametrize(
    "reason",
    [
        "afgesproken met 111222333 aan de telefoon",
        "verlof van de \udcff rechter",
        "verlof \x07 van de rechter",
    ],
)
def test_a_reason_that_may_not_stand_in_the_manifest_is_refused(reason: str) -> None:
    """A reason is kept for years, so it holds no BSN and no sign that nobody can read."""
    with pytest.raises(InputError) as caught:
        judge([MAY_PASS], {"TRM105": reason})
    assert [one.code for one in caught.value.findings] == ["UIT003"]
    assert reason not in str(caught.value)
