"""What a template may do with a value."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.render.filters import FILTERS, hoofdletter


@pytest.mark.parametrize(
    ("name", "value", "written"),
    [
        ("bedrag", Decimal("1234.5"), "€\xa01.234,50"),
        ("datum", date(2027, 1, 12), "12\xa0januari\xa02027"),
        ("dagdatum", date(2027, 1, 12), "dinsdag\xa012\xa0januari\xa02027"),
        ("dag", date(2027, 1, 12), "dinsdag\xa012\xa0januari"),
        ("tijd", time(10, 0), "10.00\xa0uur"),
        ("telefoon", "0172123456", "0172\xa012\xa034\xa056"),
        ("postcode", "1234ab", "1234\xa0AB"),
        ("lijst", ["a", "b", "c"], "a, b en c"),
        ("length", ["a", "b"], 2),
        ("hoofdletter", "elke maand", "Elke maand"),
    ],
)
def test_each_filter_writes_its_kind(name: str, value: object, written: object) -> None:
    """A value comes out the way Dutch letters have it."""
    assert FILTERS[name](value) == written


@given(st.text())
def test_a_capital_changes_the_first_sign_only(text: str) -> None:
    """The rest of a sentence stays as it was typed."""
    assert hoofdletter(text)[len(text[:1].upper()) :] == text[1:]
