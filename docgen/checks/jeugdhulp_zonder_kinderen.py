"""Youth care is told of an eviction of a home in which, as far as known, no children live.

Checks: that a notice to youth care is about a home with minor children.
Why: an office reads only what it needs for its task; without children youth care has none here.
Source: art. 5 lid 1 sub c AVG.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.kennisgeving_ontruiming import KennisgevingOntruiming
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import EVICTION_REPORTS
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "PRV102"
NAME = "jeugdhulp-zonder-kinderen"
LEVEL = Level.ERROR
SOURCE = "art. 5 lid 1 sub c AVG"
DOCUMENTS = EVICTION_REPORTS
MAY_ACCEPT = True
EXAMPLE = "notices/kennisgeving-ontruiming"
WRONG: tuple[Overrides, ...] = (
    {"ontvanger.soort": "jeugdhulp", "minderjarige_kinderen": "nee"},
    {"ontvanger.soort": "jeugdhulp", "minderjarige_kinderen": "onbekend"},
)
RIGHT: tuple[Overrides, ...] = (
    {"ontvanger.soort": "jeugdhulp", "minderjarige_kinderen": "ja"},
    {"ontvanger.soort": "wijkteam", "minderjarige_kinderen": "nee"},
)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when youth care is told and no children are known."""
    case = facts.case
    if not isinstance(case, KennisgevingOntruiming) or case.ontvanger.soort != "jeugdhulp":
        return
    if case.minderjarige_kinderen != "ja":
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message("Youth care is told, and no children are known to live in this home."),
            facts.place("ontvanger.soort"),
            message("Ask first whether children live there. If not, do not send this notice to youth care."),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )
