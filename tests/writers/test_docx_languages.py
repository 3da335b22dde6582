"""A page in another language as a Word file: language, direction, and numbers that keep their order."""

from __future__ import annotations

import io
import re
import zipfile

import pytest
from lxml import etree
from openxml_audit import OpenXmlValidator

from docgen.document.blocks import Document, Heading, Paragraph
from docgen.document.inline import Text
from docgen.document.isolate import isolated
from docgen.writers.docx import write_docx
from docgen.writers.style import load_style

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DUTCH_LINE = "Alleen de Nederlandse tekst geldt."


def arabic() -> Document:
    """Return a page from right to left with a phone number, a Dutch word and a Dutch line."""
    call = Paragraph((Text("اتصلوا: "), Text(isolated("0172 12 34 56"), "kantoor.telefoon"), Text(".")))
    word = Paragraph((Text(f"يأتي مأمور التنفيذ {isolated('(deurwaarder)')}."),))
    line = Paragraph((Text(DUTCH_LINE),), language="nl-NL")
    blocks = (Heading(1, (Text("عليكم مغادرة منزلكم"),)), call, word, line)
    return Document("عليكم", blocks, language="ar", right_to_left=True)


def polish() -> Document:
    """Return a page in Polish."""
    return Document("Eksmisja", (Heading(1, (Text("Eksmisja"),)),), language="pl-PL")


def parts(document: Document) -> dict[str, str]:
    """Return the parts of its Word file as text."""
    with zipfile.ZipFile(io.BytesIO(write_docx(document, load_style(), fonts=False))) as file:
        return {name: file.read(name).decode() for name in file.namelist() if name.endswith(".xml")}


def runs(document: Document) -> dict[str, bool]:
    """Return the text of each run in the body, with whether it is from right to left."""
    root = etree.fromstring(parts(document)["word/document.xml"].encode())
    return {"".join(run.itertext()): run.find(f"{W}rPr/{W}rtl") is not None for run in root.iter(f"{W}r")}


def test_each_paragraph_of_the_language_is_turned_and_the_dutch_line_is_not() -> None:
    """Word starts each Arabic paragraph and the page on the right; a Dutch line is Dutch and starts left."""
    root = etree.fromstring(parts(arabic())["word/document.xml"].encode())
    told = {
        "".join(one.itertext()): one.find(f"{W}pPr/{W}bidi") is not None
        for one in root.iter(f"{W}p")
        if "".join(one.itertext())
    }
    assert told.pop(DUTCH_LINE) is False
    assert told
    assert all(told.values())
    assert root.find(f"{W}body/{W}sectPr/{W}bidi") is not None
    assert root.xpath("string(//*[local-name()='lang']/@*)") == "nl-NL"


def test_a_number_and_a_dutch_word_keep_their_direction() -> None:
    """A phone number and a Dutch word are runs from left to right; a full stop goes with the sentence."""
    found = runs(arabic())
    assert found["0172 12 34 56"] is False
    assert found["(deurwaarder)"] is False
    assert found["."] is True
    assert found["اتصلوا:"] is True


def test_no_sign_that_nobody_sees_is_left() -> None:
    """Word gets directions as properties, so the signs of Unicode for them are gone."""
    assert not re.search("[\u2066-\u2069\u200e]", parts(arabic())["word/document.xml"])


@pytest.mark.parametrize(
    ("document", "letters", "turned"), [(polish(), "pl-PL", "pl-PL"), (arabic(), "nl-NL", "ar")]
)
def test_word_knows_the_language(document: Document, letters: str, turned: str) -> None:
    """Word reads aloud in the language; on an Arabic page other letters are of Dutch names."""
    said = re.search(r'<w:lang w:val="([^"]*)"[^>]* w:bidi="([^"]*)"', parts(document)["word/styles.xml"])
    assert said is not None
    assert said.groups() == (letters, turned)


@pytest.mark.parametrize("document", [polish(), arabic()])
def test_page_number_has_no_dutch_words_and_keeps_its_order(document: Document) -> None:
    """The foot of a page says `1 / 2`, also from right to left."""
    footer = parts(document)["word/footer1.xml"]
    assert "pagina" not in footer
    assert " van " not in footer
    assert "<w:bidi/>" not in footer
    assert footer.index("PAGE") < footer.index(" / ") < footer.index("NUMPAGES")


def test_a_dutch_letter_is_as_it_was() -> None:
    """A Dutch letter gets no direction, and its page number keeps its words."""
    dutch = parts(Document("Brief", (Heading(1, (Text("Brief"),)),)))
    assert "<w:bidi/>" not in dutch["word/document.xml"]
    assert "pagina " in dutch["word/footer1.xml"]


@pytest.mark.parametrize("document", [polish(), arabic()])
def test_a_validator_finds_nothing(document: Document, tmp_path) -> None:
    """The file is a sound Word file."""
    path = tmp_path / "brief.docx"
    path.write_bytes(write_docx(document, load_style(), fonts=False))
    assert not OpenXmlValidator().validate(str(path)).errors
