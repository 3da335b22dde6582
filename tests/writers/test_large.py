"""A page for young readers has larger letters in each format."""

from __future__ import annotations

import re
from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import pypdfium2

from docgen.document.blocks import Document, Heading, Layout, Paragraph
from docgen.document.inline import Text
from docgen.writers.docx import write_docx
from docgen.writers.large import LARGER, large
from docgen.writers.pdf import write_pdf
from docgen.writers.style import load_style

STYLE = load_style(None)
PAGE = Document("Hallo", (Heading(1, (Text("Hallo"),)), Paragraph((Text("Dag."),))), Layout.DAGVAARDING)
LARGE = replace(PAGE, layout=Layout.GROOT)


def pdf_sizes(document: Document) -> list[float]:
    with pypdfium2.PdfDocument(write_pdf(document, STYLE)) as pdf:
        texts = [item for item in pdf[0].get_objects() if hasattr(item, "get_font_size")]
        return sorted({round(abs(item.get_font_size() * item.get_matrix().d), 1) for item in texts})


def word_size(document: Document) -> int:
    with ZipFile(BytesIO(write_docx(document, STYLE))) as package:
        styles = package.read("word/styles.xml").decode()
    return int(re.findall(r'<w:docDefaults>.*?<w:sz w:val="(\d+)"', styles, re.DOTALL)[0])


def test_text_and_headings_grow_and_the_foot_does_not() -> None:
    """The sizes are of whole half points, which Word can hold; the smallest letters stay."""
    before, after = STYLE.letter, large(STYLE).letter
    assert (after.tekst_pt, after.kop_pt) == (14.5, 16.0)
    assert after.titel_pt > before.titel_pt
    assert after.klein_pt == before.klein_pt


def test_a_large_page_is_larger_on_paper_and_in_word() -> None:
    """Text of twelve points becomes text of more than fourteen."""
    text = STYLE.letter.tekst_pt
    assert text in pdf_sizes(PAGE)
    assert round(text * LARGER, 1) in pdf_sizes(LARGE)
    assert (word_size(PAGE), word_size(LARGE)) == (24, 29)
