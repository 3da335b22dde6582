"""Dutch telephone numbers, kept as text and printed in groups: `0172 12 34 56`."""

from __future__ import annotations

import re
from functools import lru_cache

from docgen.dutch.notation import NBSP, NotationError, bare
from docgen.message import message

# Every other Dutch area code has four digits. Source: Nummerplan telefoon- en ISDN-diensten.
# fmt: off
THREE_DIGIT_CODES = frozenset({
    "010", "013", "015", "020", "023", "024", "026", "030", "033", "035",
    "036", "038", "040", "043", "045", "046", "050", "053", "055", "058",
    "070", "071", "072", "073", "074", "075", "076", "077", "078", "079",
    "084", "085", "087", "088",
})
# fmt: on
SERVICE_CODES = frozenset({"0800", "0900"})
SHORT_NUMBERS = frozenset({"112", "113"})
KEPT_NUMBERS = 1024
"""Numbers that were read and are kept: an office and its helpers stand in each letter of a batch."""

_SEVEN, _SIX = (3, 2, 2), (2, 2, 2)

_LAYOUT = re.compile(r"[ ()-]")
_SERVICE = re.compile(r"(?:0800|0900)(?:[0-9]{4}|[0-9]{7})")
_MUNICIPAL = re.compile(r"14(0[0-9]{2,3})")
_NATIONAL = re.compile(r"0[1-9][0-9]{8}")


def format_telefoon(value: str) -> str:
    """Return the number in groups: `06 12 34 56 78`, `010 123 45 67`, `0800 8020`, `+31 6 12 34 56 78`."""
    number = parse_telefoon(value)
    if number.startswith("+31"):
        first, *rest = _groups("0" + number[3:])
        return NBSP.join(["+31", first[1:], *rest])
    return NBSP.join(_groups(number))


@lru_cache(maxsize=KEPT_NUMBERS)
def parse_telefoon(text: str) -> str:
    """Return the number without spaces: `0172123456`, `08008020`, `140172` or `+31172123456`.

    Raises:
        NotationError: Not a Dutch number, or one that lost its first zero in a spreadsheet.
    """
    written = bare(text).replace("+31 (0)", "+31").replace("+31(0)", "+31")
    number = _LAYOUT.sub("", written)
    if number.startswith("0031"):
        number = "+31" + number[4:]
    if re.fullmatch(r"[1-9][0-9]{8}", number):
        raise NotationError(message("The first zero of this phone number is missing."))
    national = "0" + number[3:] if number.startswith("+31") else number
    if national == number and (number in SHORT_NUMBERS or _SERVICE.fullmatch(number)):
        return number
    if national == number and (match := _MUNICIPAL.fullmatch(number)) and _is_area_code(match[1]):
        return number
    if _NATIONAL.fullmatch(national) and _is_area_code(_code(national)):
        return number
    raise NotationError(message("This is not a Dutch phone number."))


def _code(national: str) -> str:
    if national.startswith("06"):
        return "06"
    return national[:3] if national[:3] in THREE_DIGIT_CODES else national[:4]


def _is_area_code(code: str) -> bool:
    if code == "06" or code in THREE_DIGIT_CODES:
        return True
    return bool(re.fullmatch(r"0[1-57][0-9]{2}", code)) and code[:3] not in THREE_DIGIT_CODES


def _groups(number: str) -> list[str]:
    """Return the number cut up as people say it."""
    if number in SHORT_NUMBERS:
        return [number]
    if number.startswith("14"):
        return ["14", number[2:]]
    code = number[:4] if number[:4] in SERVICE_CODES else _code(number)
    rest = number[len(code) :]
    sizes = {8: (2, 2, 2, 2), 7: _SEVEN, 6: _SIX, 4: (4,)}[len(rest)]
    groups = [code]
    for size in sizes:
        groups.append(rest[:size])
        rest = rest[size:]
    return groups
