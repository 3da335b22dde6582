"""A repaired template makes its documents again; an untouched one does not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from docgen.batch.content import content_digest
from docgen.batch.wishes import Wishes
from tests.batch.running import WISHES


@pytest.fixture
def wishes(tmp_path: Path) -> Wishes:
    """Return wishes with files of an office."""
    for path in (
        "sjablonen/notices/brief/document.md",
        "stijl/stijl.toml",
        "brief.docx",
        "docgen.toml",
        "x.md",
    ):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(path)
    return replace(
        WISHES,
        folders=(tmp_path / "sjablonen",),
        style=tmp_path / "stijl",
        word_template=tmp_path / "brief.docx",
        office=tmp_path / "docgen.toml",
    )


@pytest.mark.parametrize(
    "path", ["sjablonen/notices/brief/document.md", "stijl/stijl.toml", "brief.docx", "docgen.toml"]
)
def test_each_file_counts(wishes: Wishes, tmp_path: Path, path: str) -> None:
    """A change in any of them is another number."""
    before = content_digest(wishes)
    (tmp_path / path).write_text("anders")
    assert content_digest(wishes) != before


def touch(folder: Path) -> None:
    """Write a file again as it is."""
    (folder / "brief.docx").write_text("brief.docx")


def beside(folder: Path) -> None:
    """Change files that no document is made of."""
    (folder / "x.md").write_text("anders")
    (folder / "sjablonen/notities.odt").write_text("van mij")


@pytest.mark.parametrize("act", [touch, beside])
def test_nothing_else_counts(wishes: Wishes, tmp_path: Path, act: Callable[[Path], None]) -> None:
    """The same content is the same number, whenever it was written."""
    before = content_digest(wishes)
    act(tmp_path)
    assert content_digest(wishes) == before


def test_without_files_there_is_a_number_too() -> None:
    """An office without files of its own gets the same number each time."""
    assert content_digest(WISHES) == content_digest(WISHES) != ""
