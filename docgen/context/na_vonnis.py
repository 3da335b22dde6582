"""The terms that a reader has after a judgment on a home."""

from __future__ import annotations

from datetime import date

from docgen.law.na_vonnis import (
    bewaartijd_inboedel,
    duur_moratorium,
    termijn_hoger_beroep,
    termijn_hoger_beroep_kort_geding,
    verzettermijn,
)
from docgen.law.value import LawValue


def terms_after_judgment(vonnis: date, ontruiming: date, on: date) -> dict[str, LawValue[int]]:
    """Return the terms by the name under which a text prints them, with their unit in that name.

    Args:
        vonnis: Day of the judgment.
        ontruiming: Day of the eviction.
        on: Date of the document.

    Raises:
        LawPeriodError: The law data does not cover one of the days.
    """
    return {
        "verzet_weken": verzettermijn(vonnis),
        "hoger_beroep_maanden": termijn_hoger_beroep(vonnis),
        "hoger_beroep_kort_geding_weken": termijn_hoger_beroep_kort_geding(vonnis),
        "moratorium_maanden": duur_moratorium(on),
        "bewaartijd_weken": bewaartijd_inboedel(ontruiming),
    }
