"""From a cell to the text that a field of a case reads, or a reason why that would be a guess.

Excel turns what people type into numbers and dates. Where that loses something (zeros, digits, the order
of day and month) the cell is refused; where it does not, it gets the one form that its field reads.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum, auto
from typing import get_args

from docgen.cases import values
from docgen.cases.schema import Field
from docgen.dutch.bedrag import CENT
from docgen.dutch.janee import format_ja_nee
from docgen.finding import Code
from docgen.message import Message, message
from docgen.source.codes import EXCEL, FORMULA, TOO_WIDE
from docgen.source.sheet import MAX_CELL, Cell

TOO_HIGH = 1e12  # what no amount and no count comes near; below it two decimals are exact
EXACT_DIGITS = 15  # digits of a number that Excel keeps; source: IEEE 754 as Excel stores it

# What Excel shows in place of a value, in Dutch and in English.
_ERRORS = (
    "#N/B", "#N/A", "#WAARDE!", "#VALUE!", "#VERW!", "#REF!", "#DEEL/0!", "#DIV/0!", "#NAAM?", "#NAME?",
    "#LEEG!", "#NULL!", "#GETAL!", "#NUM!", "#OVERLOOP!", "#SPILL!",
)  # fmt: skip
_MONTHS = "jan|feb|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec"
# One look at the first signs tells for almost every cell that nothing is the matter.
_SUSPECT = re.compile(
    r"\s*(?:[=#]|[+-]?[0-9](?:[.,][0-9]+)?E[+-]|[0-9]{1,2}-[A-Z]|[A-Z]{3}-[0-9]|[1-9][0-9]{4}(?:[.,\s]|$))",
    re.IGNORECASE,
)
_SCIENTIFIC = re.compile(r"[+-]?[0-9](?:[.,][0-9]+)?E[+-][0-9]+", re.IGNORECASE)
_SHORT_DATE = re.compile(rf"[0-9]{{1,2}}-(?:{_MONTHS})|(?:{_MONTHS})-[0-9]{{2}}", re.IGNORECASE)
_LOST_LETTER = re.compile(r"[^\W\d_]\?[^\W\d_]")
_LETTER = message("Type the letter again, and save the file as an Excel workbook or as CSV UTF-8.")
_SERIAL = re.compile(r"[1-9][0-9]{4}(?:[.,][0-9]+)?")


class Kind(Enum):
    """What a number, a date or a yes in a cell can mean for a field."""

    AMOUNT = auto()
    DATE = auto()
    TIME = auto()
    YES_NO = auto()
    COUNT = auto()
    TEXT = auto()


class CellError(Exception):
    """A cell that cannot be used; its reader adds the place.

    Attributes:
        code: The kind of trouble.
        why: What is wrong.
        fix: What to do, when the kind of trouble has no better advice.
    """

    def __init__(self, code: Code, why: Message, fix: Message | None = None) -> None:
        self.code = code
        self.why = why
        self.fix = fix
        super().__init__(code.code)


def _rule(kind: object) -> Message:
    return next(mark.text for mark in get_args(kind) if isinstance(mark, values.Rule))


_KINDS = {
    _rule(values.Bedrag): Kind.AMOUNT,
    _rule(values.Datum): Kind.DATE,
    _rule(values.Tijd): Kind.TIME,
    _rule(values.JaNee): Kind.YES_NO,
    _rule(values.Getal): Kind.COUNT,
    _rule(values.Huisnummer): Kind.COUNT,
    _rule(values.Kvk): Kind.COUNT,
}


def kind_of(field: Field) -> Kind:
    """Return what a number, a date or a yes in a cell of this field can mean."""
    return _KINDS.get(field.rule, Kind.TEXT)


def cell_text(cell: Cell, kind: Kind) -> str | None:
    """Return the text of a cell; `None` when it is empty.

    Args:
        cell: What the sheet holds.
        kind: What it can mean.

    Raises:
        CellError: A formula, an error, or what Excel may have changed.
    """
    if cell is None:
        return None
    if isinstance(cell, str):
        if not cell or cell.isspace():
            return None
        if len(cell) > MAX_CELL:
            raise CellError(TOO_WIDE, message("This cell holds more than {most} signs.", most=MAX_CELL))
        if _SUSPECT.match(cell):
            _refuse_damage(cell.strip(), kind)
        if "?" in cell and _LOST_LETTER.search(cell) and "://" not in cell:
            raise CellError(
                EXCEL, message("A question mark stands inside a word: a letter may be lost."), _LETTER
            )
        return cell.replace("\r\n", "\n") if "\r" in cell else cell
    if isinstance(cell, bool):
        if kind is Kind.YES_NO:
            return format_ja_nee(cell)
        raise CellError(EXCEL, message("This cell holds true or false, as Excel made of it."))
    if isinstance(cell, int | float):
        return _number(cell, kind)
    return _moment(cell, kind)


def _refuse_damage(text: str, kind: Kind) -> None:
    if text.upper() in _ERRORS or text.strip("#") == "":
        raise CellError(FORMULA, message("This cell holds an error of Excel instead of a value."))
    if text.startswith("="):
        raise CellError(FORMULA, message("This cell holds a formula instead of a value."))
    if _SCIENTIFIC.fullmatch(text):
        raise CellError(EXCEL, message("Excel shortened this number, and its last digits are lost."))
    if _SHORT_DATE.fullmatch(text):
        raise CellError(EXCEL, message("Excel made a date of what was typed in this cell."))
    if kind is Kind.DATE and _SERIAL.fullmatch(text):
        raise CellError(EXCEL, message("This cell holds the number that Excel has for a day, not a date."))


def _number(cell: float, kind: Kind) -> str:
    if not abs(cell) < TOO_HIGH:  # also what is no number at all
        raise CellError(EXCEL, message("This cell holds a number that is too high to be true."))
    exact = Decimal(f"{cell:.{EXACT_DIGITS}g}") + 0  # no minus before a zero
    if kind is Kind.COUNT and exact == exact.to_integral_value():
        return f"{exact:.0f}"
    if kind is Kind.AMOUNT:
        if exact != exact.quantize(CENT):
            raise CellError(EXCEL, message("This amount has more than two decimals."))
        return f"{exact:.2f}".replace(".", ",")
    if kind is Kind.DATE:
        raise CellError(EXCEL, message("This cell holds the number that Excel has for a day, not a date."))
    raise CellError(EXCEL, message("This cell holds a number; zeros and digits may be lost."))


def _moment(cell: object, kind: Kind) -> str:
    if kind is Kind.DATE and isinstance(cell, datetime):
        if cell.time() != time():
            raise CellError(EXCEL, message("This cell holds a date with a time of day."))
        return cell.date().isoformat()
    if kind is Kind.DATE and isinstance(cell, date):
        return cell.isoformat()
    if kind is Kind.TIME and isinstance(cell, time) and not (cell.second or cell.microsecond):
        return f"{cell.hour}.{cell.minute:02}"
    raise CellError(EXCEL, message("This cell holds a date or a time, as Excel made of it."))
