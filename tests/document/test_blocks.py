"""Every kind of block tells its role and its place, and cannot be changed."""

from __future__ import annotations

import dataclasses
from typing import get_args

import pytest

from docgen.document.blocks import Block, Document, Layout, Paragraph
from docgen.document.inline import Text
from docgen.document.role import Role
from docgen.place import Place

KINDS = get_args(Block)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_a_block_has_a_role_and_a_place(kind: type) -> None:
    """A finding can always say where it stands, and what the text there is for."""
    fields = {field.name: field for field in dataclasses.fields(kind)}
    assert {"role", "place"} <= set(fields)
    if fields["role"].default is not dataclasses.MISSING:
        assert isinstance(fields["role"].default, Role)


@pytest.mark.parametrize("kind", [*KINDS, Document], ids=lambda kind: kind.__name__)
def test_a_block_cannot_be_changed(kind: type) -> None:
    """A step that got a document cannot change it for the next one."""
    assert kind.__dataclass_params__.frozen
    block = Paragraph((Text("Vast."),))
    with pytest.raises(dataclasses.FrozenInstanceError):
        block.place = Place("b.md", 1)  # type: ignore[misc]


def test_a_document_is_a_dutch_letter_unless_it_says_otherwise() -> None:
    """The language is Dutch and the paper is that of a letter."""
    document = Document("Titel", ())
    assert document.language == "nl-NL"
    assert document.layout is Layout.BRIEF
