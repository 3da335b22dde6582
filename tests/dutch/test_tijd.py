from datetime import UTC, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.dutch.notation import NotationError
from docgen.dutch.tijd import format_tijd, parse_tijd


@given(st.integers(0, 23), st.integers(0, 59))
def test_what_is_written_is_read_back(hour, minute):
    """Every time comes back the same from each way of writing it."""
    value = time(hour, minute)
    assert parse_tijd(format_tijd(value)) == value
    assert parse_tijd(f"{hour:02}:{minute:02}") == value
    assert parse_tijd(f"{hour}.{minute:02}") == value


def test_a_time_is_held_together():
    """The word uur stays with its time."""
    assert format_tijd(time(10, 0)) == "10.00\u00a0uur"


@pytest.mark.parametrize("text", ["24.00", "10.60", "10", "10.0", "10:00:00", "10.00 am", "١٠:٠٠", "750", ""])
def test_what_is_no_time_is_refused(text):
    """A time has hours and minutes that exist."""
    with pytest.raises(NotationError):
        parse_tijd(text)


@pytest.mark.parametrize("value", [time(10, 0, 5), time(10, 0, tzinfo=UTC)])
def test_seconds_and_zones_are_not_dropped_in_silence(value):
    """A time that would lose something in print is refused."""
    with pytest.raises(ValueError, match="hours and minutes"):
        format_tijd(value)
