"""Statutory collection costs."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.errors import LawPeriodError
from docgen.law.incassokosten import incassokosten, incassokosten_samen
from docgen.law.value import Confidence

DAY = date(2026, 3, 1)
sums = st.decimals(min_value="0.01", max_value="3000000", places=2)


@pytest.mark.parametrize(
    ("hoofdsom", "kosten"),
    [
        ("0.01", "40.00"),
        ("100", "40.00"),
        ("266.66", "40.00"),
        ("266.70", "40.01"),
        ("1850", "277.50"),
        ("2500", "375.00"),
        ("2500.10", "375.01"),
        ("3000", "425.00"),
        ("5000", "625.00"),
        ("10000", "875.00"),
        ("200000", "2775.00"),
        ("1000000", "6775.00"),
        ("1000100", "6775.00"),
    ],
)
def test_known_sums(hoofdsom: str, kosten: str) -> None:
    """The scale gives the known costs, at its edges too."""
    assert incassokosten(Decimal(hoofdsom), DAY).value == Decimal(kosten)


def test_vat_is_added_before_the_one_rounding() -> None:
    """Costs with VAT are rounded once: 40,005 and 21 percent give 48,41."""
    assert incassokosten(Decimal("266.70"), DAY, btw=True).value == Decimal("48.41")
    assert incassokosten(Decimal(100), DAY, btw=True).value == Decimal("48.40")


def test_vat_lowers_the_confidence() -> None:
    """The rate itself was not read in the law."""
    assert incassokosten(Decimal(100), DAY).confidence is Confidence.PRIMARY
    assert incassokosten(Decimal(100), DAY, btw=True).confidence is Confidence.SECONDARY


def test_the_trace_leads_to_the_value() -> None:
    """The last step holds the answer and each step its article."""
    costs = incassokosten(Decimal(3000), DAY)
    assert costs.trace[-1].result == costs.value
    assert [step.result for step in costs.trace[:2]] == [Decimal(375), Decimal(50)]
    assert all(step.article for step in costs.trace)
    assert len(costs.articles) == 1


def test_a_default_before_the_checked_period_is_refused() -> None:
    """The decree holds for default from 1 July 2012."""
    assert incassokosten(Decimal(100), date(2012, 7, 1)).value == 40
    with pytest.raises(LawPeriodError):
        incassokosten(Decimal(100), date(2012, 6, 30))


def test_the_unread_article_is_told_from_its_first_day() -> None:
    """Since 1 October 2024 there is an article 2a that nobody read for docgen."""
    assert incassokosten(Decimal(100), date(2024, 9, 30)).remarks == ()
    (remark,) = incassokosten(Decimal(100), date(2024, 10, 1)).remarks
    assert "2a" in str(remark)


def test_several_claims_are_added_first() -> None:
    """One demand over three months costs the minimum once, and its trace starts with the sum."""
    costs = incassokosten_samen([Decimal(50)] * 3, DAY)
    assert costs.value == 40
    assert costs.trace[0].result == 150
    assert costs.articles[0].startswith("art. 6:96 lid 7 BW")
    assert incassokosten_samen([Decimal(50)], DAY).trace == incassokosten(Decimal(50), DAY).trace


def test_a_claim_among_several_must_be_above_zero() -> None:
    """Nothing and a credit are no claims."""
    with pytest.raises(ValueError, match="above zero"):
        incassokosten_samen([], DAY)
    with pytest.raises(ValueError, match="above zero"):
        incassokosten_samen([Decimal(50), Decimal(-1)], DAY)


@pytest.mark.parametrize("hoofdsom", ["0", "-1"])
def test_a_principal_not_above_zero_is_refused(hoofdsom: str) -> None:
    """There are no costs over nothing."""
    with pytest.raises(ValueError, match="above zero"):
        incassokosten(Decimal(hoofdsom), DAY)


@given(first=sums, second=sums)
def test_a_higher_debt_never_costs_less(first: Decimal, second: Decimal) -> None:
    """The scale never falls."""
    low, high = sorted((first, second))
    assert incassokosten(low, DAY).value <= incassokosten(high, DAY).value


@given(hoofdsom=sums, btw=st.booleans())
def test_the_costs_stay_within_their_limits(hoofdsom: Decimal, btw: bool) -> None:
    """Minimum and maximum hold, and costs have whole cents."""
    costs = incassokosten(hoofdsom, DAY, btw=btw).value
    factor = Decimal("1.21") if btw else Decimal(1)
    assert 40 * factor <= costs <= 6775 * factor
    assert costs == costs.quantize(Decimal("0.01"))


@given(claims=st.lists(sums, min_size=1, max_size=4))
def test_together_never_costs_more_than_apart(claims: list[Decimal]) -> None:
    """Adding the claims first is never worse for the debtor."""
    apart = sum(incassokosten(one, DAY).value for one in claims)
    assert incassokosten_samen(claims, DAY).value <= apart + Decimal("0.01") * len(claims)
