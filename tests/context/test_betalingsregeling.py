"""The rows of a payment plan add up to the debt, however many there are."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from docgen.cases.betalingsregeling import LAST_DAY_IN_EVERY_MONTH, Betalingsregeling, month_later
from docgen.context.betalingsregeling import MOST_ROWS, instalment_rows
from docgen.dutch.bedrag import format_bedrag
from docgen.dutch.datum import format_datum

DRAAGKRACHT = {
    "berekend_door": "Sami Karim",
    "berekend_op": "2026-11-16",
    "binnen_beslagvrije_voet": "ja",
    "alle_schulden_meegeteld": "ja",
}


def plan(schuld: str, bedrag: str, aantal: str, eerste: str = "2027-01-01") -> Betalingsregeling:
    return Betalingsregeling.model_validate(
        {
            "schuld": schuld,
            "termijnbedrag": bedrag,
            "aantal_termijnen": aantal,
            "eerste_termijn": eerste,
            "draagkracht": DRAAGKRACHT,
        }
    )


@st.composite
def plans(draw: st.DrawFn) -> Betalingsregeling:
    cents = draw(st.integers(1, 100_000))
    count = draw(st.integers(1, 60))
    last = draw(st.integers(1, cents))
    first = draw(st.dates(date(2026, 1, 1), date(2030, 12, 31)))
    return Betalingsregeling.model_validate(
        {
            "schuld": Decimal((count - 1) * cents + last) / 100,
            "termijnbedrag": Decimal(cents) / 100,
            "aantal_termijnen": count,
            "eerste_termijn": first.replace(day=min(first.day, LAST_DAY_IN_EVERY_MONTH)),
            "draagkracht": DRAAGKRACHT,
        }
    )


@given(plans())
def test_nothing_is_left_after_the_last_instalment(regeling: Betalingsregeling) -> None:
    """The last row pays what is left, on the day of the last instalment."""
    assert regeling.laatste_termijn == month_later(regeling.eerste_termijn, regeling.aantal_termijnen - 1)
    *_, last = instalment_rows(regeling)
    assert last == {
        "wanneer": format_datum(month_later(regeling.eerste_termijn, regeling.aantal_termijnen - 1)),
        "bedrag": format_bedrag(regeling.laatste_bedrag),
        "rest": Decimal(0),
    }


@given(plans())
def test_instalments_add_up_to_the_debt(regeling: Betalingsregeling) -> None:
    """The equal instalments and the last one are together the debt."""
    equal = regeling.termijnbedrag * (regeling.aantal_termijnen - 1)
    assert equal + regeling.laatste_bedrag == regeling.schuld


@given(plans())
def test_table_stays_calm(regeling: Betalingsregeling) -> None:
    """A short plan has a row for each instalment; a long one takes the equal ones together."""
    count = regeling.aantal_termijnen
    assert len(instalment_rows(regeling)) == (count if count <= MOST_ROWS else 2)


def test_a_short_plan_in_full() -> None:
    """Each month its day, its amount and what is left."""
    assert instalment_rows(plan("250,00", "100,00", "3", "2026-12-15")) == [
        {"wanneer": "15\xa0december\xa02026", "bedrag": "€\xa0100,00", "rest": Decimal("150.00")},
        {"wanneer": "15\xa0januari\xa02027", "bedrag": "€\xa0100,00", "rest": Decimal("50.00")},
        {"wanneer": "15\xa0februari\xa02027", "bedrag": "€\xa050,00", "rest": Decimal("0.00")},
    ]


def test_a_long_plan_together() -> None:
    """Eleven equal months stand in one row, with how often and what is left after them."""
    first, last = instalment_rows(plan("860,00", "75,00", "12"))
    assert first == {
        "wanneer": "elke maand, van 1\xa0januari\xa02027 tot en met 1\xa0november\xa02027",
        "bedrag": "11 keer €\xa075,00",
        "rest": Decimal("35.00"),
    }
    assert last == {"wanneer": "1\xa0december\xa02027", "bedrag": "€\xa035,00", "rest": Decimal("0.00")}


@pytest.mark.parametrize(
    ("months", "later"), [(0, date(2026, 11, 28)), (1, date(2026, 12, 28)), (14, date(2028, 1, 28))]
)
def test_months_go_over_the_end_of_a_year(months: int, later: date) -> None:
    """The day of the month stays; the year goes along."""
    assert month_later(date(2026, 11, 28), months) == later


@pytest.mark.parametrize(
    ("schuld", "bedrag", "aantal", "eerste"),
    [
        ("800,00", "75,00", "12", "2027-01-01"),
        ("925,00", "75,00", "12", "2027-01-01"),
        ("860,00", "75,00", "12", "2027-01-31"),
    ],
)
def test_a_plan_that_does_not_add_up_is_refused(schuld: str, bedrag: str, aantal: str, eerste: str) -> None:
    """Too many instalments, too few, or a day that February does not have."""
    with pytest.raises(ValidationError):
        plan(schuld, bedrag, aantal, eerste)


def test_a_plan_that_leaves_too_little_is_refused() -> None:
    """With less than the beslagvrije voet there is no agreement."""
    with pytest.raises(ValidationError):
        Betalingsregeling.model_validate(
            {
                **plan("860,00", "75,00", "12").model_dump(),
                "draagkracht": {**DRAAGKRACHT, "binnen_beslagvrije_voet": "nee"},
            }
        )
