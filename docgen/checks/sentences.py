"""Sentences of a text, and words that only mean something together."""

from __future__ import annotations

import re
from dataclasses import dataclass

from docgen.checks.wording import words_pattern

_END = re.compile(r"(?<=[.!?])\s+")


@dataclass(frozen=True, slots=True)
class Together:
    """Words that say something only in one sentence.

    Attributes:
        groups: Of each group at least one must be there.
        unless: Words with which the sentence says something else.
    """

    groups: tuple[tuple[str, ...], ...]
    unless: tuple[str, ...] = ()

    def found_in(self, sentence: str) -> tuple[str, ...]:
        """Return the words that were found, one of each group; nothing when a group has none."""
        if any(words_pattern(words).search(sentence) for words in self.unless):
            return ()
        found = tuple(
            next((words for words in group if words_pattern(words).search(sentence)), None)
            for group in self.groups
        )
        return tuple(words for words in found if words is not None) if None not in found else ()


def sentences(text: str) -> tuple[str, ...]:
    """Return the sentences of a squeezed text; a question goes with its answer.

    `Stopt de hulp? Dan stopt de huur.` says one thing in two sentences.
    """
    found: list[str] = []
    for part in _END.split(text):
        if found and found[-1].endswith("?"):
            found[-1] = f"{found[-1]} {part}"
        else:
            found.append(part)
    return tuple(found)
