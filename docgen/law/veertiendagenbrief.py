"""When a fourteen-day letter counts as received, and until when the consumer may still pay."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from docgen.law.dated import LawVersion, load
from docgen.law.feestdagen import is_feestdag
from docgen.law.termijnenwet import decree_remark, verleng
from docgen.law.value import LawValue, TraceStep, articles_of, weakest
from docgen.message import Message, message


@dataclass(frozen=True, slots=True)
class Veertiendagentermijn:
    """The term of a fourteen-day letter.

    Attributes:
        ontvangst: Day on which the letter counts as received.
        veertiende_dag: Fourteenth day after it: the least that the law gives.
        laatste_dag: Last day to pay without collection costs, moved off a weekend or holiday.
    """

    ontvangst: date
    veertiende_dag: date
    laatste_dag: date

    def days_short(self, genoemd: date) -> int:
        """Return how many days a date that the letter names comes too early; 0 when it does not."""
        return max((self.veertiende_dag - genoemd).days, 0)


def veertiendagenbrief(verzending: date, *, ontvangen: date | None = None) -> LawValue[Veertiendagentermijn]:
    """Return the day of receipt and the last day to pay.

    A letter counts as received on the second delivery day after it was sent; Sundays, Mondays and
    public holidays are no delivery days. The fourteen days start the day after receipt.

    Args:
        verzending: Day on which the letter was posted.
        ontvangen: Day of receipt, where the creditor can prove it.

    Raises:
        LawPeriodError: The rule was not checked for the day of sending.
        ValueError: Received before it was sent.

    Source: art. 6:96 lid 6 BW; HR 25 november 2016, ECLI:NL:HR:2016:2704; art. 1 Algemene termijnenwet.
    """
    rules = load("veertiendagenbrief").on(verzending)
    act = load("termijnenwet").on(verzending)
    first = _receipt(verzending, ontvangen, rules)
    ontvangst = first.result
    if not isinstance(ontvangst, date):
        raise TypeError("a receipt is a day")
    days = rules.count("termijn_dagen")
    fourteenth = ontvangst + timedelta(days=days)
    laatste_dag = verleng(fourteenth)
    received = (("ontvangst", ontvangst), ("dagen", days))
    start = message("the term starts the day after receipt")
    end = message("does not end on a Saturday, Sunday or holiday")
    trace = (
        first,
        TraceStep(received, start, fourteenth, rules.artikel),
        TraceStep((("laatste_dag", fourteenth),), end, laatste_dag, act.artikel),
    )
    value = Veertiendagentermijn(ontvangst, fourteenth, laatste_dag)
    confidence = weakest([rules.zekerheid, act.zekerheid])
    remarks = tuple(_remarks(value, verleng(fourteenth, besluit=True)))
    return LawValue(value, "datum", trace, articles_of(trace), confidence, remarks=remarks)


def dagen_zonder_kosten(on: date) -> LawValue[int]:
    """Return for how many days after a first reminder a consumer may pay without collection costs.

    Raises:
        LawPeriodError: The rule was not checked for this day.

    Source: art. 6:96 lid 6 BW.
    """
    rules = load("veertiendagenbrief").on(on)
    rule = message("days to pay without collection costs")
    step = TraceStep((("dag", on),), rule, rules.count("termijn_dagen"), rules.artikel)
    return LawValue(rules.count("termijn_dagen"), "dagen", (step,), articles_of((step,)), rules.zekerheid)


def _receipt(verzending: date, ontvangen: date | None, rules: LawVersion) -> TraceStep:
    if ontvangen is not None:
        if ontvangen < verzending:
            raise ValueError("a letter is not received before it is sent")
        inputs = (("verzending", verzending), ("ontvangen", ontvangen))
        return TraceStep(inputs, message("received on a day that can be proved"), ontvangen, rules.artikel)
    no_post = frozenset(rules.values["geen_bezorging"])
    day = _delivery(verzending, rules.count("bezorging_na_dagen"), no_post)
    sent = (("verzending", verzending), ("bezorgdagen", rules.count("bezorging_na_dagen")))
    return TraceStep(sent, message("received on the second day on which post comes"), day, rules.artikel)


def _remarks(term: Veertiendagentermijn, with_decree: date) -> Iterator[Message]:
    yield message(
        "The creditor must be able to prove receipt. A letter that gives one day less makes the collection"
        " costs not due; waiting longer afterwards does not mend it."
    )
    if term.laatste_dag != term.veertiende_dag:
        yield message(
            "The fourteenth day is {day}; that the Termijnenwet moves it is the safe reading.",
            day=term.veertiende_dag.isoformat(),
        )
    if with_decree != term.laatste_dag:
        yield decree_remark(with_decree)


def _delivery(verzending: date, delivery_days: int, no_post: frozenset[int]) -> date:
    day, delivered = verzending, 0
    while delivered < delivery_days:
        day += timedelta(days=1)
        delivered += day.isoweekday() not in no_post and not is_feestdag(day)
    return day
