"""The copy gets a name that nobody has, and is written whole or not at all."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from docgen.errors import OutputError
from docgen.pipeline.fix.copy import copy_name, write_copy


@pytest.mark.parametrize(
    ("name", "there", "expected"),
    [
        ("brief.docx", [], "brief-eenvoudiger.docx"),
        ("brief.docx", ["brief-eenvoudiger.docx"], "brief-eenvoudiger-2.docx"),
        ("brief.md", ["brief-eenvoudiger.docx"], "brief-eenvoudiger.md"),
        ("brief-eenvoudiger.docx", ["brief-eenvoudiger.docx"], "brief-eenvoudiger-2.docx"),
        ("brief-eenvoudiger-2.docx", ["brief-eenvoudiger.docx"], "brief-eenvoudiger-2.docx"),
        ("-eenvoudiger.md", [], "-eenvoudiger-eenvoudiger.md"),
        ("brief", [], "brief-eenvoudiger"),
        ("brief.v2.docx", [], "brief.v2-eenvoudiger.docx"),
        (".md", [], ".md-eenvoudiger"),
    ],
)
def test_name_is_the_first_that_is_free(tmp_path: Path, name: str, there: list[str], expected: str) -> None:
    """The name says what the copy is, keeps the ending, and never that of another file."""
    for one in there:
        (tmp_path / one).write_bytes(b"x")
    assert copy_name(tmp_path / name) == tmp_path / expected


def test_a_dead_link_is_in_the_way_too(tmp_path: Path) -> None:
    """A link that leads nowhere is not written through."""
    (tmp_path / "brief-eenvoudiger.md").symlink_to(tmp_path / "weg")
    assert copy_name(tmp_path / "brief.md").name == "brief-eenvoudiger-2.md"


def test_a_long_name_still_fits(tmp_path: Path) -> None:
    """A name of the longest length gets shorter, and the copy can be written."""
    path = tmp_path / f"{'é' * 120}.docx"
    written = write_copy(path, b"x")
    assert len(written.name.encode()) <= 255
    assert written.name.endswith("-eenvoudiger.docx")


def test_copy_is_private_and_written_once(tmp_path: Path) -> None:
    """Only the user can read the copy; the same copy again is not a second file, another one is."""
    path = tmp_path / "brief.txt"
    path.write_bytes(b"oud")
    first = write_copy(path, b"nieuw")
    assert stat.S_IMODE(first.stat().st_mode) == 0o600
    assert write_copy(path, b"nieuw") == first
    assert write_copy(path, b"nieuwer").name == "brief-eenvoudiger-2.txt"
    assert sorted(one.name for one in tmp_path.iterdir()) == [
        "brief-eenvoudiger-2.txt",
        "brief-eenvoudiger.txt",
        "brief.txt",
    ]
    assert path.read_bytes() == b"oud"


def test_a_full_disk_leaves_no_half_copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the disk fails there is an error, and no copy."""

    def fail(*_args: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OutputError) as caught:
        write_copy(tmp_path / "brief.txt", b"nieuw")
    assert caught.value.findings[0].code == "UIT002"
    assert list(tmp_path.iterdir()) == []
