"""Comparing a folder on disk with what the same case makes now."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path


def differences(folder: Path, files: Mapping[str, bytes]) -> tuple[str, ...]:
    """Return the names of files that are missing from the folder or have other bytes."""
    return tuple(name for name, data in files.items() if not _is_same(folder / name, data))


def _is_same(path: Path, data: bytes) -> bool:
    return path.is_file() and path.read_bytes() == data
