"""A letter as an office types it in Word: letterhead in a table, tabs, text boxes, notes, tracked changes."""

from __future__ import annotations

import io
import zipfile

import docx
from docx.document import Document as WordDocument
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm

from docgen.render.package import write_package

PROSE = (
    "U hebt de huur van maart nog niet betaald.",
    "Wij willen graag samen met u kijken wat er kan.",
    "Bel ons deze week, dan maken wij een afspraak.",
    "Neem uw laatste loonstrook mee.",
    "Hebt u al betaald? Dan hoeft u niets te doen.",
    "Wij rekenen geen extra kosten zolang u zich aan de afspraak houdt.",
)
"""What is scored, in reading order; nothing else in the letter is."""


def word_letter() -> bytes:
    """Return the letter."""
    document = docx.Document()
    _letterhead(document)
    _address_box(document)
    for label, value in (("Ons kenmerk", "HV-2026/118"), ("Datum", "3 maart 2026"), ("Betreft", "uw huur")):
        line = document.add_paragraph(f"{label}:\t{value}")
        line.paragraph_format.tab_stops.add_tab_stop(Cm(4), WD_TAB_ALIGNMENT.LEFT)
    document.add_paragraph("Geachte mevrouw Jansen,")
    document.add_paragraph(PROSE[0])
    _amounts(document)
    document.add_heading("Wat kunt u doen?", level=1)
    document.add_paragraph(PROSE[1])
    for text in PROSE[2:4]:
        document.add_paragraph(text, style="List Number")
    _control(document, PROSE[4])
    _changed(document, "Wij rekenen geen extra kosten", " zolang u zich aan de afspraak houdt.")
    for text in (
        "Met vriendelijke groet,",
        "",
        "K. de Boer",
        "Medewerker huurzaken",
        "Woonstichting Voorbeeld",
    ):
        document.add_paragraph(text)
    document.add_paragraph("Bijlagen: overzicht van uw betalingen")
    section = document.sections[0]
    section.header.paragraphs[0].text = "Woonstichting Voorbeeld"
    section.footer.paragraphs[0].text = "Kerkweg 1, 1234 AB Voorbeeldstad, NL91 ABNA 0417 1643 00"
    return _saved(document)


def _letterhead(document: WordDocument) -> None:
    table = document.add_table(rows=1, cols=2)
    table.cell(0, 0).text = "Woonstichting Voorbeeld"
    right = table.cell(0, 1)
    right.text = "Bezoekadres"
    for line in ("Kerkweg 1", "1234 AB Voorbeeldstad", "T 0172 12 34 56", "www.woonstichting.example"):
        right.add_paragraph(line)


def _address_box(document: WordDocument) -> None:
    """Add a frame with the address that floats on the page, as templates of offices have."""
    lines = ("Mevrouw A. Jansen", "Dorpsstraat 1", "1234 AB Voorbeeldstad")
    inside = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in lines)
    shape = (
        f'<w:r {nsdecls("w")} xmlns:v="urn:schemas-microsoft-com:vml"><w:pict><v:shape><v:textbox>'
        f"<w:txbxContent>{inside}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
    )
    document.add_paragraph()._p.append(parse_xml(shape))


def _amounts(document: WordDocument) -> None:
    rows = (
        ("Maand", "Huur", "Betaald"),
        ("januari", "€ 612,00", "€ 612,00"),
        ("maart", "€ 612,00", "€ 0,00"),
    )
    table = document.add_table(rows=3, cols=3)
    for row, texts in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text


def _control(document: WordDocument, text: str) -> None:
    """Add a paragraph inside a content control."""
    inside = f"<w:sdtContent><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:sdtContent>"
    document.element.body.insert(-1, parse_xml(f"<w:sdt {nsdecls('w')}><w:sdtPr/>{inside}</w:sdt>"))


def _changed(document: WordDocument, kept: str, added: str) -> None:
    """Add a paragraph in which somebody took words out, put words in, and left a note in the margin."""
    paragraph = document.add_paragraph(kept)
    for tag, text_tag, text in (
        ("del", "delText", " onder voorbehoud van rechten en weren"),
        ("ins", "t", added),
    ):
        change = OxmlElement(f"w:{tag}")
        change.set(qn("w:id"), "9")
        change.set(qn("w:author"), "X")
        run, words = OxmlElement("w:r"), OxmlElement(f"w:{text_tag}")
        words.text = text
        words.set(qn("xml:space"), "preserve")
        run.append(words)
        change.append(run)
        paragraph._p.append(change)
    document.add_comment(
        paragraph.runs, text="Is dit juridisch wel houdbaar, gelet op hetgeen is bepaald?", author="X"
    )


def _saved(document: WordDocument) -> bytes:
    """Return the file, with a note at the foot of the page."""
    target = io.BytesIO()
    document.save(target)
    with zipfile.ZipFile(io.BytesIO(target.getvalue())) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    return write_package(parts)
