"""A bailiff acts on Good Friday.

Checks: whether a planned act at the door is on Good Friday.
Why: it is no public holiday for service, but the Termijnenwet treats it as one, and many offices are closed.
Source: art. 3 Algemene termijnenwet; art. 64 Rv.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import CHILDREN_LETTERS, EVICTION_DAYS, SHEETS, SUMMONSES
from docgen.checks.moments import moments
from docgen.finding import Finding, Level
from docgen.law.feestdagen import feestdag
from docgen.message import message

CODE = "UUR104"
NAME = "goede-vrijdag"
LEVEL = Level.WARNING
SOURCE = "art. 3 Algemene termijnenwet; art. 64 Rv"
DOCUMENTS = EVICTION_DAYS + SUMMONSES + SHEETS + CHILDREN_LETTERS
MAY_ACCEPT = True
EXAMPLE = "notices/aankondiging-ontruiming"
WRONG: tuple[Overrides, ...] = ({"ontruiming.datum": "2027-03-26"},)
RIGHT: tuple[Overrides, ...] = ({"ontruiming.datum": "2027-03-25"}, {"ontruiming.datum": "2027-03-29"})


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each act on Good Friday."""
    for moment in moments(facts.case):
        day = feestdag(moment.day)
        if day is not None and day.gelijkgesteld:
            yield Finding(
                CODE,
                NAME,
                LEVEL,
                message("This day is Good Friday: allowed, but many offices are closed."),
                facts.place(moment.field),
                message("Choose another day if you can."),
                SOURCE,
                may_accept=MAY_ACCEPT,
            )
