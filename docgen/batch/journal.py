"""The journal: what of which row stands on the disk, kept so that a kill or a power loss cannot make it lie.

SQLite with `journal_mode = TRUNCATE` and `synchronous = FULL`: each commit waits until the disk holds it,
and the end of a transaction is one truncation that is synced too. A write-ahead log would save little, needs
shared memory that network drives of an office do not have, and with less than FULL may forget the last rows.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Self

from docgen.batch.codes import JOURNAAL_STUK
from docgen.batch.entry import Entry, State, findings_of, findings_text
from docgen.errors import OutputError
from docgen.message import Message, message
from docgen.pipeline.disk import FILE_MODE
from docgen.place import Place

VERSION = 1
BUSY_SECONDS = 10.0  # how long to wait for somebody who reads the journal, such as a report
_FULL = ("disk is full", "disk i/o error", "readonly", "unable to open")
_TABLES = """
CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE rows (
    mac TEXT PRIMARY KEY, row INTEGER NOT NULL, state TEXT NOT NULL, options TEXT NOT NULL,
    name TEXT NOT NULL, verdict TEXT NOT NULL, exit_code INTEGER NOT NULL,
    findings TEXT NOT NULL, accepted TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE outputs (path TEXT PRIMARY KEY, mac TEXT NOT NULL, sha256 TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX outputs_of_row ON outputs (mac);
"""


class Journal:
    """The journal of one output folder; only the process that holds the lock of the folder writes it."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self._path = path
        self._connection = connection

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open the journal, or start one.

        Raises:
            OutputError: It is damaged, or the disk does not allow it.
        """
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, FILE_MODE))
        connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
        journal = cls(path, connection)
        try:
            with journal._border():
                connection.execute("PRAGMA journal_mode = TRUNCATE")
                connection.execute("PRAGMA synchronous = FULL")
                journal._start()
                journal._examine()
        except OutputError:
            connection.close()
            raise
        return journal

    @classmethod
    @contextmanager
    def reading(cls, path: Path) -> Iterator[Self]:
        """Open a journal to read in it, also while a run is busy with it.

        Raises:
            OutputError: It is damaged.
        """
        name = path.resolve().as_uri()
        with closing(sqlite3.connect(f"{name}?mode=rw", timeout=BUSY_SECONDS, uri=True)) as connection:
            journal = cls(path, connection)
            with journal._border():
                journal._examine()
            yield journal

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def settings(self) -> dict[str, str]:
        """Return what the run was asked for, by name."""
        with self._border():
            return dict(self._connection.execute("SELECT name, value FROM settings"))

    def keep_settings(self, settings: Mapping[str, str]) -> None:
        """Keep what the run was asked for, besides what is there under other names."""
        with self._border(), self._transaction():
            self._connection.executemany("INSERT OR REPLACE INTO settings VALUES (?, ?)", settings.items())

    def entries(self) -> dict[str, Entry]:
        """Return what is known of each row, by its MAC, in the order of the sheet."""
        with self._border():
            outputs: dict[str, dict[str, str]] = {}
            for path, mac, digest in self._connection.execute("SELECT * FROM outputs ORDER BY path"):
                outputs.setdefault(mac, {})[path] = digest
            found = self._connection.execute("SELECT * FROM rows ORDER BY row, mac").fetchall()
            return {one[0]: _entry(one, outputs.get(one[0], {})) for one in found}

    def keep(self, entries: Iterable[Entry], forget: Iterable[str] = ()) -> None:
        """Keep what is known of these rows, in one step.

        Args:
            entries: The rows, each with all of its outputs.
            forget: MACs of rows of which nothing is left.
        """
        kept, gone = list(entries), list(forget)
        macs = [(mac,) for mac in (*gone, *(one.mac for one in kept))]
        outputs = [(path, one.mac, digest) for one in kept for path, digest in one.outputs.items()]
        with self._border(), self._transaction() as connection:
            connection.executemany("DELETE FROM outputs WHERE mac = ?", macs)
            connection.executemany("DELETE FROM rows WHERE mac = ?", macs)
            connection.executemany(
                "INSERT INTO rows VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", [_values(one) for one in kept]
            )
            connection.executemany("INSERT OR REPLACE INTO outputs VALUES (?, ?, ?)", outputs)

    def _start(self) -> None:
        version = self._connection.execute("PRAGMA user_version").fetchone()[0]
        if version == 0 and not self._connection.execute("SELECT 1 FROM sqlite_master").fetchone():
            self._connection.executescript(f"BEGIN; {_TABLES} PRAGMA user_version = {VERSION}; COMMIT;")

    def _examine(self) -> None:
        version = self._connection.execute("PRAGMA user_version").fetchone()[0]
        sound = self._connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        if version != VERSION or sound != "ok":
            raise sqlite3.DatabaseError("malformed")

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield self._connection
            self._connection.execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise

    @contextmanager
    def _border(self) -> Iterator[None]:
        """Turn what SQLite says into an error with a place and a cure."""
        try:
            yield
        except sqlite3.Error as error:
            raise _failed(self._path, error) from None


def _failed(path: Path, error: sqlite3.Error) -> OutputError:
    from docgen.audit.codes import SCHRIJVEN_MISLUKT

    said = str(error).lower()
    if isinstance(error, sqlite3.OperationalError) and any(one in said for one in (*_FULL, "locked")):
        reason = message("The documents could not be written: {reason}", reason=Message(str(error)))
        return OutputError([SCHRIJVEN_MISLUKT.finding(reason, Place(str(path)))])
    return OutputError([JOURNAAL_STUK.finding(JOURNAAL_STUK.meaning, Place(str(path)))])


def _values(entry: Entry) -> tuple[str | int, ...]:
    return (
        entry.mac,
        entry.row,
        entry.state.value,
        entry.options,
        entry.name,
        entry.verdict,
        entry.exit_code,
        findings_text(entry.findings),
        json.dumps(entry.accepted),
    )


def _entry(values: tuple[str, int, str, str, str, str, int, str, str], outputs: Mapping[str, str]) -> Entry:
    mac, row, state, options, name, verdict, exit_code, findings, accepted = values
    entry = Entry(mac, row, State(state), options, name, verdict, exit_code, outputs=outputs)
    return replace(entry, findings=findings_of(findings), accepted=tuple(json.loads(accepted)))
