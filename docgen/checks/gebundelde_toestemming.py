"""One consent is asked for everything at once.

Checks: the items of the privacy annex for words such as all data or everyone concerned, and for a list of
    things in one item; and that the annex has a place of its own to sign.
Why: consent counts only for one thing, to one receiver, for one reason; under pressure it is weak enough.
Source: art. 6 en 7 AVG.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from docgen.cases.addendum import Overeenkomst
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import EVERY_AGREEMENT
from docgen.checks.wording import words_in
from docgen.document.blocks import Document, Signatures
from docgen.document.walk import blocks_of
from docgen.finding import Finding, Level
from docgen.message import Message, message
from docgen.place import Place

CODE = "OVK108"
NAME = "gebundelde-toestemming"
LEVEL = Level.ERROR
SOURCE = "art. 6 en 7 AVG"
DOCUMENTS = EVERY_AGREEMENT
MAY_ACCEPT = False
EXAMPLE = "addendum/drie-partijen"
WRONG: tuple[Overrides, ...] = (
    {"gegevens[0].wat": "alle gegevens die nodig zijn"},
    {"gegevens[0].aan": "alle betrokkenen"},
    {"gegevens[0].wat": "uw inkomen, uw schulden en uw gezin"},
    {"gegevens[0].aan": "Rijnoever Wonen, de gemeente en de politie"},
)
RIGHT: tuple[Overrides, ...] = ({}, {"gegevens[0].wat": "of u komt en op tijd bent"})

_EVERYTHING = (
    "alle gegevens",
    "alle informatie",
    "alle persoonsgegevens",
    "alles",
    "alle betrokkenen",
    "alle partijen",
    "iedereen",
    "alle betrokken",
    "derden",
)
_LIST = re.compile(r",[^,]*(?:,| en )")
ONLY_THE_AGREEMENT = 1  # page to sign; without any, PRT103 says so


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each item without a border, and for an annex that nobody signs by itself."""
    case = facts.case
    if not isinstance(case, Overeenkomst):
        return
    for index, item in enumerate(case.gegevens):
        for name in ("wat", "aan"):
            text = getattr(item, name)
            if words_in(text, *_EVERYTHING) or _LIST.search(text):
                yield _finding(
                    message("This item asks consent for everything, or for everyone, at once."),
                    facts.place(f"gegevens[{index}].{name}"),
                    message(
                        "Write one item for each thing and each receiver, with its reason and its last day."
                    ),
                )
    if case.gegevens and facts.document is not None and _pages_to_sign(facts.document) == ONLY_THE_AGREEMENT:
        yield _finding(
            message("Consent to share data has no place of its own to sign."),
            facts.place("gegevens"),
            message("Give the annex about data its own signatures, apart from those of the agreement."),
        )


def _finding(text: Message, place: Place, fix: Message) -> Finding:
    return Finding(CODE, NAME, LEVEL, text, place, fix, SOURCE, may_accept=MAY_ACCEPT)


def _pages_to_sign(document: Document) -> int:
    return sum(isinstance(block, Signatures) for block, _ in blocks_of(document))
