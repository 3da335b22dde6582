"""Plainer wording put in place, where the word list says that it always fits.

Only an entry with `vervang` is ever put in place: `derhalve` becomes `daarom` in any sentence, but `echter`
cannot become `maar` without moving it. Words from a case are never changed here: they belong to the case.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from docgen.readability.lists import GAP, Match, word_set
from docgen.readability.words import Word

_CLOSERS = "\"'”’»)] "


@dataclass(frozen=True, slots=True)
class Edit:
    """New text for a stretch; positions count in the text that is edited."""

    start: int
    end: int
    text: str

    def shifted(self, by: int) -> Edit:
        """Return the same edit for a text that begins `by` characters earlier."""
        return Edit(self.start + by, self.end + by, self.text)


def edits_for(match: Match, words: Sequence[Word], text: str) -> tuple[Edit, ...]:
    """Return the edits that put the plainer wording in place; none when that takes a person.

    Args:
        match: A phrase of a word list, found in a sentence.
        words: The words of that sentence; the edits count from its start.
        text: That sentence. The full stop of an abbreviation goes with it, unless it ends the sentence.
    """
    new = match.entry.replacements.get(match.form)
    if new is None or not _fits(match, words):
        return ()
    first, _, second = new.partition(GAP)
    if GAP not in match.form:
        edit = _edit(words, match.first, match.last, first.strip())
        return (replace(edit, end=_end_with_stop(text, edit.end)),)
    head = match.form.index(GAP)
    tail = len(match.form) - head - 1
    opening = _edit(words, match.first, match.first + head - 1, first.strip())
    closing = _edit(words, match.last - tail + 1, match.last, second.strip())
    if not closing.text:
        closing = Edit(len(text[: closing.start].rstrip()), closing.end, "")
    return (opening, closing)


def _fits(match: Match, words: Sequence[Word]) -> bool:
    following = words[match.last + 1] if match.last + 1 < len(words) else None
    allowed = match.entry.replaced_before
    if allowed and (following is None or following.norm not in allowed):
        return False
    if match.form[-1] != "te":
        return True
    return following is not None and _is_infinitive(words[match.last - 1], following)


def _is_infinitive(before: Word, after: Word) -> bool:
    """Say whether `te` between two words opens an infinitive that stays as it is without `te`.

    `over te maken` would become one word, and `de te betalen huur` keeps its `te`.
    """
    return after.norm == after.text and after.norm.endswith("n") and before.norm not in word_set("houdt_te")


def _end_with_stop(text: str, end: int) -> int:
    """Return the end of an abbreviation; a full stop inside a sentence belongs to the word before it."""
    is_stop = text.startswith(".", end) and not text.startswith("..", end)
    return end + 1 if is_stop and text[end + 1 :].strip(_CLOSERS) else end


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
    shown = words[first].text
    if shown[:1].isupper():
        text = text.upper() if len(shown) > 1 and shown.isupper() else text[:1].upper() + text[1:]
    return Edit(words[first].start, words[last].end, text)
