"""The tariff of the court or of the bailiff is not known for the day of this case.

Checks: the court fee on the roldatum, and the tariff of the summons on the day of service.
Why: the tariffs change each year; an old one makes the statement of costs wrong.
Source: bijlage Wgbz; art. 2 Btag.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import SUMMONSES
from docgen.context.summons_kosten import costs_of_the_deed, court_fee
from docgen.context.summons_vordering import claimed_worth
from docgen.errors import LawPeriodError
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "KST101"
NAME = "kosten-onbekend"
LEVEL = Level.ERROR
SOURCE = "bijlage Wet griffierechten burgerlijke zaken; art. 2 Btag"
DOCUMENTS = SUMMONSES
MAY_ACCEPT = True
EXAMPLE = "summons/huurachterstand"
WRONG: tuple[Overrides, ...] = (
    {"roldatum": "2027-01-06"},
    {"betekening": "2027-01-05", "roldatum": "2027-01-20"},
)
RIGHT: tuple[Overrides, ...] = ({}, {"roldatum": "2027-01-06", "eis.proceskosten": None})


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each tariff that is not known."""
    case = facts.case
    if not isinstance(case, DagvaardingHuurachterstand) or case.eis.proceskosten is None:
        return
    asked: tuple[tuple[str, str, Callable[[], object]], ...] = (
        ("roldatum", "griffierecht", lambda: court_fee(case, claimed_worth(case, facts.book), facts.book)),
        ("betekening", "btag", lambda: costs_of_the_deed(case, facts.book)),
    )
    for field, table, ask in asked:
        try:
            ask()
        except LawPeriodError:
            yield Finding(
                CODE,
                NAME,
                LEVEL,
                message("The tariff for this day is not known: {table}.", table=table),
                facts.place(field),
                message(
                    "Look it up and give it in docgen.toml under [[wet]] with naam = “{table}”; if you accept"
                    " this, no amount is printed.",
                    table=table,
                ),
                SOURCE,
                may_accept=MAY_ACCEPT,
            )
