"""What of the law data needs a look on a day."""

from __future__ import annotations

from datetime import date

from docgen.law.book import LawBook, OwnValue
from docgen.law.review import Attention, review


def names(as_of: date, attention: Attention) -> set[str]:
    """Return the subjects that need a look for one reason."""
    return {one.naam for one in review(as_of) if one.attention is attention}


def test_a_value_that_ended_is_outdated_from_the_next_day() -> None:
    """The court fee of 2026 ends with the year."""
    assert "griffierecht" not in names(date(2026, 12, 31), Attention.OUTDATED)
    assert "griffierecht" in names(date(2027, 1, 1), Attention.OUTDATED)


def test_a_value_that_ends_soon_is_told_three_months_before() -> None:
    """Unless the next value is known and checked already."""
    assert "griffierecht" in names(date(2026, 10, 1), Attention.ENDS_SOON)
    assert "griffierecht" not in names(date(2026, 9, 30), Attention.ENDS_SOON)
    assert "griffierecht" not in names(date(2025, 12, 1), Attention.ENDS_SOON)
    assert "wettelijke_rente" in names(date(2026, 6, 1), Attention.ENDS_SOON)


def test_what_nobody_found_is_told_with_its_part() -> None:
    """A rate as a whole, an organisation by its name."""
    found = review(date(2026, 11, 20))
    unverified = {(one.naam, one.deel) for one in found if one.attention is Attention.UNVERIFIED}
    assert {("wettelijke_rente", ""), ("hulporganisaties", "kindertelefoon")} <= unverified
    assert "wettelijke_rente" not in names(date(2026, 6, 30), Attention.UNVERIFIED)


def test_what_was_checked_long_ago_is_told() -> None:
    """After a year somebody must look again."""
    assert "bevel" not in names(date(2027, 11, 20), Attention.CHECKED_LONG_AGO)
    assert "bevel" in names(date(2027, 11, 21), Attention.CHECKED_LONG_AGO)


def test_a_value_of_the_office_takes_a_concern_away() -> None:
    """The office looked it up."""
    value = OwnValue("wettelijke_rente", date(2026, 7, 1), None, {"procent": 4}, "Staatsblad, verzonnen")
    found = review(date(2026, 11, 20), book=LawBook((value,)))
    assert "wettelijke_rente" not in {one.naam for one in found}
    order = [list(Attention).index(one.attention) for one in found]
    assert order == sorted(order)
