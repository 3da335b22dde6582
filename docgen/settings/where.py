"""Where the settings of an office stand; imports nothing of docgen, as every command looks here first."""

from __future__ import annotations

from pathlib import Path

NAME = "docgen.toml"


def find_settings(start: Path) -> Path | None:
    """Return the nearest `docgen.toml`, in a folder or in one above it."""
    return next((one / NAME for one in (start, *start.parents) if (one / NAME).is_file()), None)
