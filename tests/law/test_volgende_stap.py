"""The next step of a dossier, and the first day on which it may be taken."""

from __future__ import annotations

from datetime import date

import pytest

from docgen.errors import LawPeriodError
from docgen.law.dossierstand import Antwoord, Dossierstand, Stap
from docgen.law.volgende_stap import VolgendeStap, volgende_stap

ON = date(2026, 11, 20)
DUE = date(2026, 8, 1)
REMINDED = date(2026, 8, 10)
SILENT_UNTIL = date(2026, 8, 24)
VISITED = date(2026, 8, 25)
SENT = date(2026, 9, 1)
REPORTED = date(2026, 9, 8)

FOUR_STEPS = {
    Stap.HERINNERING: REMINDED,
    Stap.PERSOONLIJK_CONTACT: VISITED,
    Stap.SCHULDHULPVERLENING: REMINDED,
    Stap.AANBOD: REMINDED,
}
LETTER = {**FOUR_STEPS, Stap.VEERTIENDAGENBRIEF: SENT}
ALL = {**LETTER, Stap.MELDING: REPORTED}


def next_of(stand: Dossierstand) -> VolgendeStap:
    return volgende_stap(stand, ON).value


@pytest.mark.parametrize("missing", FOUR_STEPS)
def test_each_of_the_four_steps_is_asked_for(missing: Stap) -> None:
    """As long as one of a to d is not done, that is the next step, also when later ones were taken."""
    taken = {step: day for step, day in ALL.items() if step is not missing}
    step = next_of(Dossierstand(DUE, taken))
    assert (step.stap, step.vanaf) == (missing, REPORTED)


def test_a_reminder_waits_for_the_day_after_the_due_day() -> None:
    """Rent that is due on 1 August is late on the 2nd."""
    step = next_of(Dossierstand(DUE, {}))
    assert (step.stap, step.vanaf) == (Stap.HERINNERING, date(2026, 8, 2))


def test_the_four_steps_are_told_in_order() -> None:
    """With nothing done the reminder comes first; after it the talk."""
    assert next_of(Dossierstand(DUE, {})).stap is Stap.HERINNERING
    assert next_of(Dossierstand(DUE, {Stap.HERINNERING: REMINDED})).stap is Stap.PERSOONLIJK_CONTACT


@pytest.mark.parametrize(
    ("default", "first"), [(None, VISITED), (date(2026, 8, 2), VISITED), (date(2026, 9, 2), date(2026, 9, 2))]
)
def test_the_fourteen_day_letter_waits_for_the_default(default: date | None, first: date) -> None:
    """It may be sent from the first day of default on, and not before what was done already."""
    step = next_of(Dossierstand(DUE, FOUR_STEPS, verzuim_op=default))
    assert (step.stap, step.vanaf) == (Stap.VEERTIENDAGENBRIEF, first)


def test_without_costs_no_fourteen_day_letter_is_needed() -> None:
    """Who asks no collection costs goes on to the report."""
    stand = Dossierstand(DUE, FOUR_STEPS, Antwoord.TOESTEMMING, kosten=False)
    assert next_of(stand).stap is Stap.MELDING


@pytest.mark.parametrize(
    ("answer", "until", "first"),
    [
        (Antwoord.TOESTEMMING, SILENT_UNTIL, VISITED),
        (Antwoord.TOESTEMMING, date(2026, 9, 30), VISITED),
        (Antwoord.GEEN_REACTIE, date(2026, 9, 7), date(2026, 9, 8)),
        (None, date(2026, 9, 7), date(2026, 9, 8)),
        (Antwoord.GEEN_REACTIE, date(2026, 8, 20), VISITED),
        (None, None, date(2026, 8, 26)),
    ],
)
def test_silence_counts_only_after_the_day_to_say_no(
    answer: Antwoord | None, until: date | None, first: date
) -> None:
    """With a yes the report may go once all steps were taken; silence counts a day after the last day."""
    step = next_of(Dossierstand(DUE, LETTER, answer, until))
    assert (step.stap, step.vanaf) == (Stap.MELDING, first)


def test_after_a_refusal_there_is_no_report() -> None:
    """A no is respected: the summons comes next, and must say that no report was made."""
    answer = volgende_stap(Dossierstand(DUE, LETTER, Antwoord.GEWEIGERD), ON)
    assert answer.value.stap is Stap.DAGVAARDING
    assert answer.value.liever_vanaf is None
    assert any("said no" in str(remark) for remark in answer.remarks)


def test_the_summons_waits_for_the_term_of_the_letter() -> None:
    """Posted on Tuesday 1 September: received on the 3rd, fourteenth day the 17th, so from the 18th on."""
    step = next_of(Dossierstand(DUE, ALL))
    assert (step.stap, step.vanaf) == (Stap.DAGVAARDING, date(2026, 9, 18))


def test_the_months_of_court_policy_are_a_wish_and_no_bar() -> None:
    """Two months after the report is told beside the first day that the law allows."""
    answer = volgende_stap(Dossierstand(DUE, ALL), ON)
    assert (answer.value.liever_vanaf, answer.value.liever_tot) == (date(2026, 11, 8), date(2027, 3, 8))
    assert any("2026-11-08" in str(remark) for remark in answer.remarks)


def test_a_summons_without_costs_may_follow_the_report() -> None:
    """Without a letter the last step before it is what counts."""
    stand = Dossierstand(DUE, {**FOUR_STEPS, Stap.MELDING: REPORTED}, kosten=False)
    assert next_of(stand).vanaf == REPORTED


def test_the_report_need_not_wait_for_the_letter() -> None:
    """Beside the letter the first day of the report is told, unless the tenant refused."""
    told = volgende_stap(Dossierstand(DUE, FOUR_STEPS, weigeren_tot=SILENT_UNTIL), ON).remarks
    assert [("2026-08-25" in str(remark)) for remark in told] == [True]
    assert not volgende_stap(Dossierstand(DUE, FOUR_STEPS, Antwoord.GEWEIGERD), ON).remarks


def test_the_trace_names_each_step_with_its_day() -> None:
    """What was done stands in the order of the steps; the last line is the answer."""
    trace = volgende_stap(Dossierstand(DUE, ALL), ON).trace
    assert [step.result for step in trace[:-1]] == [REMINDED, VISITED, REMINDED, REMINDED, SENT, REPORTED]
    assert trace[-1].result == date(2026, 9, 18)
    assert "6:96" in trace[-1].article


def test_before_the_decree_there_is_no_answer() -> None:
    """The decree holds since 1 January 2021; on that day there is an answer, the day before there is none."""
    assert volgende_stap(Dossierstand(DUE, {}), date(2021, 1, 1)).value.stap is Stap.HERINNERING
    with pytest.raises(LawPeriodError):
        volgende_stap(Dossierstand(DUE, {}), date(2020, 12, 31))
