"""Columns in groups and lists."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from docgen.batch.cell_places import CellPlaces
from docgen.batch.columns import Column, column_parts
from docgen.batch.shape import fields_in, shape_of, spots_of
from docgen.place import Place

NAMES = (
    "kenmerk",
    "huurder.naam",
    "huurder.adres.plaats",
    "maanden[1].dag",
    "maanden[2].dag",
    "doelen[1]",
    "doelen[2]",
)
COLUMNS = tuple(Column(name, column_parts(name) or (), index) for index, name in enumerate(NAMES))


def fields(*cells):
    gaps = []
    return fields_in(shape_of(COLUMNS), cells, gaps), gaps


def test_cells_become_a_case():
    """Groups and lists are as in a case file; an empty list has no items, an empty group is gone."""
    found, gaps = fields("1", "Jan", None, "x", "y", None, None)
    assert found == {
        "kenmerk": "1",
        "huurder": {"naam": "Jan"},
        "maanden": [{"dag": "x"}, {"dag": "y"}],
        "doelen": [],
    }
    assert gaps == []


def test_an_empty_row_has_no_fields():
    """Without a filled cell there is no field, not even an empty list."""
    assert fields(*[None] * len(NAMES)) == ({}, [])


def test_a_gap_in_a_list_is_told():
    """An empty item before a filled one is told with the way to it."""
    assert fields("1", None, None, None, "y", None, "b")[1] == [("maanden", 0), ("doelen", 0)]


@given(cells=st.lists(st.one_of(st.none(), st.sampled_from(["x", "y"])), min_size=7, max_size=7))
def test_each_filled_cell_is_found_back(cells):
    """Each filled cell is in the case as often as in the row, whatever stands beside it."""

    def texts(value):
        inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
        return [value] if isinstance(value, str) else [text for one in inside for text in texts(one)]

    found, _ = fields(*cells)
    assert sorted(texts(found)) == sorted(cell for cell in cells if cell is not None)


def test_places_are_those_of_the_row_or_of_the_base():
    """A field stands in its cell, a group in its row, and a field of the base in the base."""
    own, _ = fields("1", None, None, "x", None, None, None)
    base = {"huurder.naam": Place("kantoor.yaml", 3), "kenmerk": Place("kantoor.yaml", 1)}
    places = CellPlaces("a.csv", 14, spots_of(COLUMNS), own, base)
    assert places["kenmerk"].cell == "A14"
    assert places["huurder.naam"] == Place("kantoor.yaml", 3)
    assert places["huurder.adres.plaats"].cell == "C14"
    assert (places["maanden[0].dag"].cell, places["maanden[0].dag"].field) == ("D14", "maanden[1].dag")
    assert (places["maanden"].line, places["maanden"].cell) == (14, None)
    assert places["document"].line == places[""].line == 14
    assert "huurder.email" not in places
    assert len(places) == len(set(places))
