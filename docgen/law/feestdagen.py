"""Sundays, public holidays and working days of the Algemene termijnenwet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from docgen.law.dated import LawVersion, load

SATURDAY, SUNDAY = 6, 7  # ISO weekdays


@dataclass(frozen=True, slots=True, order=True)
class Feestdag:
    """A public holiday.

    Attributes:
        datum: The day.
        naam: Its Dutch name.
        gelijkgesteld: Counts for terms only, such as Good Friday; an exploot may be served on it.
    """

    datum: date
    naam: str
    gelijkgesteld: bool = False


def feestdagen(jaar: int) -> tuple[Feestdag, ...]:
    """Return the holidays of a year in order, those equated for terms included.

    Raises:
        LawPeriodError: The rules were not checked for the whole year.

    Source: Algemene termijnenwet, art. 3.
    """
    return tuple(sorted(_days(jaar, load("feestdagen").on(date(jaar, 1, 1)))))


def feestdag(datum: date) -> Feestdag | None:
    """Return the holiday that falls on a day, those equated for terms included."""
    rules = load("feestdagen").on(datum)
    return next((day for day in sorted(_days(datum.year, rules)) if day.datum == datum), None)


def is_feestdag(datum: date) -> bool:
    """Return whether the day is a general public holiday; Good Friday is not."""
    day = feestdag(datum)
    return day is not None and not day.gelijkgesteld


def is_zondag(datum: date) -> bool:
    """Return whether the day is a Sunday."""
    return datum.isoweekday() == SUNDAY


def is_werkdag(datum: date, *, besluit: bool = False) -> bool:
    """Return whether the day is no Saturday, Sunday or holiday in the sense of the Termijnenwet.

    Args:
        datum: The day.
        besluit: Whether days that a decree equates with a holiday count as such too; docgen knows the
            decrees from others only.
    """
    free = datum.isoweekday() in {SATURDAY, SUNDAY} or feestdag(datum) is not None
    return not free and not (besluit and is_gelijkgesteld_bij_besluit(datum))


def volgende_werkdag(datum: date, *, besluit: bool = False) -> date:
    """Return the day itself when it is a working day, else the first one after it."""
    while not is_werkdag(datum, besluit=besluit):
        datum += timedelta(days=1)
    return datum


def is_gelijkgesteld_bij_besluit(datum: date) -> bool:
    """Return whether a decree that docgen knows of equates the day with a holiday, for terms only.

    Source: Algemene termijnenwet, art. 3 lid 3.
    """
    versions = load("gelijkgestelde_dagen").versies
    return any(one.covers(datum) and datum in one.values["dagen"] for one in versions)


def eerste_paasdag(jaar: int) -> date:
    """Return Easter Sunday in the Gregorian calendar.

    Source: the Gregorian lunar calendar: the first Sunday after the first full moon of spring.
    """
    century, year_of_century = divmod(jaar, 100)
    golden = jaar % 19
    # Lunar correction of the Gregorian reform: 8 days in 2500 years.
    moon_shift = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - century // 4 - moon_shift + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (year_of_century // 4) - epact - year_of_century % 4) % 7
    # Keeps the full moon out of the last day that the calendar does not use.
    correction = (golden + 11 * epact + 22 * weekday) // 451
    return date(jaar, 3, 22) + timedelta(days=epact + weekday - 7 * correction)


def _days(jaar: int, rules: LawVersion) -> Iterator[Feestdag]:
    for fixed in rules.rows("vast"):
        day = date(jaar, fixed["maand"], fixed["dag"])
        if is_zondag(day):
            day += timedelta(days=fixed.get("op_zondag", 0))
        yield Feestdag(day, fixed["naam"])
    easter = eerste_paasdag(jaar)
    for movable in rules.rows("rond_pasen"):
        yield Feestdag(easter + timedelta(days=movable["dagen"]), movable["naam"])
    for equated in rules.rows("gelijkgesteld"):
        yield Feestdag(easter + timedelta(days=equated["dagen"]), equated["naam"], gelijkgesteld=True)
