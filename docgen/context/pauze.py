"""What the letter about a pause may print."""

from __future__ import annotations

from datetime import date

from docgen.cases.pauze import Pauze
from docgen.context.brief import letter_fields
from docgen.context.plain import Context
from docgen.law.book import BOOK, LawBook


def pauze(case: Pauze, on: date, book: LawBook = BOOK) -> Context:
    """Return what the letter may print: see `docgen.context.brief.letter_fields`.

    Args:
        case: A valid case.
        on: Date of the letter.
        book: The law of this run.

    Raises:
        LawPeriodError: The list of organisations that help does not cover the day.
    """
    return Context(letter_fields(case, on))
