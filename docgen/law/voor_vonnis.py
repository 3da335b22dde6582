"""How much time a tenant can get before the judge decides."""

from __future__ import annotations

from datetime import date

from docgen.law.dated import load
from docgen.law.value import LawValue, TraceStep, articles_of
from docgen.message import Message, message


def uitstel(roldatum: date) -> LawValue[int]:
    """Return for how many weeks a defendant may put off the answer.

    The request is there at the latest on the day before the roldatum, or is made at the hearing.

    Raises:
        LawPeriodError: The term was not checked for the day in court.

    Source: art. 128 Rv; rechtspraak.nl, on asking for a delay in a case of the kantonrechter.
    """
    rule = message("weeks that a defendant may ask for before answering")
    return _term("uitstel_weken", "weken", roldatum, rule)


def tijd_om_te_betalen(roldatum: date) -> LawValue[int]:
    """Return the most months that the judge may give a tenant to pay before dissolving the lease.

    Raises:
        LawPeriodError: The term was not checked for the day in court.

    Source: art. 7:280 BW.
    """
    rule = message("months that the judge may give to pay first")
    return _term("tijd_om_te_betalen_hoogstens_maanden", "maanden", roldatum, rule)


def _term(key: str, unit: str, on: date, rule: Message) -> LawValue[int]:
    version = load("voor_vonnis").on(on)
    step = TraceStep((("roldatum", on),), rule, version.count(key), version.artikel)
    return LawValue(version.count(key), unit, (step,), articles_of((step,)), version.zekerheid)
