"""Which sentences ask the reader to do something."""

from __future__ import annotations

import re
from functools import lru_cache

from docgen.readability.analysis import CACHED_SENTENCES, holds
from docgen.readability.units import Sentence

_READING = ("bekijk", "bewaar", "controleer", "ken", "kijk", "lees", "probeer", "wacht")
_DOING = (
    *("antwoord", "bel", "betaal", "breng", "download", "geef", "ga", "gebruik", "haal", "kies", "klik"),
    *("kom", "laat", "lever", "log", "maak", "mail", "meld", "neem", "onderteken", "open", "praat"),
    *("reageer", "regel", "schakel", "schrijf", "scan", "spreek", "stop", "stort", "stuur", "teken", "tik"),
    *("vertel", "vraag", "vul", "zet", "zoek", "zorg"),
)
_COMMAND = re.compile(
    rf"(?:\W*(?:dan|en|daarna|eerst)\s+)?\W*(?P<verb>{'|'.join((*_READING, *_DOING))})\b(?!\s+(?:u|je)\b)",
    re.IGNORECASE,
)
_ASKED = re.compile(
    r"\b(?:u|je|jij)\s+(?:moet|hoeft|kunt|kan|mag)\b|\b(?:moet|hoeft|kunt|mag)\s+(?:u|je|jij)\b"
    r"|\b(?:wij|we)\s+vragen\s+(?:u|je)\b|\bwilt\s+u\b",
    re.IGNORECASE,
)


def commands(sentence: Sentence) -> bool:
    """Say whether a sentence tells the reader to do something: `Bel ons`."""
    return _command_in(sentence.masked) is not None


def action_of(sentence: Sentence) -> str | None:
    """Return the verb with which a sentence tells the reader to act; reading and waiting are no acts."""
    verb = _command_in(sentence.masked)
    return verb if verb in _DOING else None


def asks_something(sentence: Sentence) -> bool:
    """Say whether a sentence says what the reader must, may or need not do."""
    return commands(sentence) or holds(sentence.masked, _ASKED)


@lru_cache(maxsize=CACHED_SENTENCES)
def _command_in(masked: str) -> str | None:
    match = _COMMAND.match(masked)
    return match["verb"].lower() if match is not None else None
