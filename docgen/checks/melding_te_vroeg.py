"""The report comes before one of the four steps.

Checks: that a reminder, an effort to speak, pointing to debt help and the offer were all done before.
Why: without them the law does not allow the data to go to the municipality.
Source: art. 2 Besluit gemeentelijke schuldhulpverlening.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.melding_gemeente import DagVanStap, MeldingGemeente
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import REPORTS
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "MLD101"
NAME = "melding-te-vroeg"
LEVEL = Level.ERROR
SOURCE = "art. 2 Besluit gemeentelijke schuldhulpverlening"
DOCUMENTS = REPORTS
MAY_ACCEPT = False
EXAMPLE = "notices/melding-gemeente"
WRONG: tuple[Overrides, ...] = (
    {
        "vroegsignalering.schuldhulpverlening.gedaan": "nee",
        "vroegsignalering.schuldhulpverlening.reden": "Vergeten.",
    },
    {"vroegsignalering.herinneringen[0].datum": "2026-09-09"},
    {
        "vroegsignalering.persoonlijk_contact[0].gedaan": "nee",
        "vroegsignalering.persoonlijk_contact[0].reden": "Vergeten.",
        "vroegsignalering.persoonlijk_contact[1].gedaan": "nee",
        "vroegsignalering.persoonlijk_contact[1].reden": "Vergeten.",
    },
)
RIGHT: tuple[Overrides, ...] = ({},)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each step that was not done in time."""
    case = facts.case
    if not isinstance(case, MeldingGemeente):
        return
    for name in type(case.vroegsignalering).model_fields:
        value = getattr(case.vroegsignalering, name)
        steps: tuple[DagVanStap, ...] = value if isinstance(value, tuple) else (value,)
        if not any(one.gedaan and one.datum is not None and one.datum <= case.datum for one in steps):
            yield Finding(
                CODE,
                NAME,
                LEVEL,
                message("This step was not taken before the report."),
                facts.place(f"vroegsignalering.{name}"),
                message("Take this step first, wait for the answer, and report after that."),
                SOURCE,
                may_accept=MAY_ACCEPT,
            )
