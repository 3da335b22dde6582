"""One consent is asked for everything at once.

Checks: the items of the privacy annex for words such as all data, or everyone concerned.
Why: consent counts only for one thing, to one receiver, for one reason; under pressure it is weak enough.
Source: art. 6 en 7 AVG.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.addendum import AddendumBase
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import AGREEMENTS
from docgen.checks.wording import words_in
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "OVK108"
NAME = "gebundelde-toestemming"
LEVEL = Level.ERROR
SOURCE = "art. 6 en 7 AVG"
DOCUMENTS = AGREEMENTS
MAY_ACCEPT = False
EXAMPLE = "addendum/drie-partijen"
WRONG: tuple[Overrides, ...] = (
    {"gegevens[0].wat": "alle gegevens die nodig zijn"},
    {"gegevens[0].aan": "alle betrokkenen"},
)
RIGHT: tuple[Overrides, ...] = ({},)


_EVERYTHING = (
    "alle gegevens",
    "alle informatie",
    "alle persoonsgegevens",
    "alles",
    "alle betrokkenen",
    "alle partijen",
    "iedereen",
    "alle betrokken",
    "derden",
)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each item without a border."""
    case = facts.case
    if not isinstance(case, AddendumBase):
        return
    for index, item in enumerate(case.gegevens):
        for name in ("wat", "aan"):
            if words_in(getattr(item, name), *_EVERYTHING):
                yield Finding(
                    CODE,
                    NAME,
                    LEVEL,
                    message("This item asks consent for everything, or for everyone, at once."),
                    facts.place(f"gegevens[{index}].{name}"),
                    message(
                        "Write one item for each thing and each receiver, with its reason and its last day."
                    ),
                    SOURCE,
                    may_accept=MAY_ACCEPT,
                )
