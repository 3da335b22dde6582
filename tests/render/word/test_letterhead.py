"""Letterheads and pages of real Word templates: no words of them get lost on the way to PDF, HTML and TXT."""

from __future__ import annotations

import pytest
from docx.document import Document as DocxDocument
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Inches
from docx.text.paragraph import Paragraph

from docgen.document.inline import plain
from docgen.document.walk import lines_of
from docgen.render.word.filled import WordResult, render_word

from .word_templates import made

CONTEXT: dict[str, object] = {"kantoor": {"telefoon": "0172 12 34 56"}, "kenmerk": "HR-1"}


def _rendered(data: bytes) -> WordResult:
    return render_word(data, CONTEXT, "kantoor.docx")


def _lines(result: WordResult) -> list[str]:
    return [plain(line.runs) for line in lines_of(result.document)]


def _add_field(paragraph: Paragraph, instruction: str) -> None:
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), instruction)
    run, text = OxmlElement("w:r"), OxmlElement("w:t")
    text.text = "1"
    run.append(text)
    field.append(run)
    paragraph._p.append(field)


def test_a_table_in_a_header_is_the_sender_and_one_in_a_footer_stays() -> None:
    """Each row of a letterhead becomes a line, with its cells in order."""

    def build(document: DocxDocument) -> None:
        section = document.sections[0]
        for part, words in ((section.header, "Telefoon"), (section.footer, "Nummer")):
            part.paragraphs[0].text = ""
            table = part.add_table(2, 2, Inches(6))
            cells = (words, "{{ kantoor.telefoon }}", "Website", "rijnoever.example")
            for cell, text in zip(table._cells, cells, strict=True):
                cell.text = text
        document.add_paragraph("Dag.")

    result = _rendered(made(build))
    assert _lines(result)[:2] == ["Telefoon · 0172 12 34 56", "Website · rijnoever.example"]
    assert plain(result.document.footer).split() == (
        ["Nummer", "·", "0172", "12", "34", "56", "Website", "·", "rijnoever.example"]
    )


def test_a_table_inside_a_cell_keeps_its_words() -> None:
    """What stands in a table in a table comes with the cell around it."""

    def build(document: DocxDocument) -> None:
        outer = document.add_table(2, 2)
        for cell, text in zip(outer._cells, ("Maand", "Bedrag", "mei", "juni"), strict=True):
            cell.text = text
        inner = outer.cell(1, 1).add_table(2, 2)
        for cell, text in zip(inner._cells, ("huur", "tien", "water", "twee"), strict=True):
            cell.text = text

    assert "huur · tien" in " ".join(_lines(_rendered(made(build))))


def test_words_after_a_page_number_stay() -> None:
    """A footer may say more after `pagina 1 van 2`; only the number of the page goes."""

    def build(document: DocxDocument) -> None:
        footer = document.sections[0].footer.paragraphs[0]
        footer.add_run("Kenmerk {{ kenmerk }} | Pagina ")
        _add_field(footer, "PAGE")
        footer.add_run(" van ")
        _add_field(footer, "NUMPAGES")
        footer.add_run(" Bel ons gerust")
        document.add_paragraph("Dag.")

    assert plain(_rendered(made(build)).document.footer).split() == [
        "Kenmerk",
        "HR-1",
        "|",
        "Bel",
        "ons",
        "gerust",
    ]


@pytest.mark.parametrize("word", ["", "Pagina ", "- "])
def test_a_page_number_in_the_text_is_left_to_the_pdf(word: str) -> None:
    """A paragraph that says only which page this is, is no text of the letter."""

    def build(document: DocxDocument) -> None:
        document.add_paragraph("Dag.")
        _add_field(document.add_paragraph(word), "PAGE")

    assert _lines(_rendered(made(build))) == ["Dag."]
