"""Postcodes, bank accounts and telephone numbers: text that must come out as it went in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.dutch.iban import format_iban, parse_iban
from docgen.dutch.notation import NotationError
from docgen.dutch.postcode import format_postcode, parse_postcode
from docgen.dutch.telefoon import THREE_DIGIT_CODES, format_telefoon, parse_telefoon

FOUR_DIGIT_CODES = st.from_regex(r"0[1-57][0-9]{2}", fullmatch=True).filter(
    lambda code: code.isascii() and code[:3] not in THREE_DIGIT_CODES
)


def digits(count):
    return st.text("0123456789", min_size=count, max_size=count)


NATIONAL = st.one_of(
    st.builds(str.__add__, st.sampled_from(sorted(THREE_DIGIT_CODES)), digits(7)),
    st.builds(str.__add__, FOUR_DIGIT_CODES, digits(6)),
    st.builds("06{}".format, digits(8)),
)
NUMBERS = st.one_of(
    NATIONAL,
    NATIONAL.map(lambda number: "+31" + number[1:]),
    st.builds("0800{}".format, digits(4) | digits(7)),
    FOUR_DIGIT_CODES.map("14{}".format),
    st.sampled_from(["112", "113", "14010"]),
)


@given(NUMBERS)
def test_phone_numbers_are_read_back(number):
    """Every phone number comes back the same and breaks nowhere."""
    assert parse_telefoon(format_telefoon(number)) == number
    assert " " not in format_telefoon(number)


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("0172123456", "0172 12 34 56"),
        ("(0172) 12-34-56", "0172 12 34 56"),
        ("010-1234567", "010 123 45 67"),
        ("0612345678", "06 12 34 56 78"),
        ("08008020", "0800 8020"),
        ("140172", "14 0172"),
        ("14 010", "14 010"),
        ("+31 (0)6 12345678", "+31 6 12 34 56 78"),
        ("0031172123456", "+31 172 12 34 56"),
        ("088 1234567", "088 123 45 67"),
    ],
)
def test_a_phone_number_is_printed_in_groups(text, printed):
    """The groups are those in which people say the number."""
    assert format_telefoon(text) == printed.replace(" ", "\u00a0")


@pytest.mark.parametrize(
    "text",
    [
        "612345678",
        "0172 12345",
        "06123456789",
        "+32 470 12 34 56",
        "0000000000",
        "140",
        "14 06",
        "06l2345678",
        "",
        "٠٦١٢٣٤٥٦٧٨",
    ],
)
def test_what_is_no_dutch_number_is_refused(text):
    """A number that nobody can call is no way to get help."""
    with pytest.raises(NotationError):
        parse_telefoon(text)


def test_a_lost_zero_is_named():
    """A spreadsheet eats the first zero; the message says so."""
    with pytest.raises(NotationError, match="first zero"):
        parse_telefoon("612345678")


@given(st.from_regex(r"[1-9][0-9]{3}", fullmatch=True), st.text("ABCEGHJKLMNPRTVWXZ", min_size=2, max_size=2))
def test_postcodes_are_read_back(number, letters):
    """Every postcode comes back the same, with or without its space."""
    if not number.isascii():
        return
    assert parse_postcode(format_postcode(number + letters)) == number + letters
    assert parse_postcode(f"{number} {letters.lower()}") == number + letters
    assert format_postcode(number + letters) == f"{number}\u00a0{letters}"


@pytest.mark.parametrize(
    "text", ["0123 AB", "1234", "1234 A", "1234 ABC", "1234  AB", "1234 SS", "1234 aı", "١٢٣٤ AB", ""]
)
def test_what_is_no_postcode_is_refused(text):
    """A letter with a wrong postcode does not arrive."""
    with pytest.raises(NotationError):
        parse_postcode(text)


@given(digits(10))
def test_account_numbers_are_read_back(account):
    """Every number with fitting check digits comes back the same; another pair of digits does not fit."""
    turned = "".join(str(int(sign, 36)) for sign in f"TEST{account}NL00")
    check = f"{98 - int(turned) % 97:02}"
    iban = f"NL{check}TEST{account}"
    assert parse_iban(format_iban(iban)) == iban
    assert parse_iban(iban.lower()) == iban
    with pytest.raises(NotationError, match="check digits"):
        parse_iban(f"NL{(int(check) + 1) % 97:02}TEST{account}")


@pytest.mark.parametrize(
    "text", ["NL91ABNA041716430", "NL91ABNA04171643000", "91ABNA0417164300", "NL91 ABNA 0417 1643 0O", ""]
)
def test_what_is_no_iban_is_refused(text):
    """Money must not go to an account that does not exist."""
    with pytest.raises(NotationError):
        parse_iban(text)


def test_an_account_is_printed_in_fours():
    """Groups of four, never broken."""
    assert format_iban("NL91ABNA0417164300") == "NL91 ABNA 0417 1643 00".replace(" ", "\u00a0")
