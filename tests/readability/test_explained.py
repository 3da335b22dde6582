"""Which legal terms a document explains itself, and which it only names."""

from __future__ import annotations

import pytest

from docgen.readability.options import DEFAULT
from docgen.readability.reading import Reading
from tests.readability.letters import letter


def explained(text: str) -> frozenset[str]:
    return Reading(letter(text), DEFAULT).explained


@pytest.mark.parametrize(
    "text",
    [
        "U krijgt een dagvaarding (een brief van de deurwaarder).",
        "U krijgt een brief van de deurwaarder (een dagvaarding).",
        "Een dagvaarding is een brief van de deurwaarder.",
        "De deurwaarder brengt u een brief. Die heet een dagvaarding.",
        "Wat is een dagvaarding?",
        "Met een dagvaarding bedoelen wij een brief van de deurwaarder.",
        "U krijgt een dagvaarding, dat is een brief van de deurwaarder.",
        "U krijgt een dagvaarding. Dat is een brief van de deurwaarder.",
        "U krijgt een dagvaarding. Dit betekent dat u naar de rechter moet.",
        "Dagvaarding: een brief van de deurwaarder",
        "Een dagvaarding houdt in dat u naar de rechter moet.",
        "Dagvaardingen zijn een soort brieven. Een dagvaarding noemen wij ook wel een oproep.",
    ],
)
def test_a_term_that_is_explained(text: str) -> None:
    """Brackets, a definition, a colon, the next sentence, a question as heading."""
    assert "dagvaarding" in explained(text)


@pytest.mark.parametrize(
    "text",
    [
        "U krijgt een dagvaarding.",
        "U krijgt een dagvaarding (zie p. 2).",
        "U krijgt een dagvaarding. Dan belt u ons.",
        "De dagvaarding is lang.",
        "Lees in de brief wat er over de dagvaarding is gezegd.",
        "U krijgt na een brief, een gesprek en een tweede brief een dagvaarding.",
    ],
)
def test_a_term_that_is_only_named(text: str) -> None:
    """A term in a sentence that says nothing about it stays unexplained."""
    assert "dagvaarding" not in explained(text)


def test_one_explanation_serves_the_whole_document() -> None:
    """The order does not matter, and other terms are not helped."""
    text = "U krijgt een dagvaarding en een vonnis.\n\nEen dagvaarding is een brief van de deurwaarder."
    assert explained(text) == {"dagvaarding"}
