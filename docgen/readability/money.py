"""Amounts and percentages in a text: `€ 1.250,-`, `twaalfhonderd euro`, `7,5 procent`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from docgen.readability.numerals import (
    ALL_MONTHS,
    DIGITS,
    NO_SPACE,
    SPACE,
    TO,
    WORD,
    number_in,
    number_of,
    spelled,
)

_TIMES = {"duizend": 1000, "miljoen": 1_000_000, "miljard": 1_000_000_000}
_LARGE = rf"(?:{SPACE}(?P<large>{'|'.join(_TIMES)})\b)?"
_NO_CENTS = r"(?:,(?:-{1,2}|–))?"
_OTHER_UNIT = rf"[\w%]|{SPACE}(?:{WORD}*dag|{'|'.join(ALL_MONTHS)}|uur|week|weken|maand|jaar)"
_AFTER_SIGN = re.compile(
    rf"(?:€|\bEUR|\beuro){NO_SPACE}(?P<low>{DIGITS}){_NO_CENTS}"
    rf"(?:{NO_SPACE}(?:-|–|à|tot){NO_SPACE}(?P<high>{DIGITS})(?!{_OTHER_UNIT}))?{_LARGE}",
    re.IGNORECASE,
)
_BEFORE_SIGN = re.compile(
    rf"(?<![\d.,€])(?:(?P<low>{DIGITS}){TO})?(?P<high>{DIGITS}){_NO_CENTS}{_LARGE}{NO_SPACE}(?:euro\b|EUR\b|€(?!{NO_SPACE}\d))",
    re.IGNORECASE,
)
_WORDS = re.compile(
    rf"\b(?:(?P<thousands>{WORD}{{0,20}}duizend)[ ])?(?P<word>{WORD}{{3,40}}){_LARGE}{SPACE}euro\b",
    re.IGNORECASE,
)
_CENTS = re.compile(rf"(?<![\d.,])(\d{{1,2}}){SPACE}(?:euro)?cent\b", re.IGNORECASE)
_PERCENTAGE = re.compile(
    rf"(?<![\d.,])(?:(?P<low>{DIGITS}){TO})?(?P<high>{DIGITS}){NO_SPACE}(?:%|procent\b)"
    rf"|\b(?P<word>{WORD}{{3,40}}){SPACE}procent\b",
    re.IGNORECASE,
)


def amounts(text: str) -> Iterator[str]:
    """Yield each amount in euros, with two decimals."""
    for pattern in (_AFTER_SIGN, _BEFORE_SIGN):
        for match in pattern.finditer(text):
            for number in ends_of(match["low"], match["high"]):
                yield f"{number * _times(match):.2f}"
    for match in _WORDS.finditer(text):
        named = number_of((match["thousands"] or "") + match["word"])
        if named is not None:
            yield f"{named * _times(match)}.00"
    yield from (f"{Decimal(match[1]) / 100:.2f}" for match in _CENTS.finditer(text))


def percentages(text: str) -> Iterator[str]:
    """Yield each percentage."""
    for match in _PERCENTAGE.finditer(text):
        if match["word"]:
            named = number_of(match["word"])
            yield from () if named is None else (str(named),)
        else:
            yield from map(spelled, ends_of(match["low"], match["high"]))


def ends_of(low: str | None, high: str | None) -> Iterator[Decimal]:
    """Yield the ends of a range in digits; a low end above the high one is no end: `in 2027 en 20 euro`."""
    numbers = [number_in(end) for end in (low, high) if end]
    yield numbers[-1]
    if numbers[0] < numbers[-1]:
        yield numbers[0]


def _times(match: re.Match[str]) -> int:
    return _TIMES.get((match["large"] or "").lower(), 1)
