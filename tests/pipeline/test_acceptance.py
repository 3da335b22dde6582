"""Errors stop a document unless a person may go past them, with a reason."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from docgen.cases.case import CaseBase
from docgen.checks.check import Facts
from docgen.context.plain import Context
from docgen.errors import GateError, InputError
from docgen.finding import Finding, Level
from docgen.law.book import LawBook
from docgen.law.value import Confidence, LawValue
from docgen.message import message
from docgen.pipeline.acceptance import judge, unread_law

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


def test_a_reason_for_many_documents_need_not_fit_each() -> None:
    """In a batch a reason counts where it is needed; a reason that says nothing is refused there."""
    assert judge([WARNING], {"TRM105": REASON}, for_many=True).accepted == ()
    assert judge([MAY_PASS], {"TRM105": REASON}, for_many=True).accepted == ((MAY_PASS, REASON),)
    with pytest.raises(InputError):
        judge([MAY_PASS], {"TRM105": "ja"}, for_many=True)


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


def law_facts(accepted: dict[str, str]) -> Facts:
    """Return what the checks of no document look at, with a law of this run."""
    case = CaseBase(document="kantoor/brief", kenmerk="A-1", datum=date(2026, 11, 20))
    return Facts("kantoor/brief", case, {}, None, case.datum, LawBook(accepted=accepted))


def printed(confidence: Confidence) -> Context:
    """Return a context with one value of the law."""
    value = LawValue(Decimal("1.00"), "EUR", (), ("art. 6:119 BW",), confidence)
    return Context({"rente": value.value}, {"rente": value})


def test_a_value_that_nobody_found_is_told_with_its_name() -> None:
    """The reason for using it belongs to a finding that names what was used."""
    (found,) = unread_law(printed(Confidence.UNVERIFIED), law_facts({"WET002": REASON}))
    assert (found.code, found.may_accept) == ("WET002", True)
    assert "rente" in str(found.message)
    assert judge([found], {"WET002": REASON}).accepted == ((found, REASON),)


@pytest.mark.parametrize("confidence", [Confidence.PRIMARY, Confidence.SECONDARY, Confidence.DERIVED])
def test_a_value_with_a_source_needs_no_reason(confidence: Confidence) -> None:
    """A reason that nothing needs is refused."""
    assert list(unread_law(printed(confidence), law_facts({"WET002": REASON}))) == []
    with pytest.raises(InputError):
        judge([], {"WET002": REASON})
