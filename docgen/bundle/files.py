"""The file of an exhibit: in the folder of its case or below it, and of a size that fits in a bundle."""

from __future__ import annotations

import unicodedata
from pathlib import Path, PurePosixPath

from docgen.bundle import codes
from docgen.bundle.fault import ExhibitFault
from docgen.message import message

MAX_BYTES = 50_000_000
"""Bytes of one file: some hundred scanned pages in colour; a larger one was mostly scanned too sharp."""


def read_file(name: str | None, folder: Path) -> bytes:
    """Return the content of the file of an exhibit.

    Args:
        name: As the case writes it; nothing if it names no file.
        folder: Folder of the case.

    Raises:
        ExhibitFault: No file, one outside the folder, one that cannot be read, or one that is too large.
    """
    if name is None:
        raise ExhibitFault(codes.GEEN_BESTAND)
    written = PurePosixPath(name.replace("\\", "/"))  # as Windows writes it
    parts = written.parts
    if written.is_absolute() or ".." in parts or any(":" in part for part in parts[:1]):
        raise ExhibitFault(codes.BUITEN_DE_MAP)
    try:
        path = _found(folder, parts)
        if not path.resolve().is_relative_to(folder.resolve()):
            raise ExhibitFault(codes.BUITEN_DE_MAP)
        if path.is_dir():
            raise ExhibitFault(codes.BESTAND_ONTBREEKT, message("This is a folder, not a file."))
        if not path.is_file():
            raise ExhibitFault(codes.BESTAND_ONTBREEKT)
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except (OSError, ValueError, RuntimeError):
        raise ExhibitFault(codes.BESTAND_ONTBREEKT) from None
    if len(data) > MAX_BYTES:
        most = MAX_BYTES // 1_000_000
        raise ExhibitFault(
            codes.TE_GROOT, message("The file of this exhibit is larger than {most} MB.", most=most)
        )
    return data


def _found(folder: Path, parts: tuple[str, ...]) -> Path:
    """Return the path of a file; a Mac may write é in its name as two signs where the case has one."""
    path = folder
    for part in parts:
        following = path / part
        if not following.exists() and path.is_dir():
            same = unicodedata.normalize("NFC", part)
            names = (one for one in path.iterdir() if unicodedata.normalize("NFC", one.name) == same)
            following = next(names, following)
        path = following
    return path
