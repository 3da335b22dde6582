"""From a path to bytes, and from bytes to fields by the kind of file."""

from __future__ import annotations

from pathlib import Path

from docgen.errors import InputError
from docgen.finding import Finding
from docgen.place import Place
from docgen.source.codes import KIND, TOO_LARGE, UNREADABLE
from docgen.source.json_file import scan_json
from docgen.source.text import MAX_BYTES
from docgen.source.tree import Source


def read_bytes(path: Path, most: int = MAX_BYTES) -> bytes:
    """Return the bytes of an ordinary file.

    Args:
        path: The file.
        most: The largest size, in bytes.

    Raises:
        InputError: No such file, no ordinary file, no right to read it, or too large.
    """
    try:
        if not path.is_file():
            raise InputError([UNREADABLE.finding(UNREADABLE.meaning, Place(str(path)))])
        with path.open("rb") as file:
            data = file.read(most + 1)
    except (OSError, ValueError):
        raise InputError([UNREADABLE.finding(UNREADABLE.meaning, Place(str(path)))]) from None
    if len(data) > most:
        raise InputError([TOO_LARGE.finding(TOO_LARGE.meaning, Place(str(path)))])
    return data


def scan_fields(data: bytes, path: str) -> tuple[Source, tuple[Finding, ...]]:
    """Return the fields of a YAML or JSON file, by its suffix, and the problems that do not hide the rest.

    Raises:
        InputError: Another kind of file, or one that cannot be read to its end.
    """
    suffix = Path(path).suffix.lower()
    if suffix == ".json":
        return scan_json(data, path)
    if suffix in (".yaml", ".yml"):
        from docgen.source.yaml_file import scan_yaml

        return scan_yaml(data, path)
    raise InputError([KIND.finding(KIND.meaning, Place(path))])
