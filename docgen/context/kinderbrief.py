"""What the letter for children may print: a day, and who can be called for free."""

from __future__ import annotations

from datetime import date

from docgen.cases.kinderbrief import Kinderbrief
from docgen.context.hulp import help_fields
from docgen.context.plain import Context, plain_fields
from docgen.law.book import BOOK, LawBook


def kinderbrief(case: Kinderbrief, on: date, book: LawBook = BOOK) -> Context:
    """Return what the letter for children may print.

    Args:
        case: A valid case.
        on: Date of the letter.
        book: The law of this run.

    Raises:
        LawPeriodError: The list of organisations that help does not cover the day.
    """
    return Context({**plain_fields(case), "hulp": help_fields(on)})
