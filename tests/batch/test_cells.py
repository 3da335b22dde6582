"""From a cell to the text of a field."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.batch.cells import CellError, Kind, cell_text, kind_of
from docgen.cases.registry import CASE_MODELS
from docgen.cases.schema import Form, fields_of
from docgen.dutch.bedrag import parse_bedrag
from docgen.dutch.datum import parse_datum


@given(cents=st.integers(0, 99_999_999_999))
def test_an_amount_of_excel_is_exact(cents):
    """Each amount of whole cents that Excel holds as a number is read as that amount."""
    amount = Decimal(cents) / 100
    assert parse_bedrag(cell_text(float(amount), Kind.AMOUNT)) == amount


@given(day=st.dates(date(1900, 3, 1), date(2100, 12, 31)))
def test_a_day_of_excel_is_that_day(day):
    """A date cell gives the text of the same day."""
    moment = datetime.combine(day, time())
    assert parse_datum(cell_text(moment, Kind.DATE)) == parse_datum(cell_text(day, Kind.DATE)) == day


@pytest.mark.parametrize(
    ("cell", "kind", "text"),
    [
        (None, Kind.TEXT, None),
        ("", Kind.TEXT, None),
        (" \u00a0\n", Kind.AMOUNT, None),
        ("a\r\nb", Kind.TEXT, "a\nb"),
        ("1.234,56", Kind.AMOUNT, "1.234,56"),
        (75, Kind.AMOUNT, "75,00"),
        (-0.0, Kind.AMOUNT, "0,00"),
        (12.0, Kind.COUNT, "12"),
        (time(10, 5), Kind.TIME, "10.05"),
        (True, Kind.YES_NO, "ja"),
        (False, Kind.YES_NO, "nee"),
        ("12345", Kind.TEXT, "12345"),
        ("E+12", Kind.TEXT, "E+12"),
        ("Wat nu? Bel ons.", Kind.TEXT, "Wat nu? Bel ons."),
        ("https://a.example/b?c=d", Kind.TEXT, "https://a.example/b?c=d"),
        ("1-2", Kind.TEXT, "1-2"),
        ("# 5 van de lijst", Kind.TEXT, "# 5 van de lijst"),
        ("-5 graden", Kind.TEXT, "-5 graden"),
    ],
)
def test_what_is_certain_is_read(cell, kind, text):
    """Text stays as it is; other cells get the form that their field reads."""
    assert cell_text(cell, kind) == text


@pytest.mark.parametrize(
    ("cell", "kind", "code"),
    [
        ("=A1", Kind.TEXT, "SRC035"),
        (" =A1", Kind.TEXT, "SRC035"),
        ("#n/b", Kind.TEXT, "SRC035"),
        ("########", Kind.DATE, "SRC035"),
        ("1E+05", Kind.TEXT, "SRC036"),
        ("6,1E-7", Kind.AMOUNT, "SRC036"),
        ("feb-26", Kind.TEXT, "SRC036"),
        ("2-jan", Kind.TEXT, "SRC036"),
        ("Y?lmaz", Kind.TEXT, "SRC036"),
        ("46244", Kind.DATE, "SRC036"),
        ("46244,5", Kind.DATE, "SRC036"),
        ("x" * 100_001, Kind.TEXT, "SRC040"),
        (612345678, Kind.TEXT, "SRC036"),
        (46244, Kind.DATE, "SRC036"),
        (12.5, Kind.COUNT, "SRC036"),
        (0.055, Kind.TEXT, "SRC036"),
        (1.005, Kind.AMOUNT, "SRC036"),
        (float("nan"), Kind.AMOUNT, "SRC036"),
        (float("inf"), Kind.COUNT, "SRC036"),
        (True, Kind.TEXT, "SRC036"),
        (time(10, 5, 30), Kind.TIME, "SRC036"),
        (timedelta(hours=30), Kind.TIME, "SRC036"),
        (date(2026, 1, 2), Kind.TEXT, "SRC036"),
    ],
)
def test_what_may_be_damaged_is_refused(cell, kind, code):
    """Formulas, errors and what Excel may have changed are refused, and the value stays out of the words."""
    with pytest.raises(CellError) as caught:
        cell_text(cell, kind)
    assert caught.value.code.code == code
    assert str(cell)[:6] not in str(caught.value.why)


@given(text=st.text(max_size=40), kind=st.sampled_from(Kind))
def test_text_is_kept_or_refused(text, kind):
    """No text is changed on the way, but for the ends of its lines."""
    try:
        found = cell_text(text, kind)
    except CellError:
        found = text.replace("\r\n", "\n")
    assert found == (text.replace("\r\n", "\n") if text.strip() else None)


def test_amounts_and_dates_of_all_cases_are_known():
    """Each amount and each date in a case model takes the amounts and dates of Excel."""
    fields = [field for model in CASE_MODELS for field in fields_of(model) if field.form is Form.VALUE]
    kinds = {field.path: kind_of(field) for field in fields}
    assert kinds["achterstand.hoofdsom"] is Kind.AMOUNT
    assert all(kind is Kind.DATE for path, kind in kinds.items() if path.endswith("datum"))
    assert all(
        kind is Kind.TEXT for path, kind in kinds.items() if path.endswith(("telefoon", "postcode", "naam"))
    )
