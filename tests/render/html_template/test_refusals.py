"""HTML templates that must be refused, by the command line: each with its code, its line and nothing made."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.render.own_templates import assert_refused, rendered

from . import html_templates as bad

BODIES = [
    *((text, "HSJ010") for text in bad.LOADING),
    *((text, "HSJ014") for text in bad.PICTURES),
    *((text, "HSJ011") for text in bad.SCRIPTS),
    *((f'<p><a href="{target}">x</a></p>', "HSJ012") for target in bad.LINKS),
    *((text, "HSJ013") for text in bad.HIDDEN),
    *((text, "HSJ020") for text in bad.FIELD_PLACES),
    *((f"<p>{text}</p>", "HSJ023") for text in bad.CODE),
    *((text, "HSJ016") for text in bad.CHANGED_TEXT),
    *((text, "HSJ015") for text in bad.ELEMENTS),
    *((text, "HSJ017") for text in bad.CELLS),
    *((text, "HSJ030") for text in bad.NOT_CLOSED),
    *((text, "HSJ031") for text in bad.NOT_OPENED),
    *((text, "HSJ032") for text in bad.MISPLACED),
    *((text, "HSJ034") for text in bad.BAD_MARKUP),
    *((text, "HSJ015") for text in bad.DECLARATIONS),
    *((text, "HSJ033") for text in bad.CODES_FOR_SIGNS),
    *((text, "HSJ021") for text in bad.TAGS_OPEN),
    *((text, "HSJ022") for text in bad.UNREADABLE),
    *((text, "HSJ024") for text in bad.UNKNOWN),
    *((text, "HSJ042") for text in bad.UNPRINTABLE),
    *((text, "HSJ043") for text in bad.FAILED),
]


@pytest.mark.parametrize(("body", "code"), BODIES, ids=[f"{code}-{n}" for n, (_, code) in enumerate(BODIES)])
def test_a_bad_body_is_refused_at_its_line(
    body: str, code: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The message names the template, the line and the column, and nothing is made or opened."""
    template = tmp_path / "brief.html"
    template.write_text(bad.page(body), encoding="utf-8")
    outcome = rendered(template, capsys)
    assert_refused(outcome, template, code)
    assert re.search(rf"brief\.html:[4-6]:\d+: error {code}", outcome.said), outcome.said


@pytest.mark.parametrize("css", bad.STYLES_THAT_LOAD)
def test_a_style_that_loads_is_refused(css: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The style is not used, yet whoever made it must know that nothing is loaded."""
    template = tmp_path / "brief.html"
    template.write_text(bad.page(head=f"<style>\np {{ color: red }}\n{css}</style>"), encoding="utf-8")
    outcome = rendered(template, capsys)
    assert_refused(outcome, template, "HSJ010")
    assert "brief.html:5:" in outcome.said


@pytest.mark.parametrize(
    ("head", "code"),
    [
        ("<style>.x { display: none }</style>", "HSJ013"),
        ("<style>p::before { content: 'niet ' }</style>", "HSJ016"),
        ("<style>p { color: {{ huurder.naam }} }</style>", "HSJ020"),
        ('<meta charset="iso-8859-1">', "HSJ002"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">', "HSJ002"),
        ("tekst", "HSJ032"),
    ],
)
def test_a_bad_head_is_refused(
    head: str, code: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Hidden text, text in the style, and another set of signs than UTF-8."""
    template = tmp_path / "brief.html"
    template.write_text(bad.page(head=head), encoding="utf-8")
    assert_refused(rendered(template, capsys), template, code)


GOOD = bad.page().encode()


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "HSJ001"),
        (b" \n\t", "HSJ001"),
        (b"<html><body></body></html>", "HSJ001"),
        (b"<p></p>", "HSJ001"),
        (bad.page().encode("utf-16"), "HSJ002"),
        (bad.page().encode("utf-16-le"), "HSJ002"),
        (bad.page("<p>één</p>").encode("cp1252"), "HSJ002"),
        (bad.page("<p>café</p>").encode("utf-8").decode("cp1252").encode(), "HSJ002"),
        (b"PK\x03\x04" + bytes(100), "HSJ003"),
        (b"%PDF-1.7 x", "HSJ003"),
        (b"\xd0\xcf\x11\xe0" + bytes(600), "HSJ003"),
        (b"{\\rtf1 x}", "HSJ003"),
        (b"\x89PNG\r\n", "HSJ003"),
        (b"alleen tekst", "HSJ003"),
        (GOOD + b"<p>x</p>" * 70_000, "HSJ004"),
        (b"<div>" * 5000 + b"x" + b"</div>" * 5000, "HSJ004"),
        (GOOD.replace(b"Beste", b"Bes\x00te"), "HSJ005"),
        (GOOD.replace(b"Beste", b"Bes\x07te"), "HSJ005"),
        (GOOD.replace(b"Beste", "Bes\u202ete".encode()), "HSJ005"),
        (GOOD.replace(b"Beste", "Bes\u200bte".encode()), "HSJ005"),
        (GOOD.replace(b"Beste", "Bes\ue000te".encode()), "HSJ005"),
        (GOOD.replace(b"Beste", b"Bes&#7;te"), "HSJ005"),
        (GOOD.replace(b"Beste", b"Bes&#xD800;te"), "HSJ005"),
        (GOOD.replace(b"Beste", b"Bes&#x202e;te"), "HSJ005"),
        (GOOD.replace(b"Beste", b"Bes&ZeroWidthSpace;te"), "HSJ005"),
        (GOOD.replace(b"Beste", b"Bes&#57344;0&#57345;te"), "HSJ005"),
    ],
)
def test_a_file_that_is_no_html_template_is_refused(
    data: bytes, code: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Empty, another encoding, another kind of file, far too big, or with signs that nobody sees."""
    template = tmp_path / "brief.html"
    template.write_bytes(data)
    assert_refused(rendered(template, capsys), template, code)


LOOP = "{% for a in maanden %}", "{% endfor %}"


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ("<p>{{ kenmerk }}</p>" * 5001, "HSJ045"),
        ("{{p a" * 8000, "HSJ021"),
        ("<p>" + "{{ a" * 10_000 + "</p>", "HSJ021"),
        ("<!--" * 20_000, "HSJ034"),
        ("<p " * 20_000, "HSJ034"),
        ("<style>" + "/*" * 100_000 + "</style>", "HSJ032"),
        ("&" * 100_000 + "<b", "HSJ034"),
        ("<p>" + "tekst " * 60_000 + "</p>", "HSJ045"),
        ("<b>" * 100 + "x" + "</b>" * 100, "HSJ004"),
    ],
)
def test_a_template_that_asks_too_much_is_refused_quickly(
    body: str, code: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Thousands of tags, patterns that grow slow, and text without end."""
    template = tmp_path / "brief.html"
    template.write_text(bad.page(body), encoding="utf-8")
    assert_refused(rendered(template, capsys), template, code)


def test_all_faults_are_told_together(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One round of mending is enough."""
    template = tmp_path / "brief.html"
    template.write_text(
        bad.page('<p hidden>x</p>\n<script>y</script>\n<p><img src="x"></p>'), encoding="utf-8"
    )
    said = rendered(template, capsys).said
    assert re.findall(r"brief\.html:(\d+):\d+: error (\w+)", said) == [
        ("5", "HSJ013"),
        ("6", "HSJ011"),
        ("7", "HSJ014"),
        ("7", "HSJ010"),
    ]


def test_each_unknown_field_has_its_column_and_the_nearest_name(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Two on one line are told apart."""
    template = tmp_path / "brief.html"
    template.write_text(bad.page("<p>{{ hurder.naam }} {{ kenmrk }}</p>"), encoding="utf-8")
    said = rendered(template, capsys).said
    assert "brief.html:5:4: error HSJ024" in said
    assert "brief.html:5:22: error HSJ024" in said
    assert "huurder" in said
    assert "kenmerk" in said
