"""HTML templates that must work: every word is printed, every value knows its field."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from docgen.document.blocks import Document, Heading, List, Paragraph, Table
from docgen.document.inline import LineBreak, Text, plain
from docgen.document.walk import lines_of
from docgen.render.html_template.filled import render_html
from tests.render.own_templates import rendered

from .html_templates import page

CONTEXT: dict[str, object] = {
    "naam": "Jansen & Zn <BV>",
    "klacht": "De kraan lekt.\r\nAl een  jaar.",
    "ja": True,
    "rijen": [{"n": 1, "wat": "huur"}, {"n": 2, "wat": "water"}],
    "leeg": [],
}


def made(body: str, **values: object) -> Document:
    """Return the Document of a template with this body."""
    return render_html(body.encode(), {**CONTEXT, **values}, "brief.html").document


def said(body: str, **values: object) -> list[str]:
    """Return the lines of the letter of a template."""
    return [plain(line.runs) for line in lines_of(made(body, **values))]


def test_the_command_line_makes_all_formats(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One letter with everything that works: the words and the values stand in the text."""
    template = tmp_path / "brief.html"
    more = (
        "<h2>Wat staat er open?</h2><table><thead><tr><th>Maand</th><th>Open</th></tr></thead><tbody>"
        "{% for maand in maanden %}<tr><td>{{ maand.maand }}</td><td>{{ maand.open|bedrag }}</td></tr>"
        "{% endfor %}</tbody></table><ul><li>100% gratis</li><li>{ los }</li></ul>"
        '<p>Lees <a href="https://www.geldfit.nl/">de site</a>, of &eacute;&eacute;n&nbsp;folder.</p>'
    )
    template.write_bytes(b"\xef\xbb\xbf" + page(more).encode())
    outcome = rendered(template, capsys)
    assert outcome.code == 0, outcome.said
    assert {name.rpartition(".")[2] for name in outcome.files} == {"pdf", "docx", "html", "txt", "json"}
    text = outcome.files["herinnering.txt"].decode()
    for words in ("Wilt u dat niet?", "augustus\u00a02026  €\u00a0742,79", "- 100% gratis", "- { los }"):
        assert words in text
    assert "Lees de site (www.geldfit.nl), of één\u00a0folder." in text
    assert "maandag\u00a031\u00a0augustus\u00a02026" in text


def test_the_style_of_the_file_is_left_out_aloud(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Who styled the template hears that the house style is used."""
    template = tmp_path / "brief.htm"
    css = "body { color: #222 } @page { @bottom-center { content: 'Pagina ' counter(page) } }"
    template.write_text(page(head=f"<style>{css}</style>"), encoding="utf-8")
    outcome = rendered(template, capsys, "--to", "txt")
    assert outcome.code == 0, outcome.said
    assert "brief.htm:3:" in outcome.said
    assert "warning HSJ050" in outcome.said


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<p>Beste {{ naam }},</p>", ["Beste Jansen & Zn <BV>,"]),
        ("<p>a <b>vet</b> <i>x</i> {{ naam }}!</p>", ["a vet x Jansen & Zn <BV>!"]),
        ("<p>{% if ja %}wel{% else %}niet{% endif %}</p>", ["wel"]),
        ("{% if leeg %}<p>x</p>{% else %}<p>y</p>{% endif %}", ["y"]),
        ("<p>een\n{% if ja %}twee{% endif %}\ndrie</p>", ["een twee drie"]),
        ("<ul>{% for r in rijen %}<li>{{ r.wat }}</li>{% endfor %}</ul>", ["huur", "water"]),
        ("<ol><li>{{ rijen|length }} dingen</li><li>meer</li></ol>", ["2 dingen", "meer"]),
        ("<p>5 < 6 & 100% { x } R&D</p>", ["5 < 6 & 100% { x } R&D"]),
        ("<p>&lt;b&gt; &euro; &copy;</p>", ["<b> € ©"]),
        ("<p>{# uitleg #}tekst</p><!-- intern -->", ["tekst"]),
        ("los<p>blok</p>los", ["los", "blok", "los"]),
        ('<p><a href="https://x.nl/a">https://x.nl/a</a></p>', ["https://x.nl/a"]),
        ('<p><a href="tel:+31612345678"><b>bel</b></a> nu</p>', ["bel (+31612345678) nu"]),
        ('<p><a href="mailto:a%40b.nl?subject=x">mail</a></p>', ["mail (a@b.nl)"]),
        ("<table><caption>Open</caption><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table>",
         ["Open", "a", "b", "c", "d"]),
        ("<table><tr><th>a</th><th>b</th><th>c</th></tr><tr><td colspan='2'>Som</td><td>1</td></tr></table>",
         ["a", "b", "c", "Som", "1"]),
        ("<dl><dt>Wat</dt><dd>huur</dd></dl>", ["Wat", "huur"]),
        ('<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html><html><body><p>x<br/>y</p><hr/></body></html>',
         ["x", "y"]),
        ("<P CLASS=a>x</P>", ["x"]),
    ],
)  # fmt: skip
def test_what_letters_need_works(body: str, expected: list[str]) -> None:
    """Headings, bold, choices, loops, lists, tables, links, signs of HTML, lone braces."""
    assert said(body) == expected


def test_a_total_over_two_columns_stays_under_its_own_column() -> None:
    """The amount of a total row does not move to another column."""
    body = "<table><tr><th>a</th><th>b</th><th>c</th></tr><tr><td>d</td><td>e</td><td>f</td></tr>"
    table = made(body + '<tr><td colspan="2">Totaal</td><td>1</td></tr></table>').blocks[0]
    assert isinstance(table, Table)
    assert [plain(cell) for cell in table.rows[1]] == ["Totaal", "", "1"]


def test_line_ends_and_spaces_of_a_value_are_kept() -> None:
    """White space of the template is one space, that of a value is as it was typed."""
    (paragraph,) = made("<p>Klacht:\n   {{ klacht }}</p>").blocks
    assert isinstance(paragraph, Paragraph)
    assert paragraph.runs == (
        Text("Klacht: ", line=1),
        Text("De kraan lekt.", "klacht", line=2),
        LineBreak(),
        Text("Al een  jaar.", "klacht", line=2),
    )


def test_blocks_and_values_know_their_line_and_field() -> None:
    """A finding of the gate can point at the template and at the case, in loops too."""
    document = made(
        "<h1>Kop</h1>\n<p>tekst</p>\n<ul>\n{% for r in rijen %}\n<li>{{ r.wat }}</li>\n{% endfor %}\n</ul>"
    )
    heading, paragraph, listed = document.blocks
    assert isinstance(heading, Heading)
    assert isinstance(listed, List)
    assert (heading.place.line, paragraph.place.line, listed.place.line) == (1, 2, 3)
    assert [item.place.line for item in listed.items] == [5, 5]
    assert [item.runs[0] for item in listed.items] == [
        Text("huur", "rijen[0].wat", line=5),
        Text("water", "rijen[1].wat", line=5),
    ]


@pytest.mark.parametrize(
    "nasty",
    [
        "{{ 7*7 }} {% if x %} {_{ 7*7 }_}",
        '<img src="file:///etc/passwd"><link rel=attachment href=x>',
        "</p><p hidden>x</p> <!-- x -->",
        "]]> &amp; &lt; &#60; \"'",
        "**vet** # kop | cel",
        "<script>x</script>",
    ],
)
def test_a_value_is_never_markup(nasty: str) -> None:
    """What a tenant wrote is printed as it is, and nothing after it is lost."""
    assert said("<p>Klacht: {{ k }} einde.</p><p>Verder.</p>", k=nasty) == [
        f"Klacht: {nasty} einde.",
        "Verder.",
    ]


@settings(max_examples=100, deadline=None)
@given(
    st.text(
        st.characters(exclude_categories=("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")), min_size=1, max_size=40
    )
)
def test_every_printable_value_is_printed_exactly_and_traced_to_its_field(value: str) -> None:
    """Whatever a person can type comes out as data of its field."""
    runs = lines_of(made("<p>Voor[{{ v }}]na.</p>", v=value))[0].runs
    expected = unicodedata.normalize("NFC", value)
    assert [run for run in runs if isinstance(run, Text)] == [
        Text("Voor[", line=1),
        Text(expected, "v", line=1),
        Text("]na.", line=1),
    ]


def test_the_title_may_hold_a_value() -> None:
    """The title of the file is that of the page."""
    body = "<html><head><title>Brief aan {{ naam }}</title></head><body><h1>Kop</h1></body></html>"
    assert made(body).title == "Brief aan Jansen & Zn <BV>"


def test_warnings_go_along_with_the_document() -> None:
    """A style is told of once, however often it is there."""
    result = render_html(b'<p style="color:red">a</p><p style="color:red">b</p>', {}, "brief.html")
    assert [one.code for one in result.findings] == ["HSJ050"]
