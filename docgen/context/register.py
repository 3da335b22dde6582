"""Which builder makes the context of which case model."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from docgen.cases.case import CaseBase
from docgen.context.plain import Context, plain_fields

Builder = Callable[[CaseBase, date], Context]

BUILDERS: dict[type[CaseBase], Builder] = {}


def build_context(case: CaseBase, on: date) -> Context:
    """Return what a template may print for a case.

    Args:
        case: A valid case.
        on: The date of the document: the law as it stood on that day.

    Raises:
        LawPeriodError: The law data does not cover a date in the case.
    """
    builder = BUILDERS.get(type(case))
    return builder(case, on) if builder else Context(plain_fields(case))
