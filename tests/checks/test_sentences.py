"""Sentences, and words that only mean something together."""

from __future__ import annotations

import pytest

from docgen.checks.sentences import Together, sentences

END_OF_HELP = Together((("hulp", "begeleiding"), ("huur",), ("stopt",)), unless=("niet",))


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("u huurt. u betaalt!", ("u huurt.", "u betaalt!")),
        ("stopt de hulp? dan stopt de huur. u belt.", ("stopt de hulp? dan stopt de huur.", "u belt.")),
        ("zonder punt", ("zonder punt",)),
    ],
)
def test_a_question_goes_with_its_answer(text: str, parts: tuple[str, ...]) -> None:
    """What two sentences say as one thing stays together."""
    assert sentences(text) == parts


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("als de begeleiding stopt, stopt de huur.", ("begeleiding", "huur", "stopt")),
        ("als de begeleiding stopt, stopt de huur niet.", ()),
        ("de huur stopt.", ()),
        ("de hulp stopt. u betaalt huurtoeslag.", ()),
    ],
)
def test_words_count_only_together(sentence: str, words: tuple[str, ...]) -> None:
    """One word of each group, whole words only, and none that turns the meaning."""
    assert END_OF_HELP.found_in(sentence) == words
