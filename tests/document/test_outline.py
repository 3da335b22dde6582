"""Headings of other people's templates: which stands under which stays, and no level is skipped."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.document.blocks import Document, Heading, Section
from docgen.document.inline import Text
from docgen.document.outline import levelled
from docgen.document.role import Role


def _document(levels: list[int]) -> Document:
    headings = tuple(Heading(level, (Text(str(number)),)) for number, level in enumerate(levels))
    return Document("Brief", headings)


def _levels(document: Document) -> list[int]:
    return [block.level for block in document.blocks if isinstance(block, Heading)]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ([], []),
        ([2, 2, 2], [1, 2, 2]),
        ([1, 1, 1], [1, 2, 2]),
        ([1, 3, 3, 2], [1, 2, 2, 2]),
        ([1, 2, 3, 2], [1, 2, 3, 2]),
        ([1, 2, 1, 2], [1, 2, 2, 3]),
        ([3, 1, 2], [1, 2, 3]),
    ],
)
def test_levels_follow_each_other(before: list[int], after: list[int]) -> None:
    """The first heading is the title; each other stands one deeper than what it stands under."""
    assert _levels(levelled(_document(before))) == after


def test_headings_in_a_section_count_too() -> None:
    """A heading inside a section follows the one before the section."""
    inner = Section(Role.UITLEG, (Heading(4, (Text("Binnen"),)),))
    found = levelled(Document("Brief", (Heading(1, (Text("Titel"),)), inner)))
    section = found.blocks[1]
    assert isinstance(section, Section)
    assert section.blocks[0] == Heading(2, (Text("Binnen"),))


@given(st.lists(st.integers(1, 9), max_size=30))
def test_any_levels_become_an_outline(levels: list[int]) -> None:
    """Whatever the levels were: one title, no level skipped, and a second time changes nothing."""
    found = levelled(_document(levels))
    new = _levels(found)
    assert new[:1] == [1] * bool(levels)
    assert all(1 < after <= before + 1 for before, after in pairwise(new))
    assert levelled(found) == found
