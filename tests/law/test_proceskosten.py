"""Costs of a case beside the court fee."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from docgen.errors import LawPeriodError
from docgen.law.book import LawBook, OwnValue
from docgen.law.proceskosten import Ambtshandeling, deurwaarderskosten, nakosten, salaris_gemachtigde
from docgen.law.value import Confidence, Origin

DAY = date(2025, 6, 1)
ACCEPTED = LawBook(accepted={"WET002": "nagekeken op rechtspraak.nl"})


def test_the_points_have_a_maximum() -> None:
    """The smallest band gives three points at most."""
    assert salaris_gemachtigde(Decimal(250), Decimal(9), DAY).value == 120
    assert salaris_gemachtigde(Decimal("250.01"), Decimal("1.5"), DAY).value == 123
    with pytest.raises(ValueError, match="above zero"):
        salaris_gemachtigde(Decimal(250), Decimal(0), DAY)


def test_costs_afterwards_are_half_a_point_up_to_a_maximum() -> None:
    """They were not found in a source, so they need a reason."""
    with pytest.raises(LawPeriodError, match="nakosten"):
        nakosten(Decimal(2000), DAY)
    assert nakosten(Decimal(2000), DAY, book=ACCEPTED).value == 102
    most = nakosten(Decimal(9000), DAY, book=ACCEPTED)
    assert (most.value, most.confidence) == (135, Confidence.UNVERIFIED)


def test_a_value_of_the_office_is_told() -> None:
    """The office may give the maximum itself."""
    value = OwnValue("nakosten", date(2025, 1, 1), None, {"hoogstens": 140}, "rechtspraak.nl, verzonnen")
    found = nakosten(Decimal(9000), DAY, book=LawBook((value,)))
    assert (found.value, found.origin) == (140, Origin.OFFICE)


def test_an_act_of_the_bailiff_has_its_tariff() -> None:
    """An amount that was not found is an error, not zero."""
    assert deurwaarderskosten(Ambtshandeling.DAGVAARDING, date(2026, 1, 1)).value == Decimal("125.57")
    with pytest.raises(LawPeriodError, match="ontruiming"):
        deurwaarderskosten(Ambtshandeling.ONTRUIMING, date(2024, 1, 1))


def test_vat_is_added_to_the_bailiff_only_when_asked() -> None:
    """125,57 and 21% is 151,9397, rounded to the cent."""
    day = date(2026, 12, 1)
    assert deurwaarderskosten(Ambtshandeling.DAGVAARDING, day).value == Decimal("125.57")
    assert deurwaarderskosten(Ambtshandeling.DAGVAARDING, day, btw=True).value == Decimal("151.94")
