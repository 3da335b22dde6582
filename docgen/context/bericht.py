"""What a message to a phone may print."""

from __future__ import annotations

from datetime import date

from docgen.cases.bericht import Bericht
from docgen.context.hulp import help_fields
from docgen.context.kantoor import sender
from docgen.context.plain import Context, plain_fields
from docgen.law.book import BOOK, LawBook


def bericht(case: Bericht, on: date, book: LawBook = BOOK) -> Context:
    """Return what the message may print: the fields of the case, `kantoor` (who sends it) and `hulp`.

    Args:
        case: A valid case.
        on: Date of the message.
        book: The law of this run.

    Raises:
        LawPeriodError: The list of organisations that help does not cover the day.
    """
    return Context({**plain_fields(case), "kantoor": sender(case.verhuurder), "hulp": help_fields(on)})
