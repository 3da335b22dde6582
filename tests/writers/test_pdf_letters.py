"""A PDF knows each letter of another script, also where two pictures stand at one place."""

from __future__ import annotations

import io
from pathlib import Path

import pikepdf
import pytest

from docgen.render.readers.pdf_order import pages_in_order
from docgen.writers.pdf import write_pdf
from docgen.writers.pdf_letters import mend_letters, names_in_pdf
from docgen.writers.style import HouseStyle, load_style
from tests.safety.outcomes import squeezed
from tests.writers.pages import faults
from tests.writers.samples import letter


@pytest.fixture(scope="module")
def style() -> HouseStyle:
    return load_style()


@pytest.mark.parametrize("name", ["محمد عَلِيّ (ابو علي) 12", "שָׁלוֹם ש ל", "👩🏽 👩", "ተስፋይ Հայկ გიორგი"])
def test_every_letter_comes_back(style: HouseStyle, name: str) -> None:
    """In the order in which it was written; the file is valid and the same each time."""
    pdf = write_pdf(letter(name=name), style)
    assert squeezed(name) in squeezed("".join(pages_in_order(pdf)))
    assert faults(pdf) == []
    assert write_pdf(letter(name=name), style) == pdf


def test_other_fonts_come_only_where_they_are_needed(style: HouseStyle) -> None:
    """And the letter after one that needed them is as it always was."""
    before = write_pdf(letter(), style)
    write_pdf(letter(name="محمد"), style)
    assert write_pdf(letter(), style) == before
    assert b"Docgen-Arabic" not in before


def test_a_wrong_table_is_mended(style: HouseStyle) -> None:
    """A picture that stands for nothing gets its letter again; fonts of others are left alone."""
    with pikepdf.open(io.BytesIO(write_pdf(letter(name="محمد"), style))) as pdf:
        tables = {}
        for font in pdf.objects:
            if isinstance(font, pikepdf.Dictionary) and font.get("/Subtype") == "/Type0":
                tables[str(font.BaseFont)] = font.ToUnicode.read_bytes()
                font.ToUnicode.write(font.ToUnicode.read_bytes().replace(b"<0645>", b"<>"))
        mend_letters(pdf, {})
        for font in pdf.objects:
            if isinstance(font, pikepdf.Dictionary) and font.get("/Subtype") == "/Type0":
                assert font.ToUnicode.read_bytes() == tables[str(font.BaseFont)]


def test_names_are_those_of_the_pdf() -> None:
    """A family with spaces, and its weight after it."""
    assert names_in_pdf("Docgen Sans", {"-Bold": Path("x")}) == {"Docgen-Sans-Bold": Path("x")}
