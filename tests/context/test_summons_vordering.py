"""The money of a summons: its sum, and the interest over the months that are open."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.context.summons_vordering import (
    claim_sums,
    claimed_worth,
    interest,
    interest_rows,
    known_interest,
    starts_by_month,
)
from docgen.errors import LawPeriodError
from docgen.law.book import BOOK, LawBook, OwnValue
from docgen.law.rente import rente
from tests.templates.examples import examples

EXAMPLES = {example.path.stem: example for example in examples("summons/huurachterstand")}


def case_of(name: str) -> DagvaardingHuurachterstand:
    case = EXAMPLES[name].case()
    assert isinstance(case, DagvaardingHuurachterstand)
    return case


def until(case: DagvaardingHuurachterstand, end: date) -> DagvaardingHuurachterstand:
    claimed = case.eis.rente
    assert claimed is not None
    later = claimed.model_copy(update={"berekend_tot": end})
    return case.model_copy(update={"eis": case.eis.model_copy(update={"rente": later})})


def test_from_one_day_it_is_the_interest_over_the_sum() -> None:
    """When all months were late already, the months together are one debt."""
    case = case_of("buitenland-europa")
    found = interest(case, BOOK)
    assert found is not None
    expected = rente(case.achterstand.hoofdsom, date(2026, 1, 2), date(2026, 7, 1))
    assert found.value.totaal == expected.value == Decimal("58.61")


def test_each_month_starts_the_day_after_it_was_due() -> None:
    """The sum in the table grows month by month, and a payment lowers it on its day."""
    found = known_interest(case_of("rente-per-maand"), BOOK)
    rows = interest_rows(found)
    over = [(row["van"], row["over"]) for row in rows if isinstance(row, dict)]
    assert over[:3] == [
        (date(2025, 10, 2), Decimal("742.79")),
        (date(2025, 11, 2), Decimal("1485.58")),
        (date(2025, 12, 2), Decimal("2228.37")),
    ]
    # 742,79 with 300,00 paid: 20,12 went to the interest of that month first (art. 6:44 BW).
    assert over[-1] == (date(2026, 4, 10), Decimal("3433.12"))
    assert starts_by_month(case_of("rente-per-maand"))


def test_the_rows_add_up_to_the_total() -> None:
    """A judge who adds up the table comes to the amount of the claim, to the cent."""
    found = known_interest(case_of("rente-per-maand"), BOOK)
    assert found is not None
    assert sum(row.rente for row in found.value.tijdvakken) == found.value.totaal == Decimal("90.56")
    sums = claim_sums(case_of("rente-per-maand"), found)
    assert sums["totaal"] == Decimal("3413.95") + Decimal("90.56") + Decimal("564.34")


def test_an_unknown_rate_gives_no_amount() -> None:
    """Nothing is guessed: the amount stays away, and asking for it raises the finding."""
    case = until(case_of("buitenland-europa"), date(2026, 10, 1))
    assert known_interest(case, BOOK) is None
    assert interest_rows(None) == []
    assert claimed_worth(case, BOOK) == case.achterstand.hoofdsom
    with pytest.raises(LawPeriodError) as caught:
        interest(case, BOOK)
    assert [one.code for one in caught.value.findings] == ["WET002"]


def test_the_office_can_give_the_rate_itself() -> None:
    """With an own value the table runs on."""
    own = OwnValue("wettelijke_rente", date(2026, 7, 1), None, {"procent": Decimal(4)}, "Staatsblad")
    found = interest(until(case_of("buitenland-europa"), date(2026, 10, 1)), LawBook((own,)))
    assert found is not None
    assert found.value.totaal == Decimal("88.56")  # 2.971,16 x 4% x 272 / 365


def test_without_a_claim_for_an_amount_there_is_no_table() -> None:
    """A claim that only names the first day needs no rate."""
    assert interest(case_of("case"), BOOK) is None
    assert interest(case_of("twee-huurders"), BOOK) is None
    assert not starts_by_month(case_of("twee-huurders"))
