"""Folders of files appear whole or not at all."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from docgen.errors import OutputError
from docgen.pipeline.output import write_folder, write_new_file

FILES = {"brief.txt": b"een", "manifest.json": b"{}"}


def test_folder_and_files_are_private(tmp_path: Path) -> None:
    """Only the user can read the folder and its files."""
    write_folder(tmp_path / "zaak", FILES, force=False)
    assert {path.name: path.read_bytes() for path in (tmp_path / "zaak").iterdir()} == FILES
    assert stat.S_IMODE((tmp_path / "zaak").stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "zaak").iterdir()} == {0o600}


def test_nothing_is_overwritten_unasked(tmp_path: Path) -> None:
    """A folder that is there stops the run, and stays as it is."""
    write_folder(tmp_path / "zaak", {"brief.txt": b"oud"}, force=False)
    with pytest.raises(OutputError) as caught:
        write_folder(tmp_path / "zaak", FILES, force=False)
    assert caught.value.findings[0].code == "UIT001"
    assert (tmp_path / "zaak/brief.txt").read_bytes() == b"oud"


def test_force_replaces_and_keeps_other_files(tmp_path: Path) -> None:
    """With force the same names are replaced and a note of the user stays."""
    write_folder(tmp_path / "zaak", {"brief.txt": b"oud", "notitie.txt": b"van mij"}, force=False)
    write_folder(tmp_path / "zaak", FILES, force=True)
    assert (tmp_path / "zaak/brief.txt").read_bytes() == b"een"
    assert (tmp_path / "zaak/notitie.txt").read_bytes() == b"van mij"


@pytest.mark.parametrize("failing", ["fsync", "replace", "mkdir", "write"])
def test_a_fault_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: str) -> None:
    """When the disk fails at any step, no half folder and no temporary file stays."""

    def fail(*_args: object, **_options: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, failing, fail)
    with pytest.raises(OutputError) as caught:
        write_folder(tmp_path / "zaak", FILES, force=False)
    monkeypatch.undo()
    assert caught.value.findings[0].code == "UIT002"
    assert list(tmp_path.iterdir()) == []


def test_a_file_in_place_of_the_folder_is_said(tmp_path: Path) -> None:
    """A file where a folder must come is an error, also with force."""
    (tmp_path / "zaak").write_text("x")
    with pytest.raises(OutputError):
        write_folder(tmp_path / "zaak", FILES, force=True)
    assert (tmp_path / "zaak").read_text() == "x"


def test_a_new_file_is_never_written_over_another(tmp_path: Path) -> None:
    """A file that is there stays; a new one is private."""
    write_new_file(tmp_path / "zaak.yaml", b"een")
    assert stat.S_IMODE((tmp_path / "zaak.yaml").stat().st_mode) == 0o600
    with pytest.raises(OutputError) as caught:
        write_new_file(tmp_path / "zaak.yaml", b"twee")
    assert caught.value.findings[0].code == "UIT006"
    assert (tmp_path / "zaak.yaml").read_bytes() == b"een"


def test_a_new_file_in_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    """A missing folder gives a clear error and nothing is made."""
    with pytest.raises(OutputError) as caught:
        write_new_file(tmp_path / "weg/zaak.yaml", b"een")
    assert caught.value.findings[0].code == "UIT002"
