"""What a reminder may print."""

from __future__ import annotations

from datetime import date

from docgen.cases.herinnering import Herinnering
from docgen.context.brief import letter_fields
from docgen.context.plain import Context
from docgen.law.book import BOOK, LawBook


def herinnering(case: Herinnering, on: date, book: LawBook = BOOK) -> Context:
    """Return what the reminder may print: see `docgen.context.brief.letter_fields`.

    Args:
        case: A valid case.
        on: Date of the letter.
        book: The law of this run.

    Raises:
        LawPeriodError: The list of organisations that help does not cover the day.
    """
    return Context(letter_fields(case, on))
