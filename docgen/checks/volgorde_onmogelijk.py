"""Two days of a case are in an order that cannot be.

Checks: that what is told as done was done by then, and that nothing ends before it starts.
Why: one of the two days is wrong, and a document with a wrong day loses its force or misleads the reader.
Source: art. 21 Rv; the order of time itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from pydantic import BaseModel

from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import CANCELLATIONS, EVERY_AGREEMENT, EVICTION_DAYS, SUMMONSES
from docgen.checks.volgorde import ORDER
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "TRM108"
NAME = "volgorde-onmogelijk"
LEVEL = Level.ERROR
SOURCE = "art. 21 Rv; de volgorde van de tijd"
DOCUMENTS = EVERY_AGREEMENT + SUMMONSES + EVICTION_DAYS + CANCELLATIONS
MAY_ACCEPT = False
EXAMPLE = "notices/aankondiging-ontruiming"
WRONG: tuple[Overrides, ...] = (
    {"vonnis.datum": "2027-03-02", "vonnis.betekend_op": None, "vonnis.ontruimen_vanaf": None},
    {"vonnis.betekend_op": "2027-02-01"},
    {"vonnis.ontruimen_vanaf": "2027-02-01"},
    {"ontruiming.bevel_betekend_op": "2027-02-10", "ontruiming.bevel_uiterlijk": None},
    {"ontruiming.bevel_betekend_op": "2027-03-02", "ontruiming.bevel_uiterlijk": None},
    {"ontruiming.kennisgeving_gemeente_op": "2027-02-01"},
    {"ontruiming.kennisgeving_gemeente_op": "2027-03-02"},
)
RIGHT: tuple[Overrides, ...] = (
    {},
    {"ontruiming.bevel_betekend_op": "2027-02-11", "ontruiming.bevel_uiterlijk": None},
    {"vonnis.betekend_op": None, "ontruiming.bevel_betekend_op": None},
)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each day that is later than one that must follow it."""
    for documents, pairs in ORDER.items():
        if facts.document_id in documents:
            for first, second in pairs:
                yield from _compared(facts, first, second)


def _compared(facts: Facts, first: str, second: str) -> Iterator[Finding]:
    for field, day in _days(facts.case, first):
        for other, later in _days(facts.case, second):
            if day > later:
                # The day of the document is seldom the one that is wrong.
                wrong, against = (other, field) if field == "datum" else (field, other)
                text = (
                    message("This day cannot be before {other}.", other=against)
                    if wrong == other
                    else message("This day cannot be after {other}.", other=against)
                )
                yield Finding(
                    CODE,
                    NAME,
                    LEVEL,
                    text,
                    facts.place(wrong),
                    message("Look both days up, and correct the one that is wrong."),
                    SOURCE,
                    may_accept=MAY_ACCEPT,
                )


def _days(value: object, path: str, way: str = "") -> Iterator[tuple[str, date]]:
    """Yield each day that a path leads to, with the field it stands in."""
    step, _, rest = path.partition(".")
    inside = getattr(value, step.removesuffix("[]"), None)
    here = f"{way}.{step.removesuffix('[]')}" if way else step.removesuffix("[]")
    found = [(here, inside)]
    if isinstance(inside, tuple):
        found = [(f"{here}[{number}]", item) for number, item in enumerate(inside)]
    for field, item in found:
        if isinstance(item, date):
            yield field, item
        elif isinstance(item, BaseModel):
            yield from _days(item, rest, field)
