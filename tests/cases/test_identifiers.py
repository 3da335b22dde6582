"""What identifies an office or a home is read strictly."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.cases.identifiers import parse_email, parse_huisnummer, parse_kvk, parse_toevoeging, parse_web
from docgen.dutch.notation import NotationError

PARSERS = (parse_email, parse_web, parse_kvk, parse_huisnummer, parse_toevoeging)


@pytest.mark.parametrize(
    ("parse", "text", "value"),
    [
        (parse_email, " huur@rijnoever.example ", "huur@rijnoever.example"),
        (parse_email, "a.b+c@sub.rijnoever.example", "a.b+c@sub.rijnoever.example"),
        (
            parse_web,
            "https://rijnoever.example/hulp?taal=nl#kop",
            "https://rijnoever.example/hulp?taal=nl#kop",
        ),
        (parse_web, "https://rijnoever.example", "https://rijnoever.example"),
        (parse_kvk, "1234 5678", "12345678"),
        (parse_huisnummer, " 12 ", "12"),
        (parse_toevoeging, "A", "A"),
        (parse_toevoeging, "bis 2", "bis 2"),
    ],
)
def test_what_is_right_is_read(parse: Callable[[str], str], text: str, value: str) -> None:
    """Spaces around it do not matter."""
    assert parse(text) == value


@pytest.mark.parametrize(
    ("parse", "text"),
    [
        (parse_email, "huur@rijnoever"),
        (parse_email, "huur.rijnoever.example"),
        (parse_email, "huur@rijnoever.example, b@c.example"),
        (parse_email, "a" * 250 + "@b.example"),
        (parse_web, "http://rijnoever.example"),
        (parse_web, "rijnoever.example"),
        (parse_web, "https://localhost"),
        (parse_web, "https://gebruiker:wachtwoord@rijnoever.example"),
        (parse_web, "https://rijnoever.example/" + "a" * 200),
        (parse_web, 'https://rijnoever.example/"onclick'),
        (parse_kvk, "1234567"),
        (parse_kvk, "123456789"),
        (parse_huisnummer, "12A"),
        (parse_huisnummer, "0"),
        (parse_huisnummer, "123456"),
        (parse_toevoeging, ""),
        (parse_toevoeging, "A<b>"),
        (parse_toevoeging, "achter de poort"),
    ],
)
def test_what_is_wrong_is_refused_without_repeating_it(parse: Callable[[str], str], text: str) -> None:
    """The message says what is wrong, and never the text itself."""
    with pytest.raises(NotationError) as caught:
        parse(text)
    assert not text or text not in str(caught.value)


@given(st.sampled_from(PARSERS), st.text(max_size=30))
def test_whatever_is_read_reads_the_same_again(parse: Callable[[str], str], text: str) -> None:
    """A value that passed once passes always, and stays what it is."""
    try:
        value = parse(text)
    except NotationError:
        return
    assert parse(value) == value
