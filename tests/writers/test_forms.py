"""Letters made by their form are the same as letters made one by one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from docgen.document.blocks import Document, Heading, Paragraph
from docgen.document.form import Form, slot
from docgen.document.inline import Text
from docgen.pipeline.filling import fill
from docgen.render import document as render_document
from docgen.render.packing import pack
from docgen.template.folders import search_path
from docgen.writers.docx import write_docx
from docgen.writers.style import load_style
from docgen.writers.wordml.house_file import house_file
from docgen.writers.wordml.pressed import press
from tests.made import each_case, made


@each_case()
def test_a_pressed_word_file_is_the_written_one(name: str) -> None:
    """The same bytes, whether the letter is poured into its form or written by itself."""
    document, style = made(name).draft.document, load_style(None)
    assert write_docx(document, style) == write_docx(replace(document, filling=None), style)


@each_case()
def test_a_filled_form_is_the_document_that_its_text_makes(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing in the text depends on a value that went into a slot."""
    draft = made(name).draft
    monkeypatch.setattr(render_document, "fits_slot", lambda _: False)
    whole = fill(draft.loaded, draft.template, search_path()).document
    assert whole.filling is not None
    assert not whole.filling.form.document.title.count("\ue000")
    assert whole == draft.document


@pytest.mark.parametrize("value", ["Smit & Zn", "<b>Ali</b>", "]]>", "a" * 60, "{{ 7 * 7 }}", "'\"", "مرحبا"])
def test_any_value_is_poured_in_as_it_would_be_written(value: str) -> None:
    """The form is kept from another letter, with other widths and other signs."""
    form = Form(
        Document("Brief", (Heading(1, (Text("Brief"),)), Paragraph((Text("Beste "), Text(slot(0), "naam")))))
    )
    style = load_style(None)
    write_docx(form.fill(("Ali",)), style)
    document = form.fill((value,))
    assert write_docx(document, style) == write_docx(replace(document, filling=None), style)


def test_a_value_inside_a_tag_makes_no_form() -> None:
    """There it would have to be written in another way."""
    assert press({"word/document.xml": "<a b='\ue0000\ue001Ali\ue002'/>".encode()}, {}) is None
    assert press({"word/document.xml": "<a>\ue0000\ue001Ali\ue002</a>".encode()}, {}) is not None
    assert press({"word/document.xml": "<a>\ue0000\ue001Ali</a>".encode()}, {}) is None


def test_the_style_of_an_office_has_forms_of_its_own() -> None:
    """Another house style is another Word file."""
    example = Path(made("notices/herinnering/case").draft.template.root / "_style" / "voorbeeld")
    document = made("notices/herinnering/case").draft.document
    assert write_docx(document, load_style(example)) != write_docx(document, load_style(None))


def test_the_fonts_of_docgen_are_packed_as_any_part() -> None:
    """They are taken from the house style as they stand there, and come out the same."""
    house = house_file(load_style())
    assert house.fonts == {
        name: pack(name, data) for name, data in house.parts.items() if name.startswith("word/fonts/")
    }
    assert len(house.fonts) == 2
