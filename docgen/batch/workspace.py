"""The folder `.docgen` in an output folder: the lock, the key, the journal, and files on their way."""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from docgen.batch.codes import GEEN_JOURNAAL, JOURNAAL_STUK, MAP_IN_GEBRUIK
from docgen.batch.journal import Journal
from docgen.errors import InputError, OutputError
from docgen.pipeline.disk import empty, make_private, sync_folder, take_name, write_synced
from docgen.pipeline.output import disk_error
from docgen.place import Place

NAME, JOURNAL, LOCK, KEY, WAITING_ROOM = ".docgen", "journal.db", "lock", "key", "tmp"
KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class Key:
    """The secret of one output folder; without it a MAC tells nothing, also not of a short text."""

    secret: bytes = field(repr=False)

    def mac(self, text: str) -> str:
        """Return the keyed MAC of a text, in hexadecimals."""
        return hmac.digest(self.secret, text.encode(errors="surrogatepass"), "sha256").hex()


@dataclass(frozen=True, slots=True)
class Workspace:
    """An output folder that this process may write in.

    Attributes:
        out: The output folder.
        journal: What stands in it.
        key: For the MACs in the journal.
    """

    out: Path
    journal: Journal
    key: Key

    @property
    def waiting_room(self) -> Path:
        """Where files wait until they are whole; on the same file system as where they go."""
        return self.out / NAME / WAITING_ROOM


@contextmanager
def working_in(out: Path) -> Iterator[Workspace]:
    """Hold an output folder alone; make it when it is not there yet.

    What an earlier run left half done in the waiting room is removed first.

    Raises:
        OutputError: Another run is busy here, the journal is damaged, or the disk or rights do not allow it.
    """
    from filelock import FileLock, Timeout

    room = out / NAME
    try:
        make_private(room)
        lock = FileLock(room / LOCK, timeout=0, mode=0o600)
        lock.acquire()
    except Timeout:
        raise OutputError([MAP_IN_GEBRUIK.finding(MAP_IN_GEBRUIK.meaning, Place(str(out)))]) from None
    except OSError as error:
        raise disk_error(out, error) from None
    try:
        try:
            make_private(room / WAITING_ROOM)
            empty(room / WAITING_ROOM)
            key = _own_key(room)
            journal = Journal.open(room / JOURNAL)
            sync_folder(room)
        except OSError as error:
            raise disk_error(out, error) from None
        try:
            yield Workspace(out, journal, key)
        finally:
            journal.close()
            with suppress(OSError):  # the next run empties it too
                empty(room / WAITING_ROOM)
    finally:
        lock.release()


def has_journal(out: Path) -> bool:
    """Say whether a batch was made in a folder."""
    return (out / NAME / JOURNAL).is_file()


@contextmanager
def looking_in(out: Path) -> Iterator[tuple[Journal, Key]]:
    """Read the journal of an output folder; a run may be busy there.

    Raises:
        InputError: There is no journal.
        OutputError: The journal is damaged.
    """
    room = out / NAME
    if not has_journal(out):
        raise InputError([GEEN_JOURNAAL.finding(GEEN_JOURNAAL.meaning, Place(str(out)))])
    try:
        key = Key((room / KEY).read_bytes())
    except OSError as error:
        raise disk_error(out, error) from None
    with Journal.reading(room / JOURNAL) as journal:
        yield journal, key


def _own_key(room: Path) -> Key:
    """Return the key of a folder; a new one only when there is no journal that was made with another.

    Raises:
        OSError: The disk or rights do not allow it.
        OutputError: There is a journal, but no key that fits it.
    """
    path = room / KEY
    secret = path.read_bytes() if path.is_file() else b""
    if len(secret) == KEY_BYTES:
        return Key(secret)
    if (room / JOURNAL).exists():
        raise OutputError([JOURNAAL_STUK.finding(JOURNAAL_STUK.meaning, Place(str(path)))])
    secret = secrets.token_bytes(KEY_BYTES)
    fresh = room / WAITING_ROOM / KEY
    write_synced(fresh, secret)
    take_name(fresh, path)
    sync_folder(room)
    return Key(secret)
