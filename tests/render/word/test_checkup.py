"""Every trap of a Word template is found, at its place, with its cure, and all of them at once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest
from docx import Document
from docx.document import Document as DocxDocument
from docx.enum.section import WD_SECTION
from docx.oxml.ns import qn
from docx.shared import Inches, RGBColor

from docgen.errors import TemplateError
from docgen.finding import Finding, Level
from docgen.render.package import write_package
from docgen.render.word.checkup import checkup
from docgen.render.word.filled import render_word
from docgen.template.folders import installed_templates

from .word_templates import changed, linked, made, parts_of, saved, template, with_part, with_xml

VALUES: dict[str, object] = {
    "huurder": {"naam": "T. Test", "plaats": None},
    "bedrag": Decimal("10.00"),
    "rente": Decimal("1.00"),
    "datum": date(2027, 1, 12),
    "ja": True,
    "nee": False,
    "namen": ["A", "B"],
    "geen": [],
}
Build = Callable[[DocxDocument], None]


def found(data: bytes, *contexts: dict[str, object]) -> list[tuple[str, str | None]]:
    """Return code and place of each finding, and see that each has a cure."""
    findings = checkup(data, contexts or (VALUES,), "brief.docx")
    assert all(one.fix is not None and str(one.fix) for one in findings)
    return [(one.code, one.place.part) for one in findings if one.code != "WSJ059"]


def in_table(*rows: tuple[str, ...]) -> bytes:
    """Return a template with one table below one paragraph."""

    def build(document: DocxDocument) -> None:
        document.add_paragraph("Beste huurder,")
        table = document.add_table(rows=len(rows), cols=len(rows[0]))
        for row, texts in zip(table.rows, rows, strict=True):
            for cell, text in zip(row.cells, texts, strict=True):
                first, *more = text.split("\n")
                cell.text = first
                for one in more:
                    cell.add_paragraph(one)

    return made(build)


def test_a_good_template_has_nothing_to_find() -> None:
    """Values, choices, rows and paragraphs as the guide says."""
    data = in_table(("Naam", "Wat"), ("{%tr for n in namen %}", ""), ("{{ n }}", "x"), ("{%tr endfor %}", ""))
    assert found(data) == []
    assert found(template("Beste {{ huurder.naam }},", "{%p if ja %}", "Ja.", "{%p endif %}")) == []


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        pytest.param(["{{ hurder.naam }}"], ("WSJ024", "paragraph 1"), id="1.1-3 undefined"),
        pytest.param(["{{ huurder.nam }}"], ("WSJ024", "paragraph 1"), id="1.1-4 attribute"),
        pytest.param(["a", "{{ huurder.naam"], ("WSJ021", "paragraph 2"), id="1.1-5 unclosed"),
        pytest.param(["{ huurder.naam }}"], ("WSJ021", "paragraph 1"), id="brace lost in front"),
        pytest.param(["{{ huurder.naam }"], ("WSJ021", "paragraph 1"), id="brace lost behind"),
        pytest.param(["{ % if ja %}x{% endif %}"], ("WSJ021", "paragraph 1"), id="space in the brace"),
        pytest.param(["{huurder.naam}"], ("WSJ032", "paragraph 1"), id="both braces lost"),
        pytest.param(
            ['{%p if huurder.naam == "5%" %}', "x", "{%p endif %}"], ("WSJ026", "paragraph 1"), id="1.1-6"
        ),
        pytest.param(
            ["Dit {%p if ja %} weg", "x", "{%p endif %}"], ("WSJ025", "paragraph 1"), id="1.1-7 text"
        ),
        pytest.param(["{%p if ja %}{%p endif %}"], ("WSJ025", "paragraph 1"), id="1.1-7 two tags"),
        pytest.param(["{{ huurder.naam|„x” }}"], ("WSJ031", "paragraph 1"), id="1.1-11 low quotes"),
        pytest.param(
            ["{% if huurder.naam == “x” %}a{% else %}b{% endif %}"], ("WSJ034", "paragraph 1"), id="1.1-11"
        ),
        pytest.param(["{{r huurder.naam }}"], ("WSJ027", "paragraph 1"), id="1.1-13 rich text"),
        pytest.param(["{{p huurder.naam }}"], ("WSJ027", "paragraph 1"), id="1.1-18 subdocument"),
        pytest.param(["{{rente|bedrag }}"], ("WSJ033", "paragraph 1"), id="1.1-14 no space"),
        pytest.param(["{% if ja %}Tekst.{% endif %}"], ("WSJ056", "paragraph 1"), id="1.1-15 inline"),
        pytest.param(["{% if ja %}", "x", "{% endif %}"], ("WSJ053", "paragraph 1"), id="1.1-15 alone"),
        pytest.param(["x {%- if ja %}y{% endif %}"], ("WSJ028", "paragraph 1"), id="1.1-15 dash"),
        pytest.param(["{{ ''.__class__ }}"], ("WSJ023", "paragraph 1"), id="1.1-25 attribute"),
        pytest.param(["{{ cycler.__init__.__globals__ }}"], ("WSJ023", "paragraph 1"), id="2 cycler"),
        pytest.param(["{{ range(9) }}"], ("WSJ023", "paragraph 1"), id="1.1-25 call"),
        pytest.param(["{% set a = 1 %}"], ("WSJ023", "paragraph 1"), id="set"),
        pytest.param(['{% include "x" %}'], ("WSJ023", "paragraph 1"), id="include"),
        pytest.param(["{{ huurder.naam|upper }}"], ("WSJ023", "paragraph 1"), id="filter"),
        pytest.param(["[[naam]] hier"], ("WSJ032", "paragraph 1"), id="1.1-29 square"),
        pytest.param(["<<naam>> hier"], ("WSJ032", "paragraph 1"), id="1.1-29 angle"),
        pytest.param(["Beste «naam»,"], ("WSJ032", "paragraph 1"), id="2 leftover"),
        pytest.param(["{{ bedrag }}"], ("WSJ042", "paragraph 1"), id="2 amount"),
        pytest.param(["{{ datum }}"], ("WSJ042", "paragraph 1"), id="2 date"),
        pytest.param(["{{ huurder.plaats }}"], ("WSJ042", "paragraph 1"), id="2 none"),
        pytest.param(
            ["{{ huurder.naam|bedrag }}"], ("WSJ043", "paragraph 1"), id="filter that does not suit"
        ),
        pytest.param(["{% cellbg namen %}"], ("WSJ029", "paragraph 1"), id="special"),
        pytest.param(["{%p if ja %}", "x"], ("WSJ022", "paragraph 1"), id="if without end"),
        pytest.param(["x", "{%p endif %}"], ("WSJ022", "paragraph 2"), id="end without if"),
        pytest.param(["x", "{%p else %}"], ("WSJ022", "paragraph 2"), id="else without if"),
        pytest.param(["Een {", "{ twee"], ("WSJ030", "paragraph 2"), id="braces that join"),
    ],
)
def test_traps_in_tags(paragraphs: list[str], expected: tuple[str, str]) -> None:
    """Each at its paragraph, whether docxtpl would fail, or go on without a word."""
    assert expected in found(template(*paragraphs))


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        pytest.param(
            in_table(("{%tr for n in geen %}", ""), ("{{ n }}", "x"), ("{%tr endfor %}", "")),
            ("WSJ054", "table 1, row 1, cell 1, paragraph 2"),
            id="1.1-16 no rows",
        ),
        pytest.param(
            in_table(("a", "{%p if nee %}\nx\n{%p endif %}")),
            ("WSJ055", "table 1, row 1, cell 2, paragraph 3"),
            id="1.1-16 empty cell",
        ),
        pytest.param(
            in_table(("weg {%tr for n in namen %}", ""), ("{{ n }}", ""), ("{%tr endfor %}", "")),
            ("WSJ025", "table 1, row 1, cell 1, paragraph 2"),
            id="1.1-7 text in a row",
        ),
        pytest.param(
            in_table(("a", "b"), ("c", "{{ hurder }}")),
            ("WSJ024", "table 1, row 2, cell 2, paragraph 5"),
            id="unknown",
        ),
        pytest.param(
            in_table(("{% for n in namen %}", "{% endfor %}")),
            ("WSJ044", "table 1, row 1, cell 1, paragraph 2"),
            id="over cells",
        ),
    ],
)
def test_traps_in_tables_have_table_row_and_cell(data: bytes, expected: tuple[str, str]) -> None:
    """So that a person finds it in Word without counting paragraphs."""
    assert expected in found(data)


def test_a_choice_with_words_for_each_case_leaves_nothing_empty() -> None:
    """A cell or a paragraph with an else is never empty."""
    cell = in_table(("a", "{%p if nee %}\nx\n{%p else %}\ny\n{%p endif %}"))
    assert found(cell) == []
    assert (
        found(template("{% if ja %}Een.{% else %}Twee.{% endif %}", "Dus {% if ja %}drie{% endif %}.")) == []
    )


def numbered_loop(style: str) -> bytes:
    """Return a loop over a heading and two items of a list."""

    def build(document: DocxDocument) -> None:
        document.add_paragraph("{%p for n in namen %}")
        document.add_paragraph("Kop {{ n }}")
        document.add_paragraph("een", style=style)
        document.add_paragraph("twee", style=style)
        document.add_paragraph("{%p endfor %}")

    return made(build)


def test_numbers_that_go_on_in_the_next_round_are_found() -> None:
    """Trap 1.1-17; bullets have no number that could go on."""
    assert found(numbered_loop("List Number")) == [("WSJ036", "paragraph 3")]
    assert found(numbered_loop("List Bullet")) == []


def bold_half(document: DocxDocument) -> None:
    paragraph = document.add_paragraph("Beste ")
    paragraph.add_run("{{ huurder")
    paragraph.add_run(".naam }}").bold = True


def white(document: DocxDocument) -> None:
    document.add_paragraph("Zichtbaar.")
    document.add_paragraph().add_run("Onzichtbaar.").font.color.rgb = RGBColor(0xFE, 0xFE, 0xFE)


def white_style(document: DocxDocument) -> None:
    document.styles["Quote"].font.color.rgb = RGBColor(255, 255, 255)
    document.add_paragraph("Onzichtbaar.", style="Quote")


def white_on_black(document: DocxDocument) -> None:
    paragraph = document.add_paragraph()
    paragraph.add_run("Leesbaar.").font.color.rgb = RGBColor(255, 255, 255)
    shade = paragraph._p.makeelement(qn("w:shd"), {qn("w:val"): "clear", qn("w:fill"): "000000"})
    paragraph._p.get_or_add_pPr().append(shade)


def second_header(document: DocxDocument) -> None:
    document.sections[0].header.paragraphs[0].text = "Rijnoever Wonen"
    document.add_paragraph("Tekst.")
    section = document.add_section(WD_SECTION.NEW_PAGE)
    section.header.is_linked_to_previous = False
    section.header.paragraphs[0].text = "Andere kop"


def even_footer(document: DocxDocument) -> None:
    document.settings.odd_and_even_pages_header_footer = True
    document.sections[0].footer.paragraphs[0].text = "Voet"
    document.sections[0].even_page_footer.paragraphs[0].text = "Alleen op even bladzijden"
    document.add_paragraph("Tekst.")


def first_header(document: DocxDocument) -> None:
    document.sections[0].different_first_page_header_footer = True
    document.sections[0].first_page_header.paragraphs[0].text = "Rijnoever Wonen"
    document.sections[0].header.paragraphs[0].text = "Vervolgblad"
    document.add_paragraph("Tekst.")


def long_footer(document: DocxDocument) -> None:
    document.sections[0].footer.paragraphs[0].text = "Rijnoever Wonen, Havenkade 8 · " * 6
    document.add_paragraph("Tekst.")


def contents(document: DocxDocument) -> None:
    document.styles.add_style("toc 1", 1)
    document.add_paragraph("Hoofdstuk 1 ... 3", style="toc 1")


@pytest.mark.parametrize(
    ("build", "expected"),
    [
        pytest.param(bold_half, ("WSJ035", "paragraph 1"), id="1.1-8 split by its look"),
        pytest.param(white, ("WSJ048", "paragraph 2"), id="white on white"),
        pytest.param(white_style, ("WSJ048", "paragraph 1"), id="white by its style"),
        pytest.param(second_header, ("WSJ057", "header, paragraph 1"), id="header of a second section"),
        pytest.param(even_footer, ("WSJ057", "footer, paragraph 1"), id="footer of even pages"),
        pytest.param(first_header, ("WSJ057", "header, paragraph 1"), id="header of later pages"),
        pytest.param(long_footer, ("WSJ058", "footer, paragraph 1"), id="long footer"),
        pytest.param(contents, ("WSJ057", "paragraph 1"), id="1.1-23 contents"),
    ],
)
def test_traps_of_a_word_user(build: Build, expected: tuple[str, str]) -> None:
    """What a person does in Word without a thought."""
    assert expected in found(made(build))


def test_white_letters_on_black_can_be_read() -> None:
    """Only letters that nobody can make out are refused."""
    assert found(made(white_on_black)) == []


def run(inside: str) -> str:
    return f"<w:p><w:r>{inside}</w:r></w:p>"


GOOD = template("Beste {{ huurder.naam }},", "Tekst.")
SDT = "<w:sdt><w:sdtPr>{}</w:sdtPr><w:sdtContent><w:p><w:r><w:t>x</w:t></w:r></w:p></w:sdtContent></w:sdt>"
MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
COMMENTS = f'<w:comments xmlns:w="{MAIN}"><w:comment w:id="0"/></w:comments>'


@pytest.mark.parametrize(
    ("data", "code"),
    [
        pytest.param(
            with_xml(GOOD, '<w:p><w:ins w:id="1"><w:r><w:t>{{ bedrag }}</w:t></w:r></w:ins></w:p>'),
            "WSJ015",
            id="1.1-8",
        ),
        pytest.param(
            with_xml(GOOD, '<w:p><w:del w:id="1"><w:r><w:delText>{{ x }}</w:delText></w:r></w:del></w:p>'),
            "WSJ015",
            id="1.1-9",
        ),
        pytest.param(with_xml(GOOD, run('<w:commentReference w:id="0"/>')), "WSJ016", id="1.1-10 reference"),
        pytest.param(
            with_part(
                GOOD,
                "word/comments.xml",
                COMMENTS,
                "comments",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
            ),
            "WSJ016",
            id="1.1-10",
        ),
        pytest.param(with_xml(GOOD, run("<w:altChunk/>")), "WSJ011", id="1.1-18 chunk"),
        pytest.param(
            with_xml(GOOD, SDT.format('<w:date w:fullDate="2026-01-01T00:00:00Z"/>')),
            "WSJ038",
            id="1.1-22 control",
        ),
        pytest.param(
            with_xml(GOOD, SDT.format('<w:dataBinding w:xpath="/a"/>')), "WSJ037", id="control tied to data"
        ),
        pytest.param(
            with_xml(
                GOOD,
                run(
                    '<w:fldChar w:fldCharType="begin"/><w:instrText> TOC </w:instrText>'
                    '<w:fldChar w:fldCharType="end"/>'
                ),
            ),
            "WSJ039",
            id="1.1-23 field",
        ),
        pytest.param(
            linked(GOOD, "hyperlink", "https://x.example/{{ kenmerk }}"), "WSJ020", id="1.1-24 link"
        ),
        pytest.param(
            changed(
                GOOD, "docProps/core.xml", "</cp:coreProperties>", "<x>{{ datum }}</x></cp:coreProperties>"
            ),
            "WSJ020",
            id="2 property",
        ),
        pytest.param(
            with_xml(
                GOOD,
                '<w:p><w:fldSimple w:instr=" MERGEFIELD naam "><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p>',
            ),
            "WSJ014",
            id="2 merge field",
        ),
        pytest.param(with_xml(GOOD, run("<w:rPr><w:vanish/></w:rPr><w:t>weg</w:t>")), "WSJ017", id="hidden"),
        pytest.param(
            with_xml(
                GOOD,
                run(
                    "<w:ruby><w:rt><w:r><w:t>boven</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>x</w:t></w:r></w:rubyBase></w:ruby><w:t>y</w:t>"
                ),
            ),
            "WSJ057",
            id="ruby",
        ),
        pytest.param(template("{{ ja }}" * 5001), "WSJ045", id="1.1-26 size"),
    ],
)
def test_traps_of_the_file(data: bytes, code: str) -> None:
    """Changes, comments, fields, links, controls and properties."""
    assert code in {one.code for one in checkup(data, [VALUES], "brief.docx")}


def test_pictures_need_words_and_must_be_what_they_say() -> None:
    """Trap 1.1-21: no text for people who cannot see it, and a picture of another kind than its name."""

    def build(document: DocxDocument) -> None:
        document.add_paragraph("Tekst.")
        document.add_picture(str(installed_templates() / "_style/voorbeeld/logo.png"), width=Inches(1))

    data = made(build)
    assert {"WSJ019", "WSJ052"} <= {code for code, _ in found(data)}
    name = next(one for one in parts_of(data) if one.endswith(".png"))
    assert ("WSJ060", name) in found(write_package({**parts_of(data), name: b"\xff\xd8\xff"}))


def test_the_maker_of_the_file_is_told() -> None:
    """Trap 1.1-28: docgen takes the name out of each letter, but the template itself may be passed on."""
    document = Document()
    document.core_properties.author = "J. Jansen"
    document.add_paragraph("Tekst.")
    (one,) = checkup(saved(document), [VALUES], "brief.docx")
    assert (one.code, one.level) == ("WSJ059", Level.INFO)
    assert "Jansen" not in str(one.message)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "WSJ001"),
        (b"geen zip", "WSJ003"),
        (
            changed(
                GOOD,
                "[Content_Types].xml",
                "wordprocessingml.document.main",
                "wordprocessingml.template.main",
            ),
            "WSJ008",
        ),
    ],
)
def test_a_file_that_is_no_document_is_refused(data: bytes, code: str) -> None:
    """A template file of Word (.dotx) is named as such, with what to do."""
    with pytest.raises(TemplateError) as error:
        checkup(data, [VALUES], "brief.docx")
    assert [one.code for one in error.value.findings] == [code]


def test_a_file_without_words_is_refused() -> None:
    """Nothing would go out; the file is at fault, not the case."""
    assert found(saved(Document())) == [("WSJ009", None)]
    with pytest.raises(TemplateError) as error:
        render_word(saved(Document()), VALUES, "brief.docx")
    assert [one.code for one in error.value.findings] == ["WSJ009"]


def test_everything_is_told_at_once_in_the_order_of_the_text() -> None:
    """One round of mending is enough, also when one tag is broken."""

    def build(document: DocxDocument) -> None:
        document.add_paragraph("{{ hurder.naam }} {{ bedrag }}")
        document.add_paragraph("{{ huurder.naam")
        document.add_paragraph("{%p if ja %} en meer")
        document.add_paragraph("{{ datun|datum }}")
        document.sections[0].footer.paragraphs[0].text = "{{ datum }}"

    assert found(made(build)) == [
        ("WSJ024", "paragraph 1"),
        ("WSJ042", "paragraph 1"),
        ("WSJ021", "paragraph 2"),
        ("WSJ022", "paragraph 3"),
        ("WSJ025", "paragraph 3"),
        ("WSJ024", "paragraph 4"),
        ("WSJ042", "footer, paragraph 1"),
    ]


def test_each_case_is_tried() -> None:
    """A value that is there in one case may be missing in another."""
    data = template("Wonend in {{ huurder.plaats }}.")
    other = {**VALUES, "huurder": {"naam": "A", "plaats": "Alphen"}}
    assert found(data, other) == []
    assert found(data, other, VALUES) == [("WSJ042", "paragraph 1")]


def test_a_value_within_its_choice_is_judged_within_it() -> None:
    """What is printed only when it is there is never missing."""
    assert (
        found(
            template("U {% if huurder.plaats is not none %}in {{ huurder.plaats }}{% else %}hier{% endif %}.")
        )
        == []
    )


def test_without_a_case_only_the_form_is_checked() -> None:
    """Names mean nothing then; what is wrong whatever they mean is still found."""
    findings = checkup(template("{{ van_iemand }} {{ ''.__class__ }}"), [], "brief.docx")
    assert [one.code for one in findings if one.level is Level.ERROR] == ["WSJ023"]


def test_messages_hold_no_value() -> None:
    """A template is checked on invented cases, but an office has its own."""
    findings: tuple[Finding, ...] = checkup(template("{{ huurder.naam|bedrag }}"), [VALUES], "brief.docx")
    assert findings
    assert all("T. Test" not in f"{one.message} {one.fix}" for one in findings)
