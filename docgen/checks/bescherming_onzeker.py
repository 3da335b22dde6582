"""Care is the larger part of the contract, so it is not certain how well the law protects who lives there.

Checks: whether the case says that care is the larger part.
Why: only when care outweighs the home may the two end together; a court looks at what is really done.
Source: hof Leeuwarden 7 mei 2013, BZ9779.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.addendum_omklap import OmklapAddendum
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import CARE_LEASES
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "OVK116"
NAME = "bescherming-onzeker"
LEVEL = Level.WARNING
SOURCE = "hof Leeuwarden 7 mei 2013, BZ9779"
DOCUMENTS = CARE_LEASES
MAY_ACCEPT = True
EXAMPLE = "addendum/omklap"
WRONG: tuple[Overrides, ...] = ({"zorg_is_hoofdzaak": "ja"},)
RIGHT: tuple[Overrides, ...] = ({},)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when care is said to be the larger part."""
    case = facts.case
    if isinstance(case, OmklapAddendum) and case.zorg_is_hoofdzaak:
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message(
                "With care as the larger part it is not certain how well the law protects who lives there."
            ),
            facts.place("zorg_is_hoofdzaak"),
            message("Ask a lawyer whether this is so; with light guidance write `nee`."),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )
