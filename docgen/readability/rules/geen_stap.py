"""A letter about arrears does not name one clear next step.

Checks:
    A letter that tells its reader that he is behind with paying has in its first half an action (`Betaal`,
    `Bel`, `u moet`), an amount, a date or a number of days, and how to do it: an account, a phone number
    or an address on the web. A missing part is an error. More than three different actions in the whole
    letter, the help box left out, or two actions that each have a day of their own, are a warning.

Why:
    Stress takes away the strength to plan. One clear step, with its day and its way, can be done at once.

Source:
    docgen's readability study, November 2026, par. 4; 73 % of plain help texts and no formal collection
    letter begin a sentence with what to do
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from docgen.document.blocks import Reference, Table
from docgen.document.inline import plain
from docgen.document.role import Role
from docgen.document.walk import lines_of
from docgen.finding import Level
from docgen.message import Message, message
from docgen.readability.facts import FactKind, facts_in
from docgen.readability.hit import Hit, Mark
from docgen.readability.occasion import is_about_arrears
from docgen.readability.reading import Reading
from docgen.readability.steps import action_of, asks_something
from docgen.readability.units import Sentence

CODE = "TOON107"
NAME = "geen-stap"
LEVEL = Level.ERROR
WRONG = (
    "U hebt een achterstand van € 712,45. Dat is jammer voor u en voor ons.",
    (
        "U hebt een achterstand van € 712,45. Betaal dit voor 17 april op NL91 ABNA 0417 1643 00. Stuur uw "
        "papieren voor 20 april op. Bel de gemeente. Vul het formulier in."
    ),
)
RIGHT = (
    (
        "U hebt een achterstand van € 712,45. Betaal dit voor 17 april op NL91 ABNA 0417 1643 00. Lukt dat "
        "niet? Dan kijken wij samen wat wel kan."
    ),
)

_MARK = Mark(CODE, NAME, LEVEL)

MAX_ACTIONS = 3  # different actions in one letter; docgen's readability study 2026, par. 4
_DAYS = (FactKind.DATUM, FactKind.TERMIJN, FactKind.MAANDDAG)
_HOW = re.compile(
    r"\b[A-Z]{2}\d{2}[ \u00a0]?[A-Z]{4}|(?:\+31[ \u00a0]?|\b0)\d(?:[- \u00a0]?\d){6,9}\b"
    r"|\b14[ \u00a0]?0\d{2,3}\b|\S@\S|\bwww\.|\bhttps?:|\b[\w-]+\.nl\b",
)


def check(reading: Reading) -> Iterator[Hit]:
    """Yield each part of the step that the first half of the letter misses, then what asks too much."""
    if reading.options.help_required is False or not is_about_arrears(reading):
        return
    for what, fix in _missing(_first_half(reading.sentences), reading):
        yield _MARK.overall(reading, what, fix=fix)
    yield from _too_much(reading)


def _missing(half: Sequence[Sentence], reading: Reading) -> Iterator[tuple[Message, Message]]:
    """Yield what the first half of the letter leaves out, with the cure."""
    texts = [_text(sentence) for sentence in half]
    if not any(asks_something(sentence) for sentence in half):
        what = message("the first half of the letter says nothing that the reader can do")
        yield what, message("say it: `Betaal`, `Bel ons`")
    if not any(facts_in(text, FactKind.BEDRAG) for text in texts) and not _in_table(reading):
        yield message("the first half of the letter names no amount"), message("say how much it is about")
    if not any(facts_in(text, *_DAYS) for text in texts):
        what = message("the first half of the letter names no day")
        yield what, message("say by which day the reader must act")
    if not any(map(_HOW.search, texts)):
        what = message("the first half of the letter does not say how to act")
        yield what, message("name the account, the phone number or the web address beside the action")


def _in_table(reading: Reading) -> bool:
    """Say whether a table or a reference line names an amount: there it is as easy to find."""
    lines = (line for line in lines_of(reading.document) if isinstance(line.block, Table | Reference))
    return any(facts_in(plain(line.runs), FactKind.BEDRAG) for line in lines)


def _too_much(reading: Reading) -> Iterator[Hit]:
    """Yield a finding when the letter asks for many actions, or for two that each have their own day."""
    lines = [line for line in reading.prose if line.unit.line.role is not Role.HULP]
    actions = {action for action in map(action_of, lines) if action is not None}
    dated = {
        action
        for line in lines
        if (action := action_of(line)) is not None and facts_in(_text(line), FactKind.DATUM)
    }
    if len(actions) > MAX_ACTIONS:
        what = message(
            "the letter asks for {count} different actions; {limit} is the limit",
            count=len(actions),
            limit=MAX_ACTIONS,
        )
        fix = message("keep the first step; tell the next one later")
        yield _MARK.overall(reading, what, fix=fix, level=Level.WARNING)
    elif len(dated) > 1:
        what = message("two actions each have their own day")
        fix = message("name one first step with its day; tell the next one later")
        yield _MARK.overall(reading, what, fix=fix, level=Level.WARNING)


def _text(sentence: Sentence) -> str:
    return sentence.unit.text[sentence.start : sentence.end]


def _first_half(sentences: Sequence[Sentence]) -> list[Sentence]:
    """Return the sentences that begin in the first half of the words."""
    total, seen = sum(sentence.length for sentence in sentences), 0
    half = []
    for sentence in sentences:
        if 2 * seen < total:
            half.append(sentence)
        seen += sentence.length
    return half
