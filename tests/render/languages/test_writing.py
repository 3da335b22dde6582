"""Dates, times and amounts as each language writes them."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.render.languages.translation import load_translation
from docgen.template.folders import installed_templates

WRITING = {
    code: load_translation(code, (installed_templates(),)).writing for code in ("ar", "en", "pl", "tr", "uk")
}
TUESDAY = date(2027, 4, 13)


@pytest.mark.parametrize(
    ("code", "day", "amount"),
    [
        ("en", "Tuesday 13 April 2027", "€4,286.15"),
        ("pl", "wtorek, 13 kwietnia 2027", "4 286,15 €"),
        ("tr", "13 Nisan 2027 Salı", "€4.286,15"),
        ("uk", "вівторок, 13 квітня 2027 року", "4 286,15 €"),
    ],
)
def test_a_day_and_an_amount(code: str, day: str, amount: str) -> None:
    """The weekday is that of the date; spaces inside do not break."""
    writing = WRITING[code]
    assert writing.date(TUESDAY, "dag").replace("\u00a0", " ").startswith(day.removesuffix(" r."))
    assert writing.amount(Decimal("4286.15")).replace("\u00a0", " ") == amount
    assert " " not in writing.amount(Decimal("4286.15"))


@pytest.mark.parametrize("code", WRITING)
@given(day=st.dates(date(2020, 1, 1), date(2040, 12, 31)))
def test_each_day_is_written_in_full(code: str, day: date) -> None:
    """Day of the month, name of the month, year and weekday all stand in it."""
    writing = WRITING[code]
    text = writing.date(day, "dag")
    for part in (
        str(day.day),
        str(day.year),
        writing.maanden[day.month - 1],
        writing.weekdagen[day.weekday()],
    ):
        assert part in text


@pytest.mark.parametrize("code", WRITING)
@given(moment=st.times())
def test_minutes_have_two_digits(code: str, moment: time) -> None:
    """Ten past nine is never 9:1."""
    assert f"{moment.minute:02}" in WRITING[code].time(moment)


@pytest.mark.parametrize("code", WRITING)
@given(cents=st.integers(0, 10**9))
def test_an_amount_keeps_every_digit(code: str, cents: int) -> None:
    """The digits of an amount are those of the case, always with two cents."""
    text = WRITING[code].amount(Decimal(cents) / 100)
    assert "".join(sign for sign in text if sign.isdecimal()) == f"{cents:03}"
