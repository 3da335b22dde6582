"""Where people sign, as data for a signing service: on the page, apart from each other, without names."""

from __future__ import annotations

import hashlib
import json
from itertools import combinations

import pypdfium2
import pytest

from docgen.document.blocks import Signatures
from docgen.document.inline import Text, plain
from docgen.document.walk import blocks_of
from docgen.writers.signature_boxes import SignatureBox, boxes_file, signature_boxes
from tests.made import document_of, each_case, file_of

SIGNED = ("addendum/", "notices/", "summons/")
LEAST_MM = (60.0, 20.0)  # below the label; with it the field is 25 mm high
MM = 25.4 / 72


def boxes_of(name: str) -> tuple[SignatureBox, ...]:
    """Return the boxes of a case."""
    return signature_boxes(document_of(name), file_of(name, "pdf"))


@each_case(*SIGNED)
def test_each_box_is_on_its_page_and_free_of_the_others(name: str) -> None:
    """One box a card, in reading order, large enough, on paper with nothing printed in it."""
    boxes = boxes_of(name)
    cards = [
        card
        for block, _ in blocks_of(document_of(name))
        if isinstance(block, Signatures)
        for card in block.cards
    ]
    assert [box.card for box in boxes] == cards
    assert [box.page for box in boxes] == sorted(box.page for box in boxes)
    with pypdfium2.PdfDocument(file_of(name, "pdf")) as pdf:
        for box in boxes:
            left, bottom, right, top = box.place
            width, height = box.page_size
            assert 0 <= left < right <= width
            assert 0 <= bottom < top <= height
            assert (right - left) * MM >= LEAST_MM[0]
            assert (top - bottom) * MM >= LEAST_MM[1]
            assert (
                pdf[box.page - 1].get_textpage().get_text_bounded(left, bottom, right, top - 0.5).strip()
                == ""
            )
    for one, other in combinations(boxes, 2):
        assert one.page != other.page or apart(one, other)


def apart(one: SignatureBox, other: SignatureBox) -> bool:
    """Return whether two boxes of a page do not overlap."""
    return (
        one.place[2] <= other.place[0]
        or other.place[2] <= one.place[0]
        or one.place[3] <= other.place[1]
        or other.place[3] <= one.place[1]
    )


@each_case("addendum/drie-partijen/")
def test_the_file_names_roles_and_fields_but_nobody(name: str) -> None:
    """A service gets what it must know; the office looks the name up in its own case."""
    pdf, boxes = file_of(name, "pdf"), boxes_of(name)
    text = boxes_file(boxes, "drie-partijen.pdf", pdf).decode()
    told = json.loads(text)
    assert (told["schema_version"], told["unit"], told["origin"]) == (1, "pt", "bottom-left")
    assert told["sha256"] == hashlib.sha256(pdf).hexdigest()
    assert [one["id"] for one in told["boxes"]] == [f"handtekening-{n}" for n in range(1, len(boxes) + 1)]
    assert {"Huurder", "Verhuurder", "Begeleider"} <= {one["role"] for one in told["boxes"]}
    assert all(one["name_field"].endswith(".naam") for one in told["boxes"])
    private = [
        run.text
        for box in boxes
        for line in (box.card.name, *box.card.capacity)
        for run in line
        if isinstance(run, Text) and run.field
    ]
    assert private
    assert not [value for value in private if value in text]


def test_a_pdf_of_another_document_is_refused() -> None:
    """Boxes of one document must not be put on another."""
    agreement = "addendum/drie-partijen/case"
    assert plain(boxes_of(agreement)[0].card.party) == "Huurder"
    with pytest.raises(ValueError, match="signatures"):
        signature_boxes(document_of(agreement), file_of("notices/herinnering/case", "pdf"))
