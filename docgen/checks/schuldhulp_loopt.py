"""The tenant takes part in debt help, and an eviction is asked all the same.

Checks: whether debt help runs or was asked for.
Why: landlords agreed that they do not evict then in principle; the judge asks why this case differs.
Source: Gezamenlijke afspraken van overheid en verhuurders 2022 over het voorkomen van huisuitzettingen.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import SUMMONSES
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "SHT101"
NAME = "schuldhulp-loopt"
LEVEL = Level.WARNING
SOURCE = "Gezamenlijke afspraken van overheid en verhuurders 2022"
DOCUMENTS = SUMMONSES
MAY_ACCEPT = True
EXAMPLE = "summons/huurachterstand"
WRONG: tuple[Overrides, ...] = (
    {"schuldhulptraject.stand": "loopt"},
    {"schuldhulptraject.stand": "aangevraagd"},
)
RIGHT: tuple[Overrides, ...] = ({}, {"schuldhulptraject.stand": "afgewezen"})


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when debt help runs or may still come."""
    case = facts.case
    if not isinstance(case, DagvaardingHuurachterstand):
        return
    if case.schuldhulptraject.stand in ("loopt", "aangevraagd"):
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message("The tenant takes part in debt help, or asked for it."),
            facts.place("schuldhulptraject.stand"),
            message("Wait for the outcome if you can; else let `waarom_toch` say why this case differs."),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )
