"""An exhibit is of a day that does not fit the fact which it must prove.

Checks: a lease is of the day that the case names; a letter was written on the day it was sent or in the week
    before it; a report, and an account of payments, is not older than what it tells.
Why: the judge lays fact and paper side by side; a letter of October proves no reminder of August.
Source: art. 21 en 85 Rv.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import SUMMONSES
from docgen.checks.stappen import all_steps
from docgen.finding import Finding, Level
from docgen.message import Message, message

CODE = "PRD104"
NAME = "productie-past-niet"
LEVEL = Level.WARNING
SOURCE = "art. 21 en 85 Rv"
DOCUMENTS = SUMMONSES
MAY_ACCEPT = True
EXAMPLE = "summons/huurachterstand"
WRONG: tuple[Overrides, ...] = (
    {"producties[4].datum": "2026-10-12"},
    {"producties[4].datum": "2026-08-02"},
    {"producties[5].datum": "2026-08-24"},
    {"producties[0].datum": "2019-02-15"},
    {"producties[3].datum": "2026-11-17"},
    {"producties[11].datum": "2026-10-13"},
)
RIGHT: tuple[Overrides, ...] = (
    {},
    {"producties[4].datum": "2026-08-03"},
    {"producties[5].datum": "2026-09-01"},
    {"producties[3].datum": "2026-11-18"},
)

LETTER_LIES = timedelta(days=7)
"""How long a letter may lie before it is sent; a choice: longer ago is more likely a slip of the pen."""

_LETTER = re.compile(r"\b(?:brie(?:f|ven)|e-?mails?|mail|post|sms|whatsapp|app|bericht)\b", re.IGNORECASE)
_TALK = re.compile(r"bezoek|telefoon|gesprek|gebeld|balie", re.IGNORECASE)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each fact of which the exhibit is of another time."""
    case = facts.case
    if not isinstance(case, DagvaardingHuurachterstand):
        return
    for field, text in _misfits(case):
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            text,
            facts.place(field),
            message("Look at the paper and correct the date. Is it more than one paper? Leave its date out."),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )


def _misfits(case: DagvaardingHuurachterstand) -> Iterator[tuple[str, Message]]:
    dated = {one.id: one.datum for one in case.producties if one.datum is not None}
    lease, arrears, letter = case.huurovereenkomst, case.achterstand, case.veertiendagenbrief
    if dated.get(lease.productie, lease.datum) != lease.datum:
        yield "huurovereenkomst.datum", message("The lease is of another day than its exhibit.")
    if dated.get(arrears.productie, arrears.bijgewerkt_tot) < arrears.bijgewerkt_tot:
        yield "achterstand.bijgewerkt_tot", _OLDER
    for field, step in all_steps(case.vroegsignalering):
        paper = dated.get(step.productie or "")
        if step.gedaan and step.datum is not None and paper is not None:
            yield from _misfit(f"{field}.datum", step.datum, paper, is_letter=_is_letter(step.kanaal))
    if letter is not None and letter.productie in dated:
        paper = dated[letter.productie]
        yield from _misfit("veertiendagenbrief.verzonden", letter.verzonden, paper, is_letter=True)


_OLDER = message("The exhibit is older than what it must prove.")


def _misfit(field: str, day: date, paper: date, *, is_letter: bool) -> Iterator[tuple[str, Message]]:
    if paper < (day - LETTER_LIES if is_letter else day):
        yield field, _OLDER
    elif is_letter and paper > day:
        yield field, message("This was sent on a day before its exhibit was written.")


def _is_letter(channel: str | None) -> bool:
    return channel is not None and bool(_LETTER.search(channel)) and not _TALK.search(channel)
