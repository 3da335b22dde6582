"""A document in any of the formats."""

from __future__ import annotations

import pytest

from docgen.writers.formats import FORMATS, write_document
from docgen.writers.style import load_style
from tests.writers.samples import letter

BEGINS = {"pdf": b"%PDF-1.7", "docx": b"PK\x03\x04", "html": b"<!", "txt": b"Rijnoever Wonen"}


@pytest.mark.parametrize("kind", FORMATS)
def test_each_format_is_what_it_says(kind: str) -> None:
    """A file begins as files of its kind do."""
    assert write_document(letter(), kind, load_style(None))[:40].lower().startswith(BEGINS[kind].lower())


def test_another_format_is_refused() -> None:
    """There is no format by chance."""
    with pytest.raises(KeyError):
        write_document(letter(), "rtf", load_style(None))
