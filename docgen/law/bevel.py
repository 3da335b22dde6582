"""The order to leave a home: how many days it gives."""

from __future__ import annotations

from datetime import date

from docgen.law.dated import load
from docgen.law.value import LawValue, TraceStep
from docgen.message import message


def termijn_bevel(on: date) -> LawValue[int]:
    """Return how many days a tenant has at least after the order to leave was served.

    Raises:
        LawPeriodError: The rule was not checked for the day.

    Source: art. 555 Rv.
    """
    rules = load("bevel").on(on)
    days = rules.count("termijn_dagen")
    step = TraceStep((("datum", on),), message("days after the order was served"), days, rules.artikel)
    return LawValue(days, "dagen", (step,), (rules.artikel,), rules.zekerheid)


def geldigheid_bevel(on: date) -> LawValue[int]:
    """Return for how many years an order to leave may be used; after them it must be served anew.

    Raises:
        LawPeriodError: The rule was not checked for the day.

    Source: art. 503 en 555 Rv.
    """
    rules = load("bevel").on(on)
    years = rules.count("geldig_jaren")
    rule = message("a bevel may be used until so many years after service")
    step = TraceStep((("datum", on),), rule, years, rules.artikel)
    return LawValue(years, "jaren", (step,), (rules.artikel,), rules.zekerheid)
