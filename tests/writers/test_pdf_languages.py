"""A passage in another language is read aloud in it: its language stands in the structure of the PDF."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pikepdf

from docgen.pipeline.run import Job, run
from docgen.writers.pdf_languages import PASSAGE, Element
from tests.cli.case_files import NOTICE, write_case


def passages(element: Element) -> Iterator[str]:
    """Yield the language of each passage."""
    if element.get("/S") == PASSAGE:
        yield str(element.Lang)
        return
    children = element.get("/K", [])
    for child in children if isinstance(children, pikepdf.Array) else [children]:
        if isinstance(child, pikepdf.Dictionary):
            yield from passages(child)


def test_the_dutch_line_on_a_foreign_page_is_dutch(tmp_path: Path) -> None:
    """The page is Arabic; the line that the Dutch text counts is Dutch."""
    job = Job(write_case(tmp_path, NOTICE, {}), date(2026, 11, 20), formats=("pdf",), companions=("ar",))
    data = run(job).files["aankondiging-ontruiming-ar.pdf"]
    with pikepdf.open(io.BytesIO(data)) as file:
        assert str(file.Root.Lang) == "ar"
        assert set(passages(file.Root.StructTreeRoot)) == {"nl-NL"}
