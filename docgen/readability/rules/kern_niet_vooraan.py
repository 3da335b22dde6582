"""The letter does not begin with its message.

Checks:
    In a letter to a reader: an action, an amount or a date stands in the first 60 words, headings and
    key facts included. In a text without the form of a letter (no address, subject, salutation or
    signature) it is a hint: a page that explains something need not ask for anything. Of 126 texts of
    offices without that form one in five gave this finding, also plain ones.

Why:
    People decide in the first lines whether a letter is about them and whether they must do something.

Source:
    docgen's readability study, November 2026, par. 1.4 and 3.2: guides for plain Dutch put message and
    action first
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.finding import Level
from docgen.message import message
from docgen.readability.facts import FactKind, facts_in
from docgen.readability.hit import Hit, Mark
from docgen.readability.occasion import addresses_reader, has_form_of_letter
from docgen.readability.reading import Reading, sentence_spot
from docgen.readability.steps import asks_something

CODE = "OPB101"
NAME = "kern-niet-vooraan"
LEVEL = Level.WARNING
WRONG = (
    (
        "Onze organisatie werkt al heel lang aan goede huizen in uw stad. Wij vinden het belangrijk dat "
        "iedereen prettig woont. Daarom kijken onze mensen steeds hoe het gaat in alle straten. Ook vorig "
        "jaar was dat zo, in grote en in kleine huizen. Veel huurders zijn blij met hun huis en met hun "
        "buurt. Dat horen onze mensen graag van hen. Er is ook iets over uw huur. U betaalt straks € 12 "
        "per maand meer. Dat begint op 1 juli."
    ),
)
RIGHT = ("Uw huur gaat op 1 juli omhoog. U betaalt dan € 12 per maand meer.",)

_MARK = Mark(CODE, NAME, LEVEL)

FIRST_WORDS = 60  # words in which the message must stand; docgen's readability study 2026, par. 3.2
_MESSAGE = (FactKind.BEDRAG, FactKind.DATUM)


def check(reading: Reading) -> Iterator[Hit]:
    """Yield one finding when the message does not stand in front."""
    if not addresses_reader(reading):
        return
    seen = 0
    for sentence in reading.sentences:
        text = sentence.unit.text[sentence.start : sentence.end]
        if asks_something(sentence) or facts_in(text, *_MESSAGE):
            return
        seen += sentence.length
        if seen >= FIRST_WORDS:
            yield _MARK.at(
                reading,
                sentence_spot(reading.sentences[0]),
                message("the first {count} words hold no action, amount or date", count=FIRST_WORDS),
                fix=message("say first what the reader must know or do"),
                level=LEVEL if has_form_of_letter(reading) else Level.INFO,
            )
            return
