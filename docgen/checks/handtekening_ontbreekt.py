"""A party to an agreement has no place to sign.

Checks: that one signature page has a card for each tenant, the landlord, each helper, and the bewindvoerder.
Why: an agreement of three parties needs three signatures; who does not sign is not bound.
Source: Naar nul huisuitzettingen (Movisie en Eropaf 2022); art. 7:266 BW for the second tenant.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.addendum import AddendumBase, Overeenkomst
from docgen.cases.addendum_tweede_kans import TweedeKansAddendum
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import EVERY_AGREEMENT
from docgen.document.blocks import Document, Signatures
from docgen.document.walk import blocks_of
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "PRT103"
NAME = "handtekening-ontbreekt"
LEVEL = Level.ERROR
SOURCE = "Naar nul huisuitzettingen (Movisie en Eropaf 2022)"
DOCUMENTS = EVERY_AGREEMENT
MAY_ACCEPT = False
EXAMPLE = "addendum/drie-partijen"
LEFT_OUT = ("Verhuurder",)
WRONG: tuple[Overrides, ...] = ({},)
RIGHT: tuple[Overrides, ...] = ({},)

TENANT_AND_LANDLORD = 2


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when no signature page has room for all."""
    case = facts.case
    if not isinstance(case, Overeenkomst) or facts.document is None:
        return
    if _most_cards(facts.document) < _signers(case):
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message("The document has fewer places to sign than there are parties."),
            facts.place("medehuurder" if case.medehuurder is not None else "huurder"),
            message("Give each party a card on one signature page of the template."),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )


def _most_cards(document: Document) -> int:
    pages = [block for block, _ in blocks_of(document) if isinstance(block, Signatures)]
    return max((len(page.cards) for page in pages), default=0)


def _signers(case: Overeenkomst) -> int:
    helpers = int(isinstance(case, AddendumBase))
    if isinstance(case, TweedeKansAddendum):
        helpers += len(case.hulpverleners)
    others = sum(party is not None for party in (case.medehuurder, case.bewindvoerder))
    return TENANT_AND_LANDLORD + helpers + others
