"""When a fourteen-day letter counts as received, and until when the consumer may still pay."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from docgen.law.dated import load
from docgen.law.feestdagen import is_feestdag
from docgen.law.termijnenwet import verleng
from docgen.law.value import LawValue, TraceStep, articles_of, weakest
from docgen.message import message


@dataclass(frozen=True, slots=True)
class Veertiendagentermijn:
    """The term of a fourteen-day letter.

    Attributes:
        ontvangst: Day on which the letter counts as received.
        laatste_dag: Last day to pay without collection costs, moved off a weekend or holiday.
    """

    ontvangst: date
    laatste_dag: date


def veertiendagenbrief(verzending: date) -> LawValue[Veertiendagentermijn]:
    """Return the day of receipt and the last day to pay.

    A letter counts as received on the second delivery day after it was sent; Sundays, Mondays and
    public holidays are no delivery days. The fourteen days start the day after receipt.

    Args:
        verzending: Day on which the letter was posted.

    Raises:
        LawPeriodError: The rule was not checked for the day of sending.

    Source: art. 6:96 lid 6 BW; HR 25 november 2016, ECLI:NL:HR:2016:2704; art. 1 Algemene termijnenwet.
    """
    rules = load("veertiendagenbrief").on(verzending)
    no_post = frozenset(rules.values["geen_bezorging"])
    ontvangst = _delivery(verzending, rules.count("bezorging_na_dagen"), no_post)
    fourteenth = ontvangst + timedelta(days=rules.count("termijn_dagen"))
    laatste_dag = verleng(fourteenth)
    act = load("termijnenwet").on(verzending)
    sent = (("verzending", verzending), ("bezorgdagen", rules.count("bezorging_na_dagen")))
    received = (("ontvangst", ontvangst), ("dagen", rules.count("termijn_dagen")))
    last = (("laatste_dag", fourteenth),)
    delivery = message("received on the second day on which post comes")
    start = message("the term starts the day after receipt")
    end = message("does not end on a Saturday, Sunday or holiday")
    trace = (
        TraceStep(sent, delivery, ontvangst, rules.artikel),
        TraceStep(received, start, fourteenth, rules.artikel),
        TraceStep(last, end, laatste_dag, act.artikel),
    )
    value = Veertiendagentermijn(ontvangst, laatste_dag)
    return LawValue(value, "datum", trace, articles_of(trace), weakest([rules.zekerheid, act.zekerheid]))


def _delivery(verzending: date, delivery_days: int, no_post: frozenset[int]) -> date:
    day, delivered = verzending, 0
    while delivered < delivery_days:
        day += timedelta(days=1)
        delivered += day.isoweekday() not in no_post and not is_feestdag(day)
    return day
