"""The few calls that change the disk: private files, synced before they take their name."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

FILE_MODE, FOLDER_MODE = 0o600, 0o700


def make_private(folder: Path) -> None:
    """Make a folder that only the user can enter, and those above it that are not there yet.

    Raises:
        OSError: The disk or rights do not allow it, or a file stands there.
    """
    missing = [one for one in (folder, *folder.parents) if not one.exists()]
    for one in reversed(missing):
        one.mkdir(FOLDER_MODE, exist_ok=True)
    if not folder.is_dir():
        raise NotADirectoryError(20, os.strerror(20), str(folder))


def write_synced(path: Path, data: bytes) -> None:
    """Write a new private file and wait until the disk holds it.

    Raises:
        FileExistsError: A file has this name already.
        OSError: The disk or rights do not allow it.
    """
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), FILE_MODE)
    try:
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(descriptor, rest) :]
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def take_name(written: Path, name: Path) -> None:
    """Give a written file or folder its name in one step; a file with that name is replaced.

    Raises:
        OSError: The disk or rights do not allow it, or a folder that is not empty has the name.
    """
    os.replace(written, name)  # noqa: PTH105 - the call that is one step on every system


def sync_folder(folder: Path) -> None:
    """Wait until the disk holds the names in a folder."""
    if os.name == "nt":  # Windows cannot open a folder to sync it
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def empty(folder: Path) -> None:
    """Remove all that stands in a folder.

    Raises:
        OSError: The disk or rights do not allow it.
    """
    for one in folder.iterdir():
        if one.is_dir() and not one.is_symlink():
            shutil.rmtree(one)
        else:
            one.unlink()
