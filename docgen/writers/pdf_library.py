"""Loading WeasyPrint: in two thirds of the time, and knowing whether the library that cuts fonts is there.

WeasyPrint asks for each C library by five names. For every name that the loader does not know, cffi asks
`ctypes.util.find_library`, which starts gcc, ld and ldconfig: some 80 processes. On Linux the loader knows
the full names, so when it has all of them already, the search can only end at the same files.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

SUBSETTER = "libharfbuzz-subset"
"""Cuts the fonts of a PDF; without it fontTools does so, and a PDF takes almost three times as long."""

_FULL_NAMES = (
    "libgobject-2.0.so.0",
    "libpango-1.0.so.0",
    "libharfbuzz.so.0",
    "libfontconfig.so.1",
    "libpangoft2-1.0.so.0",
)
_STEMS = ("gobject", "pango", "harfbuzz", "fontconfig")


def load_weasyprint() -> None:
    """Import WeasyPrint, without the long search where the loader has what it asks for."""
    if "weasyprint" in sys.modules:
        return
    with warnings.catch_warnings():
        # It warns of a library it can do without; `subsetter_missing` tells the user what that means.
        warnings.simplefilter("ignore", DeprecationWarning)
        if sys.platform == "linux" and all(map(_is_loaded, _FULL_NAMES)):
            with _without_search():
                import weasyprint
        else:
            import weasyprint  # noqa: F401 - for those that import from it


def subsetter_missing() -> bool:
    """Return whether `libharfbuzz-subset` is missing; PDF then takes almost three times as long."""
    if "weasyprint.text.ffi" not in sys.modules and _is_loaded(f"{SUBSETTER}.so.0"):
        return False
    load_weasyprint()
    from weasyprint.text.ffi import harfbuzz_subset

    return harfbuzz_subset is None


def _is_loaded(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


@contextmanager
def _without_search() -> Iterator[None]:
    """Find none of WeasyPrint's libraries by a short name meanwhile; any other is searched for as always."""
    search = ctypes.util.find_library

    def found(name: str) -> str | None:
        return None if name.removeprefix("lib").startswith(_STEMS) else search(name)

    ctypes.util.find_library = found
    try:
        yield
    finally:
        ctypes.util.find_library = search
