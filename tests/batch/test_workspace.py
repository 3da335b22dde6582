"""One run at a time holds an output folder, and what it keeps there is private."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from docgen.batch.workspace import Key, looking_in, working_in
from docgen.errors import InputError, OutputError


def test_all_is_private(tmp_path: Path) -> None:
    """Only the user can look into the folder that is made, and into its journal and key."""
    with working_in(tmp_path / "a/brieven"):
        pass
    made = [tmp_path / "a", *(tmp_path / "a").rglob("*")]
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in made}
    assert modes["a"] == modes["brieven"] == modes[".docgen"] == modes["tmp"] == 0o700
    assert modes["journal.db"] == modes["key"] == modes["lock"] == 0o600


def test_a_second_run_is_refused(tmp_path: Path) -> None:
    """While one run holds the folder, another one hears so; after it the folder is free."""
    with working_in(tmp_path), pytest.raises(OutputError) as caught, working_in(tmp_path):
        pass
    assert [one.code for one in caught.value.findings] == ["BAT001"]
    with working_in(tmp_path):
        pass


def test_what_was_half_done_is_removed(tmp_path: Path) -> None:
    """The waiting room is empty at the start and at the end."""
    with working_in(tmp_path) as workspace:
        (workspace.waiting_room / "half").mkdir()
        (workspace.waiting_room / "half/brief.txt").touch()
    assert list(workspace.waiting_room.iterdir()) == []
    (workspace.waiting_room / "brief.txt").touch()
    with working_in(tmp_path):
        assert list(workspace.waiting_room.iterdir()) == []


def test_the_key_stays_the_same(tmp_path: Path) -> None:
    """A MAC of today is that of tomorrow, in this folder only."""
    with working_in(tmp_path / "a") as first:
        mac = first.key.mac("Jan Jansen")
    with working_in(tmp_path / "a") as again, working_in(tmp_path / "b") as other:
        assert again.key.mac("Jan Jansen") == mac != other.key.mac("Jan Jansen")


def test_a_lost_key_is_said(tmp_path: Path) -> None:
    """Without its key a journal cannot be trusted."""
    with working_in(tmp_path):
        pass
    (tmp_path / ".docgen/key").unlink()
    with pytest.raises(OutputError) as caught, working_in(tmp_path):
        pass
    assert [one.code for one in caught.value.findings] == ["BAT002"]


@pytest.mark.parametrize("where", ["brieven", "brieven/meer"])
def test_a_file_in_the_way_is_said(tmp_path: Path, where: str) -> None:
    """An output folder that is a file, or lies in one, gives one error and changes nothing."""
    (tmp_path / "brieven").write_text("x")
    with pytest.raises(OutputError) as caught, working_in(tmp_path / where):
        pass
    assert [one.code for one in caught.value.findings] == ["UIT002"]
    assert (tmp_path / "brieven").read_text() == "x"


def test_a_folder_without_a_journal_is_said(tmp_path: Path) -> None:
    """Looking into a folder where nothing was made changes nothing."""
    with pytest.raises(InputError) as caught, looking_in(tmp_path):
        pass
    assert [one.code for one in caught.value.findings] == ["BAT003"]
    assert list(tmp_path.iterdir()) == []


def test_the_key_is_never_shown() -> None:
    """A key that is printed by accident tells nothing."""
    assert "geheim" not in repr(Key(b"geheim"))
