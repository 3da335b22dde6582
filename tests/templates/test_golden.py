"""Each example case gives the text that was read and agreed on.

`pytest tests/templates/test_golden.py --update-golden` writes the texts anew; a person reads the difference.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from docgen.document.blocks import Document, PageBreak
from docgen.document.inline import masked
from docgen.document.walk import lines_of
from docgen.writers.words import collapsed, printed_lines
from tests.templates.examples import Example, examples

GOLDEN = Path(__file__).parent.parent / "golden"
ROLE_WIDTH = 14  # characters; the longest role is `ondertekening`
EXAMPLES = {str(example): example for example in examples()}


def expected_path(example: Example) -> Path:
    return GOLDEN / example.template.info.id / f"{example.path.stem}.txt"


def canonical(document: Document) -> str:
    """Return the words as printed, and below them the role of each line with fields for values."""
    breaks = sum(isinstance(block, PageBreak) for block in document.blocks)
    parts = [*printed_lines(document), "", f"--- nieuw blad: {breaks} keer; regels met hun rol ---", ""]
    return "\n".join([*parts, *_roles(document), ""])


def _roles(document: Document) -> Iterator[str]:
    for line in lines_of(document):
        words = masked(collapsed(line.runs)).replace("\n", " / ")
        if words:
            yield f"{line.role:{ROLE_WIDTH}}{words}"


@pytest.mark.parametrize("example", EXAMPLES.values(), ids=EXAMPLES)
def test_text_is_the_agreed_text(example: Example, request: pytest.FixtureRequest) -> None:
    """The words and roles of a document change only when a person agreed to it."""
    path, text = expected_path(example), canonical(example.document())
    if request.config.getoption("--update-golden"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    assert path.is_file(), "new case: write its text with --update-golden, and read it"
    assert path.read_text(encoding="utf-8") == text


def test_no_expected_text_is_left_over(request: pytest.FixtureRequest) -> None:
    """An expected text belongs to a case; that of a case that is gone goes too."""
    known = {expected_path(example) for example in EXAMPLES.values()}
    found = set(GOLDEN.rglob("*.txt"))
    if request.config.getoption("--update-golden"):
        for path in found - known:
            path.unlink()
        found &= known
    assert sorted(found - known) == []


def test_expected_texts_are_not_rewritten_in_the_automatic_check(request: pytest.FixtureRequest) -> None:
    """With the option left on, the automatic check would agree to anything."""
    assert not (os.environ.get("CI") and request.config.getoption("--update-golden"))
