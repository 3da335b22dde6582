"""The text names an exhibit that is not listed, or leaves one out.

Checks: that each number after `productie` in the document is that of an exhibit, and each exhibit is named.
Why: what is relied on must be attached; an exhibit that nothing refers to proves nothing.
Source: art. 85 Rv.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import SUMMONSES
from docgen.checks.wording import excerpt, place_of, squeezed
from docgen.document.blocks import Document, Table
from docgen.document.walk import blocks_of, lines_of
from docgen.finding import Finding, Level
from docgen.message import message
from docgen.place import Place

CODE = "PRD101"
NAME = "productie-onbekend"
LEVEL = Level.ERROR
SOURCE = "art. 85 Rv"
DOCUMENTS = SUMMONSES
MAY_ACCEPT = False
EXAMPLE = "summons/huurachterstand"
WRONG: tuple[Overrides, ...] = ({"kinderen.bron": "Dit blijkt uit productie 99."},)
RIGHT: tuple[Overrides, ...] = ({},)

_NAMED = re.compile(r"\bproducties? (\d+(?:(?:, | en )\d+)*)(?!\d| tot en met)")
_COLUMN = "productie"


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each unknown number in the text and each exhibit that is never named."""
    case = facts.case
    if not isinstance(case, DagvaardingHuurachterstand) or facts.document is None:
        return
    known = set(range(1, len(case.producties) + 1))
    named: set[int] = set()
    for number, place, words in _mentions(facts.document):
        named.add(number)
        if number not in known:
            yield Finding(
                CODE,
                NAME,
                LEVEL,
                message("The text names an exhibit that is not in the list."),
                place,
                message("Point at the exhibit by its id in the case, and leave its number to docgen."),
                SOURCE,
                words,
                may_accept=MAY_ACCEPT,
            )
    if known - named:
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message(
                "{count} of the exhibits are in the list but not named in the text.", count=len(known - named)
            ),
            facts.place("producties"),
            message("Write the id of the exhibit at the fact that it proves, or leave it out."),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )


def _mentions(document: Document) -> Iterator[tuple[int, Place, str]]:
    """Yield each number of an exhibit: after the word, or in a column of a table with that word as header."""
    for line in lines_of(document):
        for match in _NAMED.finditer(squeezed(line.runs)):
            for number in re.findall(r"\d+", match[1]):
                yield int(number), place_of(line, match[0]), excerpt(line)
    for block, _ in blocks_of(document):
        if isinstance(block, Table):
            columns = [index for index, head in enumerate(block.header) if squeezed(head) == _COLUMN]
            for cell in (row[index] for row in block.rows for index in columns):
                if squeezed(cell).isdecimal():
                    yield int(squeezed(cell)), block.place, ""
