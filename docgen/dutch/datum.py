"""Dates: `12 januari 2027` and `dinsdag 12 januari 2027`.

Source: Taaladvies (Taalunie), notation of dates: month in letters, lower case, year in four digits.
"""

from __future__ import annotations

import re
from datetime import date, datetime

from docgen.dutch.notation import NBSP, NotationError, Trouble, bare
from docgen.message import Message, message

MAANDEN = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)
DAGEN = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
FIRST_YEAR, LAST_YEAR = 1900, 2100

_ISO = re.compile(r"(?P<year>[0-9]{4})-(?P<month>[0-9]{2})-(?P<day>[0-9]{2})")
_DIGITS = re.compile(r"(?P<day>[0-9]{1,2})-(?P<month>[0-9]{1,2})-(?P<year>[0-9]{4})")
_WORDS = re.compile(
    rf"(?:(?P<weekday>{'|'.join(DAGEN)}) )?"
    rf"(?P<day>[0-9]{{1,2}}) (?P<name>{'|'.join(MAANDEN)}) (?P<year>[0-9]{{4}})"
)
_SHORT_YEAR = re.compile(r"[0-9]{1,2}[-/. ][0-9]{1,2}[-/. ][0-9]{2}")
_SLASHES = re.compile(r"[0-9]{1,4}[/.][0-9]{1,2}[/.][0-9]{1,4}")


def format_datum(value: date) -> str:
    """Return `12 januari 2027`, held together with no-break spaces."""
    if isinstance(value, datetime):
        raise TypeError("a letter prints a date, not a moment")
    return f"{value.day}{NBSP}{MAANDEN[value.month - 1]}{NBSP}{value.year}"


def format_maand(value: date) -> str:
    """Return `januari 2027`, the month in which the day falls."""
    if isinstance(value, datetime):
        raise TypeError("a letter prints a month, not a moment")
    return f"{MAANDEN[value.month - 1]}{NBSP}{value.year}"


def format_dagdatum(value: date) -> str:
    """Return `dinsdag 12 januari 2027`: for each date on which the reader must act."""
    return f"{DAGEN[value.weekday()]}{NBSP}{format_datum(value)}"


def format_dag(value: date) -> str:
    """Return `dinsdag 12 januari`: where there is little room and the full date stands nearby."""
    if isinstance(value, datetime):
        raise TypeError("a letter prints a day, not a moment")
    return f"{DAGEN[value.weekday()]}{NBSP}{value.day}{NBSP}{MAANDEN[value.month - 1]}"


def parse_datum(text: str) -> date:
    """Return the date in `2027-01-12`, `12-01-2027`, `12 januari 2027` or `dinsdag 12 januari 2027`.

    Raises:
        NotationError: Written otherwise, no such day, a year out of range, or the wrong weekday.
    """
    words = bare(text).lower()
    for pattern in (_ISO, _DIGITS, _WORDS):
        if match := pattern.fullmatch(words):
            return _checked(match.groupdict())
    if _SHORT_YEAR.fullmatch(words):
        raise _wrong(message("The year must have four digits."))
    if _SLASHES.fullmatch(words):
        raise _wrong(message("Day and month can be mixed up in this date."))
    raise _wrong(message("This is not a date."))


def _checked(parts: dict[str, str | None]) -> date:
    name = parts.get("name")
    month = MAANDEN.index(name) + 1 if name else int(parts["month"] or 0)
    year = int(parts["year"] or 0)
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise _wrong(
            message("The year must lie between {first} and {last}.", first=FIRST_YEAR, last=LAST_YEAR)
        )
    try:
        value = date(year, month, int(parts["day"] or 0))
    except ValueError:
        raise _wrong(message("This date does not exist.")) from None
    weekday = parts.get("weekday")
    if weekday and weekday != DAGEN[value.weekday()]:
        raise _wrong(message("This date falls on another day of the week."))
    return value


def _wrong(why: Message) -> NotationError:
    return NotationError(why, Trouble.DATE)
