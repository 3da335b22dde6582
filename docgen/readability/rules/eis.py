"""The text demands.

Checks:
    Words of the list `eis`, such as `sommeren`, `onverwijld` and `per direct`. Not where the sentence
    denies them (`niet per direct`), quotes them, or tells what to do in danger (112, gas, fire).

Why:
    Such words push without saying until when. A date helps the reader to plan.

Source:
    docgen's readability study, November 2026, par. 4
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from docgen.finding import Level
from docgen.message import message
from docgen.readability.denied import is_not_meant
from docgen.readability.hit import Hit, Mark
from docgen.readability.lists import Match
from docgen.readability.reading import Reading
from docgen.readability.units import Sentence

CODE = "TOON102"
NAME = "eis"
LEVEL = Level.WARNING
WRONG = (
    "Wij sommeren u het bedrag onverwijld over te maken.",
    "Betaal per direct.",
)
RIGHT = (
    "Wij vragen u het bedrag voor 17 april over te maken. Lukt dat niet? Bel ons.",
    "U hoeft niet per direct te betalen.",
    "Ruikt u gas? Ga onmiddellijk naar buiten.",
)

_MARK = Mark(CODE, NAME, LEVEL)

NEAR = 100  # characters around a demand: `Ruikt u gas? Ga onmiddellijk naar buiten.`
_DANGER = re.compile(
    r"\b(?:112|gas|gaslucht|brand|gevaar|noodgeval|naar buiten|ongeluk|levensgevaar)\b", re.IGNORECASE
)


def check(reading: Reading) -> Iterator[Hit]:
    """Yield each demand."""
    for sentence in reading.sentences:
        for match in sentence.analysis.phrases["eis"]:
            if is_not_meant(sentence, match) or _is_in_danger(sentence, match):
                continue
            yield _MARK.on_phrase(
                reading, sentence, match, message("“{words}” is a demand", words=match.entry.phrase)
            )


def _is_in_danger(sentence: Sentence, match: Match) -> bool:
    """Say whether the words right around a demand tell what to do in danger."""
    at = sentence.start + sentence.analysis.words[match.first].start
    return _DANGER.search(sentence.unit.text, max(0, at - NEAR), at + NEAR) is not None
