"""Letters from right to left come back in the order in which they are read."""

from __future__ import annotations

import pytest

from docgen.document.inline import plain
from docgen.document.walk import lines_of
from docgen.render.readers.letter import read_letter
from docgen.render.readers.pdf_order import in_order
from docgen.writers.pdf import write_pdf
from docgen.writers.style import load_style
from tests.writers.samples import letter


@pytest.mark.parametrize(
    ("seen", "read"),
    [
        ("abc 12", "abc 12"),
        ("ןהכ ץרפ", "פרץ כהן"),
        ("12 ךרד", "דרך 12"),
        ("ב 12,5 ןהכ", "כהן 12,5 ב"),
        (")ב( א", "א (ב)".replace("(", "x").replace(")", "(").replace("x", ")")),
        ("12-34 ןהכ ,7", "7, כהן 12-34"),
    ],
)
def test_pictures_from_left_to_right_become_a_text(seen: str, read: str) -> None:
    """A number keeps its order; a bracket is told as the one that was written."""
    assert in_order(list(seen)) == read


def test_a_picture_of_two_letters_keeps_their_order() -> None:
    """Lam and alef are one picture."""
    assert in_order(["م", "لا", "س"]) == "سلام"


@pytest.mark.parametrize("name", ["محمد الحسن", "פרץ כהן 🙂", "Bos 🙂👩"])
def test_a_letter_with_such_a_name_is_read_by_its_tags(name: str) -> None:
    """As any other letter of docgen, with the name whole and the words after it in place."""
    document = letter(name=name)
    read = read_letter(write_pdf(document, load_style()), "brief.pdf")
    assert any(name in plain(line.runs) for line in lines_of(read))
    assert len(read.blocks) == len(read_letter(write_pdf(letter(), load_style()), "brief.pdf").blocks)
