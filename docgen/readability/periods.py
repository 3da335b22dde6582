"""Periods and times of day in a text: `veertien dagen`, `anderhalve maand`, `om 10.00 uur`, `half elf`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from docgen.readability.numerals import SPACE, TO, WORD, number_of, spelled

_UNITS = {
    **dict.fromkeys(("dag", "dagen", "kalenderdag", "kalenderdagen", "etmaal", "etmalen"), ("dag", 1)),
    **dict.fromkeys(("werkdag", "werkdagen"), ("werkdag", 1)),
    **dict.fromkeys(("week", "weken"), ("dag", 7)),
    **dict.fromkeys(("maand", "maanden"), ("maand", 1)),
    **dict.fromkeys(("kwartaal", "kwartalen"), ("maand", 3)),
    **dict.fromkeys(("jaar", "jaren"), ("maand", 12)),
}
_UNIT = rf"(?P<unit>{'|'.join(sorted(_UNITS, key=len, reverse=True))})\b"
_PERIOD = re.compile(
    rf"\b(?:(?P<low>[0-9]{{1,4}}|{WORD}+){TO})?(?P<count>[0-9]{{1,4}}(?:,5)?|{WORD}+){SPACE}"
    rf"(?:\([^()\n]{{1,20}}\){SPACE})?(?:(?:volle|hele|volledige|aaneengesloten){SPACE})?{_UNIT}"
    rf"|\b(?P<joined>[0-9]{{1,3}}|{WORD}{{3,30}}?)-?daagse?\b",
    re.IGNORECASE,
)
_HALVES = dict.fromkeys(("half", "halve"), Decimal("0.5")) | dict.fromkeys(
    ("anderhalf", "anderhalve"), Decimal("1.5")
)
_HOURS = re.compile(
    r"\b(?P<cue>(?:binnen|over|minstens|minimaal|maximaal|hoogstens|minste|per)\s)?"
    rf"(?<![\d.,:])(?:(?P<low>[0-9]{{1,2}}(?:[.:][0-9]{{2}})?){TO})?"
    rf"(?P<high>[0-9]{{1,3}}(?:[.:][0-9]{{2}})?|{WORD}+){SPACE}uur\b"
    r"(?:\s(?:(?P<later>['’]s\s(?:middags|avonds))|(?P<span>van\stevoren|vooraf|later|lang)))?",
    re.IGNORECASE,
)
_BARE = re.compile(
    r"\b(?:om|vanaf|tussen|van|tot|en)[ \u00a0](?P<at>[0-9]{1,2}[.:][0-9]{2})(?![\d.,:]|\s(?:euro|uur))",
    re.IGNORECASE,
)
_CLOCK = re.compile(rf"\b(?P<part>half|kwart over|kwart voor){SPACE}(?P<hour>{WORD}+)\b", re.IGNORECASE)
_PARTS = {"half": (-1, 30), "kwart over": (0, 15), "kwart voor": (-1, 45)}
NOON = 12  # hours
MAX_HOUR = 24  # hours; a higher number of hours is a period


def periods(text: str) -> Iterator[str]:
    """Yield each period in days, working days, months or hours: `14 dag`, `1.5 maand`."""
    for match in _PERIOD.finditer(text):
        unit, times = ("dag", 1) if match["joined"] else _UNITS[match["unit"].lower()]
        high = _count(match["joined"] or match["count"])
        low = _count(match["low"]) if match["low"] else None
        if high is not None:
            yield f"{spelled(high * times)} {unit}"
        if high is not None and low is not None and low < high:
            yield f"{spelled(low * times)} {unit}"
    for match in _HOURS.finditer(text):
        yield from (f"{spelled(Decimal(end))} uur" for end in _ends(match) if _is_period(match, end))


def times(text: str) -> Iterator[str]:
    """Yield each time of day, such as `10.30`."""
    for match in _HOURS.finditer(text):
        shift = NOON if match["later"] else 0
        yield from (_time(end, shift) for end in _ends(match) if not _is_period(match, end))
    yield from (_time(match["at"]) for match in _BARE.finditer(text))
    for match in _CLOCK.finditer(text):
        hour = number_of(match["hour"])
        shift, minutes = _PARTS[match["part"].lower()]
        if hour is not None and 1 <= hour <= NOON:
            yield f"{hour + shift:02d}.{minutes}"


def _count(text: str) -> Decimal | None:
    if text[0].isdecimal():
        return Decimal(text.replace(",", "."))
    number = number_of(text)
    return _HALVES.get(text.lower()) if number is None else Decimal(number)


def _ends(match: re.Match[str]) -> Iterator[str]:
    """Yield the ends of a range of hours, in digits: `9`, `10.30`."""
    for end in (match["low"], match["high"]):
        number = None if end is None or end[0].isdecimal() else number_of(end)
        if number is not None:
            yield str(number)
        elif end is not None and end[0].isdecimal():
            yield end.replace(":", ".")


def _is_period(match: re.Match[str], end: str) -> bool:
    """Say whether a number of hours lasts, and is no time on the clock."""
    if "." in end:
        return False
    return int(end) > MAX_HOUR or match["cue"] is not None or match["span"] is not None


def _time(written: str, shift: int = 0) -> str:
    hours, _, minutes = written.replace(":", ".").partition(".")
    hour = int(hours) + (shift if int(hours) < NOON else 0)
    return f"{hour:02d}.{minutes or '00'}"
