from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.dutch.getal import format_getal, format_maat, format_percentage, parse_getal, parse_percentage
from docgen.dutch.notation import NotationError


@given(st.integers(0, 999_999_999))
def test_whole_numbers_are_read_back(value):
    """Every count comes back the same, with and without points."""
    assert parse_getal(format_getal(value)) == value
    assert parse_getal(str(value)) == value


@given(st.decimals(Decimal(0), Decimal("9999.999"), places=3))
def test_percentages_are_read_back(value):
    """Every percentage comes back the same."""
    assert parse_percentage(format_percentage(value)) == value


@pytest.mark.parametrize("text", ["-1", "1,5", "1.5", "1e3", "012", "1.23", "1234567890", "٣", "twee", ""])
def test_what_is_no_whole_number_is_refused(text):
    """A count is written in plain digits."""
    with pytest.raises(NotationError):
        parse_getal(text)


@pytest.mark.parametrize("text", ["1.234", "-5", "5,5,5", "NaN", "5 procent", "%", "1e1"])
def test_what_is_no_percentage_is_refused(text):
    """A percentage that can be read in two ways is refused too."""
    with pytest.raises(NotationError):
        parse_percentage(text)


@pytest.mark.parametrize(("value", "text"), [("5.50", "5,5%"), ("6", "6%"), ("6.00", "6%"), ("100", "100%")])
def test_a_percentage_has_no_idle_zeros(value, text):
    """The letter prints what the rate says, and no more."""
    assert format_percentage(Decimal(value)) == text


@pytest.mark.parametrize("value", [Decimal("NaN"), Decimal(-1)])
def test_a_percentage_out_of_range_is_a_mistake(value):
    """Nothing odd is printed in silence."""
    with pytest.raises(ValueError, match="from 0"):
        format_percentage(value)


@pytest.mark.parametrize("value", [True, -1])
def test_a_count_out_of_range_is_a_mistake(value):
    """A yes is not a one."""
    with pytest.raises(ValueError, match="whole number"):
        format_getal(value)


@pytest.mark.parametrize(
    ("value", "decimals", "text"),
    [(1.95, None, "1,95"), (12.0, None, "12"), (4.5, 1, "4,5"), (21.0, 1, "21,0"), (1.949, 2, "1,95")],
)
def test_a_measure_has_a_comma(value, decimals, text):
    """With as many decimals as asked for, or those that say something."""
    assert format_maat(value, decimals) == text
