"""The exhibits of a summons are numbered in the order in which its text names them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from docgen.checks.wording import squeezed
from docgen.document.blocks import Document, Table
from docgen.document.inline import Runs
from docgen.document.walk import blocks_of, lines_of
from tests.made import document_of, each_case


def cells_with_a_number(document: Document) -> list[Runs]:
    """Return the cells of each column with the head `productie`."""
    return [
        row[index]
        for block, _ in blocks_of(document)
        if isinstance(block, Table)
        for index, head in enumerate(block.header)
        if squeezed(head) == "productie"
        for row in block.rows
    ]


def numbers_in(document: Document) -> Iterator[int]:
    """Yield the number of an exhibit each time that the text names one, from top to bottom."""
    cells = cells_with_a_number(document)
    for line in lines_of(document):
        text = squeezed(line.runs)
        if text.isdecimal() and any(line.runs is cell for cell in cells):
            yield int(text)
        yield from (int(number) for number in re.findall(r"\bproductie (\d+)", text))


@each_case("summons/huurachterstand")
def test_the_first_exhibit_that_is_named_is_number_one(name: str) -> None:
    """A judge who reads on meets 1, 2, 3 and never 7 before 4."""
    first_mentions = list(dict.fromkeys(numbers_in(document_of(name))))
    assert first_mentions == list(range(1, len(first_mentions) + 1))
    assert len(first_mentions) > 2
