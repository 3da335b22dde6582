"""What the reading gate says of a letter, with what its office allows."""

from __future__ import annotations

import pytest

from docgen.errors import ReadError
from docgen.pipeline.reading import Office, read_file
from docgen.readability.options import AllowedPhrase, Origin

LETTER = b"Beste mevrouw Voorbeeld,\n\nTevens vragen wij iets. Derhalve bellen wij u.\n"
OTHER = b"You have not paid the rent for March. Please call us this week so that we can help you with it."


def test_a_phrase_the_office_allows_is_left_alone_and_need_not_be_there() -> None:
    """An office names its phrases once for all its letters."""
    allowed = tuple(
        AllowedPhrase("formeel-woord", text, "huisstijl van het kantoor", Origin.OFFICE)
        for text in ("tevens", "alsmede")
    )
    reads = [read_file(LETTER, "brief.txt", Office(allowed=one)) for one in ((), allowed)]
    words = [[one.excerpt for one in found.findings if one.code == "WRD101"] for found in reads]
    assert words == [["Tevens", "Derhalve"], ["Derhalve"]]
    assert not [one for one in reads[1].findings if one.code == "TOE101"]


def test_a_letter_in_another_language_gives_no_report() -> None:
    """The verdict of the gate is about Dutch."""
    with pytest.raises(ReadError):
        read_file(OTHER, "brief.txt", Office())


def test_what_the_reader_noticed_comes_first() -> None:
    """A guessed encoding or a part in another language must be seen before the findings."""
    found = read_file("Beste Ren\u00e9e,\n\nTevens bellen wij u.".encode("cp1252"), "brief.txt", Office())
    assert found.path == "brief.txt"
    assert next(iter(found.findings)).code == "LEES020"
