"""The signs of a file in their order, and where a text that was read from it stands among them."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sign:
    """One sign of a file.

    Attributes:
        text: What the reader may see of it; empty for markup that is never seen.
        start: Where it begins in the source.
        end: Where it ends in the source.
        may_hide: Whether it may be markup, so that the reader does not see it.
    """

    text: str
    start: int
    end: int
    may_hide: bool = False

    @property
    def is_space(self) -> bool:
        """Whether this is white space."""
        return self.text.isspace()


@dataclass(frozen=True, slots=True)
class Alignment:
    """Where each position of a text stands among the signs of its file.

    Attributes:
        first: For each position the first sign that belongs to it.
        stop: For each position the sign after the last that belongs to it.
    """

    first: tuple[int, ...]
    stop: tuple[int, ...]


def alignments(text: str, signs: Sequence[Sign], start: int) -> Iterator[Alignment]:
    """Yield where a whole text stands: from sign `start` on in order, then before it.

    White space in the text stands for any white space in the file, with or without markup.
    """
    opening = text[:1]
    for begin in (*range(start, len(signs)), *range(min(start, len(signs)))):
        if opening and signs[begin].text[:1] == opening:
            found = _aligned(text, signs, begin)
            if found is not None:
                yield found


def _aligned(text: str, signs: Sequence[Sign], begin: int) -> Alignment | None:
    first: list[int] = []
    stop: list[int] = []
    sign = begin
    while len(first) < len(text):
        at = len(first)
        if text[at].isspace():
            behind = next((n for n in range(at, len(text)) if not text[n].isspace()), len(text))
            length = behind - at
            end = _gap_end(signs, sign, text, behind)
            if end == sign:
                return None
            first += [sign] * length
            stop += [end] * length
            sign = end
            continue
        sign = _skipped(signs, sign, text, at)
        if sign == len(signs) or not text.startswith(signs[sign].text, at):
            return None
        length = len(signs[sign].text)
        first += [sign] * length
        sign += 1
        stop += [sign] * length
    return Alignment(tuple(first), tuple(stop))


def _skipped(signs: Sequence[Sign], sign: int, text: str, at: int) -> int:
    """Return the next sign that the reader sees at a position of the text."""
    while sign < len(signs):
        one = signs[sign]
        if one.text and (text.startswith(one.text, at) or not one.may_hide):
            return sign
        sign += 1
    return sign


def _gap_end(signs: Sequence[Sign], sign: int, text: str, behind: int) -> int:
    """Return the sign after white space and the markup in it; in the text its words go on at `behind`."""
    while sign < len(signs):
        one = signs[sign]
        is_next = bool(one.text) and not one.is_space and text.startswith(one.text, behind)
        if is_next or not (one.is_space or one.may_hide or not one.text):
            return sign
        sign += 1
    return sign


def composed(signs: Sequence[Sign]) -> tuple[Sign, ...]:
    """Return the signs with each accent joined to its letter, as rules read them."""
    result: list[Sign] = []
    for sign in signs:
        last = result[-1] if result else None
        if last is not None and last.text and sign.text and unicodedata.combining(sign.text[0]):
            text = unicodedata.normalize("NFC", last.text + sign.text)
            result[-1] = Sign(text, last.start, sign.end, last.may_hide)
        elif unicodedata.is_normalized("NFC", sign.text):
            result.append(sign)
        else:
            result.append(Sign(unicodedata.normalize("NFC", sign.text), sign.start, sign.end, sign.may_hide))
    return tuple(result)
