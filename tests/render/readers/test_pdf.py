"""A PDF gives back the letter it shows; what cannot be read is refused with a cure."""

from __future__ import annotations

import io
from functools import cache

import pikepdf
import pytest
import weasyprint

from docgen.document.blocks import Address, Document, Heading, List, Paragraph, Reference, Table
from docgen.document.inline import plain
from docgen.document.role import Role
from docgen.document.walk import lines_of
from docgen.errors import ReadError
from docgen.render.readers.letter import open_letter, read_letter

LETTER = """
<html lang="nl"><style>
@page { size: A4; margin: 25mm; @bottom-center { content: "Woonstichting Voorbeeld · pagina "
  counter(page) " van " counter(pages) } }
body { font: 11pt/1.4 sans-serif } h1 { font-size: 18pt } h2 { font-size: 11pt } p { margin: 0 0 4mm }
td { padding: 1mm 5mm } div { display: flex; justify-content: space-between }
</style><body>
<p>Mevrouw A. Jansen<br>Dorpsstraat 1<br>1234 AB Voorbeeldstad</p>
<p>Ons kenmerk: AB-12<br>Datum: 3 maart 2026</p>
<h1>U hebt een huurschuld</h1>
<p>Geachte mevrouw Jansen,</p>
<p>U hebt de huur van januari nog niet betaald. Wij willen graag met u praten over een oplossing die bij u
past. Belt u ons deze week?</p>
<h2>Dit kunt u doen</h2>
<ul><li>Bel ons op werkdagen.</li><li>Betaal de huur van januari, of spreek met ons af dat u elke maand een
deel van het bedrag betaalt.</li></ul>
<table><tr><td>Maand</td><td>Huur</td></tr><tr><td>Januari</td><td>€ 600,00</td></tr>
<tr><td>Februari</td><td>€ 600,00</td></tr></table>
<p style="break-before: page">Wij helpen u graag. U hoeft dit niet alleen te doen.</p>
<p>Met vriendelijke groet,<br>K. de Boer</p>
</body></html>
"""


@cache
def pdf_of(html: str) -> bytes:
    """Return a page made elsewhere as PDF."""
    data = weasyprint.HTML(string=html).write_pdf()
    assert isinstance(data, bytes)
    return data


def letter() -> Document:
    """Return the letter of another office, read from its PDF."""
    return read_letter(pdf_of(LETTER), "brief.pdf")


def scan(*, with_text: bool = False) -> bytes:
    """Return a PDF with a page that is a picture, perhaps after a page with text."""
    pdf = pikepdf.open(io.BytesIO(pdf_of("<p>Wij helpen u graag.</p>"))) if with_text else pikepdf.new()
    page = pdf.add_blank_page(page_size=(595, 842))
    picture = pdf.make_stream(
        b"\x80" * 16, Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Image, Width=4, Height=4,
        ColorSpace=pikepdf.Name.DeviceGray, BitsPerComponent=8,
    )  # fmt: skip
    page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im0=picture))
    page.Contents = pdf.make_stream(b"q 500 0 0 700 40 40 cm /Im0 Do Q")
    return saved(pdf)


def saved(pdf: pikepdf.Pdf, **options: object) -> bytes:
    """Return the bytes of a PDF."""
    file = io.BytesIO()
    pdf.save(file, **options)
    return file.getvalue()


def locked() -> bytes:
    """Return a PDF that asks for a password."""
    with pikepdf.open(io.BytesIO(pdf_of("<p>Wij helpen u graag.</p>"))) as pdf:
        return saved(pdf, encryption=pikepdf.Encryption(owner="a", user="b"))


def test_parts_of_a_letter_keep_their_roles() -> None:
    """Address, reference, salutation and closing are recognised; the text itself is running text."""
    document = letter()
    (address,) = [block for block in document.blocks if isinstance(block, Address)]
    assert [plain(line) for line in address.lines][-1] == "1234 AB Voorbeeldstad"
    assert any(isinstance(block, Reference) for block in document.blocks)
    roles = {plain(block.runs): block.role for block in document.blocks if isinstance(block, Paragraph)}
    assert roles["Geachte mevrouw Jansen,"] is Role.AANHEF
    assert roles["Met vriendelijke groet,"] is Role.SLOT
    assert roles["Wij helpen u graag. U hoeft dit niet alleen te doen."] is Role.ALINEA


def test_headings_lists_and_tables_are_seen() -> None:
    """Big or bold lines are headings, marks make a list, columns make a table."""
    blocks = letter().blocks
    assert [(one.level, plain(one.runs)) for one in blocks if isinstance(one, Heading)] == [
        (1, "U hebt een huurschuld"),
        (2, "Dit kunt u doen"),
    ]
    (items,) = [one for one in blocks if isinstance(one, List)]
    assert plain(items.items[1].runs).endswith("dat u elke maand een deel van het bedrag betaalt.")
    (table,) = [one for one in blocks if isinstance(one, Table)]
    assert [plain(cell) for cell in table.rows[1]] == ["Februari", "€ 600,00"]


def test_lines_are_joined_and_know_their_page() -> None:
    """A paragraph over several lines is one stretch of text, and its place names the page."""
    lines = {plain(line.runs): line.place.part for line in lines_of(letter())}
    (text,) = [one for one in lines if one.startswith("U hebt de huur")]
    assert "\n" not in text
    assert "oplossing die bij u past. Belt u ons deze week?" in text
    assert lines[text] == "page 1"
    assert lines["Wij helpen u graag. U hoeft dit niet alleen te doen."] == "page 2"


def test_foot_of_the_pages_is_left_out() -> None:
    """The line with the number of the page is on each page and is no part of the letter."""
    assert not [line for line in lines_of(letter()) if "pagina" in plain(line.runs)]


def test_prose_in_two_columns_is_still_read_as_prose() -> None:
    """A text set in columns is scored: columns do not hide it as a table does."""
    prose = "Wij willen graag met u praten over de huur van uw woning. " * 12
    html = f'<div style="columns: 2; column-gap: 15mm; font: 10pt sans-serif">{prose}</div>'
    document = read_letter(pdf_of(html), "brief.pdf")
    assert not [block for block in document.blocks if isinstance(block, Table)]
    said = " ".join(plain(line.runs) for line in lines_of(document))
    assert " ".join(said.split()) == prose.strip()


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"%PDF-1.7 ...", "LEES008"),
        (scan(), "LEES013"),
        (locked(), "LEES014"),
        (saved(pikepdf.new()), "LEES008"),
    ],
)
def test_a_pdf_without_readable_text_is_refused(data: bytes, code: str) -> None:
    """A damaged file, a scan and a locked file each have a code and a cure."""
    with pytest.raises(ReadError) as error:
        read_letter(data, "brief.pdf")
    (finding,) = error.value.findings
    assert (finding.code, finding.place.path) == (code, "brief.pdf")
    assert str(finding.fix)


def test_too_many_pages_are_refused() -> None:
    """A file with more pages than any letter is not read."""
    pdf = pikepdf.new()
    for _number in range(201):
        pdf.add_blank_page()
    with pytest.raises(ReadError) as error:
        read_letter(saved(pdf), "brief.pdf")
    assert error.value.findings[0].code == "LEES015"


def test_a_page_that_is_a_picture_is_named() -> None:
    """A letter with a scanned page is read, with a warning that says which page is not checked."""
    reading = open_letter(scan(with_text=True), "brief.pdf")
    assert [(one.code, one.place.part) for one in reading.findings] == [("LEES021", "page 2")]
