"""What the agreements print beside the fields of the case: who signs for whom, the plan, who helps."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from docgen.cases.addendum import AddendumBase, Overeenkomst
from docgen.cases.partijen import Persoon
from docgen.context.betalingsregeling import instalment_rows
from docgen.context.hulp import help_fields
from docgen.context.partijen import printed_names
from docgen.context.plain import Context, Plain, plain, plain_fields
from docgen.law.book import BOOK, LawBook

if TYPE_CHECKING:
    from docgen.cases.addendum_betalingsregeling import BetalingsregelingAddendum
    from docgen.cases.addendum_gedragsaanwijzing import GedragsaanwijzingAddendum


def addendum_context(case: AddendumBase, on: date, book: LawBook = BOOK) -> Context:
    """Return what an agreement of tenant, landlord and helper may print.

    Args:
        case: A case of one of the agreements.
        on: Date of the document.
        book: The law of this run.

    Raises:
        LawPeriodError: The list of organisations that help does not cover the day.
    """
    regeling = case.betalingsregeling
    values: dict[str, Plain] = {
        **_agreement_fields(case, on),
        "termijnen": instalment_rows(regeling) if regeling else [],
        "dag_na_einde": case.einddatum + timedelta(days=1),
    }
    return Context(values)


def betalingsregeling_context(case: BetalingsregelingAddendum, on: date, book: LawBook = BOOK) -> Context:
    """Return what a payment arrangement may print; `einddatum` is the day of the last instalment.

    Args:
        case: A valid case.
        on: Date of the document.
        book: The law of this run.

    Raises:
        LawPeriodError: The list of organisations that help does not cover the day.
    """
    plan = case.betalingsregeling
    return Context(
        {
            **_agreement_fields(case, on),
            "termijnen": instalment_rows(plan),
            "laatste_bedrag": plan.laatste_bedrag,
            "einddatum": case.einddatum,
        }
    )


def gedragsaanwijzing_context(case: GedragsaanwijzingAddendum, on: date, book: LawBook = BOOK) -> Context:
    """Return what an agreement on behaviour may print.

    Args:
        case: A valid case.
        on: Date of the document.
        book: The law of this run.

    Raises:
        LawPeriodError: The list of organisations that help does not cover the day.
    """
    return Context(_agreement_fields(case, on))


def _agreement_fields(case: Overeenkomst, on: date) -> dict[str, Plain]:
    return {
        **plain_fields(case),
        "ondertekenaar": plain(case.tekent_voor_verhuurder or case.verhuurder.contactpersoon),
        "bewind_van": _names_under_bewind(case),
        "hulp": help_fields(on, case.hulplink),
    }


def _names_under_bewind(case: Overeenkomst) -> str:
    people: dict[str, list[Persoon | None]] = {
        "huurder": [case.huurder],
        "medehuurder": [case.medehuurder],
        "beiden": [case.huurder, case.medehuurder],
    }
    names = [printed_names(one)["naam"] for one in people.get(case.bewind_over or "", []) if one]
    return " en ".join(names)
