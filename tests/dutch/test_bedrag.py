from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.dutch.bedrag import format_bedrag, parse_bedrag
from docgen.dutch.notation import NotationError, Trouble

AMOUNTS = st.decimals(Decimal(0), Decimal("999999999.99"), places=2)


@given(AMOUNTS)
def test_what_is_written_is_read_back(value):
    """Every amount comes back the same, also when below zero is allowed."""
    assert parse_bedrag(format_bedrag(value)) == value
    assert parse_bedrag(format_bedrag(-value), negative=True) == -value


@given(AMOUNTS)
def test_an_amount_has_the_dutch_form(value):
    """Two decimals after a comma, points between thousands, and nothing that can break."""
    text = format_bedrag(value)
    assert text.startswith("€\u00a0")
    assert text[-3] == ","
    assert " " not in text


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1.234,56", "1234.56"),
        ("1234,56", "1234.56"),
        ("1234.56", "1234.56"),
        ("75", "75.00"),
        ("0,50", "0.50"),
        ("€ 75", "75.00"),
        ("€75", "75.00"),
        ("€\u00a01.234.567,89", "1234567.89"),
    ],
)
def test_clear_ways_of_writing_are_read(text, value):
    """Each way that can mean one thing only is read, with two decimals."""
    assert str(parse_bedrag(text)) == value


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("1.234", "This amount can be read in two ways: thousands or decimals."),
        ("1,234", "This amount can be read in two ways: thousands or decimals."),
        ("1.234.567", "This amount can be read in two ways: thousands or decimals."),
        ("1,234.56", "This amount is written the English way."),
        ("12,-", "This is not an amount."),
        ("12,5", "An amount has two decimals or none."),
        ("12.345678", "An amount has two decimals or none."),
        ("0.30000000000000004", "An amount has two decimals or none."),
        ("-75,00", "This amount is below zero."),
        ("1000000000,00", "This amount is too high to be true."),
        ("1e5", "This is not an amount."),
        ("NaN", "This is not an amount."),
        ("Infinity", "This is not an amount."),
        ("١٢٣", "This is not an amount."),
        ("true", "This is not an amount."),
        ("vijfenzeventig", "This is not an amount."),
        ("007,50", "This is not an amount."),
        ("1 234,56", "This is not an amount."),
        ("$ 75", "This is not an amount."),
        ("€", "This is not an amount."),
        ("", "This is not an amount."),
    ],
)
def test_doubtful_amounts_are_refused_with_the_reason(text, why):
    """An amount that could mean two things, or nothing, is never guessed."""
    with pytest.raises(NotationError) as caught:
        parse_bedrag(text)
    assert str(caught.value) == why
    assert caught.value.trouble is Trouble.AMOUNT


def test_minus_zero_is_zero():
    """Nobody owes minus nothing."""
    assert format_bedrag(Decimal("-0.00")) == "€\u00a00,00"
    assert str(parse_bedrag("-0,00", negative=True)) == "0.00"


@pytest.mark.parametrize("value", [Decimal("NaN"), Decimal("Infinity"), Decimal("0.125")])
def test_printing_never_rounds(value):
    """Rounding belongs to the rule of law that asks for it, not to the print."""
    with pytest.raises(ValueError, match="whole cents"):
        format_bedrag(value)


@pytest.mark.parametrize("value", [12.5, 1250, True])
def test_only_decimals_are_money(value):
    """A float carries noise, and a whole number might be cents."""
    with pytest.raises(TypeError):
        format_bedrag(value)
