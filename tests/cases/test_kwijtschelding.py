"""The case of a waiver: one amount, four people, and no letter before all of them agreed."""

from __future__ import annotations

import pytest

from docgen.cases.kwijtschelding import Kwijtschelding
from docgen.errors import CaseError
from tests.checks.examples import facts_for

WAIVER = "notices/kwijtschelding"
STEPS = ("voorstel", "teamleider", "controller", "manager")


def agreed(*days: str) -> dict[str, str | None]:
    """Return the changes with which the first steps said yes on these days."""
    return {
        f"akkoorden.{step}.{field}": value
        for step, day in zip(STEPS, days, strict=False)
        for field, value in (("oordeel", "akkoord"), ("datum", day))
    }


ALL = agreed("2026-11-16", "2026-11-17", "2026-11-18", "2026-11-20")


def field_of(changes: dict[str, str | None]) -> str:
    with pytest.raises(CaseError) as caught:
        facts_for(WAIVER, changes)
    (finding,) = caught.value.findings
    return str(finding.place.field)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"kwijt_bedrag": "0"}, "kwijt_bedrag"),
        ({"kwijt_bedrag": "742,80", "afbetaling": None}, "kwijt_bedrag"),
        ({"afbetaling.per_maand": "242,80"}, "afbetaling.per_maand"),
        ({"kwijt_bedrag": "742,79"}, "afbetaling.per_maand"),
        ({"akkoorden.voorstel.datum": None}, "akkoorden.voorstel.datum"),
        ({"akkoorden.controller.datum": "2026-11-20"}, "akkoorden.controller.datum"),
        ({"akkoorden.manager.naam": " nadia  BAKKER"}, "akkoorden.manager.naam"),
    ],
)
def test_what_cannot_be_is_refused(changes: dict[str, str | None], field: str) -> None:
    """No more than the debt, a payment that fits, and four people with a day for each answer."""
    assert field_of(changes) == field


@pytest.mark.parametrize(
    "changes",
    [
        {
            **agreed("2026-11-16"),
            "akkoorden.controller.oordeel": "akkoord",
            "akkoorden.controller.datum": "2026-11-17",
        },
        {**agreed("2026-11-16", "2026-11-17", "2026-11-16")},
        {**agreed("2026-11-16", "2026-11-17", "2026-11-18"), "akkoorden.teamleider.oordeel": "niet_akkoord"},
    ],
)
def test_a_step_comes_after_the_yes_before_it(changes: dict[str, str | None]) -> None:
    """No step is skipped, none is earlier than the one above it, and after a no it stops."""
    assert field_of(changes) == "akkoorden.controller.oordeel"


@pytest.mark.parametrize(
    "days", [(), ("2026-11-16",), ("2026-11-16", "2026-11-17", "2026-11-18", "2026-11-21")]
)
def test_no_letter_before_four_times_yes(days: tuple[str, ...]) -> None:
    """Without one of the four, or before the day of the last one, the letter is refused."""
    assert field_of({"vorm": "brief", **agreed(*days)}).startswith("akkoorden.")


def test_the_letter_follows_from_the_same_case() -> None:
    """With four times yes only the form changes."""
    case = facts_for(WAIVER, {"vorm": "brief", **ALL}).case
    assert isinstance(case, Kwijtschelding)
    assert f"{case.rest:.2f}" == "242.79"
