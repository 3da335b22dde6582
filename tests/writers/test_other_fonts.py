"""Letters that a house style lacks: which part runs from right to left, and which font has them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.writers.other_fonts import FONTS, OTHER_FONTS, as_text, letters_of, others_print, right_to_left

NAME = "محمد الحسن"


@pytest.mark.parametrize(
    ("text", "turned"),
    [
        ("Beste heer", []),
        (NAME, [NAME]),
        (f" {NAME} 12 ", [f"{NAME} 12"]),
        (f"A. {NAME}, 12 mei", [NAME]),
        (f"met {NAME} 3 keer en פרץ כהן.", [NAME, "פרץ כהן"]),
        ("met محمد (ابو علي) 2 keer", ["محمد (ابو علي)"]),
        ("de heer (محمد) belde", ["محمد"]),
    ],
)
def test_a_part_runs_from_its_first_letter_to_its_last(text: str, turned: list[str]) -> None:
    """A number after a name belongs to the sentence; in a value on its own it belongs to the value."""
    parts = list(right_to_left(text))
    assert [part for part, is_turned in parts if is_turned] == turned
    assert "".join(part for part, _ in parts) == text


@given(st.text(alphabet="aZ 12().,محדשé🙂\u0301\u064e", max_size=30))
def test_no_sign_is_lost_between_parts(text: str) -> None:
    """The parts are the text."""
    assert "".join(part for part, _ in right_to_left(text)) == text


@pytest.mark.parametrize("char", "مگڈשַተՀგ🙂👩🇳")
def test_a_letter_of_these_scripts_can_be_printed(char: str) -> None:
    """Arabic, Urdu, Hebrew, Tigrinya, Armenian, Georgian and pictures."""
    assert others_print(char)


@pytest.mark.parametrize("char", "王한สह")
def test_other_scripts_cannot(char: str) -> None:
    """Their fonts are too large, or need more than a letter at a time."""
    assert not others_print(char)


def test_each_form_of_a_letter_stands_for_the_letter() -> None:
    """At the start, in the middle and at the end of a word."""
    letters = letters_of(FONTS / OTHER_FONTS["Docgen Arabic"][0])
    assert list(letters.values()).count("ح") >= 4
    assert "لا" in letters.values()


def test_a_picture_is_marked_as_text() -> None:
    """Words and figures stay as they are."""
    assert as_text("a1 🙂 ❤\ufe0f") == "a1 🙂\ufe0e ❤"
