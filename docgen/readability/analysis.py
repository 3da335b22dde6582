"""What one sentence shows, seen apart from its document.

The outcome depends on the masked sentence only, so letters from one template share it: most of their
sentences are equal once names and amounts are masked.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from docgen.readability.clauses import negations, subordinators
from docgen.readability.content import ContentWord, content_words
from docgen.readability.lists import Match, word_list
from docgen.readability.passive import passives, passives_with_zijn
from docgen.readability.words import Word, words_of

CACHED_SENTENCES = 4096  # masked sentences kept; a template has about sixty


@dataclass(frozen=True, slots=True)
class Analysis:
    """One masked sentence, taken apart. Numbers are positions in `words`.

    Attributes:
        words: Its words; a value or a name is one word.
        content: Its content words.
        passives: First and last word of each `worden` + participle.
        zijn_passives: First and last word of each `zijn` + `door` + participle.
        subordinators: Words that open a subordinate clause.
        negations: Negations.
        formal: Formal words.
        terms: Legal terms.
    """

    words: tuple[Word, ...]
    content: tuple[ContentWord, ...]
    passives: tuple[tuple[int, int], ...]
    zijn_passives: tuple[tuple[int, int], ...]
    subordinators: tuple[int, ...]
    negations: tuple[int, ...]
    formal: tuple[Match, ...]
    terms: tuple[Match, ...]


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
        formal=word_list("formeel_woord").find(words),
        terms=word_list("onuitgelegde_term").find(words),
    )
