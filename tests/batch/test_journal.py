"""The journal keeps what it is told, whoever reads along, and says so when it is damaged."""

from __future__ import annotations

import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from docgen.batch.entry import Entry, State
from docgen.batch.journal import Journal
from docgen.errors import OutputError

ENTRY = Entry("a1", 2, State.MADE, "o1", "2026-1-brief", "groen", 0, (), ("TRM105",), {"x/brief.txt": "00"})


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    """Return a new journal."""
    with closing(Journal.open(tmp_path / "journal.db")) as opened:
        yield opened


def test_rows_come_back_in_the_order_of_the_sheet(journal: Journal) -> None:
    """What was kept comes back, each row with its outputs."""
    first = Entry("b2", 1)
    journal.keep([ENTRY, first])
    assert list(journal.entries().values()) == [first, ENTRY]


def test_a_row_is_kept_once(journal: Journal) -> None:
    """A row that is kept again takes the place of itself, outputs and all."""
    journal.keep([ENTRY])
    journal.keep([Entry("a1", 3, outputs={"y/brief.txt": "11"})])
    assert journal.entries() == {"a1": Entry("a1", 3, outputs={"y/brief.txt": "11"})}


def test_a_row_can_be_forgotten(journal: Journal) -> None:
    """Nothing of a forgotten row stays."""
    journal.keep([ENTRY])
    journal.keep([], forget=["a1"])
    assert journal.entries() == {}


def test_a_file_is_of_one_row(journal: Journal) -> None:
    """The last row that says a file is its own, has it."""
    journal.keep([ENTRY, Entry("b2", 3, outputs={"x/brief.txt": "22"})])
    assert journal.entries()["a1"].outputs == {}


def test_settings_are_those_of_the_last_run(journal: Journal) -> None:
    """A setting takes the place of the one with its name."""
    journal.keep_settings({"a": "1", "c": "3"})
    journal.keep_settings({"a": "2"})
    assert journal.settings() == {"a": "2", "c": "3"}


def test_a_reader_sees_what_was_kept(journal: Journal, tmp_path: Path) -> None:
    """A report can be made while a run is busy."""
    journal.keep([ENTRY])
    with Journal.reading(tmp_path / "journal.db") as reading:
        journal.keep([Entry("c3", 9)])
        assert set(reading.entries()) == {"a1", "c3"}


def test_every_commit_waits_for_the_disk(journal: Journal) -> None:
    """The two settings that a power loss asks for are on; the file is private."""
    connection = journal._connection
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("truncate",)
    assert connection.execute("PRAGMA synchronous").fetchone() == (2,)
    assert stat.S_IMODE(journal._path.stat().st_mode) == 0o600


@pytest.mark.parametrize("damage", ["text", "head", "middle", "tail", "other"])
def test_a_damaged_journal_is_said(journal: Journal, tmp_path: Path, damage: str) -> None:
    """Whatever happened to the file, the user hears what to do."""
    path = tmp_path / "journal.db"
    journal.keep([Entry(f"{number:064}", number) for number in range(500)])
    journal.close()
    data = bytearray(path.read_bytes())
    if damage == "other":
        path.unlink()
        with closing(sqlite3.connect(path)) as other:
            other.execute("CREATE TABLE t (x)")
    else:
        half = len(data) // 2
        changed = {
            "text": b"dit is geen journaal" * 100,
            "head": b"\0" * 100 + data[100:],
            "middle": data[:half] + b"\xff" * 3000 + data[half + 3000 :],
            "tail": data[: half + 100],
        }
        path.write_bytes(changed[damage])
    with pytest.raises(OutputError) as caught:
        Journal.open(path)
    assert [one.code for one in caught.value.findings] == ["BAT002"]


def test_a_full_disk_is_not_called_damage(journal: Journal) -> None:
    """A journal that cannot grow says that the disk is full, and keeps what it had."""
    journal.keep([ENTRY])
    journal._connection.execute("PRAGMA max_page_count = 1")
    with pytest.raises(OutputError) as caught:
        journal.keep([Entry(f"{number:064}", number) for number in range(5000)])
    assert [one.code for one in caught.value.findings] == ["UIT002"]
    assert journal.entries() == {"a1": ENTRY}
