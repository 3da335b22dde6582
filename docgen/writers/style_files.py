"""Files that a house style names: in the folder of the office, else among docgen's own."""

from __future__ import annotations

from pathlib import Path

from docgen.errors import InputError
from docgen.message import message
from docgen.writers import codes
from docgen.writers.style_safety import leads_out
from docgen.writers.style_values import finding


def existing(places: list[Path], path: Path, field: str) -> Path:
    """Return the first of these files that is there.

    Args:
        places: Where it may be.
        path: The `stijl.toml`, for messages.
        field: The value that names it.

    Raises:
        InputError: It is nowhere, or a link to another folder.
    """
    found = next((place for place in places if place.is_file() and not leads_out(place, place.parent)), None)
    if found is None:
        words = message("This file is missing.")
        cure = message("Put it in this folder: {folder}", folder=str(places[0].parent))
        raise InputError([finding(codes.STIJLBESTAND_ONTBREEKT, path, field, words, cure)])
    return found
