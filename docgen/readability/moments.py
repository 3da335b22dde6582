"""Days in a text: `3 mei 2027`, `3-5-2027`, `3 tot en met 5 mei`, `maart 2027`, `de eerste van de maand`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from docgen.readability.numerals import ALL_MONTHS, MONTH, SPACE, TO, WORD, ordinal_of

_DAY = r"[0-9]{1,2}(?:e|ste|de)?"
_DATE = re.compile(
    rf"\b(?:(?P<first>{_DAY}){TO})?(?P<day>{_DAY}|{WORD}+ste|{WORD}+de){SPACE}{MONTH}"
    rf"(?:{SPACE}(?P<year>[0-9]{{4}})\b)?",
    re.IGNORECASE,
)
_DIGITS = re.compile(
    r"(?<![\d-])(?:(?P<year>[0-9]{4})-(?P<month>[0-9]{1,2})-(?P<day>[0-9]{1,2})"
    r"|(?P<day2>[0-9]{1,2})(?P<sep>[-/.])(?P<month2>[0-9]{1,2})(?P=sep)(?P<year2>[0-9]{4}))(?![\d-])"
)
_MONTH = re.compile(rf"\b{MONTH}(?:{SPACE}(?P<year>[0-9]{{4}})\b)?", re.IGNORECASE)
_DAY_OF_MONTH = re.compile(
    rf"\b(?P<day>[0-9]{{1,2}}(?:e|ste|de)|{WORD}+ste|{WORD}+de){SPACE}(?:(?P<unit>werkdag|dag){SPACE})?"
    rf"(?:van|in){SPACE}(?:(?:de|elke|iedere|die|deze)(?:{SPACE}(?:nieuwe|volgende))?{SPACE})?maand\b",
    re.IGNORECASE,
)
_LAST_DAY = 31


def dates(text: str) -> Iterator[str]:
    """Yield each date as `03-05-2027`, or `03-05` without a year."""
    for match in _DATE.finditer(text):
        year = f"-{match['year']}" if match["year"] else ""
        for day in (match["first"], match["day"]):
            number = _day_number(day) if day else None
            if number and number <= _LAST_DAY:
                yield f"{number:02d}-{ALL_MONTHS[match['month'].lower()]:02d}{year}"
    for match in _DIGITS.finditer(text):
        day, month = match["day"] or match["day2"], match["month"] or match["month2"]
        yield f"{int(day):02d}-{int(month):02d}-{match['year'] or match['year2']}"


def months(text: str) -> Iterator[str]:
    """Yield each month of a year as `05-2027`; the month of a whole date is no fact of its own."""
    of_dates = {match.start("month") for match in _DATE.finditer(text)}
    for match in _MONTH.finditer(text):
        if match["year"] and match.start() not in of_dates:
            yield f"{ALL_MONTHS[match['month'].lower()]:02d}-{match['year']}"


def bare_months(text: str) -> Iterator[str]:
    """Yield the name of each month that is named without a year."""
    yield from (match["month"].lower() for match in _MONTH.finditer(text) if not match["year"])


def days_of_month(text: str) -> Iterator[str]:
    """Yield each day of every month: `1`, `1 werkdag`; `0` is the last one."""
    for match in _DAY_OF_MONTH.finditer(text):
        number = ordinal_of(match["day"])
        if number is not None:
            yield f"{number} werkdag" if (match["unit"] or "").lower() == "werkdag" else str(number)


def _day_number(day: str) -> int | None:
    return int(day) if day.isdecimal() else ordinal_of(day)
