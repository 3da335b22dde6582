"""Where sentences begin and end, in Dutch as offices write it.

A full stop after an abbreviation, an initial or a list number ends no sentence. A line break ends
one when the writer chose it, not when an editor wrapped the line. In text that lost its line breaks a
capital on `Als`, `De`, `Wilt u` begins a new sentence; a colon or a semicolon ends one when a capital
follows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from docgen.readability.lists import word_set
from docgen.readability.masks import NAME, VALUE

_NEVER_LAST = word_set("afkorting_voor_woord")
_MAY_BE_LAST = word_set("afkorting_aan_einde")
_OPENERS = "|".join(sorted(word_set("zin_opener")))

_MARK = re.compile(
    r"(?<![.?!…])[.?!…]++[\"'”’»)\]]*(?=\s|$)"
    r"|(?<=[a-zé]{3})[.?!](?=[A-ZÉ][a-z]|U\s)"
    r"|[:;](?=\s+[\"'“‘„«(]*[A-ZÉ])"
    rf"|(?<=[a-zé0-9{VALUE}{NAME})])[ ](?=(?:{_OPENERS})\s[a-z]|[A-Z][a-z]+\s(?:u|je|jij|we|wij)\s)"
    r"|\n"
)
_BULLET = re.compile(r"\s*(?:[-–—•*▪●○▶►✓]\s|\(?(?:[0-9]{1,3}|[a-z])[.)]\s|\([a-z0-9]{1,3}\)\s)")
_FIRST_WORD = re.compile(r"\s*\S+")
MAX_LIST_DIGITS = 3  # digits of a number that opens an item of a list
MAX_LOOK = 60  # characters before a full stop that can hold an abbreviation
WRAP_WIDTH = 120  # characters; editors wrap below this, so a longer line was ended on purpose


def sentence_spans(text: str) -> list[tuple[int, int]]:
    """Return start and end of each sentence, without the white space around it.

    Args:
        text: One paragraph or list item, with values masked; may hold newlines.
    """
    spans: list[tuple[int, int]] = []
    start = 0
    width = max(map(len, text.split("\n")))
    for end in _ends(text, width):
        span = _trimmed(text, start, end)
        if span is not None:
            spans.append(span)
        start = end
    last = _trimmed(text, start, len(text))
    return [*spans, last] if last is not None else spans


def _ends(text: str, width: int) -> Iterator[int]:
    start = 0
    for match in _MARK.finditer(text):
        if match.group() == "\n":
            ends = _breaks(text, match.start(), width)
        elif match.group() in (":", ";", " "):
            ends = True
        elif match.group()[0] == "." and len(match.group().rstrip("\"'”’»)]")) == 1:
            ends = _stops(text, start, match.start(), match.end())
        else:
            ends = _next_char(text, match.end()).islower() is False
        if ends:
            start = match.end()
            yield start


def _next_char(text: str, at: int) -> str:
    while at < len(text) and (text[at].isspace() or text[at] in "\"'“‘„«(["):
        at += 1
    return text[at] if at < len(text) else ""


def _stops(text: str, start: int, dot: int, after: int) -> bool:
    """Say whether the full stop at `dot` ends the sentence that began at `start`."""
    following = _next_char(text, after)
    if following.islower():
        return False
    before = text[max(start, dot - MAX_LOOK) : dot].split()
    if not before:
        return False
    word = before[-1].lstrip("\"'“‘„«([").lower()
    if word in _MAY_BE_LAST:
        return following.isupper()
    if not following:
        return True
    if word in _NEVER_LAST or (len(before) == 1 and _is_number(word)):
        return False
    parts = word.split(".")
    is_initial = word != "u" and all(len(part) == 1 and part.isalpha() for part in parts)
    return not is_initial


def _is_number(word: str) -> bool:
    return word.isdigit() or (word.startswith(VALUE) and len(word) <= MAX_LIST_DIGITS)


def _breaks(text: str, newline: int, width: int) -> bool:
    """Say whether the newline was meant: an item, a closed line, or a next word that would have fitted."""
    line_start = text.rfind("\n", 0, newline) + 1
    line = text[line_start:newline].rstrip()
    if not line or line[-1] in ".?!:;…" or _BULLET.match(text, newline + 1):
        return True
    word = _FIRST_WORD.match(text, newline + 1)
    if word is None:
        return True
    if _next_char(text, newline + 1).islower():
        return False
    return width > WRAP_WIDTH or len(line) + 1 + len(word.group().strip()) <= width


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return (start, end) if end > start else None
