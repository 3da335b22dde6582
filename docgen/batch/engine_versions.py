"""What of a machine shows in the bytes of a document."""

from __future__ import annotations

import zlib
from functools import cache
from importlib.metadata import version

_LIBRARIES = (
    "docgen",
    "docxtpl",
    "fonttools",
    "jinja2",
    "lxml",
    "markdown-it-py",
    "pikepdf",
    "pydyf",
    "python-docx",
    "segno",
    "weasyprint",
)


@cache
def versions(with_pdf: bool) -> tuple[tuple[str, str], ...]:
    """Return name and version of all that shows in the bytes of a document on this machine.

    Args:
        with_pdf: Whether PDF is made too, which looks at what only PDF needs.
    """
    found = [(name, version(name)) for name in _LIBRARIES]
    found.append(("zlib", zlib.ZLIB_RUNTIME_VERSION))
    if with_pdf:
        from docgen.writers.pdf_library import subsetter_missing

        found.append(("libharfbuzz-subset", "missing" if subsetter_missing() else "there"))
    return tuple(found)


def other_versions(here: tuple[tuple[str, str], ...], there: tuple[tuple[str, str], ...]) -> tuple[str, ...]:
    """Return the names of what differs between two machines."""
    return tuple(sorted({name for name, _ in set(here) ^ set(there)}))
