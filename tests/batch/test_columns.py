"""The names of columns and the way to their fields."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.batch.columns import clean_name, column_name, column_parts, pattern_of

NAME = st.from_regex(r"[a-z][a-z0-9_]{0,8}", fullmatch=True)
PARTS = st.tuples(NAME, st.lists(st.one_of(NAME, st.integers(0, 998)), max_size=5)).map(
    lambda found: (found[0], *found[1])
)


@given(parts=PARTS)
def test_a_name_leads_to_its_field_and_back(parts):
    """Each way has one name, with items counted from 1, and comes back from it."""
    name = column_name(parts)
    assert column_parts(name) == parts
    assert column_parts(clean_name(f" {name.upper()} * ")) == parts
    assert pattern_of(parts).count("[]") == sum(isinstance(part, int) for part in parts)


@given(text=st.text(max_size=30))
def test_other_text_is_no_name(text):
    """Text is the name of a column only when it is exactly how that column is written."""
    parts = column_parts(text)
    assert parts is None or column_name(parts) == text


@pytest.mark.parametrize(
    "name",
    [
        "",
        "[1]",
        "a[0]",
        "a[01]",
        "a[1000]",
        "a[-1]",
        "a.",
        ".a",
        "a..b",
        "a[1]b",
        "a[",
        "A",
        "a b",
        "a[1",
        "a.[1]",
    ],
)
def test_what_is_no_path_has_no_parts(name):
    """Items count from 1, and points and brackets stand where a path has them."""
    assert column_parts(name) is None


def test_names_are_as_people_write_them():
    """The first month is number 1."""
    assert column_name(("achterstand", "maanden", 0, "vervaldag")) == "achterstand.maanden[1].vervaldag"
    assert column_parts("doelen[2]") == ("doelen", 1)
    assert pattern_of(("doelen", 1)) == "doelen[]"
