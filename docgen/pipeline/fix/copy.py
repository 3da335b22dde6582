"""The copy beside the letter: `brief.docx` becomes `brief-eenvoudiger.docx`."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from itertools import count
from pathlib import Path

from docgen.pipeline.output import write_new_file

ENDING = "-eenvoudiger"
_COPY = re.compile(rf"{ENDING}(-\d+)?$")
_MOST_BYTES = 255  # of a file name, on all common file systems
_ROOM = 20  # bytes for the ending and a number


def copy_name(path: Path) -> Path:
    """Return the name of a copy beside a letter: the first that no file has.

    A copy of a copy gets the next number, and not a second ending.
    """
    return next(name for name in _names(path) if not os.path.lexists(name))


def write_copy(path: Path, data: bytes) -> Path:
    """Write a copy beside a letter, whole or not at all, and return its name.

    The same copy is not written twice: when a copy with the same content is there, its name is returned.

    Args:
        path: The letter.
        data: The content of the copy.

    Raises:
        OutputError: The disk or rights do not allow it.
    """
    name = next(one for one in _names(path) if not os.path.lexists(one) or _holds(one, data))
    if not os.path.lexists(name):
        write_new_file(name, data)
    return name


def _names(path: Path) -> Iterator[Path]:
    stem = _COPY.sub("", path.stem) or path.stem
    while len(f"{stem}{path.suffix}".encode()) > _MOST_BYTES - _ROOM:
        stem = stem[:-1]
    yield path.with_name(f"{stem}{ENDING}{path.suffix}")
    for number in count(2):
        yield path.with_name(f"{stem}{ENDING}-{number}{path.suffix}")


def _holds(path: Path, data: bytes) -> bool:
    try:
        return path.stat().st_size == len(data) and path.read_bytes() == data
    except OSError:
        return False
