"""Whatever docgen writes it reads back the same, and whatever a person types it reads or refuses."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.cases.identifiers import parse_email, parse_huisnummer, parse_kvk, parse_toevoeging, parse_web
from docgen.dutch.bedrag import HIGHEST, format_bedrag, parse_bedrag
from docgen.dutch.datum import FIRST_YEAR, LAST_YEAR, format_dagdatum, format_datum, parse_datum
from docgen.dutch.getal import format_getal, format_percentage, parse_getal, parse_percentage
from docgen.dutch.iban import format_iban, parse_iban
from docgen.dutch.janee import format_ja_nee, parse_ja_nee
from docgen.dutch.notation import NotationError
from docgen.dutch.postcode import format_postcode, parse_postcode
from docgen.dutch.tekst import clean_regel, clean_tekst
from docgen.dutch.telefoon import format_telefoon, parse_telefoon
from docgen.dutch.tijd import format_tijd, parse_tijd

PARSERS: tuple[Callable[[str], object], ...] = (
    parse_bedrag, parse_datum, parse_getal, parse_percentage, parse_iban, parse_ja_nee, parse_postcode,
    parse_telefoon, parse_tijd, parse_email, parse_huisnummer, parse_kvk, parse_toevoeging, parse_web,
    clean_regel, clean_tekst,
)  # fmt: skip
EVERY_PARSER = pytest.mark.parametrize("parse", PARSERS, ids=lambda parse: parse.__name__)
NEAR = st.text(alphabet="0123456789.,-+/: €%eENLnl@()aAbBuU\u00a0\u202f\u0661\uff11\t\n", max_size=24)
"""Text that looks like a value but for a sign."""

CENTS = st.integers(0, int(HIGHEST * 100)).map(lambda cents: Decimal(cents) / 100)
DAYS = st.dates(date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 12, 31))
PHONES = st.from_regex(r"06[0-9]{8}|0(10|20|30|40|70)[1-9][0-9]{6}|0172[0-9]{6}|0800[0-9]{4}", fullmatch=True)
POSTCODES = st.from_regex(r"[1-9][0-9]{3}[A-RT-Z]{2}", fullmatch=True)


def with_check_digits(body: str) -> str:
    """Return an IBAN with the check digits that its account needs."""
    number = int("".join(str(int(sign, 36)) for sign in f"{body}NL00"))
    return f"NL{98 - number % 97:02}{body}"


IBANS = st.from_regex(r"[A-Z]{4}[0-9]{10}", fullmatch=True).map(with_check_digits)


@EVERY_PARSER
@given(text=st.one_of(st.text(max_size=40), NEAR))
def test_any_text_is_read_or_refused(parse: Callable[[str], object], text: str) -> None:
    """No other error leaves a parser, and its message does not hold the text."""
    said = ""
    try:
        parse(text)
    except NotationError as error:
        said = str(error)
    assert len(text) < 8 or text not in said


@given(CENTS)
def test_an_amount_comes_back(value: Decimal) -> None:
    """From nothing to the highest."""
    assert parse_bedrag(format_bedrag(value)) == value
    assert parse_bedrag(format_bedrag(-value), negative=True) == -value


@given(DAYS)
def test_a_date_comes_back(value: date) -> None:
    """With and without the day of the week, and as other programs write it."""
    assert parse_datum(format_datum(value)) == value
    assert parse_datum(format_dagdatum(value)) == value
    assert parse_datum(value.isoformat()) == value


@given(st.integers(0, 999_999_999), st.booleans(), st.times())
def test_a_number_an_answer_and_a_time_come_back(number: int, answer: bool, moment: time) -> None:
    """Each in its own notation."""
    moment = moment.replace(second=0, microsecond=0)
    assert parse_getal(format_getal(number)) == number
    assert parse_ja_nee(format_ja_nee(answer)) is answer
    assert parse_tijd(format_tijd(moment)) == moment


@given(st.decimals(0, 9999, places=3, allow_nan=False, allow_infinity=False))
def test_a_percentage_comes_back(value: Decimal) -> None:
    """To a thousandth."""
    assert parse_percentage(format_percentage(value)) == value


@given(PHONES, POSTCODES, IBANS)
def test_what_identifies_comes_back(phone: str, postcode: str, iban: str) -> None:
    """A phone number, a postcode and an account."""
    assert parse_telefoon(format_telefoon(phone)) == phone
    assert parse_iban(format_iban(iban)) == iban
    try:
        compact = parse_postcode(postcode)
    except NotationError:
        assert postcode[4:] in {"SA", "SD", "SS"}
    else:
        assert parse_postcode(format_postcode(postcode)) == compact == postcode
