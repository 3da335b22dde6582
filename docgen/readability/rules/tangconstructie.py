"""Words that belong together stand far apart.

Checks:
    In sentences above 15 words: ten words or more between a verb such as `heeft`, `wordt` or `moet` and
    the verb at the end of the same clause, and wording such as `de door u betaalde huur`.

Why:
    The reader must hold the first verb until the last one comes. By itself it says little about a text,
    so it is a hint that explains why a long sentence is hard.

Source:
    docgen's readability study, November 2026, par. 2.3 and 2.5
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from docgen.finding import Level
from docgen.message import message
from docgen.readability.hit import Hit, Mark
from docgen.readability.participle import is_participle
from docgen.readability.reading import Reading, word_spot
from docgen.readability.units import Sentence

CODE = "ZIN105"
NAME = "tangconstructie"
LEVEL = Level.INFO
WRONG = (
    (
        "Wij hebben de huur van uw woning over de maanden januari, februari en maart van dit jaar nog niet"
        " van u ontvangen."
    ),
    "Wij hebben de door u betaalde huur van de maand mei van dit jaar terug naar uw rekening gestuurd.",
)
RIGHT = (
    "Wij hebben de huur nog niet ontvangen. Het gaat om de maanden januari, februari en maart van dit jaar.",
    "Wij hebben de door u betaalde huur teruggestuurd.",
)

_MARK = Mark(CODE, NAME, LEVEL)

MIN_WORDS = 15  # words; in a sentence up to this length nothing stands far apart
MIN_GAP = 10  # words between the two verbs; docgen's readability study 2026, par. 3.2
MAX_GAP = 60  # words; further on nobody takes the two verbs for one clause
_FIRST_VERBS = frozenset(
    (
        *("heb", "hebt", "heeft", "hebben", "had", "hadden", "ben", "bent", "is", "was", "waren"),
        *("word", "wordt", "worden", "werd", "werden", "zal", "zullen", "zult", "zou", "zouden"),
        *(
            "kan",
            "kunt",
            "kunnen",
            "kon",
            "moet",
            "moeten",
            "moest",
            "mag",
            "mogen",
            "wil",
            "willen",
            "dient",
        ),
    )
)
_ENDS_CLAUSE = re.compile(r"[;:()–]|,\s+(?:maar|want|die|dat|als|omdat|zodat|terwijl|waar\w*)\b")
_BEFORE_NOUN = frozenset(("de", "het", "een", "deze", "die", "dit", "dat"))
_MAKERS = frozenset(("door", "aan", "met", "op", "in", "voor", "van", "bij", "namens"))
_MADE_BY = 6  # words between the article and the participle: `de door u op 3 mei betaalde huur`


def check(reading: Reading) -> Iterator[Hit]:
    """Yield at most one finding for each longer sentence."""
    for sentence in reading.prose:
        if sentence.length <= MIN_WORDS:
            continue
        gap = _widest_gap(sentence)
        made = _made_before_noun(sentence) if gap is None else None
        if gap is not None:
            yield _MARK.at(
                reading,
                word_spot(sentence, *gap),
                message("{count} words stand between two verbs of one clause", count=gap[1] - gap[0] - 1),
                fix=message("bring the verbs together, or make it two sentences"),
            )
        elif made is not None:
            yield _MARK.at(
                reading,
                word_spot(sentence, *made),
                message("a whole clause stands before the noun"),
                fix=message("put it after the noun: `de huur die u op 3 mei betaalde`"),
            )


def _widest_gap(sentence: Sentence) -> tuple[int, int] | None:
    """Return the first verb and its participle or infinitive, when they stand far apart."""
    words, text = sentence.analysis.words, sentence.masked
    for first, word in enumerate(words):
        if word.norm not in _FIRST_VERBS:
            continue
        for last in range(first + 1, min(first + MAX_GAP, len(words))):
            if _ENDS_CLAUSE.search(text, words[last - 1].end, words[last].end):
                break
            if is_participle(words[last].norm):
                if last - first > MIN_GAP:
                    return first, last
                break
    return None


def _made_before_noun(sentence: Sentence) -> tuple[int, int] | None:
    """Return the stretch of `de door u betaalde`, from the article to the participle."""
    words = sentence.analysis.words
    for first in range(len(words) - 3):
        if words[first].norm not in _BEFORE_NOUN or words[first + 1].norm not in _MAKERS:
            continue
        for last in range(first + 3, min(first + 2 + _MADE_BY, len(words) - 1)):
            norm = words[last].norm
            if norm.endswith("e") and (is_participle(norm[:-1]) or is_participle(norm[:-2] + "d")):
                return first, last
    return None
