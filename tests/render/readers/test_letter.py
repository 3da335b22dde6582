"""Reading letters: docgen's own come back exactly, others with care, broken ones give a clear error."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from pathlib import Path

import docx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from docgen.document.blocks import (
    Address,
    Document,
    Heading,
    Help,
    List,
    PageBreak,
    Paragraph,
    Reference,
    Section,
    Sender,
    Table,
)
from docgen.document.inline import LineBreak, Text, plain
from docgen.document.role import SCORED, Role
from docgen.document.walk import lines_of
from docgen.errors import ReadError
from docgen.place import Place
from docgen.render.package import write_package
from docgen.render.readers.faults import CODES
from docgen.render.readers.letter import open_letter, read_letter
from docgen.writers.docx import write_docx
from docgen.writers.html import write_html
from docgen.writers.style import HouseStyle, load_style
from docgen.writers.words import printed_lines

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from writers.docx_documents import agreement, letter

LETTER = """Deurwaarderskantoor Voorbeeld
Postbus 12
3500 AB Utrecht

De heer J. Testman
Dorpsstraat 1a
1234 AB  AMSTERDAM

Utrecht, 12 januari 2027
Ons kenmerk: HZ-12
Betreft: huurachterstand

Geachte heer Testman,

U heeft de huur van januari nog niet betaald. Dat is
een schuld. Wij vragen u om nu te betalen.

Wat moet u doen?
U betaalt binnen 14 dagen aan ons kantoor.

- eerste punt
- tweede punt
  dat doorloopt

U kunt ons bezoeken op het volgende adres:

Stationsplein 1
3511 AB Utrecht

Met vriendelijke groet,

A. Bakker
toegevoegd gerechtsdeurwaarder

Bijlagen: kopie vonnis
"""
PROSE = [
    "U heeft de huur van januari nog niet betaald. Dat is een schuld. Wij vragen u om nu te betalen.",
    "U betaalt binnen 14 dagen aan ons kantoor.",
    "eerste punt",
    "tweede punt dat doorloopt",
    "U kunt ons bezoeken op het volgende adres:",
]


def docx_letter(text: str) -> bytes:
    """Return a Word letter in which each line is a paragraph, as people type them."""
    document = docx.Document()
    joined = text.replace("Dat is\neen", "Dat is een").replace("punt\n  dat", "punt dat")
    for line in joined.split("\n"):
        if line.startswith("- "):
            document.add_paragraph(line[2:], style="List Bullet")
        elif line == "Wat moet u doen?":
            document.add_paragraph().add_run(line).bold = True
        else:
            document.add_paragraph(line)
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def html_letter(text: str) -> bytes:
    """Return a web page in which each group of lines is a paragraph with line breaks."""
    parts = []
    for group in text.replace("Dat is\neen", "Dat is een").replace("punt\n  dat", "punt dat").split("\n\n"):
        lines = group.strip().split("\n")
        if lines[0].startswith("- "):
            parts.append("<ul>" + "".join(f"<li>{line[2:]}</li>" for line in lines) + "</ul>")
        elif lines[0].endswith("?"):
            parts.append(f"<h2>{lines[0]}</h2><p>{lines[1]}</p>")
        else:
            parts.append(f"<p>{'<br>'.join(lines)}</p>")
    head = "<head><title>x</title><style>p {}</style></head>"
    return f"<html>{head}<body>{''.join(parts)}</body></html>".encode()


def scored(document: Document) -> list[str]:
    """Return the lines that the reading gate scores."""
    return [plain(line.runs).replace("\n", " ") for line in lines_of(document) if line.role in SCORED]


FORMS: dict[str, tuple[str, Callable[[str], bytes]]] = {
    "text": ("brief.txt", str.encode),
    "markdown": ("brief.md", str.encode),
    "html": ("brief.html", html_letter),
    "word": ("brief.docx", docx_letter),
}


@pytest.mark.parametrize("form", FORMS)
def test_only_prose_is_scored_in_a_letter_made_elsewhere(form: str) -> None:
    """Addresses, reference lines, salutation, closing and headings are recognised in every kind of file."""
    name, make = FORMS[form]
    document = read_letter(make(LETTER), name)
    found = scored(document)
    if form == "markdown":
        assert found[0] == PROSE[0]
        assert found[-3:] == PROSE[-3:]
    else:
        assert found == PROSE
    address = next(block for block in document.blocks if isinstance(block, Address))
    assert [plain(line) for line in address.lines] == [
        "De heer J. Testman",
        "Dorpsstraat 1a",
        "1234 AB  AMSTERDAM",
    ] or (form == "html" and plain(address.lines[0]) == "De heer J. Testman")
    roles = {block.role for block in document.blocks if isinstance(block, Paragraph)}
    assert {Role.ONDERWERP, Role.AANHEF, Role.SLOT, Role.ALINEA} <= roles
    assert any(isinstance(block, Reference) for block in document.blocks)


def test_lines_and_paragraphs_have_their_place() -> None:
    """A finding can point at the line of a text and the paragraph of a Word file."""
    text = read_letter(LETTER.encode(), "brief.txt")
    first = next(line for line in lines_of(text) if line.role is Role.ALINEA)
    assert first.place == Place("brief.txt", 15)
    second = [run.line for run in first.runs if isinstance(run, Text)]
    assert second == [15, 16]
    word = read_letter(docx_letter("Goedendag,\nU moet de huur nu betalen."), "brief.docx")
    assert [line.place.part for line in lines_of(word)] == ["paragraph 1", "paragraph 2"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Beste mevrouw, u moet vandaag nog betalen.",
        "Met vriendelijke groet zeggen wij u de huur op.",
        "Datum en tijd van de ontruiming staan hieronder in deze brief, die u goed moet bewaren.",
        "U woont in de Dorpsstraat 1 te 1234 AB Amsterdam en u moet daar weg.",
        "Betaal nu.",
        "Bel ons.",
    ],
)
def test_a_sentence_is_never_taken_for_something_else(sentence: str) -> None:
    """Prose stays prose, wherever it stands and whatever word it starts with."""
    for before in ("", "Geachte heer Testman,\n\n"):
        document = read_letter(
            f"{before}{sentence}\n\nU leest nu de tweede zin van deze brief.".encode(), "a.txt"
        )
        assert sentence in scored(document)


def _same(value: object) -> object:
    """Return a value without places and fields, to compare what was written with what was read."""
    if isinstance(value, Text):
        return ("text", value.text, value.strong)
    if isinstance(value, LineBreak):
        return "break"
    if isinstance(value, tuple):
        return _merged([_same(one) for one in value])
    if is_dataclass(value) and not isinstance(value, type):
        skipped = (
            {"place", "name", "source", "source_path", "url"}
            if isinstance(value, Section)
            else {"place", "source_path"}
        )
        return (
            type(value).__name__,
            *[_same(getattr(value, f.name)) for f in fields(value) if f.name not in skipped],
        )
    return value


def _merged(values: list[object]) -> tuple[object, ...]:
    result: list[object] = []
    for one in values:
        last = result[-1] if result else None
        if (
            isinstance(one, tuple)
            and isinstance(last, tuple)
            and one[:1] == last[:1] == ("text",)
            and one[2] == last[2]
        ):
            result[-1] = ("text", last[1] + one[1], one[2])
        else:
            result.append(one)
    return tuple(result)


@pytest.mark.parametrize("document", [letter(), agreement()], ids=["letter", "agreement"])
def test_docgens_own_word_files_come_back_exactly(document: Document) -> None:
    """Every block, role, number, bold word and property is read as it was written."""
    back = read_letter(write_docx(document, load_style()), "brief.docx")
    assert _same(back) == _same(document)
    names = [block.name for block in back.blocks if isinstance(block, Section)]
    assert names == [block.name for block in document.blocks if isinstance(block, Section)]


@pytest.mark.parametrize("document", [letter(), agreement()], ids=["letter", "agreement"])
def test_docgens_own_web_pages_come_back_exactly(document: Document) -> None:
    """As for Word; only the address of a code to scan is not in the page."""
    back = read_letter(write_html(document, load_style()), "brief.html")
    blocks = tuple(replace(block, qr=None) if isinstance(block, Help) else block for block in document.blocks)
    assert _same(_single_spaced(back)) == _same(_single_spaced(replace(document, blocks=blocks)))


def _single_spaced(document: Document) -> Document:
    def spaced(block: Address) -> Address:
        lines = tuple((Text(" ".join(plain(line).split(" ")).replace("  ", " ")),) for line in block.lines)
        return replace(block, lines=lines)

    return replace(
        document,
        blocks=tuple(spaced(block) if isinstance(block, Address) else block for block in document.blocks),
    )


@pytest.mark.parametrize("write", [write_docx, write_html])
def test_reading_back_gives_the_printed_words(write: Callable[[Document, HouseStyle], bytes]) -> None:
    """What is read is what was printed, line by line."""
    name = "brief.docx" if write is write_docx else "brief.html"
    for document in (letter(), agreement()):
        back = read_letter(write(document, load_style()), name)
        assert [" ".join(line.split()) for line in printed_lines(back)] == [
            " ".join(line.split()) for line in printed_lines(document)
        ]


GOOD_DOCX = docx_letter("Hallo,\nU moet de huur betalen.")


@pytest.mark.parametrize(
    ("data", "name", "code"),
    [
        (b"", "a.txt", "LEES001"),
        (b" \n ", "a.docx", "LEES001"),
        (b"\xd0\xcf\x11\xe0" + bytes(100), "a.doc", "LEES002"),
        (b"\xd0\xcf\x11\xe0" + bytes(100), "a.docx", "LEES002"),
        (GOOD_DOCX[:2000], "a.docx", "LEES003"),
        (b"tekst", "a.docx", "LEES003"),
        (write_package({"xl/workbook.xml": b"<x/>"}), "a.docx", "LEES004"),
        (write_package({f"word/{number}.xml": b"" for number in range(2001)}), "a.docx", "LEES005"),
        (write_package({"word/document.xml": b"<x/>", "word/a/../b.xml": b"<x/>"}), "a.docx", "LEES006"),
        (
            write_package({"word/document.xml": b"<!DOCTYPE x><x/>", "[Content_Types].xml": b"<x/>"}),
            "a.docx",
            "LEES007",
        ),
        (b"%PDF-1.7 ...", "a.pdf", "LEES008"),
        (b"%PDF-1.7 ...", "a.txt", "LEES008"),
        (b"tekst met \0 erin", "a.txt", "LEES009"),
        (b"caf\x81 op de hoek", "a.txt", "LEES010"),
        (b"\xff\xfea", "a.txt", "LEES010"),
        (b"<html><body><script>x</script></body></html>", "a.html", "LEES011"),
        (b"a" * 5_000_001, "a.txt", "LEES012"),
        (b"a" * 500_001, "a.txt", "LEES016"),
        (b"<p>" + b"a " * 250_001, "a.html", "LEES016"),
        (b"a\n" * 30_001, "a.md", "LEES016"),
        (b"<div>" * 300 + b"tekst", "a.html", "LEES031"),
    ],
)
def test_files_that_cannot_be_read_give_one_clear_error(data: bytes, name: str, code: str) -> None:
    """Each fault has its code, its place and a cure."""
    with pytest.raises(ReadError) as error:
        read_letter(data, name)
    (finding,) = error.value.findings
    assert (finding.code, finding.place.path) == (code, name)
    assert str(finding.fix)


def test_each_fault_has_its_own_code_and_a_whole_sentence() -> None:
    """The docs list them."""
    assert len({one.code for one in CODES}) == len({one.name for one in CODES}) == len(CODES)
    assert all(str(one.meaning).endswith(".") or ":" in str(one.meaning) for one in CODES)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_letters_in_unicode_are_read_without_a_notice(encoding: str) -> None:
    """Accents survive, and nobody is warned."""
    reading = open_letter("Beste Renée,\n\nU betaalt € 5,00 aan ons.".encode(encoding), "a.txt")
    assert [plain(line.runs) for line in lines_of(reading.document)] == [
        "Beste Renée,",
        "U betaalt € 5,00 aan ons.",
    ]
    assert reading.findings == ()


def test_letters_in_windows_1252_are_read_with_a_notice() -> None:
    """Old files are read too, but a person must look at the accents."""
    reading = open_letter("U betaalt € 5,00 aan Renée.".encode("cp1252"), "a.txt")
    assert plain(lines_of(reading.document)[0].runs) == "U betaalt € 5,00 aan Renée."
    assert [finding.code for finding in reading.findings] == ["LEES020"]


def test_a_table_that_only_places_text_is_read_as_text() -> None:
    """Prose cannot hide from the gate in a table."""
    document = docx.Document()
    table = document.add_table(rows=1, cols=2)
    table.cell(0, 0).text = "U moet de huur van januari binnen 14 dagen betalen aan ons kantoor."
    table.cell(0, 1).text = "Anders komt de deurwaarder bij u langs."
    target = io.BytesIO()
    document.save(target)
    assert len(scored(read_letter(target.getvalue(), "a.docx"))) == 2


def test_a_table_of_facts_is_a_table() -> None:
    """Amounts and months are no prose; numbers on the right stay there."""
    rows = (("th", "Maand", "Bedrag"), ("td", "mei", "10"), ("td", "juni", "12"))
    cells = "".join(f"<tr><{kind}>{left}<{kind} align=right>{right}" for kind, left, right in rows)
    page = f"<table>{cells}</table>"
    document = read_letter(page.encode(), "a.html")
    (table,) = document.blocks
    assert isinstance(table, Table)
    assert [plain(cell) for cell in table.rows[1]] == ["juni", "12"]
    assert table.align == ("left", "right")


def test_headers_of_a_word_letter_are_the_sender_and_footers_the_footer() -> None:
    """They are printed but not scored, and page numbers are no words."""
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Kantoor Voorbeeld"
    document.sections[0].footer.paragraphs[0].text = "Kantoor Voorbeeld, Utrecht"
    document.add_paragraph("U moet de huur nu betalen.")
    target = io.BytesIO()
    document.save(target)
    read = read_letter(target.getvalue(), "a.docx")
    assert isinstance(read.blocks[0], Sender)
    assert plain(read.footer) == "Kantoor Voorbeeld, Utrecht"
    assert scored(read) == ["U moet de huur nu betalen."]


def test_hidden_and_deleted_words_are_not_read() -> None:
    """The gate reads what the tenant reads."""
    inside = (
        "<w:p><w:r><w:t>Dit leest u nu echt wel. </w:t></w:r>"
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>Dit niet.</w:t></w:r>"
        '<w:del w:id="1" w:author="x"><w:r><w:delText>Weg.</w:delText></w:r></w:del>'
        '<w:ins w:id="2" w:author="x"><w:r><w:t>Nieuw.</w:t></w:r></w:ins></w:p>'
    )
    import zipfile

    with zipfile.ZipFile(io.BytesIO(GOOD_DOCX)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts["word/document.xml"] = parts["word/document.xml"].replace(b"<w:body>", f"<w:body>{inside}".encode())
    read = read_letter(write_package(parts), "a.docx")
    assert plain(lines_of(read)[0].runs) == "Dit leest u nu echt wel. Nieuw."


def test_html_that_a_browser_does_not_show_is_not_read() -> None:
    """Scripts, hidden parts and comments are no words; nested blocks are."""
    page = (
        "<div><p hidden>nee</p><p style='display: none'>nee</p><!-- nee --><script>nee</script>"
        "<div>U moet <b>nu</b> betalen.<p>Bel ons vandaag nog.</p></div></div>"
    )
    assert scored(read_letter(page.encode(), "a.html")) == ["U moet nu betalen.", "Bel ons vandaag nog."]


def test_markdown_containers_keep_their_role() -> None:
    """A letter written as Markdown may mark legal wording, which is not scored."""
    wording = "::: wettekst stop\nDe huurder is in verzuim.\n:::"
    text = f"# U moet betalen\n\n{wording}\n\nU betaalt niet op tijd.\n\n---\n\n1. een\n2. twee\n"
    document = read_letter(text.encode(), "a.md")
    kinds = [type(block) for block in document.blocks]
    assert kinds == [Heading, Section, Paragraph, PageBreak, List]
    assert scored(document) == ["U betaalt niet op tijd.", "een", "twee"]


def _document_or_findings(data: bytes, name: str) -> object:
    try:
        return read_letter(data, name).blocks
    except ReadError as error:
        return error.findings


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.binary(max_size=300), st.sampled_from(["a.txt", "a.md", "a.html", "a.docx", "a.pdf", "a"]))
def test_any_bytes_give_a_document_or_a_read_error(data: bytes, name: str) -> None:
    """Never another error, never a traceback."""
    assert _document_or_findings(data, name)


@settings(max_examples=100, deadline=None)
@given(st.integers(0, len(GOOD_DOCX) - 1), st.integers(0, 255))
def test_a_word_file_with_a_flipped_byte_gives_a_document_or_a_read_error(position: int, byte: int) -> None:
    """Damage on disk or in the mail ends in a clear message."""
    data = bytearray(GOOD_DOCX)
    data[position] = byte
    assert _document_or_findings(bytes(data), "a.docx")


@settings(max_examples=150, deadline=None)
@given(st.text(st.one_of(st.characters(categories=("Lu", "Ll")), st.sampled_from(" \n,?!")), max_size=200))
def test_no_word_of_a_text_is_lost(text: str) -> None:
    """All words of a text file are in the Document, in the same order."""
    try:
        document = read_letter(text.encode(), "a.txt")
    except ReadError:
        return
    found = "".join(char for line in lines_of(document) for char in plain(line.runs) if char.isalnum())
    kept = "".join(char for char in text if char.isalnum())
    assert found == kept
