"""The first and the last day of an eviction after a bevel, and when a new date must be told."""

from __future__ import annotations

from datetime import date, timedelta

from docgen.law.dated import load
from docgen.law.feestdagen import is_feestdag, is_zondag, volgende_werkdag
from docgen.law.kalender import add_months
from docgen.law.termijnenwet import einde_termijn, with_decree
from docgen.law.value import Confidence, LawValue, TraceStep, articles_of
from docgen.message import message

MONTHS_PER_YEAR = 12


def vroegste_ontruiming(betekening_bevel: date) -> LawValue[date]:
    """Return the first day on which a home may be vacated by force.

    The bevel gives three days; the term holds two working days and does not end in a weekend or on a
    holiday. The eviction comes after it, and not on a Sunday or holiday. It may be a Saturday.

    Raises:
        LawPeriodError: The rules were not checked for the day of service.

    Source: art. 64, 502 en 555 Rv; art. 1, 2 en 3 Algemene termijnenwet.
    """
    return with_decree(_earliest(betekening_bevel), _earliest(betekening_bevel, besluit=True).value)


def aanbevolen_ontruiming(betekening_bevel: date) -> LawValue[date]:
    """Return the first working day from the earliest day that is certain: on a Saturday help is closed."""
    earliest = _earliest(betekening_bevel, besluit=True)
    day = volgende_werkdag(earliest.value, besluit=True)
    article = load("feestdagen").on(betekening_bevel).artikel
    step = TraceStep((("dag", earliest.value),), message("the first working day from then"), day, article)
    trace = (*earliest.trace, step)
    return LawValue(day, "datum", trace, articles_of(trace), Confidence.DERIVED)


def _earliest(betekening_bevel: date, *, besluit: bool = False) -> LawValue[date]:
    rules = load("bevel").on(betekening_bevel)
    term = einde_termijn(betekening_bevel, rules.count("termijn_dagen"), besluit=besluit)
    first = term.value + timedelta(days=1)
    trace = [
        *term.trace,
        TraceStep((("laatste_dag", term.value),), message("the day after the term"), first, rules.artikel),
    ]
    allowed = first
    while is_zondag(allowed) or is_feestdag(allowed):
        allowed += timedelta(days=1)
    if allowed != first:
        rule = message("not on a Sunday or a public holiday")
        article = load("uren").on(betekening_bevel).artikel
        trace.append(TraceStep((("dag", first),), rule, allowed, article))
    return LawValue(allowed, "datum", tuple(trace), articles_of(trace), Confidence.DERIVED)


def laatste_ontruiming(betekening_bevel: date) -> LawValue[date]:
    """Return the last day on which the bevel may still be used; after it a new one is needed.

    Source: art. 503 en 555 Rv.
    """
    rules = load("bevel").on(betekening_bevel)
    years = rules.count("geldig_jaren")
    day = add_months(betekening_bevel, MONTHS_PER_YEAR * years)
    rule = message("a bevel may be used until so many years after service")
    step = TraceStep((("betekening", betekening_bevel), ("jaren", years)), rule, day, rules.artikel)
    return LawValue(day, "datum", (step,), (step.article,), Confidence.DERIVED)


def laatste_heraankondiging(ontruiming: date) -> LawValue[date]:
    """Return the last day on which a new eviction date may be announced.

    Source: art. 555 Rv (since 1 October 2020).
    """
    rules = load("ontruimingsdatum").on(ontruiming)
    days = rules.count("heraankondiging_dagen")
    day = ontruiming - timedelta(days=days)
    rule = message("a new date is announced at the latest so many days before")
    step = TraceStep((("ontruiming", ontruiming), ("dagen", days)), rule, day, rules.artikel)
    return LawValue(day, "datum", (step,), (step.article,), rules.zekerheid)


def termijn_heraankondiging(ontruiming: date) -> LawValue[int]:
    """Return how many days before at the least a new eviction date is announced.

    Raises:
        LawPeriodError: The rule was not checked for the day of the eviction.

    Source: art. 555 Rv (since 1 October 2020).
    """
    rules = load("ontruimingsdatum").on(ontruiming)
    days = rules.count("heraankondiging_dagen")
    rule = message("a new date is announced at the latest so many days before")
    step = TraceStep((("ontruiming", ontruiming),), rule, days, rules.artikel)
    return LawValue(days, "dagen", (step,), (step.article,), rules.zekerheid)
