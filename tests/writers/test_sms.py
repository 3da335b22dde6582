"""The length of a message, as a phone counts it."""

from __future__ import annotations

import pytest

from docgen.writers.sms import most_signs, sms_length, utf16_units


@pytest.mark.parametrize(
    ("text", "count", "alphabet", "parts"),
    [
        ("", 0, "GSM-7", 1),
        ("a" * 160, 160, "GSM-7", 1),
        ("a" * 161, 161, "GSM-7", 2),
        ("a" * 306, 306, "GSM-7", 2),
        ("a" * 307, 307, "GSM-7", 3),
        ("€" + "a" * 158, 160, "GSM-7", 1),
        ("€" + "a" * 159, 161, "GSM-7", 2),
        ("één", 3, "GSM-7", 1),
        ("[~]", 6, "GSM-7", 1),
        ("a\nb", 3, "GSM-7", 1),
        ("ë" + "a" * 69, 70, "UCS-2", 1),
        ("ë" + "a" * 70, 71, "UCS-2", 2),
        ("ë" + "a" * 133, 134, "UCS-2", 2),
        ("ë" + "a" * 134, 135, "UCS-2", 3),
        ("🙂", 2, "UCS-2", 1),
        ("a\xa0b", 3, "UCS-2", 1),
        ("it’s", 4, "UCS-2", 1),
    ],
)
def test_signs_are_counted_as_they_are_sent(text: str, count: int, alphabet: str, parts: int) -> None:
    """A euro sign counts twice; one sign outside the alphabet of a phone makes all of them take more room."""
    length = sms_length(text)
    assert (length.count, length.alphabet, length.parts) == (count, alphabet, parts)


def test_signs_that_do_not_fit_are_named_once() -> None:
    """In the order in which they stand."""
    assert sms_length("Yılmaz, Zoë en Loïs, ı").odd == ("ı", "ë", "ï")


def test_all_signs_of_the_alphabet_are_known() -> None:
    """The alphabet has 127 signs without the escape, and nine that take one beside the page break."""
    signs = [sms_length(chr(number)) for number in range(0x2100)]
    assert sum(length.alphabet == "GSM-7" and length.count == 1 for length in signs) == 127
    assert sum(length.alphabet == "GSM-7" and length.count == 2 for length in signs) == 10


def test_room_in_one_and_in_two() -> None:
    """A message in parts loses some signs of each part to its number."""
    plain, odd = sms_length("a"), sms_length("ë")
    assert [most_signs(plain, parts) for parts in (1, 2)] == [160, 306]
    assert [most_signs(odd, parts) for parts in (1, 2)] == [70, 134]


def test_units_of_sixteen_bits() -> None:
    """A letter is one, an emoji two."""
    assert [utf16_units(text) for text in ("", "ë", "🙂")] == [0, 1, 2]
