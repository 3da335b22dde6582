"""Places in a sheet, as Excel names them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.utils import get_column_letter

from docgen.source.sheet import cell_place, column_letters
from docgen.source.xlsx_cells import column_number


@pytest.mark.parametrize(("column", "letters"), [(1, "A"), (26, "Z"), (27, "AA"), (702, "ZZ"), (703, "AAA")])
def test_columns_have_the_letters_of_excel(column, letters):
    """The first column after Z is AA."""
    assert column_letters(column) == letters


@given(column=st.integers(1, 16_384))
def test_letters_and_numbers_agree(column):
    """Each column has one name, the one that Excel has for it, and comes back from it."""
    letters = column_letters(column)
    assert letters == get_column_letter(column)
    assert column_number(letters) == column


def test_a_place_names_the_cell_or_the_row():
    """A cell has its name; a row has none."""
    place = cell_place("zaken.xlsx", 14, 6, "huurder.naam")
    assert (place.line, place.column, place.cell, place.field) == (14, 6, "F14", "huurder.naam")
    assert cell_place("zaken.xlsx", 14).cell is None
