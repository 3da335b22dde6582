"""Both sides of the bench print the same letter: else the figures would compare different work."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from docgen.document.blocks import Document
from docgen.pipeline.job import Job
from docgen.pipeline.run import load_source, run
from docgen.render.package import read_package
from docgen.source.json_file import scan_json
from docgen.writers.html import Sheet, html_page
from docgen.writers.style import load_style

STYLE = re.compile("<style>.*</style>", re.DOTALL)
TEXT = re.compile(r"<w:t(?: [^>]*)?>([^<]*)</w:t>")
COUNT = 3


@pytest.fixture(name="material")
def _material(tmp_path: Path):
    from material import Material

    return Material(tmp_path)


def letters(material) -> list[Document]:
    """Return docgen's own letters of the first cases."""
    from material import DAY

    found = []
    for line in material.rows(COUNT).read_text("utf-8").splitlines():
        case = material.folder / "zaak-nu.json"
        case.write_text(line, "utf-8")
        found.append(run(Job(case, DAY, ("txt",))).draft.document)
    return found


def words(file: bytes) -> list[str]:
    """Return the text of a Word file, paragraph by paragraph."""
    body = read_package(file)["word/document.xml"].decode()
    return ["".join(TEXT.findall(paragraph)) for paragraph in body.split("</w:p>")]


@pytest.mark.parametrize(("fonts", "wordy"), [(True, False), (False, False), (False, True)])
def test_docxtpl_prints_the_words_of_docgen(material, fonts: bool, wordy: bool) -> None:
    """Each bare file holds what docgen's holds, however its template is cut up; fonts where asked for."""
    from naive_docx import main

    from docgen.writers.docx import write_docx

    folder = material.folder
    main(str(material.word(fonts=fonts, wordy=wordy)), str(material.values(COUNT)), str(folder))
    for number, letter in enumerate(letters(material)):
        made = (folder / f"{number}.docx").read_bytes()
        assert words(made) == words(write_docx(letter, load_style(None)))
        assert (b"rsidRPr" in read_package(made)["word/document.xml"]) == wordy
        assert (b"odttf" in made) == fonts


@pytest.mark.parametrize("bundled", [True, False])
def test_weasyprint_gets_the_page_of_docgen(material, bundled: bool) -> None:
    """Each bare page is docgen's page for paper, but for its style rules and the date in its properties."""
    from jinja2 import Template

    template = Template(material.page(bundled=bundled).read_text("utf-8"), autoescape=True)
    records = json.loads(material.values(COUNT).read_text("utf-8"))
    made = letters(material)
    for record, letter in zip(records, made, strict=True):
        page = html_page(replace(letter, created=made[0].created), load_style(None), Sheet(on_paper=True))
        assert STYLE.sub("", template.render(record)) == page.rstrip("\n")


@pytest.mark.parametrize("bundled", [True, False])
def test_the_letter_takes_two_pages(material, bundled: bool) -> None:
    """In docgen's font and in that of the machine alike."""
    from naive_pages import PAGES
    from naive_pdf import main
    from pypdfium2 import PdfDocument

    main(str(material.page(bundled=bundled)), str(material.values(1)), str(material.folder))
    with PdfDocument(material.folder / "0.pdf") as pdf:
        assert len(pdf) == PAGES


def test_every_invented_case_is_valid() -> None:
    """A row that docgen refuses would make it look fast."""
    from material import DAY
    from people import rows

    cases = [json.dumps(case) for case in rows(1000)]
    assert len(set(cases)) == len(cases)
    job = Job(Path("rijen.jsonl"), DAY)
    for case in cases:
        assert load_source(job, scan_json(case.encode(), "rijen.jsonl")[0], "").case.kenmerk
