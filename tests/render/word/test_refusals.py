"""Word templates that must be refused, each with its code and its place."""

from __future__ import annotations

import io
import zipfile
from datetime import date
from decimal import Decimal

import pytest
from docx import Document
from docx.document import Document as DocxDocument
from hypothesis import given, settings
from hypothesis import strategies as st

from docgen.errors import TemplateError
from docgen.finding import Finding
from docgen.render.package import write_package
from docgen.render.word.filled import render_word

from .word_templates import changed, linked, made, parts_of, saved, template, with_part, with_xml

CONTEXT: dict[str, object] = {
    "huurder": {"naam": "T. Test", "plaats": None},
    "bedrag": Decimal("10.00"),
    "datum": date(2027, 1, 12),
    "ja": True,
    "namen": ["A", "B"],
}
GOOD = template("Beste {{ huurder.naam }},", "U betaalt de huur.")


def findings(data: bytes, context: dict[str, object] | None = None) -> tuple[Finding, ...]:
    with pytest.raises(TemplateError) as error:
        render_word(data, CONTEXT if context is None else context, "kantoor.docx")
    assert all(finding.place.path == "kantoor.docx" for finding in error.value.findings)
    assert all(str(finding.fix) for finding in error.value.findings)
    return error.value.findings


def codes(data: bytes, context: dict[str, object] | None = None) -> set[str]:
    return {finding.code for finding in findings(data, context)}


def run(inside: str) -> str:
    return f"<w:p><w:r>{inside}</w:r></w:p>"


def field(instruction: str) -> str:
    return f'<w:p><w:fldSimple w:instr="{instruction}"><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p>'


def test_the_good_template_is_not_refused() -> None:
    """What the others change is good as it is."""
    render_word(GOOD, CONTEXT, "kantoor.docx")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "WSJ001"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "WSJ002"),
        (b"geen zip", "WSJ003"),
        (GOOD[: len(GOOD) // 2], "WSJ003"),
        (write_package({"xl/workbook.xml": b"<x/>", "[Content_Types].xml": b"<x/>"}), "WSJ004"),
        (write_package({**parts_of(GOOD), "word/media/x.bin": bytes(26_000_000)}), "WSJ005"),
        (write_package({**parts_of(GOOD), "word/../x.xml": b"<x/>"}), "WSJ006"),
    ],
)
def test_files_that_are_no_template_are_refused(data: bytes, code: str) -> None:
    """Empty, locked, damaged, another kind of file, too big, or with a part that leaves the file."""
    assert codes(data) == {code}


def test_a_part_that_is_there_twice_is_refused() -> None:
    """With two texts in one file nobody knows which goes out."""
    target = io.BytesIO(GOOD)
    with zipfile.ZipFile(target, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("word/document.xml", b"<x/>")
    assert codes(target.getvalue()) == {"WSJ006"}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize("part", ["word/document.xml", "word/settings.xml", "docProps/core.xml"])
def test_own_entities_are_refused_in_any_part(part: str, encoding: str) -> None:
    """Entities can read files or fill the memory."""
    parts = parts_of(GOOD)
    parts[part] = '<!DOCTYPE x [<!ENTITY y "z">]><x>&y;</x>'.encode(encoding)
    assert codes(write_package(parts)) == {"WSJ007"}


ACTIVE = [
    (
        with_part(GOOD, "word/vbaProject.bin", "x", "vbaProject", "application/vnd.ms-office.vbaProject"),
        "WSJ010",
    ),
    (with_part(GOOD, "word/embeddings/o.bin", "x", "oleObject", "application/vnd.ms-excel"), "WSJ011"),
    (with_part(GOOD, "word/chunk.html", "<b>x</b>", "aFChunk", "text/html"), "WSJ011"),
    (linked(GOOD, "attachedTemplate", "http://example.org/x.dotm"), "WSJ012"),
    (linked(GOOD, "image", "http://example.org/volg.png"), "WSJ012"),
    (linked(GOOD, "hyperlink", "javascript:alert(1)"), "WSJ012"),
    (linked(GOOD, "hyperlink", "file:///etc/passwd"), "WSJ012"),
    (with_xml(GOOD, field("DDEAUTO cmd x")), "WSJ013"),
    (with_xml(GOOD, field("INCLUDETEXT /etc/hostname")), "WSJ013"),
    (with_xml(GOOD, field("INCLUDEPICTURE http://example.org/x")), "WSJ013"),
    (with_xml(GOOD, field("HYPERLINK &quot;javascript:x&quot;")), "WSJ012"),
    (with_xml(GOOD, field("MERGEFIELD naam")), "WSJ014"),
    (with_xml(GOOD, '<w:p><w:ins w:id="1" w:author="x"><w:r><w:t>nieuw</w:t></w:r></w:ins></w:p>'), "WSJ015"),
    (
        with_xml(
            GOOD, '<w:p><w:del w:id="1" w:author="x"><w:r><w:delText>oud</w:delText></w:r></w:del></w:p>'
        ),
        "WSJ015",
    ),
    (with_xml(GOOD, run('<w:commentReference w:id="0"/>')), "WSJ016"),
    (with_xml(GOOD, run("<w:rPr><w:vanish/></w:rPr><w:t>geheim</w:t>")), "WSJ017"),
]


@pytest.mark.parametrize(("data", "code"), ACTIVE, ids=[f"{i}-{code}" for i, (_, code) in enumerate(ACTIVE)])
def test_active_content_and_leftovers_are_refused(data: bytes, code: str) -> None:
    """What loads, runs, or was meant for colleagues never reaches the reader."""
    assert code in codes(data)


def test_a_field_spread_over_runs_is_seen() -> None:
    """Word cuts instructions in pieces; a dangerous one is found all the same."""
    pieces = "".join(
        f"<w:r>{inside}</w:r>"
        for inside in (
            '<w:fldChar w:fldCharType="begin"/>',
            "<w:instrText>DDE</w:instrText>",
            "<w:instrText>AUTO cmd</w:instrText>",
            '<w:fldChar w:fldCharType="end"/>',
        )
    )
    assert codes(with_xml(GOOD, f"<w:p>{pieces}</w:p>")) == {"WSJ013"}


def test_a_comment_part_is_refused() -> None:
    """An internal note is not delivered to the tenant."""
    document = Document()
    paragraph = document.add_paragraph("Tekst")
    document.add_comment(paragraph.runs, text="intern: niet sturen", author="x", initials="x")
    assert codes(saved(document)) == {"WSJ016"}


def test_tags_where_docxtpl_does_not_fill_are_refused() -> None:
    """A tag in an endnote, a link, a property or an attribute would go out as it is, or run."""
    note = f'<w:endnote w:id="1">{run("<w:t>{{ x }}</w:t>")}</w:endnote>'
    notes = f'<w:endnotes xmlns:w="{_W}">{note}</w:endnotes>'
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.endnotes+xml"
    assert codes(with_part(GOOD, "word/endnotes.xml", notes, "endnotes", kind)) == {"WSJ020"}
    assert codes(linked(GOOD, "hyperlink", "https://example.org/{{ huurder.naam }}")) == {"WSJ020"}
    assert codes(linked(GOOD, "hyperlink", "https://example.org/%7B%7B huurder %7D%7D")) == {"WSJ020"}

    def titled(document: DocxDocument) -> None:
        document.core_properties.title = "{{ huurder.naam }}"

    assert codes(made(titled)) == {"WSJ020"}
    attribute = '<w:p><w:bookmarkStart w:id="1" w:name="{{ huurder.naam }}"/><w:bookmarkEnd w:id="1"/></w:p>'
    assert codes(with_xml(GOOD, attribute)) == {"WSJ020"}


_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


@pytest.mark.parametrize(
    ("paragraphs", "code", "place"),
    [
        (["Goed.", "Beste {{ huurder.naam"], "WSJ021", "paragraph 2"),
        (["Goed.", "Beste { huurder.naam }}"], "WSJ021", "paragraph 2"),
        (["Beste {{ huurder naam }}"], "WSJ022", "paragraph 1"),
        (["Een.", "{% if ja %}twee"], "WSJ022", "paragraph 2"),
        (["Een.", "{% endif %}"], "WSJ022", "paragraph 2"),
        (["{{ cycler.__init__.__globals__.os.popen('id').read() }}"], "WSJ023", "paragraph 1"),
        (["{{ huurder.naam.__class__ }}"], "WSJ023", "paragraph 1"),
        (["{% set x = 1 %}"], "WSJ023", "paragraph 1"),
        (["{% include 'x' %}"], "WSJ023", "paragraph 1"),
        (["{% import 'x' as y %}"], "WSJ023", "paragraph 1"),
        (["{% macro x() %}{% endmacro %}"], "WSJ023", "paragraph 1"),
        (["{{ 'a' * 2000000000 }}"], "WSJ023", "paragraph 1"),
        (["{{ namen.append('x') }}"], "WSJ023", "paragraph 1"),
        (["{{ huurder.naam|attr('x') }}"], "WSJ023", "paragraph 1"),
        (["{{ huurder.naam|safe }}"], "WSJ023", "paragraph 1"),
        (["Goed.", "{{ hurder.naam }}"], "WSJ024", "paragraph 2"),
        (["{{ huurder.naamm }}"], "WSJ024", "paragraph 1"),
        (["{%p if ja %} ook tekst", "{%p endif %}"], "WSJ025", "paragraph 1"),
        (["{%p if ja %}{%p endif %}"], "WSJ025", "paragraph 1"),
        (["{%tr for n in namen %}", "{%tr endfor %}"], "WSJ025", "paragraph 1"),
        (["{%p if huurder.naam == '5%' %}", "{%p endif %}"], "WSJ026", "paragraph 1"),
        (["{{r huurder.naam }}"], "WSJ027", "paragraph 1"),
        (["{{p huurder.naam }}"], "WSJ027", "paragraph 1"),
        (["a {%- if ja %}b{% endif %}"], "WSJ028", "paragraph 1"),
        (["{% hm %}"], "WSJ029", "paragraph 1"),
        (["Een {", "{ twee"], "WSJ030", "paragraph 2"),
        (["{% if huurder.naam == „x” %}y{% endif %}"], "WSJ031", "paragraph 1"),
        (["Eerst.", "{{ huurder.plaats }}"], "WSJ042", "paragraph 2"),
        (["{{ bedrag }}"], "WSJ042", "paragraph 1"),
        (["{{ datum }}"], "WSJ042", "paragraph 1"),
        (["{{ ja }}"], "WSJ042", "paragraph 1"),
        (["{{ namen }}"], "WSJ042", "paragraph 1"),
        (["Eerst.", "{{ huurder.naam|bedrag }}"], "WSJ043", "paragraph 2"),
        (["Nog «naam_klant» erin"], "WSJ046", "paragraph 1"),
    ],
)
def test_mistakes_with_tags_are_refused_with_their_paragraph(
    paragraphs: list[str], code: str, place: str
) -> None:
    """Each mistake names the paragraph a person can go to."""
    found = findings(template(*paragraphs))
    assert (code, place) in {(finding.code, finding.place.part) for finding in found}


def test_all_unknown_fields_of_all_parts_are_reported_together_with_the_nearest_name() -> None:
    """One round of mending is enough."""

    def build(document: DocxDocument) -> None:
        document.sections[0].header.paragraphs[0].text = "{{ hurder.naam }}"
        document.add_paragraph("{{ bedrg|bedrag }} {{ datun|datum }}")

    found = findings(made(build))
    assert [(one.code, one.place.part) for one in found] == [
        ("WSJ024", "paragraph 1"),
        ("WSJ024", "paragraph 1"),
        ("WSJ024", "header, paragraph 1"),
    ]
    assert ["huurder" in str(one.fix) or "bedrag" in str(one.fix) or "datum" in str(one.fix) for one in found]


def test_code_in_header_and_footnote_is_refused_too() -> None:
    """The sandbox holds in every part."""

    def build(document: DocxDocument) -> None:
        document.sections[0].footer.paragraphs[0].text = "{{ ''.__class__.__mro__ }}"
        document.add_paragraph("Tekst")

    assert {(one.code, one.place.part) for one in findings(made(build))} == {
        ("WSJ023", "footer, paragraph 1")
    }


@pytest.mark.parametrize("value", [1.5, object(), {"x": {1, 2}}, b"x", [1.0]])
def test_values_that_are_not_plain_are_refused(value: object) -> None:
    """Objects run code, floats lose cents."""
    assert codes(GOOD, {**CONTEXT, "extra": value}) == {"WSJ040"}


@pytest.mark.parametrize("sign", ["\x07", "\x0c", "\x00", "\ud800", "\u202e", "\ue000", "\ufffe", "\u200b"])
def test_signs_that_cannot_be_printed_are_refused_with_their_field(sign: str) -> None:
    """The message names field and code point, never the value."""
    (found,) = findings(GOOD, {**CONTEXT, "huurder": {"naam": f"Jan{sign}sen"}})
    assert found.code == "WSJ041"
    assert found.place.field == "huurder.naam"
    assert f"U+{ord(sign):04X}" in str(found.message)
    assert "Jan" not in str(found.message)


def test_loops_inside_loops_over_long_lists_are_refused() -> None:
    """A small template cannot keep the machine busy for hours."""
    loops = "{% for a in n %}{% for b in n %}{% for c in n %}{% endfor %}{% endfor %}{% endfor %}"
    assert codes(template(loops), {"n": list(range(1000))}) == {"WSJ045"}


def test_more_tags_than_a_letter_has_are_refused() -> None:
    """Docxtpl grows slow on thousands of tags."""
    assert codes(template("{{ ja }}" * 5001)) == {"WSJ045"}


def test_tags_that_would_break_the_file_are_refused() -> None:
    """A loop that starts inside a table and ends outside it leaves no sound XML."""

    def build(document: DocxDocument) -> None:
        document.add_table(rows=1, cols=1).cell(0, 0).text = "{% for n in namen %}x"
        document.add_paragraph("y{% endfor %}")

    assert codes(made(build)) == {"WSJ044"}


@settings(max_examples=150, deadline=None)
@given(st.integers(0, len(GOOD) - 1), st.integers(0, 255))
def test_a_damaged_file_never_gives_anything_but_a_template_error(position: int, byte: int) -> None:
    """Flipped bytes end in a clear refusal, or in a letter with the words of the template."""
    data = bytearray(GOOD)
    data[position] = byte
    try:
        result = render_word(bytes(data), CONTEXT, "kantoor.docx")
    except TemplateError:
        return
    assert b"{{" not in parts_of(result.docx)["word/document.xml"]


def test_a_table_row_with_other_text_beside_its_tag_is_refused() -> None:
    """The other text of the row would be lost without a word."""

    def build(document: DocxDocument) -> None:
        table = document.add_table(rows=2, cols=2)
        for cell, text in zip(
            table._cells, ("{%tr for n in namen %}", "weg", "{%tr endfor %}", ""), strict=True
        ):
            cell.text = text

    assert codes(made(build)) == {"WSJ025"}


def test_a_warning_is_given_for_a_tag_that_leaves_an_empty_line() -> None:
    """It still works, so it is no error."""
    result = render_word(template("{% if ja %}", "Tekst.", "{% endif %}"), CONTEXT, "kantoor.docx")
    assert [finding.code for finding in result.findings] == ["WSJ053", "WSJ053"]


def test_a_changed_part_name_does_not_hide_a_tracked_change() -> None:
    """Headers are searched like the text."""

    def build(document: DocxDocument) -> None:
        document.sections[0].header.paragraphs[0].text = "Kop"

    data = changed(made(build), "word/header1.xml", "<w:r>", '<w:ins w:id="9" w:author="x"><w:r>')
    data = changed(data, "word/header1.xml", "</w:r>", "</w:r></w:ins>")
    assert [(one.code, one.place.part) for one in findings(data)] == [("WSJ015", "header, paragraph 1")]


@pytest.mark.parametrize(
    ("part", "old", "new"),
    [
        ("word/_rels/document.xml.rels", 'Target="styles.xml"', 'Target="nowhere.xml"'),
        ("word/_rels/document.xml.rels", 'Target="styles.xml"', ""),
        ("[Content_Types].xml", "document.main+xml", "other+xml"),
    ],
)
def test_parts_that_do_not_hang_together_are_refused(part: str, old: str, new: str) -> None:
    """Found by fuzzing: python-docx raises errors of many kinds when the parts do not fit each other."""
    assert codes(changed(GOOD, part, old, new)) == {"WSJ003"}
