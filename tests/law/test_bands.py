"""Tariffs in bands."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from docgen.errors import LawPeriodError
from docgen.law.bands import band_of
from docgen.law.dated import load


def test_a_band_holds_its_end() -> None:
    """Exactly 500 falls in the first band, a cent more in the second, and no worth in the first."""
    tariff = load("griffierecht").on(date(2026, 1, 1))
    assert band_of(tariff, Decimal(500))["natuurlijk"] == 93
    assert band_of(tariff, Decimal("500.01"))["natuurlijk"] == 233
    assert band_of(tariff, None)["natuurlijk"] == 93
    assert band_of(tariff, Decimal(10**8))["natuurlijk"] == 753


def test_an_amount_above_the_last_band_is_refused() -> None:
    """The tariff of 2026 was not found above 100.000 euros."""
    tariff = load("salaris_gemachtigde").on(date(2026, 6, 1))
    assert band_of(tariff, Decimal(100000))["bedrag"] == 865
    with pytest.raises(LawPeriodError, match="no band"):
        band_of(tariff, Decimal("100000.01"))
