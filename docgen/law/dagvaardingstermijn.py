"""The first day on which a summons may call someone to court."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from enum import StrEnum

from docgen.law.dated import LawVersion, load
from docgen.law.feestdagen import volgende_werkdag
from docgen.law.kalender import add_months
from docgen.law.value import Confidence, LawValue, TraceStep, articles_of
from docgen.message import Message, message

DAYS_PER_WEEK = 7
SHORTER = "art. 117 en 119 Rv"


class Woonplaats(StrEnum):
    """Where the defendant lives."""

    NEDERLAND = "nederland"
    EU = "eu"
    """A state of the European Union, or one in Europe that is party to the Hague treaty."""
    OVERIG = "overig"


def vroegste_roldatum(betekening: date, woonplaats: Woonplaats = Woonplaats.NEDERLAND) -> LawValue[date]:
    """Return the first lawful roldatum after a day of service.

    The term starts the day after service, and the roldatum itself does not count: a week means the
    eighth day after service.

    Raises:
        LawPeriodError: The term was not checked for the day of service.

    Source: art. 114, 115 en 119 Rv.
    """
    rules = load("dagvaardingstermijn").on(betekening)
    last = _last_day(betekening, woonplaats, rules)
    first = last + timedelta(days=1)
    trace = (
        TraceStep(
            (("betekening", betekening), ("woonplaats", woonplaats.value)),
            message("the term runs from the day after service"),
            last,
            rules.artikel,
        ),
        TraceStep(
            (("laatste_dag", last),),
            message("the roldatum is no part of the term"),
            first,
            rules.artikel,
        ),
    )
    return LawValue(
        first, "datum", trace, articles_of(trace), Confidence.DERIVED, remarks=tuple(_margin(last))
    )


def vroegste_roldatum_verkort(betekening: date, dagen: int) -> LawValue[date]:
    """Return the first roldatum after leave of the kantonrechter for a shorter term.

    Args:
        betekening: Day of service.
        dagen: Days of the order.

    Raises:
        LawPeriodError: The rule was not checked for the day of service.

    Source: art. 117 en 119 Rv.
    """
    load("dagvaardingstermijn").on(betekening)
    first = betekening + timedelta(days=dagen + 1)
    rule = message("the shorter term of the order; neither the day of service nor the roldatum counts")
    step = TraceStep((("betekening", betekening), ("dagen", dagen)), rule, first, SHORTER)
    return LawValue(first, "datum", (step,), articles_of((step,)), Confidence.DERIVED)


def termijn_van_dagvaarding(betekening: date, woonplaats: Woonplaats) -> LawValue[int]:
    """Return how long the term is: in weeks, or in months for a defendant outside Europe.

    Raises:
        LawPeriodError: The term was not checked for the day of service.

    Source: art. 114 en 115 Rv.
    """
    rules = load("dagvaardingstermijn").on(betekening)
    key = {
        Woonplaats.NEDERLAND: "nederland_dagen",
        Woonplaats.EU: "eu_dagen",
        Woonplaats.OVERIG: "overig_maanden",
    }[woonplaats]
    months = woonplaats is Woonplaats.OVERIG
    value = rules.count(key) if months else rules.count(key) // DAYS_PER_WEEK
    rule = message("the term for where the defendant lives")
    step = TraceStep((("woonplaats", woonplaats.value),), rule, value, rules.artikel)
    unit = "maanden" if months else "weken"
    return LawValue(value, unit, (step,), articles_of((step,)), rules.zekerheid)


def _margin(last: date) -> Iterator[Message]:
    safe = volgende_werkdag(last, besluit=True) + timedelta(days=1)
    if safe != last + timedelta(days=1):
        yield message(
            "The last day of the term is no working day. If the Termijnenwet lengthens it, which is not"
            " certain, the first day is {day}.",
            day=safe.isoformat(),
        )


def veilige_roldatum(betekening: date, woonplaats: Woonplaats = Woonplaats.NEDERLAND) -> LawValue[date]:
    """Return the first roldatum that is safe when the term is lengthened as well.

    Whether art. 1 of the Termijnenwet lengthens this term when its last day is a Saturday, Sunday or
    holiday is not certain; a roldatum between the two answers deserves a warning.

    Source: art. 114, 115 en 119 Rv; art. 1 Algemene termijnenwet.
    """
    earliest = vroegste_roldatum(betekening, woonplaats)
    last = earliest.value - timedelta(days=1)
    first = volgende_werkdag(last, besluit=True) + timedelta(days=1)
    step = TraceStep(
        (("laatste_dag", last),),
        message("one day after the term, lengthened when it ends on a Saturday, Sunday or holiday"),
        first,
        load("termijnenwet").on(betekening).artikel,
    )
    trace = (*earliest.trace, step)
    return LawValue(first, "datum", trace, articles_of(trace), Confidence.DERIVED)


def _last_day(betekening: date, woonplaats: Woonplaats, rules: LawVersion) -> date:
    match woonplaats:
        case Woonplaats.NEDERLAND:
            return betekening + timedelta(days=rules.count("nederland_dagen"))
        case Woonplaats.EU:
            return betekening + timedelta(days=rules.count("eu_dagen"))
        case Woonplaats.OVERIG:
            return add_months(betekening, rules.count("overig_maanden"))
