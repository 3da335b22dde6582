"""A decision was taken without hearing the children.

Checks: how the record says that the children were heard.
Why: a child may say what it thinks of a decision about its life; also a small child, or through somebody.
Source: art. 12 IVRK; Nationale ombudsman en Kinderombudsman 2023 (a recommendation: own opinion comes first).
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.belang_van_het_kind import BelangVanHetKind
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import CHILD_RECORDS
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "KND104"
NAME = "kind-niet-gehoord"
LEVEL = Level.WARNING
SOURCE = "art. 12 IVRK; Nationale ombudsman en Kinderombudsman 2023"
DOCUMENTS = CHILD_RECORDS
MAY_ACCEPT = True
EXAMPLE = "notices/belang-van-het-kind"
WRONG: tuple[Overrides, ...] = ({"gehoord.hoe": "niet"},)
RIGHT: tuple[Overrides, ...] = (
    {},
    {"gehoord.hoe": "via_ouders"},
)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when nobody heard the children."""
    case = facts.case
    if isinstance(case, BelangVanHetKind) and case.gehoord.hoe == "niet":
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message("The children were not heard before the decision."),
            facts.place("gehoord.hoe"),
            message("Hear them in a talk, or through their parents, school or a helper; then decide again."),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )
