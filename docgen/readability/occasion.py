"""What kind of letter this is: one to a reader, one about arrears of that reader."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from docgen.document.blocks import Layout
from docgen.document.role import Role
from docgen.document.walk import blocks_of
from docgen.readability.analysis import CACHED_SENTENCES
from docgen.readability.units import Sentence

if TYPE_CHECKING:
    from docgen.readability.reading import Reading

MIN_ADDRESSED = 2  # times the reader is addressed; below this the text is no letter to a person

_PARTS = frozenset((Role.ADRES, Role.KENMERK, Role.ONDERWERP, Role.AANHEF, Role.ONDERTEKENING))
_READER = re.compile(r"\b(?:u|uw|je|jij|jouw)\b", re.IGNORECASE)
_BEHIND = re.compile(
    r"\bachterstand\b|\b(?:huur|betalings|rente)achterstand\b|\bin gebreke\b"
    r"|\b(?:nog )?niet (?:op tijd |volledig |helemaal |\w+ )?(?:betaald|voldaan|overgemaakt)\b"
    r"|\bnog niet\b(?: \w+){0,4} (?:ontvangen|gekregen|binnen)\b|\b(?:openstaande?|achterstallige) \w+"
    r"|\bstaat\b.{0,80} nog\b.{0,80} open\b|\bmoet(?: u)? nog\b.{0,80} betalen\b",
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
    return reading.text


def addresses_reader(reading: Reading) -> bool:
    """Say whether the document is a letter that speaks to its reader."""
    return reading.occasion.addresses_reader


def has_form_of_letter(reading: Reading) -> bool:
    """Say whether the document speaks to its reader and has parts that only a letter has."""
    parts = (block.role for block, _ in blocks_of(reading.document))
    return addresses_reader(reading) and any(role in _PARTS for role in parts)


def is_about_arrears(reading: Reading) -> bool:
    """Say whether the document is a letter that tells its reader that he is behind with paying.

    A page that asks `Hebt u een achterstand?` or says what to do `als u een achterstand hebt` tells
    nobody so, and is no such letter.
    """
    return reading.occasion.is_about_arrears


@dataclass(frozen=True, slots=True)
class Occasion:
    """What kind of letter a document is; found once, since many rules ask for it."""

    addresses_reader: bool
    is_about_arrears: bool


def occasion_of(layout: Layout, text: str, prose: Iterable[Sentence]) -> Occasion:
    """Return what kind of letter it is.

    Args:
        layout: How the document is laid out; only a letter speaks to a reader.
        text: All that the gate reads.
        prose: The sentences that are scored.
    """
    if layout is not Layout.BRIEF or sum(map(_times_addressed, text.split("\n"))) < MIN_ADDRESSED:
        return Occasion(addresses_reader=False, is_about_arrears=False)
    texts = (sentence.unit.text[sentence.start : sentence.end] for sentence in prose)
    return Occasion(addresses_reader=True, is_about_arrears=any(map(_tells_of_arrears, texts)))


@lru_cache(maxsize=CACHED_SENTENCES)
def _times_addressed(line: str) -> int:
    return len(_READER.findall(line))


@lru_cache(maxsize=CACHED_SENTENCES)
def _tells_of_arrears(text: str) -> bool:
    if text.endswith("?") or _SUPPOSES.search(text) is not None:
        return False
    return all(pattern.search(text) is not None for pattern in (_BEHIND, _MONEY, _READER))
