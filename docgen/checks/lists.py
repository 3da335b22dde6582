"""The lists of words that checks look for: each in a file of `data`, with the article of each entry."""

from __future__ import annotations

from importlib.resources import files
from typing import Any

import tomli


def entries(name: str) -> list[dict[str, Any]]:
    """Return the entries of a list.

    Args:
        name: Name of its file, such as `verboden_bedingen`; the file holds one table of entries.
    """
    text = files("docgen.checks").joinpath("data", f"{name}.toml").read_text("utf-8")
    (found,) = tomli.loads(text).values()
    return list(found)
