"""Flesch-Douma and LIX are shown for information; Flesch-Douma is what textstat gives."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from textstat.textstat import textstatistics

from docgen.document.blocks import Document, Paragraph
from docgen.document.inline import Text
from docgen.readability.information import flesch_douma, lix
from docgen.readability.options import DEFAULT
from docgen.readability.reading import Reading
from docgen.readability.units import Sentence

WORDS = st.sampled_from(
    [
        *(
            "de",
            "huur",
            "betaalt",
            "u",
            "oók",
            "één",
            "zo'n",
            "'s",
            "foto's",
            "e-mail",
            "m.b.t",
            "café",
            "ijs",
        ),
        *("huurachterstand", "buitengerechtelijke", "incassokosten", "coördinatie", "reünie", "ruïne", "BTW"),
        *(
            "U",
            "Wij",
            "Nederland",
            "€",
            "12",
            "3 mei 2027",
            "(",
            ")",
            "–",
            "...",
            "!",
            "ß",
            "ﬁets",
            "İstanbul",
        ),
    ]
)
ENDS = st.sampled_from([".", "?", "!", ":", ";", ",", "\n", ""])


def prose(text: str) -> tuple[Sentence, ...]:
    return Reading(Document("", (Paragraph((Text(text),)),)), DEFAULT).prose


def scored_by_textstat(sentences: tuple[Sentence, ...]) -> float:
    """Return the reading ease that textstat itself gives the plain words, one sentence a line."""
    lines = [
        [word.norm.replace(".", "") for word in one.analysis.words if word.is_plain] for one in sentences
    ]
    statistics = textstatistics()
    statistics.set_lang("nl")
    return statistics.flesch_reading_ease("\n".join(" ".join(line) + "." for line in lines if line))


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(st.lists(WORDS, min_size=1, max_size=12), ENDS), min_size=1, max_size=8))
def test_flesch_douma_is_what_textstat_gives(parts: list[tuple[list[str], str]]) -> None:
    """Counting by word gives the very number of textstat, for any words, marks and lengths."""
    found = prose(" ".join(" ".join(words) + end for words, end in parts))
    if any(word.is_plain for sentence in found for word in sentence.analysis.words):
        assert flesch_douma(found) == scored_by_textstat(found)
    else:
        assert flesch_douma(found) is None


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=200))
def test_flesch_douma_is_what_textstat_gives_for_any_text(text: str) -> None:
    """The same holds for text in any script."""
    found = prose(text)
    if any(word.is_plain for sentence in found for word in sentence.analysis.words):
        assert flesch_douma(found) == scored_by_textstat(found)


def test_lix_adds_sentence_length_and_the_share_of_long_words() -> None:
    """Eight words in two sentences, two of them longer than six letters: 4 + 25."""
    assert lix(prose("Wij bekijken uw huurcontract. Dan bellen wij u.")) == pytest.approx(4 + 25)


def test_a_text_without_words_has_no_figures() -> None:
    """Without words there is nothing to divide by."""
    assert flesch_douma(()) is None
    assert lix(()) is None
