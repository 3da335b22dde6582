"""What one sentence shows, seen apart from its document.

The outcome depends on the masked sentence only, so letters from one template share it: most of their
sentences are equal once names and amounts are masked.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from docgen.readability.address import addresses
from docgen.readability.clauses import negations, subordinators
from docgen.readability.content import ContentWord, content_words
from docgen.readability.lists import Match, word_list
from docgen.readability.passive import passives, passives_with_zijn
from docgen.readability.phrases import PhraseLists
from docgen.readability.protected import protected_spans
from docgen.readability.words import Word, words_of

WORD_LISTS = ("formeel_woord", "onuitgelegde_term", "afkorting", "dreiging", "eis", "verwijt")
"""Lists of phrases, each with a rule of the same name."""

CACHED_SENTENCES = 4096  # masked sentences kept; a template has about sixty
CACHED_SEARCHES = 16 * CACHED_SENTENCES  # some sixteen patterns are looked for in every sentence


@dataclass(frozen=True, slots=True, eq=False)
class Analysis:
    """One masked sentence, taken apart. Numbers are positions in `words`.

    Equal sentences share one analysis, so what a rule finds in it can be kept by it.

    Attributes:
        words: Its words; a value or a name is one word.
        content: Its content words.
        passives: First and last word of each `worden` + participle.
        zijn_passives: First and last word of each `zijn` + `door` + participle.
        subordinators: Words that open a subordinate clause.
        negations: Negations.
        addresses: How often it says `u` or `je` to its reader.
        phrases: What stands in it from each word list, by the name of the list.
        fixed: Start and end of each stretch that the law fixes, in characters of the sentence.
    """

    words: tuple[Word, ...]
    content: tuple[ContentWord, ...]
    passives: tuple[tuple[int, int], ...]
    zijn_passives: tuple[tuple[int, int], ...]
    subordinators: tuple[int, ...]
    negations: tuple[int, ...]
    addresses: int
    phrases: Mapping[str, tuple[Match, ...]]
    fixed: tuple[tuple[int, int], ...]

    @property
    def formal(self) -> tuple[Match, ...]:
        """Formal words."""
        return self.phrases["formeel_woord"]

    @property
    def terms(self) -> tuple[Match, ...]:
        """Legal terms."""
        return self.phrases["onuitgelegde_term"]


@lru_cache(maxsize=CACHED_SENTENCES)
def analyse(masked: str) -> Analysis:
    """Return what a masked sentence shows."""
    words = words_of(masked)
    return Analysis(
        words=words,
        content=content_words(words),
        passives=passives(words, masked),
        zijn_passives=passives_with_zijn(words, masked),
        subordinators=subordinators(words),
        negations=negations(words),
        addresses=addresses(words),
        phrases=_phrase_lists().find(words),
        fixed=tuple((span.start, span.end) for span in protected_spans(words)),
    )


@lru_cache(maxsize=CACHED_SEARCHES)
def holds(text: str, pattern: re.Pattern[str]) -> bool:
    """Say whether a sentence or line holds a pattern; most stand in more than one letter."""
    return pattern.search(text) is not None


@lru_cache(maxsize=1)
def _phrase_lists() -> PhraseLists:
    return PhraseLists({name: word_list(name) for name in WORD_LISTS})
