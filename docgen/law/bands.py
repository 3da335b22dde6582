"""Tariffs in bands: each holds up to and including its end, and the last may have no end."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from docgen.errors import LawPeriodError
from docgen.law.codes import BUITEN_PERIODE
from docgen.law.dated import LawVersion
from docgen.message import message


def band_of(tariff: LawVersion, amount: Decimal | None) -> Mapping[str, Any]:
    """Return the band in which an amount falls; the first one for a claim of no certain worth.

    Raises:
        LawPeriodError: The tariff has no band for it.
    """
    for band in tariff.rows("schijven"):
        if amount is None or "tot" not in band or amount <= band["tot"]:
            return band
    what = message("The data on {article} has no band for this amount.", article=tariff.artikel)
    raise LawPeriodError([BUITEN_PERIODE.finding(what)])
