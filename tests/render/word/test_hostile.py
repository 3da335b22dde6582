"""Word templates of strangers, by the command line: each refused with its place, and nothing made."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document
from docx.document import Document as DocxDocument

from docgen.render.package import write_package
from tests.render.html_template.html_templates import CODE
from tests.render.own_templates import LETTER, assert_refused, rendered

from .word_templates import W, changed, linked, parts_of, saved, texts, with_part, with_xml


def letter(*first: str, build: Callable[[DocxDocument], None] | None = None) -> bytes:
    """Return a letter that the checks let through, with something more in it."""
    document = Document()
    document.add_heading("Uw huur is nog niet betaald", 1)
    for text in (*first, *LETTER):
        document.add_paragraph(text)
    if build is not None:
        build(document)
    return saved(document)


GOOD = letter()
PARTS = parts_of(GOOD)
POPEN = "{{ cycler.__init__.__globals__.os.popen('id').read() }}"
NAMES = (
    f'xmlns:w="{W}" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:o="urn:schemas-microsoft-com:office:office"'
)


def also(changes: dict[str, bytes]) -> bytes:
    """Return the good letter with other parts."""
    return write_package({**PARTS, **changes})


def main_with(old: bytes, new: bytes) -> bytes:
    """Return the good letter with its text changed."""
    return write_package({**PARTS, "word/document.xml": PARTS["word/document.xml"].replace(old, new)})


def paragraph(inside: str) -> bytes:
    """Return the good letter with a paragraph of XML before its text."""
    return with_xml(GOOD, f"<w:p {NAMES}>{inside}</w:p>")


def run(inside: str) -> bytes:
    """Return the good letter with a run of XML before its text."""
    return paragraph(f"<w:r>{inside}</w:r>")


def field(*pieces: str) -> bytes:
    """Return the good letter with a field that is spread over runs."""
    instructions = "".join(f"<w:r><w:instrText>{piece}</w:instrText></w:r>" for piece in pieces)
    return paragraph(f'<w:r><w:fldChar w:fldCharType="begin"/></w:r>{instructions}')


def hidden_by_style() -> bytes:
    """Return the good letter with text that a style hides."""
    style = '<w:style w:type="character" w:styleId="Weg"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>'
    data = run('<w:rPr><w:rStyle w:val="Weg"/></w:rPr><w:t>geheim</w:t>')
    return changed(data, "word/styles.xml", "</w:styles>", style)


def note(text: str) -> bytes:
    """Return the good letter with a footnote."""
    inside = f'<w:footnote w:id="1"><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:footnote>'
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    return with_part(
        GOOD, "word/footnotes.xml", f"<w:footnotes {NAMES}>{inside}</w:footnotes>", "footnotes", kind
    )


def in_footer(document: DocxDocument) -> None:
    """Put code in the footer."""
    document.sections[0].footer.paragraphs[0].text = POPEN


def in_cell(document: DocxDocument) -> None:
    """Put code in a cell."""
    document.add_table(rows=1, cols=1).cell(0, 0).text = POPEN


ENDLESS = b"<w:p/>" * 150_000 + b"<w:sectPr"
WRONG: dict[str, tuple[bytes, str, str]] = {
    "footer": (letter(build=in_footer), "WSJ023", "footer, paragraph 1"),
    "cell": (letter(build=in_cell), "WSJ023", "paragraph 8"),
    "footnote": (note(POPEN), "WSJ023", "footnote, paragraph 1"),
    "unknown in a footnote": (note("{{ hurder.naam }}"), "WSJ024", "footnote, paragraph 1"),
    "formula": (paragraph("<m:oMath><m:t>{{ kenmerk }}</m:t></m:oMath>"), "WSJ020", "document.xml"),
    "drawing": (run("<w:drawing><a:t>{{ kenmerk }}</a:t></w:drawing>"), "WSJ020", "word/document.xml"),
    "remark in XML": (with_xml(GOOD, "<!-- {{ 7*7 }} -->"), "WSJ020", "word/document.xml"),
    "instruction in XML": (with_xml(GOOD, "<?x {{ 7*7 }} ?>"), "WSJ020", "word/document.xml"),
    "alternative text": (
        run('<w:drawing><wp:docPr id="1" descr="{{ kenmerk }}"/></w:drawing>'), "WSJ020", "document.xml"
    ),
    "style": (changed(GOOD, "word/styles.xml", 'w:val="Normal"', 'w:val="{{ x }}"'), "WSJ020", "styles.xml"),
    "half a tag": (letter("{{ kenmerk"), "WSJ021", "paragraph 2"),
    "other half": (letter("kenmerk }}"), "WSJ021", "paragraph 2"),
    "no end": (letter("Een.", "{%p if aan_bewindvoerder %}"), "WSJ022", "paragraph 3"),
    "near filter": (letter("{{ totaal.open|bedraag }}"), "WSJ023", "Did you mean bedrag?"),
    "many open tags": (letter("{{p a" * 8000), "WSJ021", "paragraph 2"),
    "many open remarks": (letter("{# " * 10_000), "WSJ021", "paragraph 2"),
    "long": (letter(*["Gewone tekst zonder meer."] * 12_000), "WSJ045", "brief.docx"),
    "endless": (main_with(b"<w:sectPr", ENDLESS), "WSJ005", "word/document.xml"),
    "deep": (also({"word/settings.xml": b"<a>" * 5000}), "WSJ003", "settings.xml"),
    "another main part": (
        also({"_rels/.rels": PARTS["_rels/.rels"].replace(b"word/document.xml", b"word/other.xml")}),
        "WSJ004", "brief.docx",
    ),
    "strict form": (
        main_with(W.encode(), b"http://purl.oclc.org/ooxml/wordprocessingml/main"), "WSJ004", "brief.docx"
    ),
    "part of another kind": (also({"word/header9.bin": b"<x/>"}), "WSJ011", "header9.bin"),
    "drive": (also({"C:/x.xml": b"<x/>"}), "WSJ006", "brief.docx"),
    "field over runs": (field("DDE", "AU", "TO x"), "WSJ013", "paragraph 7"),
    "address of a drawing": (run('<w:pict><v:shape href="javascript:x"/></w:pict>'), "WSJ012", "paragraph 1"),
    "picture away": (run('<w:pict><v:imagedata src="http://e/x"/></w:pict>'), "WSJ012", "paragraph 1"),
    "picture on a share": (run('<w:pict><v:imagedata o:href="\\\\e\\x"/></w:pict>'), "WSJ012", "paragraph 1"),
    "link to a share": (linked(GOOD, "hyperlink", "\\\\e\\x"), "WSJ012", "document.xml.rels"),
    "page in a frame": (linked(GOOD, "frame", "http://e.example/"), "WSJ012", "document.xml.rels"),
    "hidden by a style": (hidden_by_style(), "WSJ017", "paragraph 1"),
    "very small": (run('<w:rPr><w:sz w:val="2"/></w:rPr><w:t>geheim</w:t>'), "WSJ017", "paragraph 1"),
    "forged value": (letter("\ue000huurder.naam\ue001nep\ue002"), "WSJ018", "paragraph 2"),
}  # fmt: skip


@pytest.mark.parametrize("name", WRONG)
def test_a_hostile_template_is_refused(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The message names the file, the part or the paragraph, and what to do."""
    data, code, place = WRONG[name]
    template = tmp_path / "brief.docx"
    template.write_bytes(data)
    outcome = rendered(template, capsys)
    assert_refused(outcome, template, code)
    assert place in outcome.said


@pytest.mark.parametrize("code", [one for one in CODE if "raw" not in one])
def test_code_is_refused_in_its_paragraph(
    code: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Calls, sums, attributes of Python, filters of Jinja, includes and macros."""
    template = tmp_path / "brief.docx"
    template.write_bytes(letter(code))
    outcome = rendered(template, capsys)
    assert outcome.code == 2
    assert "paragraph 2" in outcome.said
    assert outcome.files == {}
    assert outcome.opened == ()


def test_a_declared_size_that_lies_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The zip says that a part is small, and it is not."""
    data = bytearray(also({"word/media/a.png": bytes(1_000_000)}))
    spot = data.rfind(b"word/media/a.png") - 46
    data[spot + 24 : spot + 28] = (100).to_bytes(4, "little")
    template = tmp_path / "brief.docx"
    template.write_bytes(data)
    assert_refused(rendered(template, capsys), template, "WSJ003")


def test_a_good_template_makes_a_file_that_opens(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Tags in a text box and a control, a choice, lone braces: all is printed and no tag is left."""
    control = "<w:sdt><w:sdtContent><w:p><w:r><w:t>Zie {{ kenmerk }}</w:t></w:r></w:p></w:sdtContent></w:sdt>"
    template = tmp_path / "brief.docx"
    template.write_bytes(with_xml(letter("{ los } en 100% {x}", "{#p weg #}"), control))
    outcome = rendered(template, capsys)
    assert outcome.code == 0, outcome.said
    docx = outcome.files["herinnering.docx"]
    assert {"Zie HR-2026-0815", "{ los } en 100% {x}"} <= set(texts(docx))
    assert (
        zipfile.ZipFile(tmp_path / "uit" / "HR-2026-0815-herinnering" / "herinnering.docx").testzip() is None
    )
    assert not any(b"{{" in part or b"{#" in part for part in parts_of(docx).values())
