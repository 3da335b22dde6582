"""Past participles are told from what looks like one."""

from __future__ import annotations

import pytest

from docgen.readability.participle import has_passive, is_participle, is_sometimes_participle


@pytest.mark.parametrize(
    "word",
    [
        "betaald",
        "uitgezet",
        "kwijtgescholden",
        "geïnformeerd",
        "verholpen",
        "teruggestort",
        "bekendgemaakt",
        "ontruimd",
        "nagekomen",
        "aangegaan",
        "bijgestaan",
        "afgescheiden",
        "aangepast",
        "geopend",
        "verleend",
        "verzegeld",
    ],
)
def test_participles(word: str) -> None:
    """Weak, strong and separable participles are known."""
    assert is_participle(word)


@pytest.mark.parametrize(
    "word",
    [
        "gezond",
        "bekend",
        "bericht",
        "betaalt",
        "overheid",
        "achterstand",
        "besluit",
        "gebied",
        "ziek",
        "beleid",
        "bewind",
        "geluidsoverlast",
        "gemeenteraad",
        "ontzettend",
        "verhuist",
        "gemiddeld",
        "verschuldigd",
    ],
)
def test_words_that_are_no_participle(word: str) -> None:
    """Nouns, adjectives and present tenses are no participles."""
    assert not is_participle(word)


@pytest.mark.parametrize("word", ["geregeld", "bepaald", "uitgebreid"])
def test_words_that_are_sometimes_a_participle(word: str) -> None:
    """An adverb that looks like a participle needs its place in the sentence."""
    assert is_sometimes_participle(word)
    assert not is_participle(word)


@pytest.mark.parametrize(
    ("word", "passive"),
    [
        ("betaald", True),
        ("gestegen", False),
        ("teruggekomen", False),
        ("nagekomen", True),
        ("overvallen", True),
    ],
)
def test_participles_without_a_passive(word: str, passive: bool) -> None:
    """`is gestegen` is a past; `is nagekomen` may be passive."""
    assert has_passive(word) is passive
