"""Readers of the PDF, the Word file, the web page and the plain text read the same words in one order."""

from __future__ import annotations

import io
import re
import zipfile

import lxml.html
from lxml import etree

from docgen.document.blocks import Document, Table
from docgen.document.inline import plain
from docgen.document.walk import blocks_of
from docgen.writers.words import PAGINA, in_plain_text, printed_lines
from tests.made import document_of, each_case, file_of, said_in
from tests.writers.pages import page_texts
from tests.writers.parity import without_marks, words

LONG_WORD = 30  # signs; a shorter word fits on a line of any column
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def joined(text: str) -> str:
    """Return the text without white space."""
    return re.sub(r"\s", "", text)


def table_heads(document: Document) -> list[list[str]]:
    """Return the words of the head of each table."""
    tables = [block for block, _ in blocks_of(document) if isinstance(block, Table)]
    return [" ".join(plain(cell) for cell in table.header).split() for table in tables]


def words_on_paper(name: str) -> list[str]:
    """Return the words of a PDF without marks of lists, feet of pages, and heads of tables that go on.

    A head at the top of a page is left out only when the document does not say it there.
    """
    document = document_of(name)
    expected, heads = words(document), table_heads(document)
    texts = page_texts(file_of(name, "pdf"))
    found: list[str] = []
    for number, text in enumerate(texts, 1):
        foot = f"{plain(document.footer)} {PAGINA[0]}{number}{PAGINA[1]}{len(texts)}".split()
        said = text.split()
        assert said[-len(foot) :] == foot
        at = len(found)
        for head in heads:
            if said[: len(head)] == head != expected[at : at + len(head)]:
                said = said[len(head) :]
                break
        found = without_marks([*found, *said[: -len(foot)]], expected)
    return found


def mended(found: list[str], expected: list[str]) -> list[str]:
    """Return the words with the halves joined of a word that is too long for its line."""
    whole: list[str] = []
    rest = list(reversed(found))
    while rest:
        word = rest.pop()
        wanted = expected[len(whole)] if len(whole) < len(expected) else ""
        while rest and word != wanted and len(wanted) > LONG_WORD and wanted.startswith(word + rest[-1]):
            word += rest.pop()
        whole.append(word)
    return whole


@each_case()
def test_pdf(name: str) -> None:
    """The pages hold the words of the document in reading order, and beside them only marks of lists."""
    expected = words(document_of(name))
    assert mended(words_on_paper(name), expected) == expected


@each_case()
def test_txt(name: str) -> None:
    """The plain text holds the words of the document, and nothing but marks and lines beside them.

    Of a message to a phone it holds what is sent.
    """
    expected = words(in_plain_text(document_of(name)))
    assert without_marks(said_in(name, "txt").split(), expected) == expected


@each_case()
def test_html(name: str) -> None:
    """The body of the web page holds exactly the words of the document, and the line at the foot once."""
    document = document_of(name)
    page = lxml.html.document_fromstring(file_of(name, "html"))
    (foot,) = page.body.iter("footer")
    assert joined(foot.text_content()) == joined(plain(document.footer))
    foot.drop_tree()
    assert joined(page.body.text_content()) == joined("".join(printed_lines(document)))


@each_case()
def test_docx(name: str) -> None:
    """Letterhead and body of the Word file hold exactly the words of the document."""
    with zipfile.ZipFile(io.BytesIO(file_of(name, "docx"))) as archive:
        roots = [etree.fromstring(archive.read(f"word/{part}.xml")) for part in ("header1", "document")]
    found = "".join(node.text or "" for root in roots for node in root.iter(f"{W}t"))
    assert joined(found) == joined("".join(printed_lines(document_of(name))))


@each_case()
def test_docgen_reads_its_own_letters(name: str) -> None:
    """Read in again, as any letter is, the Word file and the web page give the same lines."""
    expected = "\n".join(printed_lines(document_of(name)))
    for kind in ("docx", "html"):
        assert lines_in(said_in(name, kind)) == lines_in(expected)


def lines_in(text: str) -> list[str]:
    """Return the lines of a text, each with single spaces."""
    return [" ".join(line.split()) for line in text.splitlines()]
