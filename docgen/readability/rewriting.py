"""Plainer wording put in place, where the word list says that it always fits.

Only an entry with `vervang` is ever put in place: `derhalve` becomes `daarom` in any sentence, but `echter`
cannot become `maar` without moving it. Words from a case are never changed here: they belong to the case.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from docgen.readability.lists import GAP, Match
from docgen.readability.words import Word


@dataclass(frozen=True, slots=True)
class Edit:
    """New text for a stretch; positions count in the text that is edited."""

    start: int
    end: int
    text: str

    def shifted(self, by: int) -> Edit:
        """Return the same edit for a text that begins `by` characters earlier."""
        return Edit(self.start + by, self.end + by, self.text)


def edits_for(match: Match, words: Sequence[Word]) -> tuple[Edit, ...]:
    """Return the edits that put the plainer wording in place; none when that takes a person.

    Args:
        match: A phrase of a word list, found in a sentence.
        words: The words of that sentence; the edits count from its start.
    """
    new = match.entry.replacements.get(match.form)
    if new is None:
        return ()
    first, _, second = new.partition(GAP)
    if GAP not in match.form:
        return (_edit(words, match.first, match.last, first.strip()),)
    head = match.form.index(GAP)
    tail = len(match.form) - head - 1
    opening = _edit(words, match.first, match.first + head - 1, first.strip())
    closing = _edit(words, match.last - tail + 1, match.last, second.strip())
    if not closing.text:
        closing = Edit(words[match.last - tail].end, closing.end, "")
    return (opening, closing)


def rewritten(text: str, edits: Iterable[Edit]) -> str:
    """Return the text with the edits in place; where two overlap the first counts."""
    parts: list[str] = []
    at = 0
    for edit in sorted(edits, key=lambda one: one.start):
        if edit.start >= at:
            parts += [text[at : edit.start], edit.text]
            at = edit.end
    return "".join([*parts, text[at:]])


def _edit(words: Sequence[Word], first: int, last: int, text: str) -> Edit:
    if words[first].text[:1].isupper() and not words[first].text[1:2].isupper():
        text = text[:1].upper() + text[1:]
    return Edit(words[first].start, words[last].end, text)
