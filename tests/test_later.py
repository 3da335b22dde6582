"""Values that are found when they are taken."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from docgen.later import Later


def test_only_what_is_taken_is_found() -> None:
    """The others of a row are left alone."""
    found: list[str] = []

    def find(name: str) -> str:
        found.append(name)
        return name.upper()

    row = Later(("een", "twee", "drie"), find)
    assert (len(row), row[1], list(row[2:])) == (3, "TWEE", ["DRIE"])
    assert found == ["twee", "drie"]


@given(st.lists(st.text()), st.slices(5))
def test_it_behaves_as_the_tuple_of_its_values(names: list[str], part: slice) -> None:
    """Whoever goes through it, cuts it or asks what is in it sees no difference."""
    row, values = Later(names, len), tuple(map(len, names))
    assert tuple(row) == values
    assert tuple(row[part]) == values[part]
    assert all(value in row for value in values)
