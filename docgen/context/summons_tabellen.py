"""The tables of a summons: clauses, open months, payments, and the steps before court."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from docgen.cases.achterstand import Achterstand
from docgen.cases.summons_huur import Beding
from docgen.cases.summons_stappen import Stap, Vroegsignalering
from docgen.context.plain import Plain, plain_fields
from docgen.dutch.datum import format_maand

ONDERWERPEN = {
    "huurwijziging": "verhoging van de huur",
    "rente": "rente",
    "boete": "boete",
    "incassokosten": "incassokosten",
}
"""Subjects of the clauses that the judge tests, in the order of the table, as they are printed."""


def clause_rows(bedingen: tuple[Beding, ...]) -> list[Plain]:
    """Return the clauses by subject; a subject without a clause has one row that says so, otherwise empty."""
    rows: list[Plain] = []
    empty: dict[str, Plain] = dict.fromkeys(Beding.model_fields)
    for subject, printed in ONDERWERPEN.items():
        found: list[Plain] = [
            {**plain_fields(one), "onderwerp": printed, "aanwezig": True}
            for one in bedingen
            if one.onderwerp == subject
        ]
        rows.extend(found or [{**empty, "onderwerp": printed, "aanwezig": False}])
    return rows


def month_rows(achterstand: Achterstand) -> list[Plain]:
    """Return the months with what was due, what was paid and what is open."""
    return [
        {
            "maand": format_maand(month.vervaldag),
            "verschuldigd": month.verschuldigd,
            "betaald": month.betaald,
            "open": month.open,
        }
        for month in achterstand.maanden
    ]


def totals(achterstand: Achterstand) -> dict[str, Plain]:
    """Return the sums of the columns, and how many months are open."""
    due = sum((month.verschuldigd for month in achterstand.maanden), Decimal(0))
    received = sum((month.betaald for month in achterstand.maanden), Decimal(0))
    return {
        "verschuldigd": due,
        "betaald": received,
        "open": due - received,
        "maanden_open": sum(month.open > 0 for month in achterstand.maanden),
    }


def payment_rows(achterstand: Achterstand) -> list[Plain]:
    """Return the payments in order of time, each with the month it was for."""
    payments = [
        (payment.datum, payment.bedrag, month)
        for month in achterstand.maanden
        for payment in month.betalingen
    ]
    payments.sort(key=lambda payment: (payment[0], payment[2].vervaldag))
    return [
        {"datum": day, "bedrag": amount, "maand": format_maand(month.vervaldag)}
        for day, amount, month in payments
    ]


def step_rows(stappen: Vroegsignalering) -> list[tuple[str, Stap]]:
    """Return the steps that were taken in order of time, then those that were not, with their names."""
    named = list(_named_steps(stappen))
    return sorted(named, key=lambda pair: (not pair[1].gedaan, pair[1].datum or date.max))


def _named_steps(stappen: Vroegsignalering) -> Iterator[tuple[str, Stap]]:
    for step in stappen.herinneringen:
        yield "herinnering om te betalen", step
    for step in stappen.persoonlijk_contact:
        yield "persoonlijk contact", step
    yield "gewezen op hulp bij schulden", stappen.schuldhulpverlening
    yield "aangeboden om uw gegevens door te geven", stappen.aanbod_contactgegevens
    yield "melding bij de gemeente", stappen.melding
    yield "wat de gemeente deed", stappen.reactie_gemeente
    for step in stappen.betalingsregelingen:
        yield "afspraak over betalen", step
