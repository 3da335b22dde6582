"""Phrases are found in one walk over a sentence, the longest first, as each list alone would find them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from docgen.readability.analysis import WORD_LISTS
from docgen.readability.lists import word_list
from docgen.readability.phrases import GAP, MAX_GAP, Entry, PhraseIndex, PhraseLists
from docgen.readability.words import words_of

LISTS = {name: word_list(name) for name in WORD_LISTS}
ALL_WORDS = sorted(
    {part for index in LISTS.values() for entry in index.entries for form in entry.forms for part in form}
    - {GAP}
)


def index(*phrases: str, **conditions: frozenset[str]) -> PhraseIndex:
    return PhraseIndex([Entry(one, (tuple(one.split()),), "", "", **conditions) for one in phrases])


def found(phrases: PhraseIndex, text: str) -> list[tuple[str, int, int]]:
    return [(match.entry.phrase, match.first, match.last) for match in phrases.find(words_of(text))]


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.one_of(st.sampled_from(ALL_WORDS), st.sampled_from(("de", "u", "te", "huur"))), max_size=40)
)
def test_all_lists_together_find_what_each_finds_alone(words: list[str]) -> None:
    """Walking once for all lists changes nothing in what each of them finds."""
    sentence = words_of(" ".join(words))
    assert PhraseLists(LISTS).find(sentence) == {name: one.find(sentence) for name, one in LISTS.items()}


@pytest.mark.parametrize("name", WORD_LISTS)
def test_every_form_of_every_entry_is_found(name: str) -> None:
    """Each form is found by its second word too: nothing gets lost in the index."""
    for entry in LISTS[name].entries:
        lone = PhraseIndex([entry])
        if entry.not_after or entry.before or entry.not_before or entry.without:
            continue
        for form in entry.forms:
            sentence = words_of(" ".join(part if part != GAP else "x" for part in form))
            spans = [(match.first, match.last) for match in lone.find(sentence)]
            assert spans == [(0, len(sentence) - 1)], form


def test_the_longest_phrase_wins_and_nothing_overlaps() -> None:
    """`ten aanzien van` is no `ten aanzien` beside it, and each word counts once."""
    phrases = index("ten aanzien", "ten aanzien van", "van de huur")
    assert found(phrases, "ten aanzien van de huur") == [("ten aanzien van", 0, 2)]
    assert found(phrases, "ten aanzien der huur, van de huur") == [
        ("ten aanzien", 0, 1),
        ("van de huur", 4, 6),
    ]


def test_a_shorter_phrase_counts_where_the_longer_one_may_not_stand() -> None:
    """A condition on the longer phrase leaves the shorter one its place."""
    longer = index("dient te", not_before=frozenset(("worden",))).entries
    phrases = PhraseIndex([*longer, *index("dient").entries])
    assert found(phrases, "u dient te betalen") == [("dient te", 1, 2)]
    assert found(phrases, "dit dient te worden betaald") == [("dient", 1, 1)]


def test_a_gap_holds_so_many_words_and_no_more() -> None:
    """`dient … te` reaches over eight words; the ninth is too far, and words in the gap count themselves."""
    phrases = index("dient … te", "derhalve")
    near, far = "x " * MAX_GAP, "x " * (MAX_GAP + 1)
    assert found(phrases, f"dient {near} te") == [("dient … te", 0, MAX_GAP + 1)]
    assert found(phrases, f"dient {far} te") == []
    assert found(phrases, "dient derhalve te") == [("dient … te", 0, 2), ("derhalve", 1, 1)]
