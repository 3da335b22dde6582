"""What the fourteen-day letter may print."""

from __future__ import annotations

from datetime import date

from docgen.cases.veertiendagenbrief import Veertiendagenbrief
from docgen.context.brief import letter_fields
from docgen.context.kantoor import bailiff_as_sender
from docgen.context.plain import Context, plain
from docgen.law.book import BOOK, LawBook
from docgen.law.incassokosten import incassokosten
from docgen.law.value import LawValue
from docgen.law.veertiendagenbrief import veertiendagenbrief as term_of


def veertiendagenbrief(case: Veertiendagenbrief, on: date, book: LawBook = BOOK) -> Context:
    """Return what the letter may print.

    Beside the fields of `docgen.context.brief.letter_fields` stand `incassokosten` (the exact amount, in
    euros), `zonder_btw` (the same without VAT), `laatste_dag` (to pay without costs, counted from the day of
    posting) and `totaal_met_kosten`; `weigeren_tot` is there when the letter makes the offer of art. 2 Bgs.
    With a bailiff as sender `kantoor` is that office.

    Args:
        case: A valid case.
        on: Date of the letter, on which it is posted.
        book: The law of this run.

    Raises:
        LawPeriodError: No checked scale covers the first day of default, or a rule the day of posting.
    """
    facts = case.veertiendagenbrief
    due = facts.hoofdsom
    costs = incassokosten(due, facts.verzuim_op, facts.btw, book=book)
    term = term_of(facts.verzonden or on)
    law: dict[str, LawValue[object]] = {
        "incassokosten": costs,
        "zonder_btw": incassokosten(due, facts.verzuim_op, book=book),
        "laatste_dag": term.with_value(term.value.laatste_dag),
    }
    values = letter_fields(case, on)
    if case.afzender == "deurwaarder" and case.deurwaarder is not None:
        values["kantoor"] = office = bailiff_as_sender(case.deurwaarder)
        values["afzender_naam"] = office["naam"]
    printed = {name: plain(value.value) for name, value in law.items()}
    return Context(
        {**values, **printed, "totaal_met_kosten": due + costs.value, "weigeren_tot": facts.weigeren_tot}, law
    )
