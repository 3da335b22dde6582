"""Any text in a field is printed exactly in every file, or refused at its field; nothing in between."""

from __future__ import annotations

import tempfile
import unicodedata
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.cli.case_files import NOTICE, render, write_case
from tests.safety.outcomes import PLACES, Outcome

LATIN = st.text(
    st.characters(codec="utf-8", max_codepoint=0x24F, exclude_categories=("C", "Z")), min_size=1, max_size=30
)
TRICKY = st.text("{}%_#<>&;'\"\\]![)(*`~|=+-@ aZ\u0301\u0323é", min_size=1, max_size=40)
ANY = st.text(max_size=30)


def many(examples: int) -> settings:
    """Return how often to try; the same examples each time."""
    return settings(
        deadline=None,
        derandomize=True,
        max_examples=examples,
        suppress_health_check=[HealthCheck.function_scoped_fixture],
        database=None,
    )


def check(values: list[str], capsys: pytest.CaptureFixture[str], *kinds: str) -> None:
    """Make a letter with these values, and fail unless it was refused at a place or holds all of them."""
    changes = dict(zip(PLACES, values, strict=False))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = write_case(folder, NOTICE, changes)
        said = render(path, folder / "uit", capsys, *(part for kind in kinds for part in ("--to", kind)))
        outcome = Outcome(said.code, said.text, path, folder / "uit")
        if said.code == 0:
            outcome.check_printed(changes.values(), [f".{kind}" for kind in kinds])
        else:
            outcome.check_refused(
                *[one for one in values if len(unicodedata.normalize("NFC", one).strip()) > 20]
            )


@many(12)
@given(st.lists(st.one_of(LATIN, TRICKY), min_size=6, max_size=6))
def test_text_of_the_keyboard(capsys: pytest.CaptureFixture[str], values: list[str]) -> None:
    """A few of them in each run of the tests."""
    check(values, capsys, "docx", "txt")


@pytest.mark.faults
@many(400)
@given(st.lists(st.one_of(LATIN, TRICKY), min_size=6, max_size=6))
def test_much_text_of_the_keyboard_in_every_file(
    capsys: pytest.CaptureFixture[str], values: list[str]
) -> None:
    """Some two thousand values, read back from PDF and Word."""
    check(values, capsys, "pdf", "docx", "txt")


@pytest.mark.faults
@many(300)
@given(ANY)
def test_any_text_at_all(capsys: pytest.CaptureFixture[str], value: str) -> None:
    """One value each, as most of them are refused."""
    check([value], capsys, "docx", "txt")
