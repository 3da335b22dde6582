"""Numbers as text writes them: `1.250,-`, `1250.00`, `veertien`, `tweehonderdvijftig`, `de 1e`.

A fact in legal wording and the same fact in its explanation are mostly written differently, so both are
read into one number first.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

DIGITS = r"(?:\d{1,3}(?:[. \u00a0\u202f]\d{3}){1,4}(?:,\d{1,2})?(?!\d)|\d{1,12}(?:[.,]\d{1,2})?(?!\d))"
"""Pattern of a number in digits, with thousands and cents as Dutch or other letters write them."""

SPACE = r"[ \u00a0\u202f\n]{1,3}"
"""Pattern of the white space between a number and its unit."""

NO_SPACE = r"[ \u00a0\u202f]{0,2}"
"""Pattern of white space that may be missing."""

TO = rf"{NO_SPACE}(?:-|–|à|a\b|tot en met\b|tot\b|t/m|of\b|en\b){NO_SPACE}"
"""Pattern of what joins the ends of a range."""

WORD = r"[^\W\d_]"
"""Pattern of one letter."""

_MONTH_NAMES = (
    *("januari jan", "februari feb", "maart mrt", "april apr", "mei", "juni jun", "juli jul"),
    *("augustus aug", "september sept sep", "oktober okt", "november nov", "december dec"),
)
ALL_MONTHS = {name: number for number, names in enumerate(_MONTH_NAMES, 1) for name in names.split()}
"""Number of each month, by its name and its abbreviations."""

MONTH = rf"(?P<month>{'|'.join(sorted(ALL_MONTHS, key=len, reverse=True))})\b\.?"
"""Pattern of a month, in the group `month`."""

_ONES = (
    *("nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien"),
    *("elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien"),
)
_TENS = ("twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig")
_ORDINALS = {"eerste": 1, "derde": 3, "achtste": 8, "laatste": 0}
_PLAIN = str.maketrans("éèëï", "eeei")
_THOUSANDS = re.compile(r"[. \u00a0\u202f](?=\d{3}(?!\d))")
_ORDINAL_DIGITS = re.compile(r"([0-9]{1,2})(?:e|ste|de)")


def number_in(digits: str) -> Decimal:
    """Return the number that `DIGITS` found: a point before three digits parts thousands, others cents."""
    return Decimal(_THOUSANDS.sub("", digits).replace(",", "."))


def number_of(word: str) -> int | None:
    """Return the number that a Dutch word names, up to 999.999; `None` when it names none."""
    plain = word.lower().translate(_PLAIN)
    known = _without_thousand()
    if plain in known:
        return known[plain]
    head, thousand, rest = plain.partition("duizend")
    if not thousand:
        return None
    left = known.get(head) if head else 1
    right = known.get(rest.removeprefix("en")) if rest else 0
    return None if left is None or right is None else 1000 * left + right


def ordinal_of(word: str) -> int | None:
    """Return the number in `eerste`, `1e` or `25ste`; 0 for `laatste`, `None` when it is no such word."""
    plain = word.lower().translate(_PLAIN)
    digits = _ORDINAL_DIGITS.fullmatch(plain)
    if digits is not None:
        return int(digits.group(1))
    if plain in _ORDINALS:
        return _ORDINALS[plain]
    stem = plain.removesuffix("ste") if plain.endswith("ste") else plain.removesuffix("de")
    return number_of(stem) if stem != plain else None


def spelled(number: Decimal) -> str:
    """Return a number without zeros that say nothing: `1.5`, `100`."""
    return f"{number.normalize():f}"


@lru_cache(maxsize=1)
def _without_thousand() -> dict[str, int]:
    """Return each number word without `duizend` in it, also `twaalfhonderd`."""
    small = {word: number for number, word in enumerate(_ONES)}
    for at, ten in enumerate(_TENS, start=2):
        small[ten] = 10 * at
        small |= {f"{one}en{ten}": 10 * at + number for number, one in enumerate(_ONES[:10]) if number}
    found = dict(small)
    for head, hundreds in (("", 1), *((word, number) for word, number in small.items() if number > 1)):
        stem = f"{head}honderd"
        found[stem] = 100 * hundreds
        found |= {f"{stem}{word}": 100 * hundreds + number for word, number in small.items() if number}
        found |= {f"{stem}en{word}": 100 * hundreds + number for word, number in small.items() if number}
    return found
