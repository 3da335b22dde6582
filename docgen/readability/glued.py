"""Where a line that lost its layout may hold more than one sentence.

A file that is read as bare text joins a heading, a menu or a cell of a table to what follows. The splitter
does not cut there, as a capital inside a sentence is mostly a name; a rule that blames somebody for a long
sentence must be surer.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from docgen.readability.frequency import is_listed
from docgen.readability.lists import word_set
from docgen.readability.units import Sentence
from docgen.readability.words import Word

_SMALL = word_set("functiewoord") | word_set("bijzin")
_ITEM = ("|", "—", "•", "▪")  # what parts the cells of a table and the items of a list
_END_MARKS = (".", "?", "!", ":", ";", "…")
_CLOSERS = "\"'”’»)] "
_POLITE = frozenset(("u", "uw"))  # formal letters write them with a capital


def longest_part(sentence: Sentence) -> int:
    """Return the number of words of the longest stretch that is surely one sentence."""
    words, text = sentence.analysis.words, sentence.masked
    is_open = not is_closed(sentence)
    cuts = [at for at in range(1, len(words)) if _may_begin(words, at, text, is_open=is_open)]
    edges = [0, *cuts, len(words)]
    return max((end - start for start, end in pairwise(edges)), default=0)


def is_closed(sentence: Sentence) -> bool:
    """Say whether a sentence ends in a mark, past quotation marks and brackets."""
    return sentence.masked.rstrip(_CLOSERS).endswith(_END_MARKS)


def _may_begin(words: Sequence[Word], at: int, text: str, *, is_open: bool) -> bool:
    """Say whether a sentence may begin here: at a stroke or bullet, or at an everyday word with a capital.

    A name also has a capital. It mostly follows a small word (`de Verkoper`), a comma or another capital, or
    is no everyday word. In a line without an end mark, such as a menu, any word with a capital may begin.
    """
    between = text[words[at - 1].end : words[at].start]
    if any(mark in between for mark in _ITEM):
        return True
    word, previous = words[at], words[at - 1]
    if not word.text[0].isupper() or word.text.isupper() or word.norm in _POLITE or between.strip():
        return False
    follower = words[at + 1] if at + 1 < len(words) else None
    if follower is None or not follower.text[0].islower():
        return False
    if word.norm in _SMALL:
        return True
    return (
        (is_open or is_listed(word.norm)) and previous.norm not in _SMALL and not previous.text[0].isupper()
    )
