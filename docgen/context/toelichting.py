"""What the plain sheet in front of a paper of a bailiff may print."""

from __future__ import annotations

from datetime import date, timedelta

from docgen.cases.toelichting import Toelichting
from docgen.context.hulp import help_fields
from docgen.context.kantoor import contact
from docgen.context.na_vonnis import terms_after_judgment
from docgen.context.plain import Context, Plain, plain_fields
from docgen.law.bevel import termijn_bevel
from docgen.law.book import BOOK, LawBook
from docgen.law.value import LawValue
from docgen.law.voor_vonnis import uitstel


def toelichting(case: Toelichting, on: date, book: LawBook = BOOK) -> Context:
    """Return what the sheet may print.

    Beside the fields of the case stand `contact` (whom to call), `hulp`, the terms of the law,
    `dag_voor_zitting`, `laatste_dag_zelf` (last day to leave by choice), and `eerder_betekend` (when the
    judgment was served).

    Args:
        case: A valid case.
        on: Date of the sheet.
        book: The law of this run.

    Raises:
        LawPeriodError: The law data does not cover a date in the case.
    """
    law = _terms(case, on)
    served = case.vonnis.betekend_op if case.vonnis is not None else None
    days: dict[str, Plain] = {"dag_voor_zitting": None, "laatste_dag_zelf": None, "eerder_betekend": served}
    if case.zitting is not None:
        days["dag_voor_zitting"] = case.zitting.roldatum - timedelta(days=1)
    if case.vonnis is not None and case.vonnis.ontruimen_vanaf is not None:
        days["laatste_dag_zelf"] = case.vonnis.ontruimen_vanaf - timedelta(days=1)
    values = {
        **plain_fields(case),
        **days,
        **{name: value.value for name, value in law.items()},
        "contact": contact(case.verhuurder),
        "afzender_naam": case.deurwaarder.kantoor,
        "hulp": help_fields(on, case.hulplink),
    }
    return Context(values, law)


def _terms(case: Toelichting, on: date) -> dict[str, LawValue[int]]:
    """Return the terms by the name under which the sheet prints them, with their unit in that name."""
    judged = case.vonnis.datum if case.vonnis is not None else on
    eviction = case.ontruiming.datum if case.ontruiming is not None else on
    return {
        "uitstel_weken": uitstel(case.zitting.roldatum if case.zitting is not None else on),
        "bevel_dagen": termijn_bevel(on),
        **terms_after_judgment(judged, eviction, on),
    }
