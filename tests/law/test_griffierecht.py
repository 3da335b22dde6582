"""The court fee of who claims."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.law.griffierecht import Eiser, griffierecht
from docgen.law.value import Confidence

DAY = date(2026, 11, 20)
sums = st.decimals(min_value="0.01", max_value="100000", places=2)


def test_the_answer_tells_the_band_and_how_sure_it_is() -> None:
    """The tariff of 2026 was found with others only."""
    found = griffierecht(Decimal(4300), Eiser.RECHTSPERSOON, DAY)
    assert (found.value, found.unit, found.confidence) == (529, "EUR", Confidence.SECONDARY)
    assert dict(found.trace[0].inputs)["schijf_tot"] == 5000
    assert griffierecht(Decimal(4300), Eiser.NATUURLIJK, date(2025, 1, 1)).confidence is Confidence.DERIVED


@pytest.mark.parametrize("claim", ["0", "-1"])
def test_a_claim_not_above_zero_is_refused(claim: str) -> None:
    """A claim of no certain worth is none, not zero."""
    with pytest.raises(ValueError, match="above zero"):
        griffierecht(Decimal(claim), Eiser.NATUURLIJK, DAY)


@given(first=sums, second=sums, eiser=st.sampled_from(Eiser))
def test_a_higher_claim_never_costs_less(first: Decimal, second: Decimal, eiser: Eiser) -> None:
    """The bands never fall, and a person never pays more than a corporation."""
    low, high = sorted((first, second))
    assert griffierecht(low, eiser, DAY).value <= griffierecht(high, eiser, DAY).value
    assert griffierecht(high, eiser, DAY).value <= griffierecht(high, Eiser.RECHTSPERSOON, DAY).value
