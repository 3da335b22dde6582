"""The few calls that change the disk: private files, synced before they take their name."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

FILE_MODE, FOLDER_MODE = 0o600, 0o700
AT_ONCE = 8  # files that wait for the disk together; measured: six times as fast as one after the other


def make_private(folder: Path) -> None:
    """Make a folder that only the user can enter, and those above it that are not there yet.

    Raises:
        OSError: The disk or rights do not allow it, or a file stands there.
    """
    try:
        folder.mkdir(FOLDER_MODE, exist_ok=True)
    except FileNotFoundError:
        make_private(folder.parent)
        folder.mkdir(FOLDER_MODE, exist_ok=True)


def write_private(path: Path, data: bytes) -> None:
    """Write a new private file; the disk may not hold it yet.

    Raises:
        FileExistsError: A file has this name already.
        OSError: The disk or rights do not allow it.
    """
    _write(path, data, wait=False)


def write_synced(path: Path, data: bytes) -> None:
    """Write a new private file and wait until the disk holds it.

    Raises:
        FileExistsError: A file has this name already.
        OSError: The disk or rights do not allow it.
    """
    _write(path, data, wait=True)


def take_name(written: Path, name: Path) -> None:
    """Give a written file or folder its name in one step; a file with that name is replaced.

    Raises:
        OSError: The disk or rights do not allow it, or a folder that is not empty has the name.
    """
    os.replace(written, name)  # noqa: PTH105 - the call that is one step on every system


def sync_folder(folder: Path) -> None:
    """Wait until the disk holds the names in a folder."""
    if os.name != "nt":  # Windows cannot open a folder to sync it
        _sync(folder, os.O_RDONLY)


def sync_all(files: Iterable[Path], folders: Iterable[Path]) -> None:
    """Wait until the disk holds many files and folders; asked for at once, it writes them in one go.

    Raises:
        OSError: The disk could not write one of them.
    """
    from concurrent.futures import ThreadPoolExecutor

    tasks = [partial(_sync, path, os.O_RDWR) for path in files]
    tasks += [partial(sync_folder, path) for path in folders]
    with ThreadPoolExecutor(AT_ONCE) as pool:
        for share in [pool.submit(_each, tasks[number::AT_ONCE]) for number in range(AT_ONCE)]:
            share.result()


def _each(tasks: Iterable[Callable[[], None]]) -> None:
    for task in tasks:
        task()


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


def _write(path: Path, data: bytes, *, wait: bool) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), FILE_MODE)
    try:
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(descriptor, rest) :]
        if wait:
            os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _sync(path: Path, flags: int) -> None:
    descriptor = os.open(path, flags)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
