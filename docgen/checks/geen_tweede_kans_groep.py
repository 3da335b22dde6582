"""A lease would end by itself, and the law does not allow that for this tenant.

Checks: that the tenant is in the group *tweede kans*, and that it existed when the lease starts.
Why: a lease of a home runs on; only with a tenant of a group that the law names may it have an end.
Source: art. 7:271 lid 2 BW; art. 1 onder d Besluit specifieke groepen tijdelijke huurovereenkomst.
    Stb. 2024, 152, in force on 1 July 2024.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.addendum_tweede_kans_huur import TweedeKansHuur
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import TEMPORARY_LEASES
from docgen.finding import Finding, Level
from docgen.law.dated import load
from docgen.message import message

CODE = "OVK114"
NAME = "geen-tweede-kans-groep"
LEVEL = Level.ERROR
SOURCE = "art. 7:271 lid 2 BW; Stb. 2024, 152, art. 1 onder d"
DOCUMENTS = TEMPORARY_LEASES
MAY_ACCEPT = False
EXAMPLE = "addendum/tweede-kans-huur"
WRONG: tuple[Overrides, ...] = (
    {"wettelijke_groep": "andere-groep"},
    {"wettelijke_groep": "geen"},
    {"wettelijke_groep": "onbekend"},
    {"ingangsdatum": "2024-06-30"},
)
RIGHT: tuple[Overrides, ...] = ({}, {"ingangsdatum": "2024-07-01"})


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when the group is another one, or did not exist yet."""
    case = facts.case
    if not isinstance(case, TweedeKansHuur):
        return
    groups = load("tijdelijke_huur")
    known = [version for version in groups.versies if version.covers(case.ingangsdatum)]
    if not known:
        first = groups.versies[0].geldig_vanaf.isoformat()
        text = message("The law has this group of temporary leases since {first} only.", first=first)
        field = "ingangsdatum"
    elif case.wettelijke_groep != known[-1].values["groep"]:
        text = message("The tenant is not in the group of the law for which this lease may end.")
        field = "wettelijke_groep"
    else:
        return
    yield Finding(
        CODE,
        NAME,
        LEVEL,
        text,
        facts.place(field),
        message("Make a lease without an end, with `addendum/tweede-kans` or `addendum/terugkeer`."),
        SOURCE,
        may_accept=MAY_ACCEPT,
    )
