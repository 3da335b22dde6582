"""Letters from right to left come back in the order in which they are read."""

from __future__ import annotations

import pytest

from docgen.render.readers.pdf_order import in_order


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
