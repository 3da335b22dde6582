from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.dutch.datum import format_dag, format_dagdatum, format_datum, format_maand, parse_datum
from docgen.dutch.notation import NotationError, Trouble

DATES = st.dates(date(1900, 1, 1), date(2100, 12, 31))


@given(DATES)
def test_what_is_written_is_read_back(value):
    """Every date comes back the same from each way of writing it."""
    assert parse_datum(format_datum(value)) == value
    assert parse_datum(format_dagdatum(value)) == value
    assert parse_datum(value.isoformat()) == value
    assert parse_datum(f"{value.day}-{value.month}-{value.year}") == value


def test_a_date_is_held_together():
    """A date never breaks over two lines."""
    assert format_datum(date(2027, 1, 12)) == "12\u00a0januari\u00a02027"
    assert format_dagdatum(date(2027, 1, 12)) == "dinsdag\u00a012\u00a0januari\u00a02027"
    assert format_maand(date(2027, 1, 12)) == "januari\u00a02027"
    assert format_dag(date(2027, 1, 12)) == "dinsdag\u00a012\u00a0januari"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("2026-02-31", "This date does not exist."),
        ("2023-02-29", "This date does not exist."),
        ("31-11-2026", "This date does not exist."),
        ("0 maart 2026", "This date does not exist."),
        ("2026-13-01", "This date does not exist."),
        ("1899-12-31", "The year must lie between 1900 and 2100."),
        ("2101-01-01", "The year must lie between 1900 and 2100."),
        ("03-04-26", "The year must have four digits."),
        ("03/04/2026", "Day and month can be mixed up in this date."),
        ("2026/04/03", "Day and month can be mixed up in this date."),
        ("maandag 12 januari 2027", "This date falls on another day of the week."),
        ("2026-4-3", "This is not a date."),
        ("46115", "This is not a date."),
        ("2026-04-03T10:00", "This is not a date."),
        ("3 april", "This is not a date."),
        ("٣ april 2026", "This is not a date."),
        ("April 3, 2026", "This is not a date."),
        ("", "This is not a date."),
    ],
)
def test_a_doubtful_date_is_refused_with_the_reason(text, why):
    """What is no date, or can be read in two ways, is refused, and the reason says which."""
    with pytest.raises(NotationError) as caught:
        parse_datum(text)
    assert str(caught.value) == why
    assert caught.value.trouble is Trouble.DATE


def test_capitals_and_no_break_spaces_are_no_obstacle():
    """A date that was copied from a letter is read."""
    assert parse_datum(" 28 Februari 2026 ") == date(2026, 2, 28)
    assert parse_datum("28\u00a0februari\u00a02026") == date(2026, 2, 28)


def test_a_moment_is_no_date():
    """A moment with a time would lose its time without a word."""
    with pytest.raises(TypeError):
        format_datum(datetime(2026, 1, 1, 23, 30))
