"""A message keeps its text and its values apart until it is told."""

from __future__ import annotations

import pytest

from docgen.message import Message, message, one_decimal

DUTCH = {
    "{count} words": "{count} woorden",
    "too {how}": "te {how}",
    "long": "lang",
    "{whole}.{tenths}": "{whole},{tenths}",
}


def _dutch(text: str) -> str:
    return DUTCH.get(text, text)


def test_values_are_filled_in_after_translation():
    """The catalogue knows the text with its blanks, not with what goes there."""
    assert message("{count} words", count=3).translated(_dutch) == "3 woorden"


def test_a_message_inside_a_message_is_translated_too():
    """A value that is itself words is told in the same language."""
    assert message("too {how}", how=message("long")).translated(_dutch) == "te lang"


def test_text_without_values_keeps_its_braces():
    """A tag of a template in a message is shown as it must be written."""
    assert str(message("Write {{ field }}.")) == "Write {{ field }}."


def test_equal_messages_are_equal():
    """Findings can be compared, and told once."""
    assert message("{count} words", count=3) == Message("{count} words", (("count", 3),))


@pytest.mark.parametrize(
    ("number", "english", "dutch"),
    [(8.25, "8.2", "8,2"), (0, "0.0", "0,0"), (12.96, "13.0", "13,0"), (-1.5, "-1.5", "-1,5")],
)
def test_a_number_has_the_decimal_sign_of_the_language(number, english, dutch):
    """English writes a point, Dutch a comma."""
    assert str(one_decimal(number)) == english
    assert one_decimal(number).translated(_dutch) == dutch
