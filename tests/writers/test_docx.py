"""The Word writer: the right words, real styles, valid files, the same bytes."""

from __future__ import annotations

import io
import re
import runpy
import sys
import uuid
import zipfile
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import docx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from docgen.document.blocks import Document, Heading, List, ListItem, Paragraph, Table
from docgen.document.inline import Text
from docgen.errors import InputError
from docgen.render.package import write_package
from docgen.render.packing import in_order
from docgen.writers.docx import write_docx
from docgen.writers.style import load_style
from docgen.writers.wordml.fonts import obfuscated
from docgen.writers.wordml.markup import words
from docgen.writers.words import printed_lines

from .docx_documents import agreement, letter, runs

ROOT = Path(__file__).resolve().parents[2]
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
SIGNS = st.text(
    st.characters(exclude_categories=("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")), min_size=1, max_size=60
)
DOCUMENTS = {
    "letter": letter(),
    "letter with a long name": letter("Mevrouw Wilhelmina-Antoinette van Oldenbarnevelt-Schimmelpenninck"),
    "letter with signs": letter("Ł. & <Ş> \"ó\" 'IJ'"),
    "letter without code": letter(qr=False),
    "agreement": agreement(),
}


def parts_of(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def root_of(data: bytes, part: str = "word/document.xml") -> etree._Element:
    return etree.fromstring(parts_of(data)[part])


def words_of(data: bytes) -> str:
    """Return the words of letterhead and body in reading order, without white space."""
    found = []
    for part in ("word/header1.xml", "word/document.xml"):
        found += [node.text or "" for node in root_of(data, part).iter(f"{W}t")]
    return re.sub(r"\s", "", "".join(found))


@pytest.fixture(params=list(DOCUMENTS), name="document")
def _document(request: pytest.FixtureRequest) -> Document:
    return DOCUMENTS[request.param]


def test_the_words_are_those_that_every_writer_prints(document: Document) -> None:
    """A reader of the Word file and a reader of the PDF read the same, in the same order."""
    expected = re.sub(r"\s", "", "".join(printed_lines(document)))
    assert words_of(write_docx(document, load_style())) == expected


def test_the_file_is_valid(document: Document, tmp_path: Path) -> None:
    """A validator of Office files finds nothing."""
    from openxml_audit import OpenXmlValidator

    path = tmp_path / "brief.docx"
    path.write_bytes(write_docx(document, load_style()))
    result = OpenXmlValidator().validate(path)
    assert [str(error) for error in result.errors] == []
    assert result.is_valid


def test_the_same_document_gives_the_same_bytes(document: Document) -> None:
    """Nothing of the moment or the machine is in the file."""
    data = write_docx(document, load_style())
    assert data == write_docx(document, load_style())
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert archive.namelist() == in_order(sorted(archive.namelist()))


def test_what_letters_share_comes_first_in_the_file(document: Document) -> None:
    """The fonts stand before the first part that another letter has differently."""
    with zipfile.ZipFile(io.BytesIO(write_docx(document, load_style()))) as archive:
        names = archive.namelist()
    fonts = [at for at, name in enumerate(names) if name.startswith("word/fonts/")]
    assert names[0] == "[Content_Types].xml"
    assert max(fonts) < min(names.index("word/document.xml"), names.index("docProps/core.xml"))


def test_headings_lists_tables_and_pictures_are_what_they_are(document: Document) -> None:
    """One first heading, no skips, no empty paragraphs, header rows, described pictures."""
    root = root_of(write_docx(document, load_style()))
    styles = [node.get(f"{W}val") for node in root.iter(f"{W}pStyle")]
    levels = [int(name[-1]) for name in styles if re.fullmatch(r"Heading\d", name or "")]
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    body = root.find(f"{W}body")
    assert all("".join(p.itertext()).strip() for p in body.findall(f"{W}p"))
    for table in root.iter(f"{W}tbl"):
        rows = table.findall(f"{W}tr")
        assert rows[0].find(f"{W}trPr/{W}tblHeader") is not None
        assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)
        assert table.find(f"{W}tblPr/{W}tblCaption") is not None
        widths = [int(column.get(f"{W}w")) for column in table.iter(f"{W}gridCol")]
        assert sum(widths) == 9071
    pictures = list(
        root.iter("{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr")
    )
    assert all(picture.get("descr") for picture in pictures)
    lists = [p for p in root.iter(f"{W}p") if "ijst" in (p.findtext(f"{W}pPr/{W}pStyle") or "")]
    assert all(p.find(f"{W}pPr/{W}numPr") is not None for p in lists)
    assert not list(root.iter(f"{W}txbxContent"))


def test_each_ordered_list_starts_at_one() -> None:
    """Two lists in one document do not count on."""
    data = write_docx(agreement(), load_style())
    ordered = [block for block in _lists(agreement()) if block.ordered]
    root = root_of(data)
    used = [node.get(f"{W}val") for node in root.iter(f"{W}numId")]
    own = {number.get(f"{W}numId"): number for number in root_of(data, "word/numbering.xml").iter(f"{W}num")}
    restarted = {one for one in used if own[one].find(f"{W}lvlOverride/{W}startOverride") is not None}
    assert len(restarted) == len(ordered) == 3


def _lists(document: Document) -> list[List]:
    from docgen.document.walk import blocks_of

    return [block for block, _ in blocks_of(document) if isinstance(block, List)]


def test_language_title_and_author_are_set_and_dates_come_from_the_document() -> None:
    """The properties hold what the document says, and nobody else."""
    parts = parts_of(write_docx(letter(), load_style()))
    core = parts["docProps/core.xml"].decode()
    assert "<dc:title>U moet uw woning uit op dinsdag 12 januari 2027</dc:title>" in core
    assert "<dc:creator>Rijnoever Wonen</dc:creator>" in core
    assert "<dc:language>nl-NL</dc:language>" in core
    assert core.count("2026-11-20T00:00:00Z") == 2
    assert 'w:lang w:val="nl-NL"' in parts["word/styles.xml"].decode()
    assert not [name for name in parts if "stylesWithEffects" in name or "thumbnail" in name]


def test_the_footer_counts_pages_with_fields() -> None:
    """Word fills in `pagina 1 van 2` itself."""
    footer = parts_of(write_docx(letter(), load_style()))["word/footer1.xml"].decode()
    assert "Ons kenmerk HZ-2026-00418" in footer
    assert re.sub(r"<[^>]+>", "", footer.partition("pagina")[2]) == " 1 van 1"
    assert " PAGE " in footer
    assert " NUMPAGES " in footer


def test_the_address_stands_in_the_window_and_the_text_below_it() -> None:
    """The frame starts 50 mm from the top and stays within the part of the window that always shows."""
    root = root_of(write_docx(letter(), load_style()))
    frames = {
        style.get(f"{W}val"): style.getparent().find(f"{W}framePr") for style in root.iter(f"{W}pStyle")
    }
    frame = frames["Adres"]
    left, top = (int(frame.get(f"{W}{name}")) / 56.7 for name in ("x", "y"))
    assert left >= 15
    assert left + int(frame.get(f"{W}w")) / 56.7 <= 115.1
    assert 50 <= top <= 51
    assert int(frames["Kenmerk"].get(f"{W}x")) / 56.7 > 125
    header = root_of(write_docx(letter(), load_style()), "word/header1.xml")
    assert "Vensterruimte" in [node.get(f"{W}val") for node in header.iter(f"{W}pStyle")]
    other = root_of(write_docx(agreement(), load_style()), "word/header1.xml")
    assert "Vensterruimte" not in [node.get(f"{W}val") for node in other.iter(f"{W}pStyle")]


def test_a_signature_card_stays_on_one_page() -> None:
    """The party keeps with the card below it, and the card is one row that may not be split."""
    root = root_of(write_docx(agreement(), load_style()))
    cards = [
        table
        for table in root.iter(f"{W}tbl")
        if table.find(f"{W}tblPr/{W}tblStyle").get(f"{W}val") == "Ondertekening"
    ]
    assert len(cards) == 3
    for card in cards:
        assert card.getprevious().find(f"{W}pPr/{W}pStyle").get(f"{W}val") == "Partij"
        assert [row.find(f"{W}trPr/{W}cantSplit") is not None for row in card.iter(f"{W}tr")] == [True]


def test_fonts_can_be_left_out() -> None:
    """Without fonts the file is small, and Word is not told to look for them."""
    small = parts_of(write_docx(letter(), load_style(), fonts=False))
    assert not [name for name in small if "font" in name and name.endswith((".odttf", ".rels"))]
    assert b"embed" not in small["word/fontTable.xml"] + small["word/settings.xml"]
    large = parts_of(write_docx(letter(), load_style()))
    assert len(b"".join(large.values())) > 800_000


def test_an_embedded_font_is_the_font_itself() -> None:
    """Taking the key off gives the bytes of the bundled font."""
    parts = parts_of(write_docx(letter(), load_style()))
    key = re.search(r'embedRegular[^>]*fontKey="\{([^}]+)\}"', parts["word/fontTable.xml"].decode())
    assert key is not None
    font = (ROOT / "docgen" / "fonts" / "SourceSans3-Regular.ttf").read_bytes()
    assert obfuscated(parts["word/fonts/font1.odttf"], uuid.UUID(key.group(1))) == font


def test_the_house_style_is_what_its_script_makes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody changed the file by hand."""
    monkeypatch.syspath_prepend(ROOT / "scripts")
    made = runpy.run_path(str(ROOT / "scripts" / "make_house_style.py"))
    sys.modules.pop("house_style_styles", None)
    assert made["house_style"]() == (ROOT / "templates" / "_style" / "house-style.docx").read_bytes()


def test_an_office_can_change_a_style_in_its_own_file(tmp_path: Path) -> None:
    """A house style saved by a Dutch Word has other ids for styles and lists; letters still use them."""
    parts = parts_of((ROOT / "templates" / "_style" / "house-style.docx").read_bytes())
    styles = parts["word/styles.xml"].decode()
    for name in ("Heading1", "Strong", "Inhetkort"):
        styles = re.sub(f'(styleId|basedOn w:val)="{name}"', f'\\1="X{name}"', styles)
    numbers = parts["word/numbering.xml"].decode().replace('numId="1"', 'numId="41"', 1)
    changed = {**parts, "word/styles.xml": styles.encode(), "word/numbering.xml": numbers.encode()}
    (tmp_path / "house-style.docx").write_bytes(write_package(changed))
    data = write_docx(letter(), replace(load_style(), folders=(tmp_path,)))
    used = {node.get(f"{W}val") for kind in ("pStyle", "rStyle") for node in root_of(data).iter(f"{W}{kind}")}
    assert {"XHeading1", "XStrong", "XInhetkort"} <= used
    assert not {"Heading1", "Strong", "Inhetkort"} & used


@pytest.mark.parametrize(
    ("content", "code"), [(None, "DOCX002"), (b"geen zip", "DOCX003"), (b"zonder stijl", "DOCX004")]
)
def test_a_house_style_that_cannot_be_used_is_refused(
    tmp_path: Path, content: bytes | None, code: str
) -> None:
    """A missing, damaged or incomplete file gives one clear error."""
    if content == b"zonder stijl":
        parts = parts_of((ROOT / "templates" / "_style" / "house-style.docx").read_bytes())
        parts["word/styles.xml"] = parts["word/styles.xml"].replace(b'w:val="Hulp"', b'w:val="Bijstand"')
        content = write_package(parts)
    if content is not None:
        (tmp_path / "house-style.docx").write_bytes(content)
    with pytest.raises(InputError) as error:
        write_docx(letter(), replace(load_style(), folders=(tmp_path,)))
    assert [finding.code for finding in error.value.findings] == [code]


def test_colours_and_logo_of_an_office_are_used() -> None:
    """An office that has only a stijl.toml sees its own colours and logo in Word."""
    style = load_style(ROOT / "templates" / "_style" / "voorbeeld")
    accent = replace(style.kleuren, accent="#712345")
    parts = parts_of(write_docx(letter(), replace(style, kleuren=accent)))
    assert b"712345" in parts["word/styles.xml"]
    assert b"0B4F6C" not in parts["word/styles.xml"]
    assert "word/media/logo.png" in parts
    assert b'descr="Logo"' in parts["word/header1.xml"]


def test_a_control_sign_is_refused() -> None:
    """Word cannot hold it, so nothing is written."""
    document = Document("Titel", (Heading(1, (Text("Ti\x07tel"),)),))
    with pytest.raises(InputError) as error:
        write_docx(document, load_style())
    assert [finding.code for finding in error.value.findings] == ["DOCX001"]
    assert "tel" not in str(error.value.findings[0].message)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(SIGNS, SIGNS)
def test_any_words_come_out_as_they_went_in(first: str, second: str) -> None:
    """Signs of XML, of Jinja and of docxtpl are only words."""
    document = Document(
        first,
        (
            Heading(1, (Text("Kop"),)),
            Paragraph((Text(first, "een"), Text("{{ "), Text(second, "twee", strong=True))),
            List((ListItem((Text(second),)),), ordered=True),
            Table((runs("A"), (Text(first),)), ((runs("B"), (Text(second),)),), ("left", "right")),
        ),
        footer=(Text(second),),
    )
    data = write_docx(document, load_style(), fonts=False)
    assert words_of(data) == re.sub(r"\s", "", "".join(printed_lines(document)))


def test_python_docx_opens_the_file() -> None:
    """The file is a Word document for other programs too."""
    document = docx.Document(io.BytesIO(write_docx(agreement(), load_style())))
    assert document.core_properties.title == "Afspraken over uw woning"
    assert [table.style.name for table in document.tables] == ["Overzicht", *["Ondertekening"] * 3]


def test_two_tables_in_a_row_stay_two() -> None:
    """Word joins tables that touch, so there is a paragraph between them."""
    table = Table((runs("A"), runs("B")), ((runs("1"), runs("2")),), ("left", "left"))
    root = root_of(
        write_docx(Document("T", (Heading(1, runs("T")), table, table)), load_style(), fonts=False)
    )
    tags = [etree.QName(node).localname for node in root.find(f"{W}body")]
    assert tags == ["p", "tbl", "p", "tbl", "p", "sectPr"]


def test_a_number_stays_after_a_name_from_right_to_left() -> None:
    """The name has its own direction and weight; an unseen mark keeps the number where it was written."""
    line = (Text("Met "), Text("محمد", strong=True), Text(", 12 keer"))
    made = words(line)
    assert '<w:rStyle w:val="Strong"/><w:bCs/><w:rtl/></w:rPr><w:t xml:space="preserve">محمد</w:t>' in made
    assert '<w:t>\u200e</w:t></w:r><w:r><w:t xml:space="preserve">, 12 keer' in made
    assert "\u200e" not in words((Text("محمد"), Text(", dag")))
