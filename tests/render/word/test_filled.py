"""Word templates that must work."""

from __future__ import annotations

import io
from datetime import date
from decimal import Decimal

import pytest
from docx import Document
from docx.document import Document as DocxDocument
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from docgen.document.blocks import Heading, List, Table
from docgen.document.inline import Text, plain
from docgen.document.walk import lines_of
from docgen.render.word.filled import WordResult, render_word

from .word_templates import linked, made, parts_of, saved, template, texts

AMP = "Jansen & Zn <BV>"
CONTEXT: dict[str, object] = {
    "huurder": {"naam": AMP, "adres": {"plaats": "Rotterdam"}},
    "bedrag": Decimal("1234.50"),
    "datum": date(2027, 1, 12),
    "gezin": True,
    "termijnen": [
        {"datum": date(2027, 2, 1), "bedrag": Decimal("10.00")},
        {"datum": date(2027, 3, 1), "bedrag": Decimal("20.00")},
    ],
    "klacht": "De kraan lekt.\r\nAl een jaar.",
    "leeg": [],
}


def rendered(data: bytes) -> WordResult:
    return render_word(data, CONTEXT, "kantoor.docx")


def test_a_name_with_xml_signs_is_printed_exactly_in_body_header_footer_and_table() -> None:
    """Ampersands and angle brackets come out as they went in, everywhere."""

    def build(document: DocxDocument) -> None:
        document.sections[0].header.paragraphs[0].text = "Kop {{ huurder.naam }}."
        document.sections[0].footer.paragraphs[0].text = "Voet {{ huurder.naam }}."
        document.add_paragraph("Beste {{ huurder.naam }}, dit blijft staan.")
        table = document.add_table(rows=2, cols=2)
        for cell, text in zip(table._cells, ("Wie", "Wat", "{{ huurder.naam }}", "huur"), strict=True):
            cell.text = text

    result = rendered(made(build))
    assert f"Beste {AMP}, dit blijft staan." in texts(result.docx)
    assert AMP in texts(result.docx)
    assert texts(result.docx, "word/header1.xml") == [f"Kop {AMP}."]
    assert texts(result.docx, "word/footer1.xml") == [f"Voet {AMP}."]
    assert plain(result.document.footer) == f"Voet {AMP}."
    assert f"Beste {AMP}, dit blijft staan." in [plain(line.runs) for line in lines_of(result.document)]


def test_a_tag_that_word_spread_over_runs_is_filled_in() -> None:
    """Word cuts a tag in pieces when someone edits it; it still works."""

    def build(document: DocxDocument) -> None:
        paragraph = document.add_paragraph("Op {")
        for number, piece in enumerate(("{ dat", "um|da", "tum }", "} komt de deurwaarder.")):
            paragraph.add_run(piece).bold = bool(number % 2)

    assert texts(rendered(made(build)).docx) == ["Op 12\u00a0januari\u00a02027 komt de deurwaarder."]


def test_quotes_that_word_made_curly_are_read_as_straight_ones() -> None:
    """Word changes quotes while typing; conditions still compare."""
    data = template("{% if huurder.adres.plaats == “Rotterdam” %}stad{% else %}dorp{% endif %}")
    assert texts(rendered(data).docx) == ["stad"]


def test_rows_of_a_table_are_repeated_and_belong_to_their_field() -> None:
    """A loop over rows prints each item, and the Document knows which item each value came from."""

    def build(document: DocxDocument) -> None:
        table = document.add_table(rows=4, cols=2)
        rows = (
            ("Wanneer", "Bedrag"),
            ("{%tr for t in termijnen %}", ""),
            ("{{ t.datum|datum }}", "{{ t.bedrag|bedrag }}"),
            ("{%tr endfor %}", ""),
        )
        for cell, text in zip(table._cells, [text for row in rows for text in row], strict=True):
            cell.text = text

    result = rendered(made(build))
    table = next(block for block in result.document.blocks if isinstance(block, Table))
    assert [plain(cell) for row in table.rows for cell in row] == [
        "1\u00a0februari\u00a02027",
        "€\u00a010,00",
        "1\u00a0maart\u00a02027",
        "€\u00a020,00",
    ]
    assert [run.field for run in table.rows[1][1] if isinstance(run, Text)] == ["termijnen[1].bedrag"]


def test_list_items_and_whole_paragraphs_can_be_repeated_and_chosen() -> None:
    """Paragraph tags leave nothing of themselves behind."""

    def build(document: DocxDocument) -> None:
        for text in (
            "{%p for t in termijnen %}",
            "",
            "{%p endfor %}",
            "{%p if gezin %}",
            "Gezin.",
            "{%p else %}",
        ):
            document.add_paragraph(text or "{{ t.bedrag|bedrag }}", style=None if text else "List Bullet")
        document.add_paragraph("Alleen.")
        document.add_paragraph("{%p endif %}")

    result = rendered(made(build))
    assert texts(result.docx) == ["€\u00a010,00", "€\u00a020,00", "Gezin."]
    items = next(block for block in result.document.blocks if isinstance(block, List))
    assert not items.ordered
    assert len(items.items) == 2
    assert result.findings == ()


def test_lone_braces_and_per_cent_signs_stay_text() -> None:
    """Not every brace is a tag."""
    text = "Zie { dit } en 100% of 5 % van {x}."
    assert texts(rendered(template(text, "}{", "a", "%")).docx) == [text, "}{", "a", "%"]


def test_line_ends_in_a_value_become_one_line_break() -> None:
    """A line end of Windows is one line end, not two."""
    xml = parts_of(rendered(template("{{ klacht }}")).docx)["word/document.xml"]
    assert xml.count(b"<w:br/>") == 1


def test_template_signs_in_a_value_are_printed_and_never_run() -> None:
    """A value that looks like a tag is only text, also after docxtpl's own escapes."""
    nasty = "{{ 7*7 }} {% if x %} {_{ 7*7 }_} {_% x %_} ]]> </w:t></w:r> &amp; {{p x }}"
    result = render_word(template("Klacht: {{ k }} einde."), {"k": nasty}, "kantoor.docx")
    assert texts(result.docx) == [f"Klacht: {nasty} einde."]
    assert [run for run in lines_of(result.document)[0].runs if isinstance(run, Text)][1] == Text(nasty, "k")


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.text(
        st.characters(exclude_categories=("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")), min_size=1, max_size=40
    )
)
def test_every_printable_value_is_printed_exactly_and_traced_to_its_field(value: str) -> None:
    """Whatever a person can type comes out in the file and, as data, in the Document."""
    import unicodedata

    result = render_word(_ONE_FIELD, {"naam": value}, "kantoor.docx")
    expected = unicodedata.normalize("NFC", value)
    assert texts(result.docx)[0] == f"Voor[{expected}]na."
    runs = lines_of(result.document)[0].runs
    assert [run.text for run in runs if isinstance(run, Text) and run.field == "naam"] == [expected]


_ONE_FIELD = template("Voor[{{ naam }}]na.")


def test_links_to_web_pages_and_page_numbers_stay() -> None:
    """What letters need is kept as it is."""

    def build(document: DocxDocument) -> None:
        paragraph = document.sections[0].footer.paragraphs[0]
        paragraph.add_run("pagina ")
        for kind, text in (("begin", ""), ("", " PAGE "), ("separate", ""), ("", ""), ("end", "")):
            run = paragraph.add_run()
            if kind:
                element = OxmlElement("w:fldChar")
                element.set(qn("w:fldCharType"), kind)
                run._r.append(element)
            elif text:
                element = OxmlElement("w:instrText")
                element.text = text
                run._r.append(element)
            else:
                run.text = "1"
        document.add_paragraph("Beste bewoner van deze straat, lees dit goed.")

    result = rendered(linked(made(build), "hyperlink", "https://rijnoever.example/hulp"))
    assert b"https://rijnoever.example/hulp" in parts_of(result.docx)["word/_rels/document.xml.rels"]
    assert b" PAGE " in parts_of(result.docx)["word/footer1.xml"]
    assert result.document.footer == ()


def test_nothing_of_the_maker_of_the_template_goes_out() -> None:
    """Author, company, dates and the small picture of the template stay behind; the title is the heading."""

    def build(document: DocxDocument) -> None:
        document.core_properties.author = "Sjaak Sjabloon"
        document.core_properties.last_modified_by = "Sjaak Sjabloon"
        document.core_properties.comments = "intern"
        document.add_heading("U moet betalen", 1)

    parts = parts_of(rendered(made(build)).docx)
    assert not any(b"Sjaak" in part or b"intern" in part for part in parts.values())
    assert not {"docProps/app.xml", "docProps/thumbnail.jpeg", "word/stylesWithEffects.xml"} & set(parts)
    assert b"<dc:title>U moet betalen</dc:title>" in parts["docProps/core.xml"]
    assert b"nl-NL" in parts["docProps/core.xml"]
    assert b"2027-01-12" in parts["docProps/core.xml"]


def test_the_same_template_and_values_give_the_same_bytes() -> None:
    """Files do not differ by the moment they were made."""
    data = template("Beste {{ huurder.naam }},")
    assert rendered(data).docx == rendered(data).docx


def test_the_file_opens_without_repair(tmp_path: object) -> None:
    """python-docx reads the file, and its parts are those that the list of types names."""
    result = rendered(template("Beste {{ huurder.naam }},"))
    assert [one.text for one in Document(io.BytesIO(result.docx)).paragraphs] == [f"Beste {AMP},"]


def test_a_finding_can_point_at_the_paragraph_of_the_template() -> None:
    """Paragraphs that a loop made keep the number they have in the template."""
    data = template(
        "Een.", "{%p for t in termijnen %}", "Twee {{ t.bedrag|bedrag }}.", "{%p endfor %}", "Drie."
    )
    places = [line.place.part for line in lines_of(rendered(data).document)]
    assert places == ["paragraph 1", "paragraph 3", "paragraph 3", "paragraph 5"]


def test_a_table_that_ends_up_without_rows_is_left_out_with_a_warning() -> None:
    """Word cannot open a table without rows, so it goes, and the office hears of it."""

    def build(document: DocxDocument) -> None:
        table = document.add_table(rows=3, cols=1)
        for cell, text in zip(
            table._cells, ("{%tr for t in leeg %}", "{{ t }}", "{%tr endfor %}"), strict=True
        ):
            cell.text = text
        document.add_paragraph("Verder niets.")

    result = rendered(made(build))
    assert b"<w:tbl>" not in parts_of(result.docx)["word/document.xml"]
    assert [finding.code for finding in result.findings] == ["WSJ050"]


def test_a_cell_that_ends_up_without_text_keeps_a_paragraph() -> None:
    """Word cannot open a cell without a paragraph."""

    def build(document: DocxDocument) -> None:
        cell = document.add_table(rows=1, cols=1).cell(0, 0)
        cell.text = "{%p if leeg %}"
        cell.add_paragraph("tekst")
        cell.add_paragraph("{%p endif %}")
        document.add_paragraph("Verder niets.")

    result = rendered(made(build))
    assert b"<w:tc><w:tcPr>" in parts_of(result.docx)["word/document.xml"].replace(b"\n", b"").replace(
        b"  ", b""
    )
    assert len(Document(io.BytesIO(result.docx)).tables[0].cell(0, 0).paragraphs) == 1
    assert "WSJ051" in [finding.code for finding in result.findings]


def test_headings_of_the_template_are_headings_of_the_document() -> None:
    """Roles come from Word's own styles."""

    def build(document: DocxDocument) -> None:
        document.add_heading("U moet betalen", 1)
        document.add_heading("Waarom?", 2)
        document.add_paragraph("U heeft de huur niet op tijd betaald.")

    blocks = rendered(made(build)).document.blocks
    assert [block.level for block in blocks if isinstance(block, Heading)] == [1, 2]


@pytest.mark.parametrize("style", ["List Number", "List Bullet"])
def test_lists_of_word_are_lists_of_the_document(style: str) -> None:
    """Numbered lists are ordered, others not."""
    document = Document()
    document.add_paragraph("eerst praten", style=style)
    document.add_paragraph("dan betalen", style=style)
    lists = [block for block in rendered(saved(document)).document.blocks if isinstance(block, List)]
    assert [(one.ordered, len(one.items)) for one in lists] == [(style == "List Number", 2)]
