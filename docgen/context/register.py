"""Which builder makes the context of which case model."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from docgen.cases.addendum_drie_partijen import DriePartijenAddendum
from docgen.cases.addendum_laatste_kans import LaatsteKansOvereenkomst
from docgen.cases.addendum_tweede_kans import TweedeKansAddendum
from docgen.cases.case import CaseBase
from docgen.cases.herinnering import Herinnering
from docgen.cases.melding_gemeente import MeldingGemeente
from docgen.cases.notices import AankondigingOntruiming
from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.cases.toelichting import Toelichting
from docgen.cases.veertiendagenbrief import Veertiendagenbrief
from docgen.context.addendum import addendum_context
from docgen.context.herinnering import herinnering
from docgen.context.melding_gemeente import melding_gemeente
from docgen.context.notices import aankondiging_ontruiming
from docgen.context.plain import Context, plain_fields
from docgen.context.summons import dagvaarding_huurachterstand
from docgen.context.toelichting import toelichting
from docgen.context.veertiendagenbrief import veertiendagenbrief
from docgen.law.book import BOOK, LawBook

Builder = Callable[[Any, date, LawBook], Context]
"""Takes the model it stands beside in `BUILDERS`, the date of the document, and the law of this run."""

BUILDERS: dict[type[CaseBase], Builder] = {
    DriePartijenAddendum: addendum_context,
    TweedeKansAddendum: addendum_context,
    LaatsteKansOvereenkomst: addendum_context,
    Herinnering: herinnering,
    Veertiendagenbrief: veertiendagenbrief,
    MeldingGemeente: melding_gemeente,
    AankondigingOntruiming: aankondiging_ontruiming,
    DagvaardingHuurachterstand: dagvaarding_huurachterstand,
    Toelichting: toelichting,
}


NOT_FOR_TEMPLATES = frozenset({"toegestaan"})
"""Fields of each case that speak to the gate and never stand on paper."""


def build_context(case: CaseBase, on: date, book: LawBook = BOOK) -> Context:
    """Return what a template may print for a case.

    Args:
        case: A valid case.
        on: The date of the document: the law as it stood on that day.
        book: The law of this run: docgen's data, the values of the office, and what was accepted.

    Raises:
        LawPeriodError: The law data does not cover a date in the case.
    """
    builder = BUILDERS.get(type(case))
    context = builder(case, on, book) if builder else Context(plain_fields(case))
    printable = {name: value for name, value in context.values.items() if name not in NOT_FOR_TEMPLATES}
    return Context(printable, context.law)
