"""Clauses begin and end where punctuation or an opening word says so."""

from __future__ import annotations

import pytest

from docgen.readability.edges import aside_end, clause_around, opens_clause
from docgen.readability.words import words_of


def clause(sentence: str, word: str) -> str:
    words = words_of(sentence)
    at = next(i for i, found in enumerate(words) if found.norm == word)
    return " ".join(words[i].norm for i in clause_around(words, sentence, at))


@pytest.mark.parametrize(
    ("sentence", "word", "expected"),
    [
        ("Wij bellen u, want de huur is nu laat.", "laat", "want de huur is nu laat"),
        ("Wij weten dat de huur laat komt (en soms niet).", "laat", "dat de huur laat komt"),
        ("De huur komt laat omdat u ziek bent.", "komt", "de huur komt laat"),
    ],
)
def test_a_clause_ends_at_punctuation_or_an_opening_word(sentence: str, word: str, expected: str) -> None:
    """The words around one go no further than its clause."""
    assert clause(sentence, word) == expected


@pytest.mark.parametrize(
    ("sentence", "opens"),
    [("Het wordt duurder als u wacht.", True), ("Hij wordt als eerste gebeld.", False)],
)
def test_als_opens_a_clause_before_its_subject(sentence: str, opens: bool) -> None:
    """`als u` opens a clause, `als eerste` does not."""
    words = words_of(sentence)
    assert opens_clause(words, [word.norm for word in words].index("als")) is opens


@pytest.mark.parametrize(
    ("sentence", "behind"),
    [
        ("Ze worden, als u wilt, bewaard.", "bewaard"),
        ("Ze worden (zo nodig) bewaard.", "bewaard"),
        ("Ze worden ziek, zegt hij, en gaan.", None),
        ("Ze worden, zegt hij.", None),
        ("Ze worden bewaard.", None),
    ],
)
def test_an_aside_has_two_ends(sentence: str, behind: str | None) -> None:
    """An aside stands between two commas or brackets, and no `en` follows it."""
    words = words_of(sentence)
    end = aside_end(words, sentence, 1, 2, 25)
    assert (None if end is None else words[end].norm) == behind
