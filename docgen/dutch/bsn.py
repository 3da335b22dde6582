"""Finding a citizen service number (BSN) in text, so that none gets into a letter.

Source: UAVG article 46: a BSN may be used only where a law says so. The eleven test alone is met by one
in eleven of all nine-digit numbers, so a refusal is worded as a likeness.
"""

from __future__ import annotations

import re

_LENGTH = 9
_WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)
_GROUPED = r"[0-9]{3}[ .-][0-9]{3}[ .-][0-9]{3}|[0-9]{4}[ .][0-9]{2}[ .][0-9]{3}"
_NUMBER = re.compile(rf"(?<![\w.,-])(?:[0-9]{{9}}|{_GROUPED})(?![\w-]|[.,][0-9])", re.ASCII)
_NAMED = re.compile(
    r"\b(?:bsn|burger ?service ?(?:nummer|nr)|sofi-?(?:nummer|nr)?)\b"
    rf"[^0-9]{{0,20}}(?:[0-9]{{8,9}}|{_GROUPED})(?![0-9])",
    re.IGNORECASE | re.ASCII,
)


def meets_eleven_test(digits: str) -> bool:
    """Return whether nine digits meet the test that each BSN meets."""
    if len(digits) != _LENGTH or digits == "0" * _LENGTH:
        return False
    return sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, digits, strict=True)) % 11 == 0


def holds_bsn(text: str) -> bool:
    """Return whether the text holds a number that looks like a BSN, or one that is called so."""
    if _NAMED.search(text):
        return True
    return any(meets_eleven_test(re.sub(r"[^0-9]", "", found[0])) for found in _NUMBER.finditer(text))
