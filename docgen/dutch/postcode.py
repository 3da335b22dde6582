"""Dutch postcodes: `1234 AB`."""

from __future__ import annotations

import re

from docgen.dutch.notation import NBSP, NotationError, bare
from docgen.message import message

_POSTCODE = re.compile(r"([1-9][0-9]{3}) ?([A-Za-z]{2})")
_NEVER_GIVEN_OUT = frozenset({"SA", "SD", "SS"})


def format_postcode(value: str) -> str:
    """Return `1234 AB` with a no-break space."""
    compact = parse_postcode(value)
    return f"{compact[:4]}{NBSP}{compact[4:]}"


def parse_postcode(text: str) -> str:
    """Return the postcode as `1234AB`; a space inside and small letters are fine.

    Raises:
        NotationError: Not four digits and two letters, or letters that no postcode has.
    """
    match = _POSTCODE.fullmatch(bare(text))
    if match is None or match[2].upper() in _NEVER_GIVEN_OUT:
        raise NotationError(message("This is not a Dutch postcode."))
    return match[1] + match[2].upper()
