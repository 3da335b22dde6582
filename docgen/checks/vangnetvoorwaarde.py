"""A condition covers everything.

Checks: each condition for words such as in whatever way, or all duties.
Why: nobody knows how to keep such a condition; a court looks at what was written as a condition by itself.
Source: Hof Den Bosch 5 februari 2013.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.addendum_laatste_kans import LaatsteKansOvereenkomst
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import SUSPENSIONS
from docgen.checks.wording import words_in
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "OVK110"
NAME = "vangnetvoorwaarde"
LEVEL = Level.WARNING
SOURCE = "Hof Den Bosch 5 februari 2013"
DOCUMENTS = SUSPENSIONS
MAY_ACCEPT = True
EXAMPLE = "addendum/laatste-kans"
WRONG: tuple[Overrides, ...] = ({"voorwaarden[0].wat": "U houdt u aan alle regels, op welke wijze dan ook."},)
RIGHT: tuple[Overrides, ...] = ({},)


_CATCH_ALL = (
    "op welke wijze dan ook",
    "alle verplichtingen",
    "alle regels",
    "alle afspraken",
    "goed huurder",
    "in alle opzichten",
)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each condition without a border."""
    case = facts.case
    if not isinstance(case, LaatsteKansOvereenkomst):
        return
    for index, condition in enumerate(case.voorwaarden):
        if words_in(condition.wat, *_CATCH_ALL):
            yield Finding(
                CODE,
                NAME,
                LEVEL,
                message("This condition covers everything, so nobody knows how to keep it."),
                facts.place(f"voorwaarden[{index}].wat"),
                message("Write each condition by itself: what someone does, and when."),
                SOURCE,
                may_accept=MAY_ACCEPT,
            )
