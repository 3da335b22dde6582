"""Interest for trade is asked of someone who lives in the home.

Checks: the kind of interest in the case, and the text for `handelsrente` or art. 6:119a BW.
Why: interest for trade holds between companies; a tenant who lives there is a consumer.
Source: art. 6:119 en 6:119a BW.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import SUMMONSES
from docgen.checks.wording import lines_with, place_of
from docgen.finding import Finding, Level
from docgen.message import message
from docgen.place import Place

CODE = "RNT103"
NAME = "handelsrente"
LEVEL = Level.ERROR
SOURCE = "art. 6:119 en 6:119a BW"
DOCUMENTS = SUMMONSES
MAY_ACCEPT = False
EXAMPLE = "summons/huurachterstand"
WORDS = ("handelsrente", "6:119a", "6:119 a")
WRONG: tuple[Overrides, ...] = (
    {"eis.rente.soort": "handelsrente"},
    {"schuldhulptraject.waarom_toch": "De verhuurder heeft recht op handelsrente."},
    {"schuldhulptraject.waarom_toch": "Zie artikel 6:119a BW."},
)
RIGHT: tuple[Overrides, ...] = ({},)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for the choice in the case, and one for each place in the text."""
    case = facts.case
    if not isinstance(case, DagvaardingHuurachterstand):
        return
    if case.eis.rente is not None and case.eis.rente.soort == "handelsrente":
        yield _finding(facts.place("eis.rente.soort"))
    if facts.document is not None:
        for line, words in lines_with(facts.document, *WORDS):
            yield _finding(place_of(line, words))


def _finding(place: Place) -> Finding:
    return Finding(
        CODE,
        NAME,
        LEVEL,
        message("Interest for trade is never due from a tenant who lives in the home."),
        place,
        message("Ask the statutory interest of art. 6:119 BW."),
        SOURCE,
        may_accept=MAY_ACCEPT,
    )
