"""Which sentences ask the reader to do something."""

from __future__ import annotations

import re

from docgen.readability.units import Sentence

_COMMANDS = (
    *("antwoord", "bel", "bekijk", "betaal", "bewaar", "breng", "controleer", "download", "geef", "ga"),
    *("gebruik", "haal", "ken", "kies", "klik", "kijk", "kom", "laat", "lees", "lever", "log", "maak"),
    *("mail", "meld", "neem", "onderteken", "open", "praat", "probeer", "reageer", "regel", "schrijf"),
    *("scan", "spreek", "stop", "stort", "stuur", "teken", "tik", "vertel", "vraag", "vul", "wacht", "zet"),
    *("zoek", "zorg", "schakel"),
)
_COMMAND = re.compile(
    rf"(?:\W*(?:dan|en|daarna|eerst)\s+)?\W*(?:{'|'.join(_COMMANDS)})\b(?!\s+(?:u|je)\b)", re.IGNORECASE
)
_ASKED = re.compile(
    r"\b(?:u|je|jij)\s+(?:moet|hoeft|kunt|kan|mag)\b|\b(?:moet|hoeft|kunt|mag)\s+(?:u|je|jij)\b"
    r"|\b(?:wij|we)\s+vragen\s+(?:u|je)\b|\bwilt\s+u\b",
    re.IGNORECASE,
)


def commands(sentence: Sentence) -> bool:
    """Say whether a sentence tells the reader to do something: `Bel ons`."""
    return _COMMAND.match(sentence.masked) is not None


def asks_something(sentence: Sentence) -> bool:
    """Say whether a sentence says what the reader must, may or need not do."""
    return commands(sentence) or _ASKED.search(sentence.masked) is not None
