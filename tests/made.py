"""Every example case of every template, made once a test process and shared by the tests over the whole."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache

import pytest

from docgen.audit.read_back import text_of
from docgen.document.blocks import Document
from docgen.document.inline import plain
from docgen.pipeline.run import Job, Result, run
from docgen.template.folder import TemplateFolder
from docgen.template.folders import installed_templates, search_path
from docgen.template.search import all_templates

DAY = date(2026, 11, 20)
FORMATS = ("pdf", "docx", "html", "txt")
STYLE = installed_templates() / "_style" / "voorbeeld"
TEMPLATES = all_templates(search_path())
CASES = {f"{identifier}/{path.stem}": path for identifier, one in TEMPLATES.items() for path in one.cases}


def each_case(*starts: str) -> pytest.MarkDecorator:
    """Run a test on each case, or on those of some templates; the tests of one case share a process.

    Args:
        starts: How the names of the cases start, such as `addendum/`; none for all cases.
    """
    names = [name for name in CASES if not starts or name.startswith(starts)]
    grouped = [pytest.param(name, marks=pytest.mark.xdist_group(name)) for name in names]
    return pytest.mark.parametrize("name", grouped)


def made(name: str) -> Result:
    """Return the documents of a case, in all formats; a case that cannot be made is tried once."""
    result = _tried(name)
    if isinstance(result, Exception):
        raise result
    return result


@cache
def _tried(name: str) -> Result | Exception:
    try:
        return run(Job(CASES[name], DAY, style=STYLE))
    except Exception as error:  # noqa: BLE001 - told again by each test of the case
        return error


def template_of(name: str) -> TemplateFolder:
    """Return the template of a case."""
    return TEMPLATES[name.rpartition("/")[0]]


def document_of(name: str) -> Document:
    """Return the text of a case before it is written in any format."""
    return made(name).draft.document


def file_of(name: str, kind: str) -> bytes:
    """Return one file of a case."""
    return next(data for file, data in made(name).files.items() if file.endswith(f".{kind}"))


def said_in(name: str, kind: str) -> str:
    """Return what a reader of one file reads, without the foot of the pages."""
    return text_of(f"brief.{kind}", file_of(name, kind), plain(document_of(name).footer))


def texts_of(name: str) -> Iterator[tuple[str, str]]:
    """Yield each format of a case with its text."""
    yield from ((kind, said_in(name, kind)) for kind in FORMATS)
