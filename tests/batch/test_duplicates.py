"""A tenant gets no letter twice, and no reference is used for two letters."""

from __future__ import annotations

from docgen.batch.duplicates import duplicates
from tests.batch.rows import row, rows
from tests.batch.running import with_fields


def test_different_rows_pass() -> None:
    """Rows with a reference of their own are no duplicates."""
    assert duplicates(rows(3)) == {}


def test_the_second_of_equal_rows_is_refused() -> None:
    """Of two equal rows the first may be made."""
    first = row(2)
    found = duplicates([first, with_fields(row(3), digest=first.digest)])
    assert {number: one.code for number, one in found.items()} == {3: "BAT005"}
    assert "row 2" in str(found[3].message)


def test_two_letters_with_one_reference_are_both_refused() -> None:
    """Nobody but the user knows which is right; case and width do not make a difference."""
    found = duplicates([with_fields(row(2), kenmerk="a-1"), row(3), with_fields(row(4), kenmerk="Ａ-1 ")])
    assert {number: one.code for number, one in found.items()} == {2: "BAT006", 4: "BAT006"}
    assert ("Row 4" in str(found[2].message), "Row 2" in str(found[4].message)) == (True, True)


def test_one_reference_may_have_two_documents() -> None:
    """A reminder and a summons of one case share their reference."""
    other = with_fields(row(3), kenmerk="2026-00002", document="notices/herinnering")
    assert duplicates([row(2), other]) == {}


def test_rows_without_a_reference_are_no_duplicates() -> None:
    """A missing reference is another error."""
    empty = [with_fields(one, digest=one.digest, kenmerk="") for one in rows(2)]
    assert duplicates(empty) == {}
