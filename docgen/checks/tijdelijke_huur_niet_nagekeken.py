"""Nobody who knows the law of leases looked at whether this lease may end.

Checks: that the case names who looked at it, and on which day, before the offer.
Why: the group is in the law; who is in it, the longest term and which landlords may use it were not found.
Source: Stb. 2024, 152, art. 1 onder d.
    The note in `docgen/law/data/tijdelijke_huur.toml` says what was read and what was not.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.addendum_tweede_kans_huur import TweedeKansHuur
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import TEMPORARY_LEASES
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "OVK115"
NAME = "tijdelijke-huur-niet-nagekeken"
LEVEL = Level.WARNING
SOURCE = "Stb. 2024, 152, art. 1 onder d"
DOCUMENTS = TEMPORARY_LEASES
MAY_ACCEPT = True
EXAMPLE = "addendum/tweede-kans-huur"
WRONG: tuple[Overrides, ...] = ({"nagekeken": None}, {"nagekeken.op": "2026-11-21"})
RIGHT: tuple[Overrides, ...] = ({}, {"nagekeken.op": "2026-11-20"})


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when nobody looked at it by the day of the offer."""
    case = facts.case
    if not isinstance(case, TweedeKansHuur):
        return
    if case.nagekeken is None or case.nagekeken.op > case.datum:
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message(
                "It is not certain who is in this group, how long such a lease may run, and which "
                "landlords may use it."
            ),
            facts.place("nagekeken"),
            message("Ask a lawyer before you offer it, and write who looked at it as `nagekeken`."),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )
