"""A Word file of a house style that somebody edited: used as it is, or refused with what is gone."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from docx.document import Document as WordDocument
from docx.shared import Mm, Pt, RGBColor
from openxml_audit import OpenXmlValidator

from docgen.audit.read_back import read_back
from docgen.errors import InputError
from docgen.template.folders import installed_templates
from docgen.writers.docx import write_docx
from docgen.writers.style import load_style

from .docx_documents import letter

SHIPPED = installed_templates() / "_style" / "house-style.docx"
TOKENS = '[kleuren]\naccent = "#7a1f3d"\n[marges]\nlinks_mm = 30\nrechts_mm = 20\n[letter]\nkop_pt = 15\n'


def edited(folder: Path, edit: Callable[[WordDocument], None], tokens: str = TOKENS) -> Path:
    """Write a style with a Word file that was edited."""
    word = docx.Document(str(SHIPPED))
    edit(word)
    word.save(str(folder / "huisstijl.docx"))
    (folder / "stijl.toml").write_text(tokens, encoding="utf-8")
    return folder


def written(folder: Path) -> dict[str, str]:
    """Return the XML of the letter in a style; it holds the whole text and is valid."""
    data = write_docx(letter(), load_style(folder))
    read_back(letter(), {"brief.docx": data})
    path = folder / "brief.docx"
    path.write_bytes(data)
    assert [str(error) for error in OpenXmlValidator().validate(path).errors] == []
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist() if name.endswith(".xml")}


def restyle(word: WordDocument) -> None:
    """Make the first heading green and large."""
    style = word.styles["Heading 1"]
    style.font.color.rgb, style.font.size = RGBColor(0x11, 0x55, 0x11), Pt(24)  # type: ignore[union-attr]


def add_words(word: WordDocument) -> None:
    """Put a line above the text and one below it."""
    word.paragraphs[0].insert_paragraph_before("KvK 12345678")
    word.add_paragraph("Wij zijn er voor u.")


def narrow(word: WordDocument) -> None:
    """Give the page other margins in Word."""
    word.sections[0].left_margin = Mm(40)


def split(word: WordDocument) -> None:
    """Divide the tag of the text as Word does after a change."""
    first = word.paragraphs[0]
    first.clear()
    for piece in ("{{p", " inhoud", " }}"):
        first.add_run(piece)


def test_what_was_changed_in_word_stays_and_the_rest_follows(tmp_path: Path) -> None:
    """The green heading stays; other headings have the colour and the size of stijl.toml."""
    parts = written(edited(tmp_path, restyle))
    styles = parts["word/styles.xml"]
    heading = re.search(r'<w:style [^>]*w:styleId="Heading1".*?</w:style>', styles, re.DOTALL)
    assert heading is not None
    assert "115511" in heading.group()
    assert 'w:val="48"' in heading.group()
    assert "7A1F3D" in styles
    assert "0B4F6C" not in styles
    assert '<w:sz w:val="30"/>' in styles
    assert 'w:left="1701"' in parts["word/document.xml"]


def test_margins_of_word_win(tmp_path: Path) -> None:
    """A margin that was changed in Word stays; the other one follows stijl.toml."""
    document = written(edited(tmp_path, narrow))["word/document.xml"]
    assert re.search(r'<w:pgMar [^>]*w:right="1134"', document)
    assert re.search(r'<w:pgMar [^>]*w:left="2268"', document)


@pytest.mark.parametrize("edit", [add_words, split])
def test_other_edits_are_fine(tmp_path: Path, edit: Callable[[WordDocument], None]) -> None:
    """Fixed lines of the office, and a tag in pieces."""
    text = re.sub("<[^>]+>", "", written(edited(tmp_path, edit))["word/document.xml"])
    assert ("KvK 12345678" in text) == (edit is add_words)
    assert "{{" not in text


def lose_style(word: WordDocument) -> None:
    """Remove the style of a heading."""
    gone = next(style for style in word.styles if style.name == "Hulp kop")
    gone.element.getparent().remove(gone.element)


def lose_text(word: WordDocument) -> None:
    """Remove the place of the text."""
    gone = word.paragraphs[0]._element
    gone.getparent().remove(gone)


def lose_foot(word: WordDocument) -> None:
    """Empty the foot of each page."""
    for footer in (word.sections[0].first_page_footer, word.sections[0].footer):
        for paragraph in footer.paragraphs:
            paragraph.clear()


def lose_sender_line(word: WordDocument) -> None:
    """Remove the line below the name."""
    for paragraph in word.sections[0].first_page_header.paragraphs:
        if "{{ afzenderregel" in paragraph.text:
            paragraph.clear()


def misspell(word: WordDocument) -> None:
    """Ask for a field that there is not."""
    word.sections[0].first_page_footer.paragraphs[0].add_run(" {{ afzendr }}")


@pytest.mark.parametrize(
    ("edit", "code", "named"),
    [
        (lose_style, "DOCX004", "Hulp kop"),
        (lose_text, "DOCX005", "{{p inhoud }}"),
        (lose_foot, "DOCX005", "{{ voettekst }}"),
        (lose_sender_line, "DOCX005", "{{ afzenderregel }}"),
        (misspell, "WSJ024", "afzendr"),
    ],
)
def test_what_is_gone_is_named(
    tmp_path: Path, edit: Callable[[WordDocument], None], code: str, named: str
) -> None:
    """A style, a place or a field that letters need, with a cure."""
    with pytest.raises(InputError) as caught:
        write_docx(letter(), load_style(edited(tmp_path, edit)))
    (found,) = caught.value.findings
    assert found.code == code
    assert named in str(found.message) + str(found.message.values)
    assert found.fix is not None


def test_a_logo_of_word_itself_is_the_only_one(tmp_path: Path) -> None:
    """Who put a picture in the header gets no second one from stijl.toml."""
    example = installed_templates() / "_style" / "voorbeeld" / "logo.png"

    def own_picture(word: WordDocument) -> None:
        word.sections[0].first_page_header.paragraphs[0].add_run().add_picture(str(example), width=Mm(20))

    (tmp_path / "logo.png").write_bytes(example.read_bytes())
    folder = edited(tmp_path, own_picture, '[logo]\nbestand = "logo.png"\n')
    with zipfile.ZipFile(io.BytesIO(write_docx(letter(), load_style(folder)))) as archive:
        assert len([name for name in archive.namelist() if name.startswith("word/media/image")]) == 1
        assert "word/media/logo.png" not in archive.namelist()
