"""What a letter must be after a change, and what counts as another letter."""

from __future__ import annotations

import pytest

from docgen.pipeline.fix.selection import wishes_of
from docgen.pipeline.fix.state import state_of, wished_state
from docgen.render.readers.letter import read_letter
from tests.pipeline.fix.own_list import report_of

BEFORE = "# Kop van de brief\n\nWij **bellen reeds** met u.\n\n- een punt\n"


def after(text: str) -> bool:
    """Say whether a text is the letter with the wish in place."""
    report = report_of(BEFORE.encode(), "brief.md")
    document = report.reading.document
    wished = wished_state(document, document, wishes_of(report.hits))
    return state_of(read_letter(text.encode(), "brief.md")) == wished


def test_the_words_and_their_look_are_as_wished() -> None:
    """The new words are bold where the old were; how the file writes that does not matter."""
    assert after(BEFORE.replace("reeds", "al"))
    assert after(BEFORE.replace("**bellen reeds**", "__bellen__ __al__"))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("reeds", "reeds"),
        ("bellen reeds** met", "bellen** al met"),
        ("reeds** met u", "al met u**"),
        ("# Kop", "## Kop"),
        ("# Kop", "Kop"),
        ("- een", "een"),
        ("punt", "Punt"),
        ("u.", "u.\n\nNog iets."),
    ],
)
def test_any_other_change_is_another_letter(old: str, new: str) -> None:
    """Other words, another look, another block or one more line is not what was wished."""
    changed = BEFORE.replace(old, new)
    assert not after(changed if new == "reeds" else changed.replace("reeds", "al"))
