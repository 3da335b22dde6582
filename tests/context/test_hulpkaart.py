"""What the help card may print: the road with a mark, and who gives the card."""

from __future__ import annotations

from datetime import date

import pytest

from docgen.context.hulpkaart import MOST_STEPS, STEPS, hulpkaart, steps
from docgen.context.plain import Plain
from tests.checks.examples import facts_for


def states(now: int) -> list[Plain]:
    return [one["stand"] for one in steps(now) if isinstance(one, dict)]


@pytest.mark.parametrize("now", range(1, len(STEPS) + 1))
def test_one_step_is_now_and_those_before_it_are_over(now: int) -> None:
    """Five steps are shown; in the last phase the first one has gone from sight."""
    shown = states(now)
    assert len(shown) == MOST_STEPS
    assert shown.count("nu") == 1
    before = shown.index("nu")
    assert set(shown[:before]) <= {"klaar"}
    assert set(shown[before + 1 :]) <= {"later"}
    assert before == min(now, MOST_STEPS) - 1


@pytest.mark.parametrize(
    ("sender", "name", "person"),
    [
        ("verhuurder", "Rijnoever Wonen", "Nadia Bakker"),
        ("gemeente", "Gemeente Alphen", "Loket Geldzaken"),
    ],
)
def test_the_card_says_who_gives_it(sender: str, name: str, person: str) -> None:
    """A municipality stands there with its desk; the arrangement is always made with the landlord."""
    case = facts_for("notices/hulpkaart", {"afzender": sender}).case
    values = hulpkaart(case, date(2027, 3, 1)).values  # type: ignore[arg-type]
    office, contact = values["kantoor"], values["contact"]
    assert isinstance(office, dict)
    assert isinstance(contact, dict)
    assert (office["naam"], office["contact"]) == (name, person)
    assert contact["naam"] == "Nadia Bakker"


def test_each_term_is_told_with_its_law() -> None:
    """Weeks and months come from the law as it is on the date of the card."""
    context = hulpkaart(facts_for("notices/hulpkaart", {}).case, date(2027, 3, 1))  # type: ignore[arg-type]
    assert {"uitstel_weken", "verzet_weken", "moratorium_maanden", "bewaartijd_weken"} <= set(context.law)
    assert all(context.values[name] == value.value for name, value in context.law.items())
