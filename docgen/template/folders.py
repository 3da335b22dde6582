"""Where templates live, in the order in which they are looked for."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


def installed_templates() -> Path:
    """Return the folder of the templates that come with docgen, in a wheel or in a checkout."""
    in_wheel = _PACKAGE / "_templates"
    return in_wheel if in_wheel.is_dir() else _PACKAGE.parent / "templates"


def search_path(office: Iterable[Path] = ()) -> tuple[Path, ...]:
    """Return the folders to look in: an office's own first, then docgen's."""
    return (*office, installed_templates())
