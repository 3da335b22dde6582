"""Reading a letter by what its values are, not by whose they are.

To the gate a name is a name and an amount an amount. So the letters of one form are read once, with neutral
values in their slots, and not again for each tenant: the outcome cannot depend on a surname that happens to
be a word, nor on which letter of a batch came first. A value that a rule might read as more than that stays.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from docgen.document.blocks import Document
from docgen.document.form import Form, Values
from docgen.dutch.datum import DAGEN, MAANDEN
from docgen.readability import facts, moments, money, occasion, periods, steps
from docgen.readability.masks import CACHED_STRETCHES, is_prose
from docgen.readability.options import DEFAULT, ReadingOptions
from docgen.readability.report import ReadingReport, read_report
from docgen.readability.rules.register import RULES

KEPT_REPORTS = 256
"""Reports kept: one for each form and each way in which amounts and dates are equal to each other."""

STAND_INS = ("Naam", "Naam 1", "N-1", "N-2026-1", "AB-1", "AB-2026-1", "1000\u00a0AA\u00a0 NAAM", "1000 1000")
"""What names, addresses, references and the like become: the first that no rule can tell from the value."""

_AMOUNT = re.compile(r"€[ \u00a0]\d{1,3}(?:\.\d{3})*,\d{2}")
_DATE = re.compile(
    rf"(?:(?P<weekday>{'|'.join(DAGEN)})(?P<gap>[ \u00a0]))?(?:(?P<day>\d{{1,2}})(?P<space>[ \u00a0]))?"
    rf"(?P<month>{'|'.join(MAANDEN)})(?P<year>[ \u00a0]\d{{4}})?",
    re.IGNORECASE,
)
_NO_WORD = re.compile(r".*[A-Z]|[1-9][\d ]{6,}$")  # a word in small letters may be one that a rule knows
_ENDS = (".", "?", "!")  # may end the sentence too


def read_by_form(document: Document, options: ReadingOptions = DEFAULT) -> ReadingReport:
    """Return the reading report of a document that a template made; any other is read as it stands.

    Args:
        document: The document.
        options: What is known beside the text.
    """
    filling = document.filling
    if filling is None:
        return read_report(document, options)
    return _read(filling.form, neutral(filling.values), options)


@lru_cache(maxsize=KEPT_REPORTS)
def _read(form: Form, values: Values, options: ReadingOptions) -> ReadingReport:
    return read_report(form.fill(values), options)


def neutral(values: Values) -> Values:
    """Return values that read the same: equal amounts, days and months stay equal, names become a name."""
    seen = _Seen()
    return tuple(_neutral(value, seen) for value in values)


@dataclass(slots=True)
class _Seen:
    """What stands for each amount, day and month of one letter, in the order in which they come."""

    amounts: dict[str, str] = field(default_factory=dict)
    days: dict[str, str] = field(default_factory=dict)
    months: dict[str, int] = field(default_factory=dict)


def _neutral(value: str, seen: _Seen) -> str:
    if _AMOUNT.fullmatch(value):
        return seen.amounts.setdefault(value, f"€\u00a01.{len(seen.amounts) + 1:03d},00")
    if date := _DATE.fullmatch(value):
        month = MAANDEN[seen.months.setdefault(date["month"].lower(), len(seen.months))]
        weekday = f"{DAGEN[0]}{date['gap']}" if date["weekday"] else ""
        moment = ""
        if date["day"]:
            moment = seen.days.setdefault(date["day"], str(len(seen.days) + 1)) + date["space"]
        written = month.capitalize() if date["month"][0].isupper() else month
        return f"{weekday}{moment}{written}{date['year'] or ''}"
    return _stand_in(value)


@lru_cache(maxsize=CACHED_STRETCHES)
def _stand_in(value: str) -> str:
    """Return what reads as a name, an address or a reference does; the value itself when it says more."""
    if _NO_WORD.match(value) is None or value.endswith(_ENDS) or is_prose(value):
        return value
    return _stand_ins().get(_seen_in(value), value)


def _seen_in(value: str) -> tuple[bool, ...]:
    """Return for each pattern whether a rule would find it."""
    return tuple([one.search(value) is not None for one in _patterns()])


@lru_cache(maxsize=1)
def _stand_ins() -> dict[tuple[bool, ...], str]:
    return {_seen_in(one): one for one in reversed(STAND_INS)}


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], ...]:
    """Return every pattern that a rule looks for in the text that the reader sees."""
    modules = (*RULES, facts, money, moments, periods, occasion, steps)
    return tuple(dict.fromkeys(one for module in modules for one in _inside(tuple(vars(module).values()))))


def _inside(value: object) -> Iterator[re.Pattern[str]]:
    """Yield the patterns in a value, also those in tables of a rule."""
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, tuple | dict):
        parts = value.values() if isinstance(value, dict) else value
        yield from (one for part in parts for one in _inside(part))
