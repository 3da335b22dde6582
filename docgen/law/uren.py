"""The days and hours on which a bailiff may act."""

from __future__ import annotations

from datetime import date, time

from docgen.law.dated import load
from docgen.law.feestdagen import is_feestdag, is_zondag
from docgen.law.value import LawValue, TraceStep, articles_of, weakest
from docgen.message import message


def mag_betekenen(datum: date, tijd: time | None = None) -> LawValue[bool]:
    """Return whether an exploot may be served without leave of the judge.

    Args:
        datum: The day.
        tijd: Local time; without it only the day counts. The last hour ends at its full hour.

    Raises:
        LawPeriodError: The rule was not checked for the day.

    Source: art. 64 Rv; art. 3 Algemene termijnenwet.
    """
    hours = load("uren").on(datum)
    holidays = load("feestdagen").on(datum)
    free_day = not is_zondag(datum) and not is_feestdag(datum)
    trace = [
        TraceStep(
            (("datum", datum),),
            message("not on a Sunday or a public holiday"),
            free_day,
            hours.artikel,
        )
    ]
    if tijd is not None:
        inside = hours.clock("vanaf") <= tijd < hours.clock("tot")
        trace.append(
            TraceStep(
                (("tijd", tijd), ("vanaf", hours.clock("vanaf")), ("tot", hours.clock("tot"))),
                message("only within the hours of the day"),
                inside,
                hours.artikel,
            )
        )
    allowed = all(step.result for step in trace)
    confidence = weakest([hours.zekerheid, holidays.zekerheid])
    return LawValue(allowed, "ja of nee", tuple(trace), articles_of(trace), confidence)
