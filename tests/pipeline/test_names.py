"""File names are safe everywhere."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.pipeline.names import MAX_BYTES, safe_name


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
    ],
)
def test_name_is_near_to_the_text(text: str, name: str) -> None:
    """A reference becomes a plain name that a person still knows."""
    assert safe_name(text) == name


@given(st.text())
def test_name_is_always_a_plain_file_name(text: str) -> None:
    """No text leads outside the folder, hides the file or names a device."""
    name = safe_name(text)
    assert name
    assert len(name.encode("utf-8", "surrogatepass")) <= MAX_BYTES + 1
    assert not set(name) & set('/\\:*?"<>|\0')
    assert name[0] not in ".- "
    assert name[-1] not in ". "
