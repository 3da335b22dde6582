"""File names are safe everywhere."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.pipeline.names import MAX_BYTES, Names, folded, safe_name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("HZ-2026-00418", "HZ-2026-00418"),
        ("../../etc/passwd", "etc-passwd"),
        ("/tmp/x", "tmp-x"),
        ("a:b*c?", "a-b-c"),
        ("CON", "_CON"),
        ("com1.txt", "_com1.txt"),
        (".verborgen", "verborgen"),
        ("naam. ", "naam"),
        ("…", "document"),
        ("Łódź", "Łódź"),
        ("Ｃon", "_Ｃon"),
        ("COM¹.docx", "_COM¹.docx"),
        ("José", "José"),
        ("é" * 100, "é" * 60),
    ],
)
def test_name_is_near_to_the_text(text: str, name: str) -> None:
    """A reference becomes a plain name that a person still knows."""
    assert safe_name(text) == name


@given(st.text(st.characters()))
def test_name_is_always_a_plain_file_name(text: str) -> None:
    """No text leads outside the folder, hides the file or names a device."""
    name = safe_name(text)
    assert name
    assert len(name.encode()) <= MAX_BYTES
    assert not set(name) & set('/\\:*?"<>|\0')
    assert name[0] not in ".- "
    assert name[-1] not in ". "
    assert unicodedata.is_normalized("NFC", name)
    assert name.partition(".")[0].upper() not in {"CON", "PRN", "AUX", "NUL", "COM1", "LPT9"}
    assert safe_name(name) == name


@given(
    st.lists(
        st.text(st.characters(codec="utf-8"), max_size=8) | st.sampled_from(["A-1", "a-1", "Ａ/1", "a-1-2"])
    )
)
def test_no_two_things_share_a_name(texts: list[str]) -> None:
    """Names differ also where case and width do not count, and each stays a plain file name."""
    names = Names()
    given_out = [names.give(text) for text in texts]
    assert len({folded(name) for name in given_out}) == len(texts)
    assert all(safe_name(name) == name for name in given_out)


def test_a_second_name_gets_a_number() -> None:
    """The first of two equal names stays plain; a long one makes room for the number."""
    names = Names(["brief-2"])
    assert [names.give("brief"), names.give("Brief"), names.give("brief")] == ["brief", "Brief-3", "brief-4"]
    assert [len(names.give("x" * 200)), len(names.give("x" * 200))] == [MAX_BYTES, MAX_BYTES]
