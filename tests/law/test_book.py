"""The law of one run: values of the office, and what may be used only with a reason."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from docgen.errors import LawPeriodError
from docgen.law.book import BOOK, LawBook, OwnValue
from docgen.law.rente import rente
from docgen.law.value import Confidence, Origin

STAATSBLAD = "Staatsblad 2026, verzonnen"


def own(first: date, last: date | None = None, procent: int = 5) -> LawBook:
    """Return a law with one own rate."""
    return LawBook((OwnValue("wettelijke_rente", first, last, {"procent": procent}, STAATSBLAD),))


def test_what_nobody_found_is_refused_until_it_is_accepted() -> None:
    """It can be looked at, but not used."""
    day = date(2026, 7, 1)
    with pytest.raises(LawPeriodError, match="2026-07-01"):
        BOOK.on("wettelijke_rente", day)
    assert BOOK.seen("wettelijke_rente", day).zekerheid is Confidence.UNVERIFIED
    accepted = LawBook(accepted={"WET002": "gebeld met de griffie"})
    assert accepted.on("wettelijke_rente", day).number("procent") == 4
    assert BOOK.on("wettelijke_rente", date(2026, 6, 30)).number("procent") == 4


def test_a_value_of_the_office_goes_first_and_is_told_as_such() -> None:
    """An answer says whose value it rests on."""
    book = own(date(2026, 7, 1))
    version = book.on("wettelijke_rente", date(2026, 7, 1))
    assert (version.number("procent"), version.origin, version.bron) == (5, Origin.OFFICE, STAATSBLAD)
    found = rente(Decimal(1000), date(2026, 6, 1), date(2026, 7, 31), book=book)
    assert found.value == (Decimal(1000) * (30 * 4 + 30 * 5) / 36500).quantize(Decimal("0.01"))
    assert found.origin is Origin.OFFICE
    assert rente(Decimal(1000), date(2026, 5, 1), date(2026, 6, 1), book=book).origin is Origin.DOCGEN


def test_an_open_value_of_the_office_ends_where_docgen_knows_a_later_one() -> None:
    """An old own rate does not hide a rate of docgen that was checked later; one that was not, it does."""
    book = own(date(2024, 3, 1))
    assert book.on("wettelijke_rente", date(2024, 12, 31)).number("procent") == 5
    assert book.on("wettelijke_rente", date(2025, 1, 1)).number("procent") == 6
    assert own(date(2026, 5, 1)).on("wettelijke_rente", date(2026, 8, 1)).number("procent") == 5


def test_a_value_of_the_office_holds_on_its_first_and_last_day_only() -> None:
    """The day before and the day after docgen's own value holds."""
    book = own(date(2025, 3, 1), date(2025, 3, 31))
    found = [book.on("wettelijke_rente", date(2025, *day)).number("procent") for day in _AROUND]
    assert found == [6, 5, 5, 6]


_AROUND = ((2, 28), (3, 1), (3, 31), (4, 1))


def test_the_latest_of_two_values_holds() -> None:
    """A later own value takes the place of an earlier one."""
    values = tuple(
        OwnValue("wettelijke_rente", date(2026, month, 1), None, {"procent": month}, STAATSBLAD)
        for month in (7, 9)
    )
    book = LawBook(values)
    assert book.on("wettelijke_rente", date(2026, 8, 31)).number("procent") == 7
    assert book.on("wettelijke_rente", date(2026, 9, 1)).number("procent") == 9
    stretches = [
        start for start, _, _ in book.stretches("wettelijke_rente", date(2026, 6, 1), date(2026, 12, 1))
    ]
    assert stretches == [date(2026, 6, 1), date(2026, 7, 1), date(2026, 9, 1)]


def test_one_value_of_a_subject_leaves_the_others() -> None:
    """An office that gives the fee for who has little means keeps docgen's other amounts."""
    value = OwnValue("griffierecht", date(2026, 1, 1), None, {"onvermogend": Decimal(94)}, STAATSBLAD)
    version = LawBook((value,)).on("griffierecht", date(2026, 6, 1))
    assert version.number("onvermogend") == 94
    assert version.rows("schijven")[3]["rechtspersoon"] == 529
