"""The case of the letter for children whose family must leave its home; a parent hands it over.

It reads no name, no address, no amount and no reason: the page may lie on a table where others read it.
"""

from __future__ import annotations

from typing import Literal

from docgen.cases.case import CaseBase
from docgen.cases.ontruiming import Ontruimingsdag


class Kinderbrief(CaseBase):
    """A letter of at most one page for the children of a household.

    Attributes:
        leeftijdsgroep: How old its readers are; one letter for each group.
        ontruiming: The day of the eviction; empty when it is not known yet.
        samen_met_ouders: Whether it is certain that the children stay with their parents that day.
    """

    leeftijdsgroep: Literal["4 tot 12 jaar", "12 tot 18 jaar"] = "4 tot 12 jaar"
    ontruiming: Ontruimingsdag | None = None
    samen_met_ouders: Literal["ja", "nee", "onbekend"] = "onbekend"
