"""What neighbours notice is told as what somebody is or does.

Checks: each observation of an agreement on behaviour for `u` as the one who acts, for the name of the tenant,
    and for words that judge.
Why: blame closes the talk; who reads only what others hear, see or smell can say how it is and what helps.
Source: Nationale ombudsman en Kinderombudsman 2023; docgen's readability study, November 2026.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from docgen.cases.addendum_gedragsaanwijzing import GedragsaanwijzingAddendum
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import BEHAVIOUR_AGREEMENTS
from docgen.checks.wording import words_in
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "OVK118"
NAME = "verwijt-in-waarneming"
LEVEL = Level.WARNING
SOURCE = "Nationale ombudsman en Kinderombudsman 2023"
DOCUMENTS = BEHAVIOUR_AGREEMENTS
MAY_ACCEPT = True
EXAMPLE = "addendum/gedragsaanwijzing"
WRONG: tuple[Overrides, ...] = (
    {"waarnemingen[0].wat": "U veroorzaakt ernstige overlast."},
    {"waarnemingen[0].wat": "Buren horen dat u schreeuwt."},
    {"waarnemingen[0].wat": "Mevrouw Yıldız-de Vriès gooit met deuren."},
    {"waarnemingen[0].wat": "Het gedrag in de hal is asociaal."},
)
RIGHT: tuple[Overrides, ...] = (
    {},
    {"waarnemingen[0].wat": "Buren horen ruzie in uw woning."},
    {"waarnemingen[0].wat": "Buren ruiken rook bij de lift."},
)

_ACTS = re.compile(r"(?<!\w)u(?!\w)", re.IGNORECASE)
_JUDGES = (
    "overlast",
    "asociaal",
    "asociale",
    "agressief",
    "agressieve",
    "onbeschoft",
    "ontoelaatbaar",
    "onacceptabel",
    "misdraagt",
    "wangedrag",
    "schandalig",
    "crimineel",
    "terroriseert",
)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each observation that blames."""
    case = facts.case
    if not isinstance(case, GedragsaanwijzingAddendum):
        return
    names = [one.achternaam for one in (case.huurder, case.medehuurder) if one is not None]
    for number, one in enumerate(case.waarnemingen):
        if _ACTS.search(one.wat) or words_in(one.wat, *names, *_JUDGES):
            yield Finding(
                CODE,
                NAME,
                LEVEL,
                message("This says what somebody does or is, not what people notice."),
                facts.place(f"waarnemingen[{number}].wat"),
                message("Say what others hear, see or smell, as in: Buren horen muziek door de muur."),
                SOURCE,
                may_accept=MAY_ACCEPT,
            )
