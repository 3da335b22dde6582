"""The letter counts its fourteen days from a wrong day.

Checks: the text for words that start the term on the day of the letter or of its posting.
Why: the term starts the day after receipt; one day less, and no collection costs are due at all.
Source: art. 6:96 lid 6 BW; HR 25 november 2016, ECLI:NL:HR:2016:2704.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.veertiendagenbrief import Veertiendagenbrief
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import FORMAL_LETTERS
from docgen.checks.wording import excerpt, lines_with
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "VDB101"
NAME = "onveilige-termijn"
LEVEL = Level.ERROR
SOURCE = "art. 6:96 lid 6 BW; HR 25 november 2016, ECLI:NL:HR:2016:2704"
DOCUMENTS = FORMAL_LETTERS
MAY_ACCEPT = False
EXAMPLE = "notices/veertiendagenbrief"
WRONG: tuple[Overrides, ...] = (
    {"huurovereenkomst.betaaldag": "de eerste dag, binnen 14 dagen na heden"},
    {"huurovereenkomst.betaaldag": "de eerste dag, 14 dagen na dagtekening"},
)
RIGHT: tuple[Overrides, ...] = ({},)


_WRONG_STARTS = (
    "na heden",
    "na de dagtekening",
    "na de dag van verzending",
    "na de datum van verzending",
    "na de dag van deze brief",
    "vanaf de dag van verzending",
    "vanaf de datum van deze brief",
    "vanaf dagtekening",
    "na dagtekening",
    "na verzending",
    "na de datum van deze brief",
    "na datum van deze brief",
    "na vandaag",
    "na dagtekening van deze brief",
    "vanaf vandaag",
    "vanaf heden",
    "na de verzending",
)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each line with such words."""
    if not isinstance(facts.case, Veertiendagenbrief) or facts.document is None:
        return
    for line, words in lines_with(facts.document, *_WRONG_STARTS):
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message("These words start the fourteen days too early: “{words}”.", words=words),
            facts.place_of(line, words),
            message("Write that the days start on the day after the day on which the letter was received."),
            SOURCE,
            excerpt(line),
            may_accept=MAY_ACCEPT,
        )
