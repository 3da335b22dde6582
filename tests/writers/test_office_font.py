"""The font of an office: what is wrong with it is told, and a good one reaches each format."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pikepdf
import pytest
from openxml_audit import OpenXmlValidator

from docgen.document.blocks import Document, Heading, Paragraph
from docgen.document.inline import Text
from docgen.errors import InputError
from docgen.writers.docx import write_docx
from docgen.writers.html import write_html
from docgen.writers.office_font import NAMES, NEEDED, font_file
from docgen.writers.pdf import write_pdf
from docgen.writers.style import load_style, own_values
from docgen.writers.style_fonts import font_warnings

from .docx_documents import letter
from .office_styles import FONTS, TOKENS, office_font, office_style, wide_logo
from .pages import faults, page_texts


def stopped(folder: Path) -> list[tuple[str, str | None]]:
    """Return code and place of each thing that stops a style."""
    with pytest.raises(InputError) as caught:
        load_style(folder)
    return [(one.code, one.place.field) for one in caught.value.findings]


def warned(folder: Path) -> list[str]:
    """Return the codes of what an office should know of its font."""
    style = load_style(folder)
    found = font_warnings(style.letter, own_values(folder)["letter"], folder / "stijl.toml")
    return [one.code for one in found]


def test_own_font_has_all_that_letters_need() -> None:
    """What is asked of an office's font, docgen's own has."""
    font = font_file(FONTS / "SourceSans3-Regular.ttf")
    assert font.lacks(NEEDED + NAMES) == ""
    assert font.may_be_in_word
    assert font.x_height_mm(12) == pytest.approx(2.06, abs=0.01)
    assert font.least_points() == 11.5


@pytest.mark.parametrize("kind", ["ttf", "woff2", "otf"])
def test_a_font_reaches_pdf_word_and_page(tmp_path: Path, kind: str) -> None:
    """In the PDF it is embedded and valid; Word has it inside or by name; the page names it."""
    style = load_style(office_style(tmp_path, wide_logo(tmp_path), kind))
    name = "Kantoor Curve" if kind == "otf" else "Kantoor Sans"
    document = letter("Mevrouw Ayşe Yıldız")
    pdf = write_pdf(document, style)
    assert faults(pdf) == []
    with pikepdf.open(io.BytesIO(pdf)) as file:
        fonts = {str(font.BaseFont) for page in file.pages for font in page.Resources.Font.values()}
    assert any(name.replace(" ", "-") in font for font in fonts)
    assert f'"{name}"' in write_html(document, style).decode()
    path = tmp_path / "brief.docx"
    path.write_bytes(write_docx(document, style))
    assert [str(error) for error in OpenXmlValidator().validate(path).errors] == []
    with zipfile.ZipFile(path) as archive:
        embedded = [part for part in archive.namelist() if part.endswith(".odttf")]
        assert f'w:ascii="{name}"'.encode() in archive.read("word/styles.xml")
        assert "word/media/logo.png" in archive.namelist()
    assert len(embedded) == (0 if kind == "otf" else 2)


def test_what_the_font_lacks_is_printed_in_docgens_own(tmp_path: Path) -> None:
    """A font without euro sign and Turkish letters still makes the letter, and the office is told."""
    office_style(tmp_path)
    for name, weight in (("A", "Regular"), ("B", "Bold")):
        office_font(tmp_path / "fonts" / f"{name}.ttf", weight, without="€ş")
    assert set(warned(tmp_path)) == {"STL011"}
    document = Document("T", (Heading(1, (Text("Kop"),)), Paragraph((Text("Ayşe betaalt € 5,00"),))))
    pdf = write_pdf(document, load_style(tmp_path))
    assert "Ayşe betaalt € 5,00" in page_texts(pdf)[0]
    assert faults(pdf) == []


def test_small_letters_stop_with_the_size_that_is_enough(tmp_path: Path) -> None:
    """A font with a low x needs more points, and the message tells how many."""
    office_style(tmp_path)
    office_font(tmp_path / "fonts" / "A.ttf", x_height=400)
    with pytest.raises(InputError) as caught:
        load_style(tmp_path)
    found = [one for one in caught.value.findings if one.place.field == "letter.tekst_pt"]
    assert [one.code for one in found] == ["STL010"]
    assert "tekst_pt = 14" in str(found[0].fix)
    tokens = TOKENS.format(kind="ttf") + "tekst_pt = 14\nkrap_pt = 14\n"
    (tmp_path / "stijl.toml").write_text(tokens, encoding="utf-8")
    assert load_style(tmp_path).letter.tekst_pt == 14


def test_a_size_of_docgens_own_font_can_be_too_small_too(tmp_path: Path) -> None:
    """Ten points of docgen's own font stop."""
    (tmp_path / "stijl.toml").write_text("[letter]\ntekst_pt = 10\n", encoding="utf-8")
    assert stopped(tmp_path) == [("STL010", "letter.tekst_pt")]


@pytest.mark.parametrize(
    ("tokens", "found"),
    [
        ('[letter]\nfamilie = "Arial"\n', [("STL008", "letter.gewoon")]),
        ('[letter]\ngewoon = "A.ttf"\n', [("STL008", "letter.halfvet")]),
        (TOKENS.format(kind="ttf").replace("A.ttf", "leeg.ttf"), [("STL007", "letter.gewoon")]),
    ],
)
def test_half_a_font_stops(tmp_path: Path, tokens: str, found: list[tuple[str, str]]) -> None:
    """A name without files, one file of three, and a file that is no font."""
    office_style(tmp_path)
    (tmp_path / "fonts" / "leeg.ttf").write_bytes(b"geen letter")
    (tmp_path / "stijl.toml").write_text(tokens, encoding="utf-8")
    assert stopped(tmp_path) == found


def test_a_font_that_may_not_go_along_stops(tmp_path: Path) -> None:
    """The maker says in the file that it may not stand in another one."""
    office_style(tmp_path)
    office_font(tmp_path / "fonts" / "A.ttf", usage=2)
    assert stopped(tmp_path) == [("STL009", "letter.gewoon")]


def test_a_font_for_reading_only_stays_out_of_word(tmp_path: Path) -> None:
    """Word would not let people change a letter with such a font in it, so it is named only."""
    office_style(tmp_path)
    office_font(tmp_path / "fonts" / "A.ttf", usage=4)
    assert warned(tmp_path) == ["STL012"]
    with zipfile.ZipFile(io.BytesIO(write_docx(letter(), load_style(tmp_path)))) as archive:
        assert len([part for part in archive.namelist() if part.endswith(".odttf")]) == 1
