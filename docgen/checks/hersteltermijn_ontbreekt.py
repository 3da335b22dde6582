"""The agreement does not give time to put something right.

Checks: that the text says in how many days someone may put right what went wrong.
Why: a step to court after one mistake is out of proportion; a court looks at what was tried first.
Source: Movisie en Eropaf 2022, Naar nul huisuitzettingen; art. 6:265 BW.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.addendum import Overeenkomst
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import EVERY_AGREEMENT
from docgen.checks.wording import holds
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "OVK112"
NAME = "hersteltermijn-ontbreekt"
LEVEL = Level.WARNING
SOURCE = "Movisie en Eropaf 2022, Naar nul huisuitzettingen; art. 6:265 BW"
DOCUMENTS = EVERY_AGREEMENT
MAY_ACCEPT = True
EXAMPLE = "addendum/drie-partijen"
LEFT_OUT = ("14 dagen",)
WRONG: tuple[Overrides, ...] = ({},)
RIGHT: tuple[Overrides, ...] = ({}, {"hersteltermijn_dagen": "21"})


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when the text leaves those days out."""
    case = facts.case
    if not isinstance(case, Overeenkomst) or facts.document is None:
        return
    if not holds(facts.document, f"{case.hersteltermijn_dagen} dagen"):
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message("The text does not say in how many days something may be put right."),
            facts.place("hersteltermijn_dagen"),
            message("Say that you talk first, and print `hersteltermijn_dagen` with the step after it."),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )
