"""Comparing a folder with what the same case makes now."""

from __future__ import annotations

from pathlib import Path

from docgen.audit.verifying import differences


def test_same_bytes_are_the_same(tmp_path: Path) -> None:
    """A folder as it was made has no differences; a file of the user beside it does not matter."""
    (tmp_path / "brief.txt").write_bytes(b"Hallo")
    (tmp_path / "notitie.txt").write_bytes(b"van mij")
    assert differences(tmp_path, {"brief.txt": b"Hallo"}) == ()


def test_a_changed_and_a_missing_file_are_named(tmp_path: Path) -> None:
    """One changed byte is enough, and a file that is gone differs too."""
    (tmp_path / "brief.txt").write_bytes(b"Hallo!")
    (tmp_path / "brief.html").mkdir()
    files = {"brief.txt": b"Hallo", "brief.pdf": b"%PDF", "brief.html": b"<p>"}
    assert differences(tmp_path, files) == ("brief.txt", "brief.pdf", "brief.html")
