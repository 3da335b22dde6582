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
from docgen.pipeline.disk import make_private, sync_folder, take_name, write_synced
from docgen.place import Place

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
        raise disk_error(folder, error) from None


def write_new_file(path: Path, data: bytes) -> None:
    """Write one file that is not there yet, whole or not at all.

    Raises:
        OutputError: A file is in the way, or the disk or rights do not allow it.
    """
    try:
        write_synced(path, data)
    except FileExistsError:
        code = codes.BESTAND_BESTAAT_AL
        raise OutputError([code.finding(code.meaning, Place(str(path)))]) from None
    except OSError as error:
        path.unlink(missing_ok=True)
        raise disk_error(path, error) from None


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
        write_synced(temporary, data)
        take_name(temporary, path)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        raise disk_error(path, error) from None


def disk_error(path: Path, error: OSError) -> OutputError:
    """Return what the disk said as an error with a place and a cure."""
    what = message(
        "The documents could not be written: {reason}", reason=Message(error.strerror or "OSError")
    )
    return OutputError([codes.SCHRIJVEN_MISLUKT.finding(what, Place(str(path)))])


def _write(folder: Path, files: Mapping[str, bytes]) -> None:
    make_private(folder.parent)
    temporary = Path(tempfile.mkdtemp(prefix=".docgen-", dir=folder.parent))
    try:
        for name, data in files.items():
            write_synced(temporary / name, data)
        if folder.exists():
            for name in files:
                take_name(temporary / name, folder / name)
        else:
            sync_folder(temporary)
            take_name(temporary, folder)
        sync_folder(folder)
        sync_folder(folder.parent)
    finally:
        shutil.rmtree(temporary, ignore_errors=True)
