"""What kind of letter this is: one to a reader, one about arrears of that reader."""

from __future__ import annotations

import re

from docgen.document.blocks import Layout
from docgen.readability.reading import Reading
from docgen.readability.units import Sentence

MIN_ADDRESSED = 2  # times the reader is addressed; below this the text is no letter to a person

_READER = re.compile(r"\b(?:u|uw|je|jij|jouw)\b", re.IGNORECASE)
_BEHIND = re.compile(
    r"\bachterstand\b|\b(?:huur|betalings|rente)achterstand\b|\bin gebreke\b"
    r"|\b(?:nog )?niet (?:op tijd |volledig |helemaal |\w+ )?(?:betaald|voldaan|overgemaakt)\b"
    r"|\bnog niet\b(?: \w+){0,4} (?:ontvangen|gekregen|binnen)\b.*|\b(?:openstaande?|achterstallige) \w+"
    r"|\bstaat (?:er )?nog\b.* open\b|\bmoet(?: u)? nog\b.* betalen\b",
    re.IGNORECASE,
)
_MONEY = re.compile(
    r"betal|huur|bedrag|rekening|factuur|premie|geld|€|euro|voldoe|voldaan|achterstand", re.IGNORECASE
)
_SUPPOSES = re.compile(
    r"\b(?:als|wanneer|indien|mocht|stel|zodra)\b|\b(?:voorkom\w*|kans op|risico|dreigt)\b", re.IGNORECASE
)


def text_of(reading: Reading) -> str:
    """Return all that the gate reads, one line after another."""
    return "\n".join(unit.text for unit in reading.units)


def addresses_reader(reading: Reading) -> bool:
    """Say whether the document is a letter that speaks to its reader."""
    if reading.document.layout is not Layout.BRIEF:
        return False
    return len(_READER.findall(text_of(reading))) >= MIN_ADDRESSED


def is_about_arrears(reading: Reading) -> bool:
    """Say whether the document is a letter that tells its reader that he is behind with paying.

    A page that asks `Hebt u een achterstand?` or says what to do `als u een achterstand hebt` tells
    nobody so, and is no such letter.
    """
    return addresses_reader(reading) and any(map(_tells_of_arrears, reading.prose))


def _tells_of_arrears(sentence: Sentence) -> bool:
    text = sentence.unit.text[sentence.start : sentence.end]
    if text.endswith("?") or _SUPPOSES.search(text) is not None:
        return False
    return all(pattern.search(text) is not None for pattern in (_BEHIND, _MONEY, _READER))
