"""Passives are found, and plain `worden` is left alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from docgen.readability.passive import passives, passives_with_zijn
from docgen.readability.words import words_of

FILES = ("passive_sentences.txt", "passive_sentences_new.txt")
MIN_RECALL = 0.85
MIN_PRECISION = 0.95


def rows(name: str) -> list[tuple[str, str]]:
    """Return label and sentence of each line."""
    lines = (Path(__file__).parent / name).read_text("utf-8").splitlines()
    return [(line[0], line[2:]) for line in lines if line[:2] in ("+ ", "- ", "= ")]


def is_passive(sentence: str) -> bool:
    return bool(passives(words_of(sentence), sentence))


def has_agent(sentence: str) -> bool:
    return bool(passives_with_zijn(words_of(sentence), sentence))


@pytest.mark.parametrize("name", FILES)
def test_passives_are_found_and_little_else(name: str) -> None:
    """Recall is at least 0.85 and precision at least 0.95 on sentences labelled by hand."""
    hits = [(label == "+", is_passive(sentence)) for label, sentence in rows(name)]
    assert len(hits) >= 150
    true = hits.count((True, True))
    assert true / sum(label for label, _ in hits) >= MIN_RECALL
    assert true / sum(found for _, found in hits) >= MIN_PRECISION


def test_passives_with_zijn_are_found_and_little_else() -> None:
    """Passives with `zijn` and `door` are found at the same rates."""
    hits = [(label == "=", has_agent(sentence)) for name in FILES for label, sentence in rows(name)]
    true = hits.count((True, True))
    assert true / sum(label for label, _ in hits) >= MIN_RECALL
    assert true / sum(found for _, found in hits) >= MIN_PRECISION


def test_no_sentence_is_labelled_twice() -> None:
    """The second file measures on sentences that the first does not hold."""
    both = [sentence for name in FILES for _, sentence in rows(name)]
    assert len({sentence.lower() for sentence in both}) == len(both)


@pytest.mark.parametrize(
    "sentence",
    [
        "De kast wordt, zo nodig, dezelfde dag opgehaald.",
        "De post wordt (als u dat wilt) naar uw zus gestuurd.",
        "De zaak had nog voorkomen kunnen worden.",
        "Afspraken worden niet nagekomen.",
        "De huurder wordt bijgestaan door een advocaat.",
        "Alles wordt geregeld.",
        "Als dat geregeld wordt, bellen wij u.",
        "De wijk wordt uitgebreid met twee straten.",
    ],
)
def test_passives_in_odd_orders(sentence: str) -> None:
    """An aside, verbs between, and a participle that is an adverb elsewhere hide no passive."""
    assert is_passive(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Het wordt goedkoper als u verhuist.",
        "Het wordt tijd dat u betaald krijgt waar u recht op hebt.",
        "Als u ziek wordt, uw baan verliest, gescheiden bent of verhuist, bel ons dan.",
        "Het wordt geregeld laat.",
        "Het bewind wordt duurder.",
        "De huur wordt gemiddeld 3 procent hoger.",
        "Het wordt ontzettend druk.",
        "Het wordt een gewaagd plan.",
        "Uw verzet wordt kansloos.",
        "Het wordt warmer dan verwacht.",
        "In sommige gevallen wordt het duurder.",
    ],
)
def test_sentences_that_only_look_passive(sentence: str) -> None:
    """Another clause, a noun phrase, a comparison or a lookalike makes no passive."""
    assert not is_passive(sentence)


def test_zijn_needs_door() -> None:
    """`is gestuurd` may be a plain past; with `door` it is likely passive."""
    assert has_agent("De brief is door ons gestuurd.")
    assert not has_agent("De brief is gestuurd.")
