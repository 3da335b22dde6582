"""A decision on a home parts parents and children.

Checks: whether the record says that the family stays together.
Why: a family is not parted because it has no home.
Source: art. 9 IVRK; Nationale ombudsman en Kinderombudsman 2023 (a recommendation).
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.belang_van_het_kind import BelangVanHetKind
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import CHILD_RECORDS
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "KND105"
NAME = "gezin-uit-elkaar"
LEVEL = Level.WARNING
SOURCE = "art. 9 IVRK; Nationale ombudsman en Kinderombudsman 2023"
DOCUMENTS = CHILD_RECORDS
MAY_ACCEPT = True
EXAMPLE = "notices/belang-van-het-kind"
WRONG: tuple[Overrides, ...] = ({"gezin_blijft_samen": "nee"},)
RIGHT: tuple[Overrides, ...] = ({"gezin_blijft_samen": "ja"},)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when the family does not stay together."""
    case = facts.case
    if isinstance(case, BelangVanHetKind) and not case.gezin_blijft_samen:
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message("The decision parts parents and children."),
            facts.place("gezin_blijft_samen"),
            message("Look for a place for the whole family; ask the municipality, family and friends."),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )
