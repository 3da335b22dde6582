"""Properties stand in the order of the schema, whatever order they are put in."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.render.xml_part import W, parse_part
from docgen.writers.wordml.names import NAMESPACES
from docgen.writers.wordml.order import PARAGRAPH, RUN, SECTION, look_of, put

ORDERS = {"pPr": PARAGRAPH, "rPr": RUN, "sectPr": SECTION}


@pytest.mark.parametrize("name", ORDERS)
@given(seed=st.integers(0, 10_000))
def test_each_property_finds_its_place(name: str, seed: int) -> None:
    """Put in any order, they stand in one."""
    order = ORDERS[name]
    parent = parse_part(f'<w:{name} xmlns:w="{NAMESPACES["w"]}"/>'.encode())
    for one in random.Random(seed).sample(order, len(order)):  # noqa: S311 - the same seed gives the same order
        put(parent, one, order)
    assert [one.tag.removeprefix(W) for one in parent] == list(order)


def test_what_is_there_stays() -> None:
    """A property is put once, and a paragraph has its properties first."""
    paragraph = parse_part(f'<w:p xmlns:w="{NAMESPACES["w"]}"><w:r/></w:p>'.encode())
    first = put(look_of(paragraph), "ind", PARAGRAPH, {f"{W}left": "5"})
    assert put(look_of(paragraph), "ind", PARAGRAPH, {f"{W}left": "9"}) is first
    assert [one.tag.removeprefix(W) for one in paragraph] == ["pPr", "r"]
    assert first.get(f"{W}left") == "5"
