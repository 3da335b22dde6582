"""By which signs people recognise the parts of a Dutch letter: one line of text at a time."""

from __future__ import annotations

import re

LONGEST_LABEL_LINE = 12
"""Words of a line that is a fact about the letter and not a sentence."""

_LONGEST = 300  # characters of a line that may be an address, a date, a closing ...
_SENTENCE_WORDS = 2  # one word with a full stop may be an abbreviation
_MOST_SALUTATION = 12  # words
_MOST_GREETING = 8  # words

_SALUTATION = re.compile(r"^(geachte|l\.?\s?s\.?,?$|t\.a\.v\.|aan de bewoners?\b)", re.IGNORECASE)
_FAMILIAR = re.compile(
    r"^(beste|hallo|dag|lieve|goede(morgen|middag|navond|ndag))\b[^.?]*[,!]$", re.IGNORECASE
)
_GREETING = re.compile(
    r"^(met )?(de )?(vriendelijke|hartelijke|beleefde)?\s*(groet(en|jes)?)\b|^hoogachtend\b|"
    r"^met (de )?(meeste )?hoogachting",
    re.IGNORECASE,
)
_POSTCODE = re.compile(r"\b[1-9]\d{3}[ \u00a0\u202f]?(?!SA|SD|SS)[A-Z]{2}\b")
_MONTHS = "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
_DATE = re.compile(
    rf"^(([A-Z][\w'’ -]+|ma|di|wo|do|vr|za|zo)[,:]?\s+)?"
    rf"(\d{{1,2}}[\s\u00a0]+({_MONTHS})[\s\u00a0]+\d{{4}}|\d{{1,2}}-\d{{1,2}}-\d{{4}})$",
    re.IGNORECASE,
)
_SUBJECT = re.compile(r"^(onderwerp|betreft|inzake|betreffende)\b\s*[:\t]?", re.IGNORECASE)
_LABEL = re.compile(
    r"^((ons|uw|mijn) (kenmerk|referentie|brief van)|kenmerk|referentie|betalingskenmerk|datum|dagtekening|"
    r"verzonden|behandeld door|behandelaar|contactpersoon|inlichtingen( bij)?|telefoon(nummer)?|tel\.?|"
    r"mobiel|fax|"
    r"doorkiesnummer|e-?mail(adres)?|website|internet|bijlagen?|dossier(nummer|nr\.?)?|zaak(nummer|nr\.?)|"
    r"rolnummer|klantnummer|debiteurnummer|factuurnummer|iban|bic|kvk(-?nummer)?|btw(-?nummer)?|bank(rekening)?|"
    r"rekeningnummer|bezoekadres|"
    r"postadres|retouradres|ten name van|t\.n\.v\.|onder vermelding van|o\.v\.v\.|bedrag|vervaldatum)"
    r"\s*[:\t]",
    re.IGNORECASE,
)
_CONTACT = re.compile(r"@|\bwww\.|https?://|\bNL\d{2}[ \u00a0]?[A-Z]{4}|^(\+31|0)[\d\s\u00a0()-]{8,}$")
_FORM = re.compile(
    r"_{3,}|\.{5,}|…{2,}|^(handtekening|paraaf|plaats|naam|functie|voor akkoord|getekend)\b[^.!?]*[:_]?$",
    re.IGNORECASE,
)
_ADDRESSEE = re.compile(
    r"^(aan\b|de heer|mevrouw|mw\.?|mevr\.?|dhr\.?|familie|de bewoner|de huurder|heer|fam\.)", re.IGNORECASE
)
_STREET = re.compile(
    r"^[A-Z\d][\w.'’ -]*\s\d{1,5}\s?[-/]?\s?\w{0,5}$|^postbus\s+\d+|^antwoordnummer\s+\d+", re.IGNORECASE
)
_END = re.compile(r"[.!?…][\"'”’)]*$")
_ABBREVIATION = re.compile(r"(\b[A-Za-z]|\b(jr|sr|mr|mrs|ing|ir|drs|dr|st|e\.a|e\.o|nr|tel|enz|etc))\.$")


def is_sentence(line: str) -> bool:
    """Return whether a line is running text: it ends as a sentence, or is long."""
    words = len(line.split())
    if words > LONGEST_LABEL_LINE:
        return True
    return words >= _SENTENCE_WORDS and bool(_END.search(line)) and not _ABBREVIATION.search(line)


def is_salutation(line: str) -> bool:
    """Return whether a line greets the reader at the start: `Geachte mevrouw Jansen,`."""
    if len(line.split()) > _MOST_SALUTATION or "\n" in line:
        return False
    if _shows(_FAMILIAR, line):
        return True
    return _shows(_SALUTATION, line) and (line.endswith((",", ":", "!")) or not is_sentence(line))


def is_greeting(line: str) -> bool:
    """Return whether a line closes the letter: `Met vriendelijke groet,`."""
    return len(line.split()) <= _MOST_GREETING and _shows(_GREETING, line) and not line.endswith(("?", "."))


def is_postcode_line(line: str) -> bool:
    """Return whether a line is the last of an address: a postcode, perhaps with a town."""
    return _shows(_POSTCODE, line) and not is_sentence(line)


def is_street_line(line: str) -> bool:
    """Return whether a line is a street with a number, or a post box."""
    return _shows(_STREET, line)


def is_subject(line: str) -> bool:
    """Return whether a line names the subject: `Betreft: huurachterstand`."""
    return (
        _shows(_SUBJECT, line)
        and (":" in line or "\t" in line)
        and len(line.split()) <= 2 * LONGEST_LABEL_LINE
    )


def is_label_line(line: str) -> bool:
    """Return whether a line is a reference line: `Ons kenmerk: HZ-12`."""
    return _shows(_LABEL, f"{line} " if ":" in line else line) and not _long_tail(line)


def is_date_line(line: str) -> bool:
    """Return whether a line is a date, perhaps with a place."""
    return _shows(_DATE, line)


def is_contact_line(line: str) -> bool:
    """Return whether a line says how to reach someone, and is no sentence."""
    return _shows(_CONTACT, line) and not is_sentence(line)


def is_form_line(line: str) -> bool:
    """Return whether a line is to be filled in by hand: `Handtekening: ______`."""
    return _shows(_FORM, line) and not is_sentence(line.replace("_", "").replace(".....", ""))


def is_addressee(line: str) -> bool:
    """Return whether a line names who gets the letter: `Mevrouw A. Jansen`."""
    return _shows(_ADDRESSEE, line)


def is_capitals(line: str) -> bool:
    """Return whether a line is set in capitals, as a heading is in plain text."""
    letters = [sign for sign in line if sign.isalpha()]
    return len(letters) > 3 and all(sign.isupper() for sign in letters)  # noqa: PLR2004 - `BV` is no heading


def _shows(sign: re.Pattern[str], line: str) -> bool:
    """Return whether a line shows a sign; a very long one is text, and would take long to search."""
    return len(line) <= _LONGEST and sign.search(line) is not None


def _long_tail(line: str) -> bool:
    return len(line.split()) > LONGEST_LABEL_LINE
