"""Letters that other programs made: only the sentences are scored."""

from __future__ import annotations

import io
from email.message import EmailMessage
from functools import cache
from pathlib import Path

import docx
import pytest
import weasyprint

from docgen.document.blocks import Address, Document, Table
from docgen.document.inline import plain
from docgen.errors import ReadError
from docgen.readability.report import read_report
from docgen.readability.units import Kind
from docgen.render.readers.letter import read_letter
from tests.render.readers.word_letters import PROSE, word_letter

FOLDER = Path(__file__).parent
FURNITURE = (
    "1234 AB",
    "HV-2026/118",
    "612,00",
    "vriendelijke groet",
    "Medewerker",
    "pagina",
    "weren",
    "houdbaar",
)
"""Words of address, reference line, table, closing, foot, deleted text and notes in the margin."""

PAGE = (FOLDER / "letter.html").read_text("utf-8")

MAIL_PAGE = (FOLDER / "mail.html").read_text("utf-8")

MAIL_TEXT = """Beste mevrouw Jansen,

U hebt de huur van maart nog niet betaald. Wij willen graag samen met u
kijken wat er kan.

Wat staat er open?
------------------

Maand        Huur      Betaald
januari      612,00    612,00
februari     612,00      0,00
maart        612,00    150,00

Bel ons deze week, dan maken wij een afspraak.

Met vriendelijke groet,

K. de Boer
Medewerker huurzaken

--\x20
Woonstichting Voorbeeld, Kerkweg 1, 1234 AB Voorbeeldstad
Denk aan het milieu voordat u deze mail print.
"""
QUOTE = """
Op ma 3 mrt 2026 om 10:11 schreef A. Jansen <a@woonstichting.example>:
> Geachte heer, mevrouw,
>
> Ik zou graag vernemen hoe het met mijn huur staat.

"""


def scored(document: Document) -> list[str]:
    """Return the lines with prose that the gate scores."""
    return [unit.text for unit in read_report(document).reading.units if unit.kind is Kind.PROSE]


@cache
def pdf() -> bytes:
    """Return the page as PDF, as a browser or a word processor makes it."""
    data = weasyprint.HTML(string=PAGE).write_pdf()
    assert isinstance(data, bytes)
    return data


def mail(*, with_page: bool = True) -> bytes:
    """Return a mail message with a text, a page and an attachment."""
    message = EmailMessage()
    message["From"], message["To"] = "info@woonstichting.example", "a@woonstichting.example"
    message["Subject"], message["Message-ID"] = "Uw huur", "<1@woonstichting.example>"
    message.set_content(MAIL_TEXT)
    if with_page:
        message.add_alternative(MAIL_PAGE, subtype="html")
    message.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf", filename="overzicht.pdf")
    return message.as_bytes()


def test_a_word_letter_of_an_office_is_scored_for_its_sentences() -> None:
    """Letterhead, text box, tabs, table, changed words, margin notes, header and footer are not prose."""
    document = read_letter(word_letter(), "brief.docx")
    assert tuple(scored(document)) == PROSE
    assert [
        plain(line) for block in document.blocks if isinstance(block, Address) for line in block.lines
    ] == [
        "Mevrouw A. Jansen",
        "Dorpsstraat 1",
        "1234 AB Voorbeeldstad",
    ]
    assert sum(isinstance(block, Table) for block in document.blocks) == 1


def test_a_pdf_of_an_office_is_scored_for_its_sentences() -> None:
    """Two columns, divided words, bullets, and headers and footers on each page do not hide or add prose."""
    found = scored(read_letter(pdf(), "brief.pdf"))
    assert len(found) == 6
    said = " ".join(found)
    assert "betalingsregeling mogelijk bij de gemeentelijke schuldhulpverlening in uw woonplaats" in said
    assert "Laat het ons dan weten voordat de maand voorbij is, want dan kijken wij samen verder." in said
    assert "Daarna krijgt u van ons bericht over uw rekening en over de maanden die nog komen." in said
    assert found[1] == "Bel ons deze week, dan maken wij een afspraak."
    assert not [word for word in FURNITURE if word in said]


def test_a_page_made_of_layout_tables_is_scored_for_its_sentences() -> None:
    """Tables that place a mail on the screen are no tables of facts; the table of amounts is one."""
    document = read_letter(MAIL_PAGE.encode(), "mail.html")
    assert tuple(scored(document)) == PROSE[:5]
    assert sum(isinstance(block, Table) for block in document.blocks) == 1


def test_a_mail_message_is_read_as_its_reader_sees_it() -> None:
    """The page counts where there is one, else the text; headers and attachments do not."""
    assert tuple(scored(read_letter(mail(), "bericht.eml"))) == PROSE[:5]
    assert scored(read_letter(mail(), "bericht")) == scored(read_letter(mail(), "bericht.eml"))
    document = read_letter(mail(with_page=False), "bericht.eml")
    assert "Bel ons deze week, dan maken wij een afspraak." in scored(document)
    assert all(unit.line.place.line is None for unit in read_report(document).reading.units)


def test_a_mail_message_without_text_is_refused() -> None:
    """An attachment alone is not the letter."""
    message = EmailMessage()
    message["Subject"] = "x"
    message.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf", filename="brief.pdf")
    with pytest.raises(ReadError) as error:
        read_letter(message.as_bytes(), "bericht.eml")
    assert error.value.findings[0].code == "LEES028"


@pytest.mark.parametrize("text", [MAIL_TEXT, QUOTE + MAIL_TEXT, MAIL_TEXT + QUOTE])
def test_a_mail_in_plain_text_is_scored_for_its_sentences(text: str) -> None:
    """What stands beside each other, below the dashes or behind `>` is not prose; a title is a title."""
    assert scored(read_letter(text.encode(), "mail.txt")) == [
        "U hebt de huur van maart nog niet betaald. Wij willen graag samen met u kijken wat er kan.",
        "Bel ons deze week, dan maken wij een afspraak.",
    ]


def table_of(*rows: tuple[str, str]) -> bytes:
    """Return a Word file with a table."""
    document = docx.Document()
    table = document.add_table(rows=len(rows), cols=2)
    for row, texts in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def test_sentences_cannot_hide_in_a_table() -> None:
    """A column of sentences is read as text; a column of short answers is one of facts."""
    told = (
        ("Wat?", "Uitleg"),
        ("Huur", "U moet de huur elke maand voor de eerste dag aan ons betalen."),
        ("Hulp", "U kunt bij de gemeente altijd gratis hulp krijgen bij uw schulden."),
    )
    found = scored(read_letter(table_of(*told), "a.docx"))
    assert [row[1] for row in told[1:]] == [text for text in found if text.endswith(".")]
    facts = (("Vraag", "Antwoord"), ("Betaald?", "Nee, nog niet."), ("Gebeld?", "Ja, op 3 maart."))
    assert scored(read_letter(table_of(*facts), "a.docx")) == []
