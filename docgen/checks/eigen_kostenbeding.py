"""A claim for interest or collection costs stands beside a clause that says something else than the law.

Checks: each clause on interest or collection costs: that the claim does not rely on it, and, when such
    interest or costs are claimed, that it is not unfair and says that the law counts.
Why: the judge tests the clause first; an unfair one is void, and then the law does not come in its place.
Source: Richtlijn 93/13/EEG; art. 6:96 lid 5 en 6:119 BW.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.cases.summons_huur import Beding
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import SUMMONSES
from docgen.finding import Finding, Level
from docgen.message import Message, message

CODE = "BDG105"
NAME = "eigen-kostenbeding"
LEVEL = Level.WARNING
SOURCE = "Richtlijn 93/13/EEG; art. 6:96 lid 5 en 6:119 BW"
DOCUMENTS = SUMMONSES
MAY_ACCEPT = True
EXAMPLE = "summons/huurachterstand"
_INTEREST: Overrides = {
    "huurovereenkomst.bedingen[1].onderwerp": "rente",
    "huurovereenkomst.bedingen[1].tekst": "De huurder betaalt 2 procent rente per maand.",
}
WRONG: tuple[Overrides, ...] = (
    {"huurovereenkomst.bedingen[1].ingeroepen": "ja"},
    {"huurovereenkomst.bedingen[1].oneerlijk": "ja"},
    {"huurovereenkomst.bedingen[1].tekst": "De huurder betaalt alle kosten."},
    _INTEREST,
    {**_INTEREST, "huurovereenkomst.bedingen[1].oneerlijk": "ja"},
)
RIGHT: tuple[Overrides, ...] = (
    {},
    {**_INTEREST, "eis.rente": None},
    {**_INTEREST, "huurovereenkomst.bedingen[1].tekst": "De huurder betaalt dan de wettelijke rente."},
)

_AS_THE_LAW = re.compile(r"\b(?:wet|wettelijke?|besluit)\b", re.IGNORECASE)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each clause that puts such a claim at risk."""
    case = facts.case
    if not isinstance(case, DagvaardingHuurachterstand):
        return
    claimed = {
        "rente": case.eis.rente is not None,
        "incassokosten": case.eis.incassokosten is not None,
    }
    for index, clause in enumerate(case.huurovereenkomst.bedingen):
        if clause.onderwerp not in claimed:
            continue
        text = _risk(clause, claimed[clause.onderwerp])
        if text is not None:
            yield Finding(
                CODE,
                NAME,
                LEVEL,
                text,
                facts.place(f"huurovereenkomst.bedingen[{index}].tekst"),
                message("Rely on the law, or leave this out of the claim; say why in `toelichting`."),
                SOURCE,
                may_accept=MAY_ACCEPT,
            )


def _risk(clause: Beding, is_claimed: bool) -> Message | None:
    if clause.ingeroepen:
        return message("The claim relies on a clause about interest or collection costs.")
    if is_claimed and clause.oneerlijk:
        return message("This is claimed by law, although the clause about it in the lease is unfair.")
    if is_claimed and not _AS_THE_LAW.search(clause.tekst):
        return message("This is claimed by law, and the clause about it in the lease says something else.")
    return None
