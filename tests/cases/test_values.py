from datetime import date, time
from decimal import Decimal
from typing import get_args

import pytest
from pydantic import Field, TypeAdapter, ValidationError

from docgen.cases import values
from docgen.cases.model import CaseModel
from docgen.cases.values import Rule

KINDS = {
    name: kind
    for name, kind in vars(values).items()
    if any(isinstance(mark, Rule) for mark in get_args(kind)) and hasattr(kind, "__metadata__")
}


def read(kind, text):
    return TypeAdapter(kind).validate_python(text)


def why(kind, text):
    with pytest.raises(ValidationError) as caught:
        read(kind, text)
    return caught.value.errors(include_input=False, include_url=False)[0]["msg"]


def test_every_kind_has_a_rule_and_an_example_that_is_right():
    """What a message gives as an example is itself accepted."""
    assert {
        "Bedrag",
        "Datum",
        "Tijd",
        "JaNee",
        "Telefoon",
        "Iban",
        "Postcode",
        "Email",
        "Kvk",
        "Regel",
        "Tekst",
    } <= set(KINDS)
    for kind in KINDS.values():
        (rule,) = (mark for mark in kind.__metadata__ if isinstance(mark, Rule))
        assert not rule.text.text.endswith(".")
        read(kind, rule.example)


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        (values.Bedrag, "1.234,56", Decimal("1234.56")),
        (values.Bedrag, "€ 75", Decimal("75.00")),
        (values.Datum, "28 februari 2026", date(2026, 2, 28)),
        (values.Tijd, "10:00", time(10, 0)),
        (values.JaNee, "nee", False),
        (values.JaNee, True, True),
        (values.Getal, "3", 3),
        (values.Percentage, "5,5", Decimal("5.5")),
        (values.Telefoon, "0612345678", "0612345678"),
        (values.Iban, "nl91 abna 0417 1643 00", "NL91ABNA0417164300"),
        (values.Postcode, "1234 ab", "1234AB"),
        (values.Kvk, "12345678", "12345678"),
        (values.Email, "a.b+c@voorbeeld.nl", "a.b+c@voorbeeld.nl"),
        (values.Web, "https://www.voorbeeld.nl/pad?x=1", "https://www.voorbeeld.nl/pad?x=1"),
        (values.Regel, "Jansen & Zn <BV>", "Jansen & Zn <BV>"),
        (values.Regel, " No ", "No"),
        (values.Regel, "Andre\u0301", "Andr\u00e9"),
        (values.Tekst, "een\n\ntwee\n", "een\n\ntwee"),
        (values.Toevoeging, "bis", "bis"),
    ],
)
def test_text_becomes_the_typed_value(kind, text, value):
    """Each kind reads what people type, and a typed value from Python stays what it is."""
    assert read(kind, text) == value
    assert type(read(kind, text)) is type(value)
    assert read(kind, value) == value


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (values.Bedrag, "1.234"),
        (values.Bedrag, "-5,00"),
        (values.Bedrag, 75),
        (values.Bedrag, 75.0),
        (values.Bedrag, True),
        (values.Bedrag, Decimal("0.125")),
        (values.Bedrag, Decimal("NaN")),
        (values.Bedrag, ["75"]),
        (values.Datum, "2026-02-31"),
        (values.Datum, "31/12/2026"),
        (values.Datum, date(1899, 12, 31)),
        (values.Tijd, "25.00"),
        (values.JaNee, "misschien"),
        (values.JaNee, 1),
        (values.Getal, "-1"),
        (values.Getal, True),
        (values.Percentage, "100,1"),
        (values.Telefoon, "612345678"),
        (values.Iban, "NL91ABNA0417164301"),
        (values.Postcode, "1234"),
        (values.Kvk, "1234567"),
        (values.Huisnummer, "12A"),
        (values.Huisnummer, "12:30"),
        (values.Huisnummer, "0"),
        (values.Toevoeging, "<b>"),
        (values.Email, "a@b"),
        (values.Email, "a@voorbeeld.nl\nBcc: x@y.nl"),
        (values.Email, "a..b@voorbeeld.nl"),
        (values.Email, "a@voorbeeld.nl, b@voorbeeld.nl"),
        (values.Email, "a" * 250 + "@voorbeeld.nl"),
        (values.Web, "http://voorbeeld.nl"),
        (values.Web, "javascript:alert(1)"),
        (values.Web, "https://gebruiker:woord@voorbeeld.nl"),
        (values.Web, "https://voorbeeld.nl/a b"),
        (values.Web, "https://localhost"),
        (values.Web, "file:///etc/hosts"),
        (values.Regel, "a\nb"),
        (values.Regel, "a" * 351),
        (values.Regel, ""),
        (values.Regel, True),
        (values.Regel, None),
        (values.Regel, {"a": "b"}),
        (values.Tekst, "a" * 5001),
        (values.Tekst, "\u202eomgekeerd"),
    ],
)
def test_what_does_not_fit_is_refused(kind, text):
    """Wrong, doubtful or unsafe values stop at the field."""
    assert why(kind, text)


@pytest.mark.parametrize("kind", [values.Regel, values.Tekst])
@pytest.mark.parametrize("text", ["nummer 111222333", "bsn 123456789", "1234.56.782"])
def test_a_number_like_a_bsn_is_refused_and_not_shown(kind, text):
    """A citizen service number gets into no letter and into no message."""
    assert "looks like a BSN" in why(kind, text)
    assert not any(digits in why(kind, text) for digits in ("111222333", "123456789", "782"))


class Strenger(CaseModel):
    """Fields that ask more than their kind."""

    dag: values.Getal = Field(ge=1, le=28)
    hoofdsom: values.Bedrag = Field(gt=0, default=Decimal(1))


@pytest.mark.parametrize("data", [{"dag": "0"}, {"dag": "29"}, {"dag": "1", "hoofdsom": "0,00"}])
def test_a_field_may_ask_more_than_its_kind(data):
    """The limit of a field is not lost beside that of its kind."""
    with pytest.raises(ValidationError):
        Strenger.model_validate(data)
    assert Strenger.model_validate({"dag": "28", "hoofdsom": "0,01"}).dag == 28
