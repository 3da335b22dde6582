"""A template may promise how short its document is."""

from __future__ import annotations

import pytest

from docgen.document.blocks import Document, Heading, Layout, Paragraph
from docgen.document.inline import Text
from docgen.finding import Level
from docgen.pipeline.length import count_words, too_long

DOCUMENT = Document(
    "Dag",
    (Heading(1, (Text("Een brief"),)), Paragraph((Text("Bel – als je wilt – 0800\xa00432."),))),
    Layout.GROOT,
    footer=(Text("Kenmerk HZ-1"),),
)


def test_all_words_count_but_those_of_the_foot() -> None:
    """Titles count as well; a dash is no word, and the foot of the page is not read."""
    assert count_words(DOCUMENT) == 8


@pytest.mark.parametrize(("most", "stops"), [(None, False), (8, False), (7, True)])
def test_a_longer_text_stops_unless_somebody_says_why(most: int | None, stops: bool) -> None:
    """The promise is kept to the word, and an office may go past it with a reason."""
    found = too_long(DOCUMENT, most)
    assert bool(found) is stops
    assert all((one.code, one.level, one.may_accept) == ("SCO104", Level.ERROR, True) for one in found)
    assert all("8 words; 7 is the limit" in str(one.message) for one in found)
