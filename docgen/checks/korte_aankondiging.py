"""The household hears of the eviction less than two weeks before.

Checks: that at least fourteen days lie between the letter and the eviction.
Why: people need time to pay, to agree, to ask a judge, or to find a place to sleep.
Source: Nationale ombudsman en Kinderombudsman 2023, bijlage 1 (a recommendation, no law).
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import EVICTION_DEEDS, EVICTION_NOTICES, POSTPONEMENTS
from docgen.checks.ontruimingen import planned
from docgen.finding import Finding, Level
from docgen.law.dated import load
from docgen.message import message

CODE = "TRM105"
NAME = "korte-aankondiging"
LEVEL = Level.WARNING
SOURCE = "Nationale ombudsman en Kinderombudsman 2023, bijlage 1 (aanbeveling)"
DOCUMENTS = EVICTION_NOTICES + EVICTION_DEEDS + POSTPONEMENTS
MAY_ACCEPT = True
EXAMPLE = "notices/aankondiging-ontruiming"
WRONG: tuple[Overrides, ...] = ({"datum": "2026-12-30", "ontruiming.datum": "2027-01-12"},)
RIGHT: tuple[Overrides, ...] = ({"datum": "2026-12-29", "ontruiming.datum": "2027-01-12"},)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when the letter comes late."""
    for plan in planned(facts.case):
        least = load("zorgvuldige_ontruiming").on(facts.on).count("aankondiging_dagen")
        days = (plan.when.datum - facts.on).days
        if 0 < days < least:
            yield Finding(
                CODE,
                NAME,
                LEVEL,
                message("The letter is dated {days} days before the eviction.", days=days),
                facts.place(plan.day_field),
                message("Give at least {least} days, or phone and visit the household as well.", least=least),
                SOURCE,
                may_accept=MAY_ACCEPT,
            )
