"""What kind of letter this is: one to a reader, one about arrears."""

from __future__ import annotations

import re

from docgen.document.blocks import Layout
from docgen.readability.reading import Reading

MIN_ADDRESSED = 2  # times the reader is addressed; below this the text is no letter to a person

_ARREARS = re.compile(
    r"achterstand|(?:nog )?niet (?:op tijd )?betaald|openstaand|aanmaning|nog niet ontvangen", re.IGNORECASE
)
_READER = re.compile(r"\b(?:u|uw|je|jij|jouw)\b", re.IGNORECASE)


def text_of(reading: Reading) -> str:
    """Return all that the gate reads, one line after another."""
    return "\n".join(unit.text for unit in reading.units)


def addresses_reader(reading: Reading) -> bool:
    """Say whether the document is a letter that speaks to its reader."""
    if reading.document.layout is not Layout.BRIEF:
        return False
    return len(_READER.findall(text_of(reading))) >= MIN_ADDRESSED


def is_about_arrears(reading: Reading) -> bool:
    """Say whether the document is a letter that speaks to its reader about arrears."""
    return addresses_reader(reading) and _ARREARS.search(text_of(reading)) is not None
