from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.writers.style import load_style
from docgen.writers.typeface import load_typeface

FACE = load_typeface(load_style().letter.gewoon)


def test_the_font_has_what_dutch_letters_need() -> None:
    """Dutch, names from elsewhere, money and marks can all be printed."""
    assert FACE.lacks("ABCxyz 0123456789 €éèëïöüĳ ŁşğıİóÓ ‘’“” – … ☐ ☑ ✓ → · •\u00a0\u2011\u202f") == []


def test_missing_characters_are_named_once() -> None:
    """Each character the font lacks comes back once."""
    assert FACE.lacks("a中b中😀") == ["中", "😀"]


def test_width_grows_with_size() -> None:
    """A text is twice as wide in letters of twice the size."""
    assert FACE.width_mm("Lindestraat 12", 24) == pytest.approx(2 * FACE.width_mm("Lindestraat 12", 12))


@given(st.lists(st.text("abcdefg", min_size=1, max_size=8), min_size=1, max_size=12), st.floats(5, 100))
def test_lines_are_enough_for_the_text(words: list[str], width: float) -> None:
    """A text takes at least its width in lines, at most a line a word, and one when it fits."""
    text = " ".join(words)
    lines = FACE.lines(text, 12, width)
    assert 1 <= lines <= len(words)
    if FACE.width_mm(text, 12) <= width:
        assert lines == 1
