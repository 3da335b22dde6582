"""The salary of the representative or the costs afterwards are not known; the judge sets them.

Checks: whether the tariff of the courts was found for the roldatum.
Why: the summons then says that the judge sets the amount; who looked the tariff up can have it printed.
Source: liquidatietarief kanton, rechtspraak.nl.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import SUMMONSES
from docgen.context.summons_kosten import AFTERWARDS, SALARY, asked_costs, known_costs
from docgen.context.summons_vordering import claimed_worth
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "KST102"
NAME = "salaris-onbekend"
LEVEL = Level.INFO
SOURCE = "liquidatietarief kanton; aanbeveling van de rechtspraak"
DOCUMENTS = SUMMONSES
MAY_ACCEPT = True
EXAMPLE = "summons/huurachterstand"
WRONG: tuple[Overrides, ...] = ({},)
RIGHT: tuple[Overrides, ...] = (
    {"eis.proceskosten": None},
    {"eis.proceskosten.punten": "0", "eis.proceskosten.nakosten": "nee"},
)
TABLES = {SALARY: "salaris_gemachtigde", AFTERWARDS: "nakosten"}


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding that names the values an office can give."""
    case = facts.case
    if not isinstance(case, DagvaardingHuurachterstand):
        return
    worth = claimed_worth(case, facts.book)
    known = known_costs(case, worth, facts.book)
    missing = [
        TABLES[name] for name in asked_costs(case, worth, facts.book) if name in TABLES and name not in known
    ]
    if missing:
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message("The text leaves this amount to the judge: {tables}.", tables=", ".join(missing)),
            facts.place("eis.proceskosten"),
            message(
                "Give it in docgen.toml under [[wet]] with these names once you found it on rechtspraak.nl."
            ),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )
