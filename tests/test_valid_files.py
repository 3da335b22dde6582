"""Every file of every case is a sound file: for validators, for archives, for people who cannot see it."""

from __future__ import annotations

import io
import re
import zipfile
from itertools import pairwise
from pathlib import Path

import pikepdf
import pypdfium2
from lxml import etree
from openxml_audit import OpenXmlValidator

from docgen.document.blocks import Table
from docgen.document.walk import blocks_of
from tests.made import document_of, each_case, file_of
from tests.writers.pages import faults

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
OWN_FONT = re.compile(r"^/[A-Z]{6}\+(Docgen|Source)")
LARGEST = {"pdf": 250_000, "docx": 900_000, "html": 900_000, "txt": 50_000}  # bytes; to send by mail


def parts_of(name: str) -> dict[str, bytes]:
    """Return the parts of the Word file of a case."""
    with zipfile.ZipFile(io.BytesIO(file_of(name, "docx"))) as archive:
        return {part: archive.read(part) for part in archive.namelist()}


@each_case()
def test_pdf_is_for_everybody_and_for_ever(name: str) -> None:
    """A validator finds nothing against the PDF, neither as PDF/UA-1 nor as PDF/A-2a."""
    assert faults(file_of(name, "pdf")) == []


@each_case()
def test_pdf_says_its_language_and_title(name: str) -> None:
    """A screen reader hears Dutch and the title; the file has tags, an identity and a colour profile."""
    with pikepdf.open(io.BytesIO(file_of(name, "pdf"))) as pdf:
        assert str(pdf.Root.Lang).startswith("nl")
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        assert pdf.Root.MarkInfo.Marked
        assert len(pdf.Root.OutputIntents) == 1
        assert len(pdf.trailer.ID) == 2
        assert str(pdf.docinfo["/Title"]) == document_of(name).title
        assert pdf.pdf_version == "1.7"


@each_case()
def test_pdf_has_bundled_fonts_only(name: str) -> None:
    """Each font in the PDF is docgen's own and stands in the file itself."""
    with pikepdf.open(io.BytesIO(file_of(name, "pdf"))) as pdf:
        fonts = [font for page in pdf.pages for font in page.Resources.Font.values()]
        assert fonts
        for font in fonts:
            below = font.DescendantFonts[0] if "/DescendantFonts" in font else font
            assert OWN_FONT.match(str(below.BaseFont))
            assert {"/FontFile", "/FontFile2", "/FontFile3"} & set(below.FontDescriptor.keys())
            assert "/ToUnicode" in font


@each_case()
def test_pdf_bookmarks_are_its_headings(name: str) -> None:
    """There is one bookmark of the first level, and none skips a level."""
    with pypdfium2.PdfDocument(file_of(name, "pdf")) as pdf:
        levels = [bookmark.level for bookmark in pdf.get_toc()]
    assert levels.count(0) == 1
    assert levels[0] == 0
    assert all(after <= before + 1 for before, after in pairwise(levels))


@each_case()
def test_word_file_is_valid(name: str, tmp_path: Path) -> None:
    """A validator of Office files finds nothing."""
    path = tmp_path / "brief.docx"
    path.write_bytes(file_of(name, "docx"))
    assert [str(error) for error in OpenXmlValidator().validate(path).errors] == []


@each_case()
def test_word_file_has_no_tags_left(name: str) -> None:
    """No part of the Word file holds a tag of a template or one of docgen's own marks."""
    left = re.compile(r"\{\{|\{%|\}\}|%\}|[\ue000-\uf8ff]")
    for part, data in parts_of(name).items():
        if part.endswith(".xml"):
            text = "".join(etree.fromstring(data).itertext())
            assert not left.search(text), part


@each_case()
def test_word_file_is_dutch_and_has_a_title(name: str) -> None:
    """Word checks the spelling in Dutch, and the properties tell the title."""
    parts = parts_of(name)
    defaults = etree.fromstring(parts["word/styles.xml"]).find(f"{W}docDefaults")
    assert defaults is not None
    assert [one.get(f"{W}val") for one in defaults.iter(f"{W}lang")] == ["nl-NL"]
    core = etree.fromstring(parts["docProps/core.xml"])
    properties = {etree.QName(one).localname: one.text for one in core}
    assert properties["language"] == "nl-NL"
    assert properties["title"] == document_of(name).title


@each_case()
def test_word_file_can_be_found_way_in(name: str) -> None:
    """One first heading, no level skipped, a head on each table, words for each picture, no text boxes."""
    root = etree.fromstring(parts_of(name)["word/document.xml"])
    styles = [one.get(f"{W}val") or "" for one in root.iter(f"{W}pStyle")]
    levels = [int(style[-1]) for style in styles if re.fullmatch(r"Heading\d", style)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    for table in root.iter(f"{W}tbl"):
        first = table.find(f"{W}tr")
        assert first is not None
        assert first.find(f"{W}trPr/{W}tblHeader") is not None
    tables = [block for block, _ in blocks_of(document_of(name)) if isinstance(block, Table)]
    assert len(list(root.iter(f"{W}tbl"))) >= len(tables)
    assert all(one.get("descr") for one in root.iter(f"{DRAWING}docPr"))
    assert not list(root.iter(f"{W}txbxContent"))
    assert not [one for kind in ("gridSpan", "vMerge") for one in root.iter(f"{W}{kind}")]


@each_case()
def test_files_are_small_enough_to_mail(name: str) -> None:
    """No file is bigger than a mailbox likes."""
    assert [kind for kind, most in LARGEST.items() if len(file_of(name, kind)) > most] == []
