"""A fact with a date has no exhibit.

Checks: each change of the rent, each defence with a date, and each sentence with a date about children, debt
    help or why a step was not taken: the group it stands in names an exhibit. WGS105 looks at steps taken.
Why: what happened on a day must be proved when the other side denies it; the judge wants the paper at once.
Source: art. 85 en 111 lid 3 Rv.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import SUMMONSES
from docgen.checks.stappen import all_steps
from docgen.dutch.datum import MAANDEN
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "PRD102"
NAME = "feit-zonder-productie"
LEVEL = Level.ERROR
SOURCE = "art. 85 en 111 lid 3 Rv"
DOCUMENTS = SUMMONSES
MAY_ACCEPT = True
EXAMPLE = "summons/huurachterstand"
WRONG: tuple[Overrides, ...] = (
    {"huurovereenkomst.huurwijzigingen[0].productie": None},
    {"schuldhulptraject.productie": None},
    {"verweren[0].productie": None, "schuldhulptraject.productie": "verwarming"},
    {"kinderen.productie": None, "schuldhulptraject.productie": "wijkteam"},
    {
        "vroegsignalering.betalingsregelingen[0].gedaan": "nee",
        "vroegsignalering.betalingsregelingen[0].reden": "U zei op 29 sept. dat u dit niet wilde.",
        "vroegsignalering.betalingsregelingen[0].productie": None,
        "schuldhulptraject.productie": "regeling",
    },
)
RIGHT: tuple[Overrides, ...] = (
    {},
    {"schuldhulptraject.productie": None, "schuldhulptraject.toelichting": "Dit is niet bekend."},
)

_MONTHS = "|".join((*MAANDEN, *(rf"{name[:3]}\.?" for name in MAANDEN), "mrt\\.?", "sept\\.?"))
_DATED = re.compile(
    rf"\b[0-3]?\d (?:{_MONTHS})(?!\w)|\b[0-3]?\d[-/][01]?\d[-/]20\d\d\b|\b20\d\d-[01]\d-[0-3]\d\b",
    re.IGNORECASE,
)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each dated fact of which the group names no exhibit."""
    case = facts.case
    if not isinstance(case, DagvaardingHuurachterstand):
        return
    for field in _loose(case):
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message("Here something is said to have happened on a day, and no exhibit proves it."),
            facts.place(f"{field}.productie"),
            message("Add the paper to `producties` and write its id here as `productie`."),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )


def _loose(case: DagvaardingHuurachterstand) -> Iterator[str]:
    """Yield the path of each group with a date and without an exhibit."""
    for index, change in enumerate(case.huurovereenkomst.huurwijzigingen):
        if change.productie is None:
            yield f"huurovereenkomst.huurwijzigingen[{index}]"
    for field, step in all_steps(case.vroegsignalering):
        if not step.gedaan and step.productie is None and _dated(step.reden):
            yield field
    about = case.kinderen
    if about is not None and about.productie is None:
        told = (about.bron, about.gevraagd, about.gedaan, about.andere_woonruimte, about.opvang)
        if _dated(*told):
            yield "kinderen"
    help_ = case.schuldhulptraject
    if help_.productie is None and _dated(help_.toelichting, help_.waarom_toch):
        yield "schuldhulptraject"
    for index, defence in enumerate(case.verweren):
        dated = defence.datum is not None or _dated(defence.standpunt, defence.reactie)
        if defence.productie is None and dated:
            yield f"verweren[{index}]"


def _dated(*texts: str | None) -> bool:
    return any(text is not None and _DATED.search(text) for text in texts)
