"""The summons uses words of the old deeds that nobody understands.

Checks: the whole text, legal wording too, for words such as `rekwirante` and `verschotten`.
Why: the model summons of the courts does without them, and the law does not ask for them.
Source: Model incassodagvaarding consumenten, rechtspraak.nl (2022).
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import EVICTION_DEEDS, SUMMONSES
from docgen.checks.wording import lines_with, place_of
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "EXP102"
NAME = "oude-exploottaal"
LEVEL = Level.ERROR
SOURCE = "Model incassodagvaarding consumenten, rechtspraak.nl (2022)"
DOCUMENTS = SUMMONSES + EVICTION_DEEDS
MAY_ACCEPT = True
EXAMPLE = "summons/huurachterstand"
WRONG: tuple[Overrides, ...] = (
    {"schuldhulptraject.waarom_toch": "De rekwirante betaalde de verschotten."},
    {"verweren[0].standpunt": "Ik heb mijn exploot doende met u gesproken."},
)
RIGHT: tuple[Overrides, ...] = ({},)

OLD = (
    "mijn exploot doende",
    "exploot doende",
    "afschrift dezes",
    "geïnsinueerde",
    "rekwirant",
    "rekwirante",
    "requirant",
    "requirante",
    "gerekwireerde",
    "gerequireerde",
    "verschotten",
)
"""Words that make old summonses unreadable, as a column on the model says, in all their spellings."""


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each line with such a word."""
    if facts.document is None:
        return
    for line, words in lines_with(facts.document, *OLD):
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message(
                "This word belongs to the old deeds, and the reader does not know it: {word}.", word=words
            ),
            place_of(line, words),
            message("Use the word of today; docgen explain WRD101 names the plainer ones."),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )
