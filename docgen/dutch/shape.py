"""Invented text of the same shape: letters for letters, digits for digits, and every other sign as it was.

What makes a value right or wrong is its shape: its length, its signs, an accent, a letter of another script,
a sign that cannot be seen. So those stay, and what the letters said does not.
"""

from __future__ import annotations

import re
import unicodedata

from docgen.dutch.bsn import holds_bsn, meets_eleven_test
from docgen.dutch.tekst import DAMAGED

_LETTERS = "anoleristudamekobirunatole"  # easy to say, and no word
_DIGITS = "73920584161"
_LIKE_BSN = "123456782"  # meets the eleven test; used in examples of the government, given to nobody
_WORD = re.compile(r"[^\W\d_]+(?:[\u0300-\u036f][^\W\d_]*)*|\d+")
_BLOCK = 0x7F  # letters of one script mostly stand in blocks of 128


class Inventor:
    """Replaces words by invented ones; the same word gets the same one each time."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def text(self, text: str, keep: frozenset[str] = frozenset()) -> str:
        """Return a text with each word and number replaced, but for the words to keep.

        Args:
            text: Any text.
            keep: Words in small letters; one with a capital is kept at the start of a sentence only.
        """
        damaged = DAMAGED.search(text)
        if damaged:  # what is damaged stays so
            before, after = text[: damaged.start()], text[damaged.end() :]
            return self.text(before, keep) + damaged[0] + self.text(after, keep)
        invented = _WORD.sub(lambda found: self._word(found, keep), text)
        if holds_bsn(text) and not holds_bsn(invented):
            digits = iter(_LIKE_BSN * len(text))
            invented = "".join(next(digits) if sign.isdigit() else sign for sign in invented)
        return invented

    def _word(self, found: re.Match[str], keep: frozenset[str]) -> str:
        word = found[0]
        starts = found.start() == 0 or bool(re.search(r"[.!?:;]\s*$|\n\s*$", found.string[: found.start()]))
        if word.casefold() in keep and (word.islower() or (starts and word.istitle())):
            return word
        number = self._numbers.setdefault(word.casefold(), len(self._numbers) + 1)
        if word.isdecimal():
            return _digits(word, number)
        return "".join(_letter(sign, number + place) for place, sign in enumerate(word))


def _digits(word: str, number: int) -> str:
    """Return other digits; a first zero stays one, and no number gets the look of a BSN by chance."""
    for turn in range(len(_DIGITS)):
        made = "".join(_DIGITS[(number + place + turn) % len(_DIGITS)] for place in range(len(word)))
        made = word[0] + made[1:] if word[0] == "0" and len(word) > 1 else made
        if meets_eleven_test(made) == (word.isascii() and meets_eleven_test(word)):
            return made if word.isascii() else "".join(map(_other_digit, word))
    return _LIKE_BSN if meets_eleven_test(word) else made


def _other_digit(sign: str) -> str:
    """Return a seven of the same script."""
    zero = ord(sign) - unicodedata.digit(sign, 0)
    return chr(zero + 7)


def _letter(sign: str, number: int) -> str:
    """Return another letter with the same accents and of the same case, or one of the same script."""
    parts = unicodedata.normalize("NFD", sign)
    if not unicodedata.name(parts[0], "").startswith("LATIN"):
        return _of_script(sign)
    for turn in range(len(_LETTERS)):
        letter = _LETTERS[(number + turn) % len(_LETTERS)]
        base = letter.upper() if sign.isupper() else letter
        if len(made := unicodedata.normalize("NFC", base + parts[1:])) == 1:
            return made
    return sign


def _of_script(sign: str) -> str:
    """Return the first letter of the script that a letter is of; a sign that is no letter stays."""
    if not sign.isalpha():
        return sign
    first = ord(sign) & ~_BLOCK
    return next((chr(code) for code in range(first, ord(sign)) if chr(code).isalpha()), sign)
