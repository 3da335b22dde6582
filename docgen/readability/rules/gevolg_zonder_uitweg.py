"""A consequence stands without a way out, without a condition, or without who decides it.

Checks:
    In a letter of three sentences or more to a reader, a sentence that says what may happen to the reader
    (costs, the bailiff, the court, leaving the home). It has an offer (an arrangement, help, contact)
    within six sentences before or after it. It does not open the letter. It depends on something: `als`,
    `dan`, or a question right before it. Leaving the home names the court, which alone may decide that.
    Not in an `uitleg`, where consequences are the subject; not where the sentence denies it or names a
    right of the reader. Where a judge has decided already, only the offer is asked for.

Why:
    Fear without a way out makes people put a letter away. With an offer beside it they answer. A landlord
    who writes `u moet uit huis` promises what only a judge may decide.

Source:
    docgen's readability study, November 2026, par. 4; field test of RUG and Incassade, more than 6,800
    debtors; art. 7:231 BW: only a judge ends the contract of a home
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from docgen.document.role import Role
from docgen.finding import Level
from docgen.message import Message, message
from docgen.readability.analysis import holds
from docgen.readability.hit import Hit, Mark
from docgen.readability.occasion import addresses_reader
from docgen.readability.reading import Reading, sentence_spot
from docgen.readability.units import Sentence

CODE = "TOON106"
NAME = "gevolg-zonder-uitweg"
LEVEL = Level.WARNING
WRONG = (
    "U hebt de huur niet betaald. Betaalt u niet? Dan gaan wij naar de rechter.",
    "U hebt de huur niet betaald. Bel ons voor hulp. Wij gaan naar de rechter. U betaalt dan extra kosten.",
    "Hebt u hulp nodig? Bel ons. U hebt een achterstand. Als u niet betaalt, moet u de woning uit.",
    "De deurwaarder komt bij u langs als u niet betaalt.\n\nBel ons voor hulp. U hoort van ons.",
)
RIGHT = (
    (
        "U hebt de huur niet betaald. Betaalt u niet? Dan gaan wij naar de rechter. Bel ons, dan maken wij "
        "samen een afspraak."
    ),
    "U hebt hulp nodig. U kunt naar de rechter gaan. Dat kost u geen geld. Bel ons als u vragen hebt.",
    "U hebt een achterstand. Bel ons. Betaalt u niet? Dan kan de rechter beslissen dat u de woning uit moet.",
)

_MARK = Mark(CODE, NAME, LEVEL)

MIN_SENTENCES = 3  # sentences; fewer are a remark and no letter
NEAR = 6  # sentences; docgen's readability study 2026, par. 4
_HOME = (
    r"(?:\b(?:huis|woning) (?:uit|kwijt|verlaten)\b|\buit (?:uw|je|het|de) (?:huis|woning)\b|\bontrui\w+"
    r"|\b(?:huis|woning)\b.* \b(?:leeg|verlaten)\b|\bhuisuitzetting\b)"
)
_LOSES_HOME = re.compile(_HOME, re.IGNORECASE)
_COSTS = r"\b(?:incassokosten|proceskosten|(?:extra|meer) (?:kosten|geld)|boete|dwangsom)\b"
_CONSEQUENCE = re.compile(
    rf"{_HOME}"
    r"|\b(?:wij|we|verhuurder|corporatie)\b.*\bnaar de (?:kanton)?rechter\b"
    r"|\b(?:wij|we)\b.*\b(?:schakelen|sturen|geven|vragen)\b.*\b(?:deurwaarder|incassobureau)\b"
    r"|\bdeurwaarder\b.*\b(?:komt|beslag|ophaalt|meeneemt|verkoopt|haalt|legt|neemt)\b|\bbeslag\b.*\b(?:op|leggen)\b"
    rf"|{_COSTS}.*\b(?:betal\w+|betaalt|bij|rekening)\b|\b(?:betaalt|betalen|krijgt|komen)\b.*{_COSTS}",
    re.IGNORECASE,
)
_OFFER = re.compile(
    r"regeling|in termijnen|in delen|spreiden|afspra|oplossing|samen\b|\bhulp\b|\bhelp\w*|contact|uitstel"
    r"|\bbel(?:t|len)?\b|\bmail(?:t|en)?\b|bezwaar",
    re.IGNORECASE,
)
_NO_THREAT = re.compile(
    r"\b(?:geen|niet|nooit|niemand|zonder)\b|\b(?:u|je) (?:kunt|kan|mag|hoeft)\b"
    r"|\b(?:kunt|mag|hoeft) (?:u|je)\b|\bvoorkom\w*|\btegen\b|\?$",
    re.IGNORECASE,
)
_SUPPOSED = re.compile(r"^(?:als|wanneer|indien)\b[^,]*,?|\b(?:als|wanneer|indien)\b[^,]*$", re.IGNORECASE)
_CONDITION = re.compile(r"\b(?:als|wanneer|indien|dan|anders|zodra|tenzij)\b", re.IGNORECASE)
_JUDGE = re.compile(r"rechter|rechtbank|vonnis", re.IGNORECASE)
_DECIDED = re.compile(
    r"\brechter heeft\b|\bheeft de (?:kanton)?rechter\b|\bvonnis van\b"
    r"|\b(?:beslissing|uitspraak) van de (?:kanton)?rechter\b",
    re.IGNORECASE,
)


def check(reading: Reading) -> Iterator[Hit]:
    """Yield the first consequence that lacks an offer, stands in front, has no condition or no judge."""
    if len(reading.prose) < MIN_SENTENCES or not addresses_reader(reading):
        return
    lines = [line for line in reading.sentences if line.unit.line.role is not Role.UITLEG]
    prose = [line for line in lines if line.is_prose]
    offers = _numbers_of_offers(lines)
    is_decided = reading.holds(_DECIDED)
    for at, sentence in enumerate(prose):
        if not _is_consequence(sentence):
            continue
        if not any(abs(offer - at) <= NEAR for offer in offers):
            yield _hit(
                reading,
                sentence,
                message("a consequence without a way out near it"),
                message("offer a way out beside it: `Bel ons, dan zoeken wij samen een oplossing.`"),
            )
        if not is_decided:
            yield from (_hit(reading, sentence, *lack) for lack in _lacks(prose, at))


def _is_consequence(sentence: Sentence) -> bool:
    if not holds(sentence.masked, _CONSEQUENCE):
        return False
    return _NO_THREAT.search(_SUPPOSED.sub("", sentence.masked)) is None


def _lacks(prose: Sequence[Sentence], at: int) -> Iterator[tuple[Message, Message]]:
    """Yield what a consequence lacks beside an offer, with the cure."""
    sentence = prose[at]
    before = prose[at - 1] if at else None
    near = "\n".join(one.masked for one in prose[max(0, at - 1) : at + 2])
    if sentence.unit.index == prose[0].unit.index and len({one.unit.index for one in prose}) > 1:
        what = message("the letter opens with a consequence")
        yield what, message("open with what the reader can do; name the consequence after that")
    depends = _CONDITION.search(sentence.masked) is not None
    if not depends and not (before is not None and before.masked.endswith("?")):
        what = message("a consequence without a condition")
        yield what, message("say when it happens: `Betaalt u niet? Dan …`")
    if _LOSES_HOME.search(sentence.masked) is not None and _JUDGE.search(near) is None:
        what = message("leaving the home without saying that a judge decides it")
        yield what, message("say who decides: `Dan kan de rechter beslissen dat …`")


def _hit(reading: Reading, sentence: Sentence, what: Message, fix: Message) -> Hit:
    return _MARK.at(reading, sentence_spot(sentence), what, fix=fix, once=what.text)


def _numbers_of_offers(lines: Sequence[Sentence]) -> list[int]:
    """Return after which sentences an offer stands; headings and labels do not count along."""
    numbers, number = [], -1
    for line in lines:
        number += line.is_prose
        if holds(line.masked, _OFFER):
            numbers.append(number)
    return numbers
