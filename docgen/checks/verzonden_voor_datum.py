"""The letter was posted before its own date.

Checks: that the day of posting is not before the date of the letter.
Why: the last day to pay is counted from the day of posting; counted too early, the term is too short.
Source: art. 6:96 lid 6 BW.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.veertiendagenbrief import Veertiendagenbrief
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import FORMAL_LETTERS
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "VDB106"
NAME = "verzonden-voor-datum"
LEVEL = Level.ERROR
SOURCE = "art. 6:96 lid 6 BW"
DOCUMENTS = FORMAL_LETTERS
MAY_ACCEPT = False
EXAMPLE = "notices/veertiendagenbrief"
WRONG: tuple[Overrides, ...] = (
    {"veertiendagenbrief.verzonden": "2026-10-11"},
    {"veertiendagenbrief.verzonden": "2026-09-01"},
)
RIGHT: tuple[Overrides, ...] = (
    {},
    {"veertiendagenbrief.verzonden": "2026-10-12"},
    {"veertiendagenbrief.verzonden": "2026-10-14"},
)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when the day of posting comes first."""
    case = facts.case
    if not isinstance(case, Veertiendagenbrief):
        return
    sent = case.veertiendagenbrief.verzonden
    if sent is not None and sent < case.datum:
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message("A letter is not posted before its own date; its last day to pay would be too early."),
            facts.place("veertiendagenbrief.verzonden"),
            message("Write the day on which the letter goes to the post, or leave `verzonden` out."),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )
