"""Page numbers of Word: taken out with their words, and nothing else."""

from __future__ import annotations

import pytest

from docgen.document.inline import Text, plain
from docgen.render.readers.docx_pages import is_page_number, without_pages
from docgen.render.readers.docx_text import PAGE_NUMBER as N


@pytest.mark.parametrize(
    ("line", "left"),
    [
        (f"Pagina {N} van {N}", ""),
        (f"Rijnoever Wonen | pagina {N}", "Rijnoever Wonen |"),
        (f"Kenmerk 12 · blz. {N} / {N} · bel ons", "Kenmerk 12 · · bel ons"),
        ("zonder nummer", "zonder nummer"),
    ],
)
def test_only_the_number_and_its_word_go(line: str, left: str) -> None:
    """What stands before and after stays; white space aside."""
    assert plain(without_pages((Text(line),))).split() == left.split()


def test_a_word_in_bold_before_the_number_goes_too() -> None:
    """The word may stand in a run of its own."""
    assert plain(without_pages((Text("Pagina ", None, strong=True), Text(N)))) == ""


@pytest.mark.parametrize(
    ("line", "only"), [(N, True), (f"- {N} -", True), (f"zie pagina {N}", False), ("x", False)]
)
def test_a_paragraph_of_only_a_number(line: str, only: bool) -> None:
    """A sentence that points to a page is text."""
    assert is_page_number((Text(line),)) is only
