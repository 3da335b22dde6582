"""Building HTML: text is text, whatever signs it holds."""

from __future__ import annotations

import lxml.html
from hypothesis import given
from hypothesis import strategies as st

from docgen.document.inline import LineBreak, Text
from docgen.writers.element import el, inline, markup

SIGNS = st.text(st.characters(exclude_categories=("Cc", "Cs", "Cn")), max_size=30)


def test_attributes_are_named_as_html_names_them() -> None:
    """An underscore at the end is dropped, others become hyphens; empty ones are left out, but for alt."""
    element = el("img", alt="", class_="logo", aria_label="Huis", id="")
    assert markup(element) == '<img alt="" class="logo" aria-label="Huis">'


def test_text_and_elements_keep_their_order() -> None:
    """Text before, between and after elements stays where it was; nothing is skipped but `None`."""
    element = el("p", "a", el("b", "c"), "d", None, "e", el("i", "f"))
    assert markup(element) == "<p>a<b>c</b>de<i>f</i></p>"


def test_bold_and_line_breaks() -> None:
    """A line of text becomes strong and br, with single spaces."""
    runs = (Text("Bel  "), Text("nu", strong=True), LineBreak(), Text(" morgen "))
    assert markup(el("p", *inline(runs))) == "<p>Bel <strong>nu</strong><br>morgen</p>"


@given(SIGNS, SIGNS)
def test_signs_of_html_are_only_signs(text: str, label: str) -> None:
    """Whatever a value holds, a browser shows it and reads no markup in it."""
    page = lxml.html.fragment_fromstring(markup(el("p", text, title=label or "x")))
    assert page.text_content() == text
    assert len(page) == 0
    assert page.get("title") == (label or "x")
