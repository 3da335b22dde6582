"""A letter about arrears names no next step.

Checks:
    In the first half of the letter stand an action (`Betaal`, `Bel`, `u moet`), a date or a number of
    days, and how to do it: an account, a phone number or an address on the web. An error when the
    template says that help is required; a warning for any other letter that speaks to a reader about
    arrears.

Why:
    Stress takes away the strength to plan. One clear step, with its day and its way, can be done at once.

Source:
    docgen's readability study, November 2026, par. 4; 73 % of plain help texts and no formal collection
    letter begin a sentence with what to do
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from docgen.finding import Level
from docgen.message import message
from docgen.readability.facts import FactKind, facts_in
from docgen.readability.hit import Hit, Mark
from docgen.readability.occasion import is_about_arrears
from docgen.readability.reading import Reading
from docgen.readability.steps import asks_something
from docgen.readability.units import Sentence

CODE = "TOON107"
NAME = "geen-stap"
LEVEL = Level.ERROR
WRONG = ("U hebt een achterstand van € 712,45. Dat is jammer voor u en voor ons.",)
RIGHT = (
    (
        "U hebt een achterstand van € 712,45. Betaal dit voor 17 april op NL91 ABNA 0417 1643 00. Lukt dat "
        "niet? Dan kijken wij samen wat wel kan."
    ),
)

_MARK = Mark(CODE, NAME, LEVEL)

_DAYS = frozenset((FactKind.DATUM, FactKind.TERMIJN))
_HOW = re.compile(
    r"\b[A-Z]{2}\d{2}[ \u00a0]?[A-Z]{4}|(?:\+31[ \u00a0]?|\b0)\d(?:[- \u00a0]?\d){6,9}\b"
    r"|\b14[ \u00a0]?0\d{2,3}\b|\S@\S|\bwww\.|\bhttps?:|\b[\w-]+\.nl\b",
)


def check(reading: Reading) -> Iterator[Hit]:
    """Yield each part of the step that the first half of the letter misses."""
    required = reading.options.help_required
    if required is False or not is_about_arrears(reading):
        return
    half = _first_half(reading.sentences)
    text = "\n".join(sentence.unit.text[sentence.start : sentence.end] for sentence in half)
    level = LEVEL if required else Level.WARNING
    if not any(asks_something(sentence) for sentence in half):
        what = message("the first half of the letter says nothing that the reader can do")
        yield _MARK.overall(reading, what, fix=message("say it: `Betaal`, `Bel ons`"), level=level)
    if not any(fact.kind in _DAYS for fact in facts_in(text)):
        what = message("the first half of the letter names no day")
        yield _MARK.overall(reading, what, fix=message("say by which day the reader must act"), level=level)
    if _HOW.search(text) is None:
        what = message("the first half of the letter does not say how to act")
        fix = message("name the account, the phone number or the web address beside the action")
        yield _MARK.overall(reading, what, fix=fix, level=level)


def _first_half(sentences: Sequence[Sentence]) -> list[Sentence]:
    """Return the sentences that begin in the first half of the words."""
    total, seen = sum(sentence.length for sentence in sentences), 0
    half = []
    for sentence in sentences:
        if 2 * seen < total:
            half.append(sentence)
        seen += sentence.length
    return half
