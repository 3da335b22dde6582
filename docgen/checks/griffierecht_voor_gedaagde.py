"""The text says that the defendant pays a court fee.

Checks: each sentence with `griffierecht` that speaks of the defendant and does not say no.
Why: at the kantonrechter a defendant pays none; who thinks that answering costs money stays away.
Source: art. 4 lid 1 sub b Wgbz; art. 111 lid 2 sub k Rv.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import SUMMONSES
from docgen.checks.wording import place_of, squeezed
from docgen.document.walk import lines_of
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "KST103"
NAME = "griffierecht-voor-gedaagde"
LEVEL = Level.ERROR
SOURCE = "art. 4 lid 1 sub b Wgbz; art. 111 lid 2 sub k Rv"
DOCUMENTS = SUMMONSES
MAY_ACCEPT = False
EXAMPLE = "summons/huurachterstand"
WRONG: tuple[Overrides, ...] = (
    {"schuldhulptraject.waarom_toch": "Bij verschijning wordt van de gedaagde griffierecht geheven."},
    {"schuldhulptraject.waarom_toch": "U moet ook griffierecht betalen."},
)
RIGHT: tuple[Overrides, ...] = (
    {},
    {"schuldhulptraject.waarom_toch": "U hoeft geen griffierecht te betalen."},
    {"schuldhulptraject.waarom_toch": "De verhuurder betaalde griffierecht."},
)

FEE = "griffierecht"
_SENTENCE_END = re.compile(r"(?<=[.?!])\s+")
_OF_THE_DEFENDANT = re.compile(
    r"\bgedaagden?\b|\bu\b (?:\w+ )*?griffierecht (?:te )?betalen|\bu betaalt\b|bij verschijning"
)
_NO = re.compile(r"\b(?:geen|niet|nooit|niets)\b")


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each such sentence."""
    if not isinstance(facts.case, DagvaardingHuurachterstand) or facts.document is None:
        return
    for line in lines_of(facts.document):
        for sentence in _SENTENCE_END.split(squeezed(line.runs)):
            if FEE in sentence and _OF_THE_DEFENDANT.search(sentence) and not _NO.search(sentence):
                yield Finding(
                    CODE,
                    NAME,
                    LEVEL,
                    message("This sentence says that the defendant pays a court fee."),
                    place_of(line, FEE),
                    message("Say that the defendant pays none when answering at the kantonrechter."),
                    SOURCE,
                    may_accept=MAY_ACCEPT,
                )
