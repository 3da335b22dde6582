"""What the proposal and the letter about a waiver may print."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from docgen.cases.kwijtschelding import Afbetaling
from docgen.context.kwijtschelding import kwijtschelding, payments
from tests.checks.examples import facts_for


@pytest.mark.parametrize(
    ("rest", "a_month", "times", "last_amount", "last_day"),
    [
        ("242.79", "25.00", 10, "17.79", date(2027, 9, 30)),
        ("100.00", "25.00", 4, "25.00", date(2027, 3, 31)),
        ("25.00", "25.00", 1, "25.00", date(2026, 12, 31)),
    ],
)
def test_the_payments_add_up_to_the_rest(
    rest: str, a_month: str, times: int, last_amount: str, last_day: date
) -> None:
    """The last payment is what is left; a short month ends on its last day."""
    plan = Afbetaling(per_maand=Decimal(a_month), vanaf=date(2026, 12, 31))
    made = payments(Decimal(rest), plan)
    assert (made["aantal"], made["laatste_bedrag"]) == (times, Decimal(last_amount))
    assert made["laatste"] == last_day
    assert Decimal(a_month) * (times - 1) + Decimal(last_amount) == Decimal(rest)


def test_all_or_a_part_and_how_it_is_paid() -> None:
    """Nothing is left of a debt that is waived as a whole."""
    changes: dict[str, str | None] = {"kwijt_bedrag": "742,79", "afbetaling": None}
    values = kwijtschelding(facts_for("notices/kwijtschelding", changes).case, date(2026, 11, 20)).values  # type: ignore[arg-type]
    assert (values["alles"], values["rest"], values["betalingen"]) == (True, 0, None)
    steps = values["stappen"]
    assert isinstance(steps, list)
    assert [one["stap"] for one in steps if isinstance(one, dict)] == [
        "voorstel",
        "teamleider",
        "controller",
        "manager",
    ]
