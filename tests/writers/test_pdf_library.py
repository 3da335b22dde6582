"""WeasyPrint is loaded without searching the machine, and a missing library is known."""

from __future__ import annotations

import ctypes.util
import subprocess
import sys

import pytest

from docgen.writers import pdf_library
from docgen.writers.pdf_library import load_weasyprint, subsetter_missing

COUNTED = """
import subprocess, sys
started = []
class Counted(subprocess.Popen):
    def __init__(self, *words, **rest):
        started.append(words)
        super().__init__(*words, **rest)
subprocess.Popen = Counted
from docgen.writers.pdf_library import load_weasyprint
load_weasyprint()
from weasyprint.text.ffi import harfbuzz, harfbuzz_subset, pango
assert all((harfbuzz, harfbuzz_subset, pango))
print(len(started))
"""

SEARCHED = """
import sys
from docgen.writers import pdf_library
pdf_library._is_loaded = lambda name: False
pdf_library._without_search = None
pdf_library.load_weasyprint()
print("loaded" if "weasyprint" in sys.modules else "not loaded")
"""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere WeasyPrint is loaded as it is")
def test_no_compiler_is_started() -> None:
    """Loading starts no other process, and all libraries are there."""
    done = subprocess.run((sys.executable, "-c", COUNTED), capture_output=True, text=True, check=True)
    assert done.stdout == "0\n"


def test_the_search_is_put_back() -> None:
    """Only WeasyPrint's own names are not searched for, and only while it is loaded."""
    search = ctypes.util.find_library
    with pdf_library._without_search():
        assert ctypes.util.find_library("libpango-1.0-0") is None
        assert ctypes.util.find_library("c") == search("c")
    assert ctypes.util.find_library is search


def test_a_machine_where_the_loader_lacks_a_name_searches() -> None:
    """Where a library has no full name that the loader knows, nothing is taken away from the search."""
    done = subprocess.run((sys.executable, "-c", SEARCHED), capture_output=True, text=True, check=True)
    assert done.stdout == "loaded\n"


def test_subsetter_is_looked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine without the library that shrinks fonts can be warned."""
    load_weasyprint()
    from weasyprint.text import ffi

    monkeypatch.setattr(ffi, "harfbuzz_subset", None)
    assert subsetter_missing()
    monkeypatch.setattr(ffi, "harfbuzz_subset", object())
    assert not subsetter_missing()
