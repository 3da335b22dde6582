from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise

import lxml.html
import pytest

from docgen.document.blocks import Document, Heading, Layout, Paragraph
from docgen.template.folders import installed_templates
from docgen.writers.element import el, markup
from docgen.writers.html import write_html
from docgen.writers.style import load_style
from tests.writers.parity import words
from tests.writers.samples import LONG_LETTER, agreement, data, letter, line

STYLE = load_style(installed_templates() / "_style" / "voorbeeld")
DOCUMENTS = {
    "letter": letter(),
    "long": LONG_LETTER,
    "special": letter("Ö. O'Łukasiewicz & Şahin <jr.>", 'Plein "Ó" 1 & 3'),
    "agreement": agreement(),
    "summons": replace(agreement(), layout=Layout.DAGVAARDING),
}


def tree(document: Document) -> lxml.html.HtmlElement:
    return lxml.html.document_fromstring(write_html(document, STYLE).decode())


@pytest.mark.parametrize("name", DOCUMENTS)
def test_says_the_words_in_print_order(name: str) -> None:
    """The page holds exactly the words of the document, in order."""
    root = tree(DOCUMENTS[name])
    for footer in root.xpath("//footer"):
        footer.drop_tree()
    for element in root.xpath("//p|//li|//h1|//h2|//td|//th|//br"):
        element.tail = f" {element.tail or ''}"
    assert root.xpath("string(//body)").split() == words(DOCUMENTS[name])


@pytest.mark.parametrize("name", DOCUMENTS)
def test_is_self_contained(name: str) -> None:
    """The page has no script, and asks for nothing from elsewhere."""
    text = write_html(DOCUMENTS[name], STYLE).decode()
    root = lxml.html.document_fromstring(text)
    assert root.xpath("//script|//link|//iframe|//object|//base|//a") == []
    assert not re.search(r'(src|href)="(?!data:)', text)
    assert all(uri.startswith('"data:') for uri in re.findall(r"url\(([^)]{0,12})", text))
    assert not any(key.startswith("on") for one in root.iter() for key in one.attrib)
    assert "default-src 'none'" in root.xpath("//meta[@http-equiv]/@content")[0]


@pytest.mark.parametrize("name", DOCUMENTS)
def test_is_well_built(name: str) -> None:
    """Language, title, headings without skips; items, tables and pictures as screen readers need them."""
    root = tree(DOCUMENTS[name])
    assert root.get("lang") == "nl-NL"
    assert root.findtext("head/title") == DOCUMENTS[name].title
    levels = [int(heading.tag[1]) for heading in root.xpath("//h1|//h2|//h3|//h4|//h5|//h6")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert root.xpath("//li[p or div or ul or ol or table]") == []
    assert root.xpath("//th[@colspan]") == []
    assert all(len(picture.get("alt", "")) > 10 for picture in root.xpath("//img"))
    assert root.xpath("//svg") == []
    assert root.xpath("//p[.//p or .//div]") == []
    assert len(root.xpath("//main")) == 1


def test_values_cannot_become_markup() -> None:
    """What a case says is text, whatever it looks like."""
    attack = '</title></style><script>alert(1)</script><img src="file:///etc/hostname" onerror=x>&amp;'
    document = Document(attack, (Heading(1, data(attack, "naam")),), author=attack, footer=line(attack))
    root = tree(document)
    assert root.xpath("//script|//img") == []
    assert root.findtext("head/title") == attack
    assert root.findtext("body/main/div/h1") == attack
    assert root.xpath("//meta[@name='author']/@content") == [attack]


def test_no_date_unless_the_document_has_one() -> None:
    """The page tells no moment of its making."""
    assert tree(letter()).xpath("//meta[@name='dcterms.created']/@content") == ["2026-11-20"]
    assert tree(agreement()).xpath("//meta[@name='dcterms.created']") == []


def test_no_break_spaces_stay() -> None:
    """Dates, amounts and phone numbers are not cut at the end of a line."""
    text = write_html(letter(), STYLE).decode()
    assert "€\u00a04.286,15" in text
    assert "12\u00a0januari\u00a02027" in text


def test_white_space_is_collapsed() -> None:
    """Line ends of a template leave one space, as the page keeps white space as it is."""
    root = tree(Document("T", (Heading(1, line("T")), Paragraph(line("een\n   twee ", "*drie*", "  vier ")))))
    assert root.xpath("string(//main//p)") == "een twee drie vier"


def test_pages_are_the_same_each_time() -> None:
    """One document, one page."""
    assert write_html(letter(), STYLE) == write_html(letter(), STYLE)


def test_elements_keep_their_order() -> None:
    """Text before, between and after elements stays in place, and is escaped."""
    element = el("p", "a<", el("b", "c"), "d&", None, "e", el("br"), "f", class_="x y", aria_label='"')
    assert markup(element) == '<p class="x y" aria-label="&quot;">a&lt;<b>c</b>d&amp;e<br>f</p>'
    assert markup(el("img", src="", alt="")) == '<img alt="">'


def test_every_element_is_closed() -> None:
    """A strict reader of HTML finds each end where it belongs."""

    class Strict(HTMLParser):
        def __init__(self) -> None:
            super().__init__()
            self.open: list[str] = []

        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            if tag not in {"meta", "br", "img"}:
                self.open.append(tag)

        def handle_endtag(self, tag: str) -> None:
            assert self.open.pop() == tag

    reader = Strict()
    reader.feed(write_html(agreement(), STYLE).decode())
    assert reader.open == []
