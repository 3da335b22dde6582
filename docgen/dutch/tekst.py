"""Text that people typed: which signs may pass, and one form for each letter (Unicode NFC).

What cannot be seen cannot be checked by the person who signs. So signs without a picture are refused:
control signs, zero-width signs, signs that turn the reading direction, private signs and half signs. Within
an Arabic word or a picture sign (emoji) a zero-width sign shows by what it does.
"""

from __future__ import annotations

import re
import unicodedata

from docgen.dutch.notation import NotationError, Trouble
from docgen.message import message

MAX_REGEL = 350  # signs; some five lines of a letter; what is longer is a text and no name
MAX_TEKST = 5000  # signs; about two pages

# Cc control, Cf format (zero-width, bidi), Cs half a pair, Co private use, Zl and Zp line separators.
_REFUSED = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})
_INVISIBLE = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0\ufffd\ufe00-\ufe0f\ufdd0-\ufdef\U000e0100-\U000e01ef]"
)
_ARABIC = "\u0620-\u065f\u066e-\u06ff\u0750-\u077f\u08a0-\u08ff"
_PICTURE = "\u00a9\u00ae\u203c-\u3299\U0001f000-\U0001faff"
_JOINED = re.compile(
    f"(?<=[{_ARABIC}])\u200c(?=[{_ARABIC}])"
    f"|(?<=[{_PICTURE}\ufe0f])\u200d(?=[{_PICTURE}])|(?<=[{_PICTURE}0-9#*])\ufe0f"
)
"""Signs that can be seen by what they do: they part two Arabic letters, or join pictures into one."""

_PLANE_END = 0xFFFE  # the last two positions of each plane are no characters
DAMAGED = re.compile("[ÂÃÄÅ][\u0080-\u00bf\u0152-\u0178\u02c6-\u02dc\u201a-\u2122]|â[€‚„]")
"""UTF-8 read as Windows-1252: `JosÃ©`, `â‚¬`, `Ã‰`."""


def clean_regel(text: str) -> str:
    """Return one line of text in NFC, without spaces around it.

    Raises:
        NotationError: Empty, longer than 350 signs, more than one line, or a sign that may not pass.
    """
    line = _normal(text)
    if "\n" in line or "\t" in line:
        raise NotationError(message("This must be one line, without tabs."), Trouble.CHARACTER)
    return _sized(line, MAX_REGEL)


def clean_tekst(text: str) -> str:
    """Return free text in NFC, with its line breaks and tabs, without spaces around it.

    Raises:
        NotationError: Empty, longer than 5000 signs, or a sign that may not pass.
    """
    return _sized(_normal(text.replace("\r\n", "\n")), MAX_TEKST)


def _normal(text: str) -> str:
    if text.isascii() and text.isprintable():
        return text.strip()
    seen = _JOINED.sub("", text)
    if not all(_may_pass(sign) for sign in seen) or _INVISIBLE.search(seen):
        raise NotationError(message("This text holds a sign that cannot be printed."), Trouble.CHARACTER)
    if DAMAGED.search(text):
        raise NotationError(message("Accents in this text are damaged."), Trouble.CHARACTER)
    return unicodedata.normalize("NFC", text).strip()


def _may_pass(sign: str) -> bool:
    if sign in "\n\t":
        return True
    return unicodedata.category(sign) not in _REFUSED and ord(sign) & _PLANE_END != _PLANE_END


def _sized(text: str, most: int) -> str:
    if not any(sign.isalnum() for sign in text):
        raise NotationError(message("There is no text here."), Trouble.EMPTY)
    if len(text) > most:
        raise NotationError(message("This text has more than {most} signs.", most=most), Trouble.LENGTH)
    return text
