"""How a language writes dates, times and amounts; its names of months and days stand in its file."""

from __future__ import annotations

import re
from datetime import date, time
from decimal import Decimal
from typing import Literal

from pydantic import Field

from docgen.dutch.notation import NBSP
from docgen.source.toml_model import StrictTable

DateForm = Literal["dag", "op_dag", "korte_dag", "datum"]
"""A day with its weekday, the same after `on`, without year, and without weekday."""

_MONTHS, _DAYS = 12, 7
_PLACE = re.compile(r"\{(\w+)\}")
_AFTER_DIGIT = re.compile(r"(?<=\d) ")


class Writing(StrictTable):
    """The table `schrijfwijze` of a translation file.

    Attributes:
        maanden: January first, in the form that a date asks for.
        weekdagen: Monday first.
        op_weekdagen: Monday first, in the form that `on` asks for, with that word.
        duizendtal: Sign between thousands.
        komma: Sign before cents.
    """

    maanden: tuple[str, ...] = Field(min_length=_MONTHS, max_length=_MONTHS)
    weekdagen: tuple[str, ...] = Field(min_length=_DAYS, max_length=_DAYS)
    op_weekdagen: tuple[str, ...] = Field(min_length=_DAYS, max_length=_DAYS)
    dag: str
    op_dag: str
    korte_dag: str
    datum: str
    tijd: str
    bedrag: str
    duizendtal: str
    komma: str

    def date(self, value: date, form: DateForm) -> str:
        """Return a date; a day of the month never stands on another line than its month."""
        parts = {
            "weekdag": self.weekdagen[value.weekday()],
            "op_weekdag": self.op_weekdagen[value.weekday()],
            "dag": str(value.day),
            "maand": self.maanden[value.month - 1],
            "jaar": str(value.year),
        }
        return _AFTER_DIGIT.sub(NBSP, _filled(getattr(self, form), parts))

    def time(self, value: time) -> str:
        """Return hours and minutes."""
        return _filled(self.tijd, {"uur": str(value.hour), "minuut": f"{value.minute:02}"}).replace(" ", NBSP)

    def amount(self, value: Decimal) -> str:
        """Return an amount in euros, always with cents."""
        whole, cents = f"{value:,.2f}".split(".")
        number = f"{whole.replace(',', self.duizendtal)}{self.komma}{cents}"
        return _filled(self.bedrag, {"getal": number}).replace(" ", NBSP)


def _filled(pattern: str, parts: dict[str, str]) -> str:
    return _PLACE.sub(lambda found: parts[found[1]], pattern)
