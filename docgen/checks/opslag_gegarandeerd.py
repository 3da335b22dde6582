"""The letter promises that goods are kept.

Checks: that the text holds no word such as guaranteed.
Why: a municipality may sell goods earlier when keeping them costs too much; a false promise costs
    someone their photos.
Source: art. 556 lid 3 Rv; art. 5:29 en 5:30 Awb.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import EVICTION_DEEDS, EVICTION_NOTICES, HELP_CARDS, STORAGE_LETTERS
from docgen.checks.wording import excerpt, lines_with
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "HLP103"
NAME = "opslag-gegarandeerd"
LEVEL = Level.WARNING
SOURCE = "art. 556 lid 3 Rv; art. 5:29 en 5:30 Awb"
DOCUMENTS = EVICTION_NOTICES + EVICTION_DEEDS + STORAGE_LETTERS + HELP_CARDS
MAY_ACCEPT = True
EXAMPLE = "notices/aankondiging-ontruiming"
WRONG: tuple[Overrides, ...] = (
    {"reden": "anders", "reden_in_woorden": "De gemeente bewaart uw spullen gegarandeerd."},
)
RIGHT: tuple[Overrides, ...] = ({},)


_WORDS = ("gegarandeerd", "garandeert", "garanderen", "garantie", "zeker bewaard")


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each promise."""
    if facts.document is None:
        return
    for line, words in lines_with(facts.document, *_WORDS):
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message("The text promises what nobody can promise: “{words}”.", words=words),
            facts.place_of(line, words),
            message("Write that goods are usually kept, that it is not certain, and whom to ask."),
            SOURCE,
            excerpt(line),
            may_accept=MAY_ACCEPT,
        )
