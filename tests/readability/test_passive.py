"""Passives are found, and plain `worden` is left alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from docgen.readability.passive import is_participle, passives, passives_with_zijn
from docgen.readability.words import words_of

ROWS = [
    (line[0] == "+", line[2:])
    for line in (Path(__file__).parent / "passive_sentences.txt").read_text("utf-8").splitlines()
    if line[:2] in ("+ ", "- ")
]
MIN_RECALL = 0.85
MIN_PRECISION = 0.95


def is_passive(sentence: str) -> bool:
    return bool(passives(words_of(sentence), sentence))


def test_passives_are_found_and_little_else() -> None:
    """Recall is at least 0.85 and precision at least 0.95 on sentences labelled by hand."""
    assert len(ROWS) >= 150
    hits = [(label, is_passive(sentence)) for label, sentence in ROWS]
    true = hits.count((True, True))
    assert true / sum(label for label, _ in hits) >= MIN_RECALL
    assert true / sum(found for _, found in hits) >= MIN_PRECISION


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
    ],
)
def test_words_that_are_no_participle(word: str) -> None:
    """Nouns, adjectives and the present tense are no participles."""
    assert not is_participle(word)


def test_zijn_needs_door() -> None:
    """`is gestuurd` may be a plain past; with `door` it is likely passive."""
    with_door, without = "De brief is door ons gestuurd.", "De brief is gestuurd."
    assert passives_with_zijn(words_of(with_door), with_door)
    assert not passives_with_zijn(words_of(without), without)
