"""Whole numbers (`1.234`), measures (`1,95`) and percentages (`5,5%`)."""

from __future__ import annotations

import re
from decimal import Decimal

from docgen.dutch.notation import NotationError, bare
from docgen.message import message

MAX_DIGITS = 9

_WHOLE = re.compile(r"0|[1-9][0-9]*|[1-9][0-9]{0,2}(?:\.[0-9]{3})+")
_PERCENTAGE = re.compile(
    r"(?P<whole>0|[1-9][0-9]{0,3})(?:(?:,(?P<comma>[0-9]{1,3}))|(?:\.(?P<point>[0-9]{1,2})))? ?%?"
)


def format_getal(value: int) -> str:
    """Return `1.234`; below zero is a mistake of the caller."""
    if isinstance(value, bool) or value < 0:
        raise ValueError("a count is a whole number from 0")
    return f"{value:,}".replace(",", ".")


def parse_getal(text: str) -> int:
    """Return the whole number in `1234` or `1.234`: a count has no decimals, so the point is clear.

    Raises:
        NotationError: Written otherwise, or of more than nine digits.
    """
    digits = bare(text)
    if not _WHOLE.fullmatch(digits) or len(digits.replace(".", "")) > MAX_DIGITS:
        raise NotationError(message("This is not a whole number."))
    return int(digits.replace(".", ""))


def format_maat(value: float, decimals: int | None = None) -> str:
    """Return a measure such as `1,95`.

    Args:
        value: The number.
        decimals: How many to write; without it those that say something.
    """
    return (f"{value:g}" if decimals is None else f"{value:.{decimals}f}").replace(".", ",")


def format_percentage(value: Decimal) -> str:
    """Return `5,5%`, without zeros that say nothing."""
    if not isinstance(value, Decimal):
        raise TypeError("a percentage is a Decimal")
    if not value.is_finite() or value < 0:
        raise ValueError("a percentage is a number from 0")
    whole, _, decimals = f"{value:f}".partition(".")
    decimals = decimals.rstrip("0")
    return f"{whole},{decimals}%" if decimals else f"{whole}%"


def parse_percentage(text: str) -> Decimal:
    """Return the percentage in `5,5%`, `5,5`, `5.5` or `6 %`.

    Raises:
        NotationError: Written otherwise, or open to two readings (`1.234`).
    """
    match = _PERCENTAGE.fullmatch(bare(text))
    if match is None:
        raise NotationError(message("This is not a percentage."))
    decimals = match["comma"] or match["point"]
    return Decimal(f"{match['whole']}.{decimals}" if decimals else match["whole"])
