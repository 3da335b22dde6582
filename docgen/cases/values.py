"""The kinds of value a case field may hold, each with its rule and an example.

A field is text until its kind reads it, so `nee`, `0612345678` and `2026-02-31` arrive as they were
typed. Python code may also give the typed value itself.

Limits of a kind are functions, not pydantic's `ge` and `le`: of two such marks on one field only the
kind's own would count, and a field with `Getal = Field(ge=1)` would take a zero.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, Field

from docgen.cases.identifiers import parse_email, parse_huisnummer, parse_kvk, parse_toevoeging, parse_web
from docgen.dutch.bedrag import CENT, HIGHEST, parse_bedrag
from docgen.dutch.bsn import holds_bsn
from docgen.dutch.datum import FIRST_YEAR, LAST_YEAR, parse_datum
from docgen.dutch.getal import parse_getal, parse_percentage
from docgen.dutch.iban import parse_iban
from docgen.dutch.janee import parse_ja_nee
from docgen.dutch.notation import NotationError, Trouble
from docgen.dutch.postcode import parse_postcode
from docgen.dutch.tekst import MAX_REGEL, MAX_TEKST, clean_regel, clean_tekst
from docgen.dutch.telefoon import parse_telefoon
from docgen.dutch.tijd import parse_tijd
from docgen.message import Message, message

MAX_PERCENTAGE = Decimal(100)


@dataclass(frozen=True, slots=True)
class Rule:
    """How a value is to be written: ends the sentence "Write ..."; and one that is right."""

    text: Message
    example: str


def _read(parse: Callable[[str], object]) -> BeforeValidator:
    def read(value: object) -> object:
        return parse(value) if isinstance(value, str) else value

    return BeforeValidator(read)


def _without_bsn(clean: Callable[[str], str]) -> Callable[[str], str]:
    def read(text: str) -> str:
        cleaned = clean(text)
        if holds_bsn(cleaned):
            raise NotationError(message("This text holds a number that looks like a BSN."), Trouble.BSN)
        return cleaned

    return read


def _whole_cents(value: Decimal) -> Decimal:
    if not 0 <= value <= HIGHEST or value != value.quantize(CENT):
        raise NotationError(message("This is not an amount."), Trouble.AMOUNT)
    return value


def _in_our_time(value: date) -> date:
    if not FIRST_YEAR <= value.year <= LAST_YEAR:
        why = message("The year must lie between {first} and {last}.", first=FIRST_YEAR, last=LAST_YEAR)
        raise NotationError(why, Trouble.DATE)
    return value


def _from_zero(value: int) -> int:
    if value < 0:
        raise NotationError(message("This is not a whole number."))
    return value


def _at_most_all(value: Decimal) -> Decimal:
    if not 0 <= value <= MAX_PERCENTAGE:
        raise NotationError(message("A percentage lies between 0 and 100."))
    return value


Bedrag = Annotated[
    Decimal,
    Field(strict=True),
    _read(parse_bedrag),
    AfterValidator(_whole_cents),
    Rule(message("an amount in euros with two decimals after a comma, or none"), "1.234,56"),
]
"""An amount of money in euros, from zero."""

Datum = Annotated[
    date,
    Field(strict=True),
    _read(parse_datum),
    AfterValidator(_in_our_time),
    Rule(message("an existing date as year-month-day"), "2026-02-28"),
]
"""A calendar date."""

Tijd = Annotated[
    time,
    Field(strict=True),
    _read(parse_tijd),
    Rule(message("a time in hours and minutes"), "10.00"),
]
"""A time of day."""

JaNee = Annotated[bool, Field(strict=True), _read(parse_ja_nee), Rule(message("ja or nee"), "ja")]
"""Yes or no."""

Getal = Annotated[
    int,
    Field(strict=True),
    _read(parse_getal),
    AfterValidator(_from_zero),
    Rule(message("a whole number in digits"), "3"),
]
"""A whole number from zero."""

Percentage = Annotated[
    Decimal,
    Field(strict=True),
    _read(parse_percentage),
    AfterValidator(_at_most_all),
    Rule(message("a percentage from 0 to 100 with a comma"), "5,5"),
]
"""A percentage from 0 to 100."""

Telefoon = Annotated[
    str,
    Field(strict=True),
    _read(parse_telefoon),
    Rule(message("a Dutch phone number with all its digits"), "0172 12 34 56"),
]
"""A phone number, without spaces; `docgen.dutch.telefoon` prints it."""

Iban = Annotated[
    str,
    Field(strict=True),
    _read(parse_iban),
    Rule(message("an IBAN"), "NL91 ABNA 0417 1643 00"),
]
"""A bank account number, without spaces."""

Postcode = Annotated[
    str,
    Field(strict=True),
    _read(parse_postcode),
    Rule(message("four digits and two letters"), "1234 AB"),
]
"""A Dutch postcode, without space."""

Email = Annotated[
    str,
    Field(strict=True),
    _read(parse_email),
    Rule(message("one e-mail address"), "info@voorbeeld.nl"),
]
"""An e-mail address."""

Web = Annotated[
    str,
    Field(strict=True),
    _read(parse_web),
    Rule(message("a web address that begins with https://"), "https://www.voorbeeld.nl"),
]
"""The address of a web page."""

Kvk = Annotated[
    str,
    Field(strict=True),
    _read(parse_kvk),
    Rule(message("the eight digits of the trade register"), "12345678"),
]
"""A number in the trade register of the Kamer van Koophandel."""

Huisnummer = Annotated[
    str,
    Field(strict=True),
    _read(parse_huisnummer),
    Rule(message("the digits of the house number; the addition has a field of its own"), "12"),
]
"""The number of a house, without its addition."""

Toevoeging = Annotated[
    str,
    Field(strict=True),
    _read(parse_toevoeging),
    Rule(message("the addition to the house number, in at most ten signs"), "A"),
]
"""What follows the number of a house."""

Regel = Annotated[
    str,
    Field(strict=True),
    _read(_without_bsn(clean_regel)),
    Rule(message("one line of text of at most {most} signs", most=MAX_REGEL), "Dorpsstraat"),
]
"""One line of text."""

Tekst = Annotated[
    str,
    Field(strict=True),
    _read(_without_bsn(clean_tekst)),
    Rule(message("text of at most {most} signs", most=MAX_TEKST), "Wij spraken elkaar op het spreekuur."),
]
"""Free text that may run over several lines."""

LEAST_REDEN = 10  # signs; a reason says why, a word does not


def _clean_reden(text: str) -> str:
    reason = _without_bsn(clean_regel)(text)
    if len(reason) < LEAST_REDEN:
        raise NotationError(message("Say in a few words why."))
    return reason


Reden = Annotated[
    str,
    Field(strict=True),
    _read(_clean_reden),
    Rule(message("in a few words why, without names"), "Deze woorden staan zo in het vonnis."),
]
"""Why somebody goes past a rule; it is kept in the manifest."""
