"""The roles of text, and which of them are read for how plain they are."""

from __future__ import annotations

from docgen.document.role import SCORED, Role


def test_fixed_wording_and_someones_own_words_are_not_scored() -> None:
    """Legal wording is explained instead, a quotation stays as it was said, a name is no sentence."""
    assert not {Role.WETTEKST, Role.CITAAT, Role.ADRES, Role.KENMERK, Role.ONDERTEKENING} & SCORED


def test_what_the_reader_must_understand_is_scored() -> None:
    """Running text, lists, key facts, the timeline, help, and each explanation."""
    assert {
        Role.ALINEA,
        Role.OPSOMMING,
        Role.IN_HET_KORT,
        Role.SAMENVATTING,
        Role.TIJDLIJN,
        Role.HULP,
        Role.UITLEG,
    } == SCORED
