"""The only door through which the PDF writer gets files."""

from __future__ import annotations

from pathlib import Path

import pytest

from docgen.writers.pdf_fetcher import MAX_DATA_ADDRESS, closed_fetcher


def test_files_of_docgen_are_served_from_memory() -> None:
    """A known address gives its file."""
    fetcher = closed_fetcher({"docgen-font:vet": b"letters"})
    assert fetcher.fetch("docgen-font:vet").read() == b"letters"
    assert fetcher.refused == []


def test_a_picture_in_the_page_itself_is_served() -> None:
    """A data address holds its own content."""
    assert closed_fetcher({}).fetch("data:text/plain,hallo").read() == b"hallo"


@pytest.mark.parametrize("scheme", ["http", "https", "ftp", "file", "docgen-font"])
def test_everything_else_is_refused(scheme: str, tmp_path: Path) -> None:
    """No network and no file of the disk; what was refused is kept, without the address."""
    (tmp_path / "geheim.txt").write_text("geheim", encoding="utf-8")
    fetcher = closed_fetcher({"docgen-font:vet": b"x"})
    with pytest.raises(ValueError, match="refused"):
        fetcher.fetch(f"{scheme}://{tmp_path}/geheim.txt")
    assert fetcher.refused == [scheme]


def test_a_data_address_without_end_is_refused() -> None:
    """A picture of megabytes would take minutes."""
    fetcher = closed_fetcher({})
    with pytest.raises(ValueError, match="refused"):
        fetcher.fetch("data:text/plain," + "x" * MAX_DATA_ADDRESS)
    assert fetcher.refused == ["data"]
