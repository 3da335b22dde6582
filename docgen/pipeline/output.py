"""Files appear whole or not at all: private, synced to disk, never over another file unasked."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

from docgen.audit import codes
from docgen.errors import OutputError
from docgen.message import Message, message
from docgen.place import Place

FILE_MODE, FOLDER_MODE = 0o600, 0o700
MAX_NAME = 80  # signs of a temporary name; no file system is short of that


def write_folder(folder: Path, files: Mapping[str, bytes], *, force: bool) -> None:
    """Write a folder of files at once.

    Everything is written beside its destination first. A new folder then takes its name in one step. In an
    existing folder (only with `force`) each file replaces its namesake; other files stay.

    Args:
        folder: Where the files must stand in the end.
        files: Content by file name; the last one is put in place last.
        force: Whether files that are there may be replaced.

    Raises:
        OutputError: Something is in the way, or the disk or rights do not allow it.
    """
    if folder.exists() and not force:
        code = codes.UITVOER_BESTAAT_AL
        raise OutputError([code.finding(code.meaning, Place(str(folder)))])
    try:
        _write(folder, files)
    except OSError as error:
        raise _failed(folder, error) from None


def write_new_file(path: Path, data: bytes) -> None:
    """Write one file that is not there yet, whole or not at all.

    Raises:
        OutputError: A file is in the way, or the disk or rights do not allow it.
    """
    try:
        _write_synced(path, data)
    except FileExistsError:
        code = codes.BESTAND_BESTAAT_AL
        raise OutputError([code.finding(code.meaning, Place(str(path)))]) from None
    except OSError as error:
        path.unlink(missing_ok=True)
        raise _failed(path, error) from None


def write_file(path: Path, data: bytes, *, force: bool) -> None:
    """Write one file, whole or not at all.

    Args:
        path: Where it must stand.
        data: What it holds.
        force: Whether it may take the place of a file that is there.

    Raises:
        OutputError: A file is in the way, or the disk or rights do not allow it.
    """
    if not force:
        write_new_file(path, data)
        return
    temporary = path.with_name(f".docgen-{os.getpid()}-{path.name}"[:MAX_NAME])
    try:
        _write_synced(temporary, data)
        temporary.replace(path)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        raise _failed(path, error) from None


def _failed(path: Path, error: OSError) -> OutputError:
    what = message(
        "The documents could not be written: {reason}", reason=Message(error.strerror or "OSError")
    )
    return OutputError([codes.SCHRIJVEN_MISLUKT.finding(what, Place(str(path)))])


def _write(folder: Path, files: Mapping[str, bytes]) -> None:
    folder.parent.mkdir(parents=True, exist_ok=True, mode=FOLDER_MODE)
    temporary = Path(tempfile.mkdtemp(prefix=".docgen-", dir=folder.parent))
    try:
        for name, data in files.items():
            _write_synced(temporary / name, data)
        if folder.exists():
            for name in files:
                (temporary / name).replace(folder / name)
        else:
            _sync_folder(temporary)
            temporary.rename(folder)
        _sync_folder(folder)
        _sync_folder(folder.parent)
    finally:
        shutil.rmtree(temporary, ignore_errors=True)


def _write_synced(path: Path, data: bytes) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, FILE_MODE)
    with os.fdopen(descriptor, "wb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":  # Windows cannot open a folder to sync it
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
