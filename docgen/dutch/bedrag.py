"""Amounts in euros: `€ 1.234,56`.

Reading is strict, because a point in the wrong place makes an amount a thousand times larger:
`1.234` is one euro to one office and twelve hundred to another, so nobody's guess is good enough.

Source: Taaladvies (Taalunie), notation of amounts: euro sign, space, point for thousands, comma.
"""

from __future__ import annotations

import re
from decimal import Decimal

from docgen.dutch.notation import NBSP, NotationError, Trouble, bare
from docgen.message import Message, message

CENT = Decimal("0.01")
HIGHEST = Decimal("999999999.99")  # euros; above every claim in a housing case, so a slip of the keys

_AMOUNT = re.compile(
    r"(?P<minus>-)?"
    r"(?:(?P<groups>[1-9][0-9]{0,2}(?:\.[0-9]{3})+),(?P<cents>[0-9]{2})"
    r"|(?P<plain>0|[1-9][0-9]*)(?:[.,](?P<cents2>[0-9]{2}))?)"
)
_AMBIGUOUS = re.compile(r"-?[0-9]{1,3}([.,][0-9]{3})+")
_ENGLISH = re.compile(r"-?[0-9]{1,3}(,[0-9]{3})+\.[0-9]+")
_DECIMALS = re.compile(r"-?[0-9.]+[.,](?![0-9]{2}$)[0-9]*")


def format_bedrag(value: Decimal) -> str:
    """Return `€ 1.234,56`; a debt the other way round is `€ -1.234,56`.

    Raises:
        TypeError: Not a `Decimal`: floats carry noise and whole numbers may be cents.
        ValueError: Not a number, or parts of a cent: round where the law says so, not here.
    """
    if not isinstance(value, Decimal):
        raise TypeError("an amount is a Decimal")
    if not value.is_finite() or value != value.quantize(CENT):
        raise ValueError("an amount has whole cents")
    whole, cents = f"{abs(value):.2f}".split(".")
    minus = "-" if value < 0 else ""
    return f"€{NBSP}{minus}{int(whole):,}".replace(",", ".") + f",{cents}"


def parse_bedrag(text: str, *, negative: bool = False) -> Decimal:
    """Return the amount in `1.234,56`, `1234,56`, `1234.56` or `75`, with or without `€` before it.

    Args:
        text: The amount as written.
        negative: Whether an amount below zero may be meant, such as a balance in favour of the tenant.

    Raises:
        NotationError: Written otherwise, open to two readings, below zero, or far too high.
    """
    digits = bare(text).removeprefix("€").strip(" ")
    match = _AMOUNT.fullmatch(digits)
    if match is None:
        raise NotationError(_why(digits), Trouble.AMOUNT)
    whole = (match["groups"] or match["plain"]).replace(".", "")
    value = Decimal(f"{whole}.{match['cents'] or match['cents2'] or '00'}")
    if match["minus"] and not negative:
        raise NotationError(message("This amount is below zero."), Trouble.AMOUNT)
    if value > HIGHEST:
        raise NotationError(message("This amount is too high to be true."), Trouble.AMOUNT)
    return -value if match["minus"] and value else value


def _why(digits: str) -> Message:
    if _AMBIGUOUS.fullmatch(digits):
        return message("This amount can be read in two ways: thousands or decimals.")
    if _ENGLISH.fullmatch(digits):
        return message("This amount is written the English way.")
    if _DECIMALS.fullmatch(digits):
        return message("An amount has two decimals or none.")
    return message("This is not an amount.")
