"""Facts are found in every notation, and an explanation that misses one is caught."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.dutch.bedrag import format_bedrag
from docgen.dutch.datum import format_dagdatum, format_datum
from docgen.readability.facts import FactKind, facts_in, missing_facts
from docgen.readability.numerals import number_of, ordinal_of

NUMBER_WORDS = {
    "een": 1,
    "één": 1,
    "veertien": 14,
    "tweeëntwintig": 22,
    "negenennegentig": 99,
    "honderd": 100,
    "honderdeneen": 101,
    "tweehonderdvijftig": 250,
    "twaalfhonderd": 1200,
    "duizend": 1000,
    "duizendeneen": 1001,
    "tweeduizendvijfhonderd": 2500,
    "honderdduizend": 100_000,
}


def found(text: str, kind: FactKind) -> set[str]:
    return {fact.value for fact in facts_in(text) if fact.kind is kind}


@pytest.mark.parametrize(("word", "number"), NUMBER_WORDS.items())
def test_a_number_word_is_a_number(word: str, number: int) -> None:
    """Dutch number words are read up to 999.999."""
    assert number_of(word) == number


@pytest.mark.parametrize(
    "word", ["huis", "en", "duizenden", "eenen", "", "tienduizendhuis", "duizendduizend"]
)
def test_another_word_is_no_number(word: str) -> None:
    """A word that looks a little like a number is none."""
    assert number_of(word) is None


@pytest.mark.parametrize(
    ("word", "number"),
    [
        ("eerste", 1),
        ("tweede", 2),
        ("twintigste", 20),
        ("1e", 1),
        ("25ste", 25),
        ("laatste", 0),
        ("aarde", None),
    ],
)
def test_an_ordinal_is_a_number(word: str, number: int | None) -> None:
    """`eerste`, `1e` and `25ste` name a day."""
    assert ordinal_of(word) == number


@pytest.mark.parametrize(
    "text",
    [
        "€ 1.250,00",
        "€1250",
        "€ 1.250,-",
        "€ 1.250,--",
        "EUR 1250,00",
        "1.250 euro",
        "1250,- euro",
        "twaalfhonderdvijftig euro",
        "duizend tweehonderdvijftig euro",
        "€\u00a01.250,00",
        "€ 1250.00",
    ],
)
def test_an_amount_is_found_in_every_notation(text: str) -> None:
    """Twelve hundred and fifty euros is one fact, however it is written."""
    assert found(f"U betaalt {text} aan ons.", FactKind.BEDRAG) == {"1250.00"}


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("10 tot 20 euro", {"10.00", "20.00"}),
        ("€ 10 - € 20", {"10.00", "20.00"}),
        ("€ 10 tot 20 mei", {"10.00"}),
        ("in 2027 en 20 euro", {"20.00"}),
        ("50 cent", {"0.50"}),
        ("€ 1,25 miljoen", {"1250000.00"}),
        ("artikel 7:271 lid 1 BW", set()),
        ("NL91 ABNA 0417 1643 00", set()),
        ("085 123 45 67", set()),
    ],
)
def test_ranges_and_other_numbers(text: str, values: set[str]) -> None:
    """Both ends of a range are amounts; a year, an article, an account and a phone number are none."""
    assert found(text, FactKind.BEDRAG) == values


@pytest.mark.parametrize(
    "text",
    [
        "3 mei 2027",
        "maandag 3 mei 2027",
        "3-5-2027",
        "03-05-2027",
        "2027-05-03",
        "3/5/2027",
        "3.5.2027",
        "3e mei 2027",
    ],
)
def test_a_date_is_found_in_every_notation(text: str) -> None:
    """The third of May is one fact, however it is written."""
    assert found(f"Kom op {text} langs.", FactKind.DATUM) == {"03-05-2027"}


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("3 tot en met 5 mei 2027", {"03-05-2027", "05-05-2027"}),
        ("3 en 5 mei", {"03-05", "05-05"}),
        ("de eerste mei", {"01-05"}),
        ("3 mrt. 2027", {"03-03-2027"}),
        ("99 mei", set()),
        ("in mei", set()),
    ],
)
def test_ranges_of_dates(text: str, values: set[str]) -> None:
    """Both ends of a range of days are dates."""
    assert found(text, FactKind.DATUM) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("binnen twee dagen", {"2 dag"}),
        ("14 dagen", {"14 dag"}),
        ("veertien (14) dagen", {"14 dag"}),
        ("twee weken", {"14 dag"}),
        ("een termijn van 14 kalenderdagen", {"14 dag"}),
        ("een veertiendaagse termijn", {"14 dag"}),
        ("een 14-daagse termijn", {"14 dag"}),
        ("twee à drie weken", {"14 dag", "21 dag"}),
        ("anderhalve maand", {"1.5 maand"}),
        ("een half jaar", {"6 maand"}),
        ("zes volle maanden", {"6 maand"}),
        ("één jaar", {"12 maand"}),
        ("drie werkdagen", {"3 werkdag"}),
        ("binnen 24 uur", {"24 uur"}),
        ("48 uur van tevoren", {"48 uur"}),
        ("om 10 uur", set()),
        ("elke dag", set()),
        ("een keer per maand", set()),
        ("3 mei 2027 en 5 dagen", {"5 dag"}),
    ],
)
def test_a_period_is_found_in_every_notation(text: str, values: set[str]) -> None:
    """Number words, digits, both, ranges and halves; weeks are days."""
    assert found(text, FactKind.TERMIJN) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("om 10.00 uur", {"10.00"}),
        ("om 10:00", {"10.00"}),
        ("om tien uur", {"10.00"}),
        ("om half elf", {"10.30"}),
        ("om kwart over tien", {"10.15"}),
        ("om kwart voor elf", {"10.45"}),
        ("om 2 uur 's middags", {"14.00"}),
        ("van 9.00 tot 17.00 uur", {"09.00", "17.00"}),
        ("tussen 9 en 17 uur", {"09.00", "17.00"}),
        ("binnen 24 uur", set()),
        ("ruim een uur lang", set()),
    ],
)
def test_a_time_is_found_in_every_notation(text: str, values: set[str]) -> None:
    """A time on the clock is no period."""
    assert found(text, FactKind.TIJD) == values


@pytest.mark.parametrize(
    ("text", "kind", "values"),
    [
        ("7,5%", FactKind.PERCENTAGE, {"7.5"}),
        ("7,5 procent", FactKind.PERCENTAGE, {"7.5"}),
        ("tien procent", FactKind.PERCENTAGE, {"10"}),
        ("5 tot 10 %", FactKind.PERCENTAGE, {"5", "10"}),
        ("de eerste van de maand", FactKind.MAANDDAG, {"1"}),
        ("de 1e dag van elke maand", FactKind.MAANDDAG, {"1"}),
        ("op de 25ste van de maand", FactKind.MAANDDAG, {"25"}),
        ("de laatste dag van de maand", FactKind.MAANDDAG, {"0"}),
        ("de eerste werkdag van de maand", FactKind.MAANDDAG, {"1 werkdag"}),
        ("de huur van maart 2027", FactKind.MAAND, {"03-2027"}),
        ("op 3 maart 2027", FactKind.MAAND, set()),
    ],
)
def test_other_facts(text: str, kind: FactKind, values: set[str]) -> None:
    """Percentages, days of every month, and months of a year."""
    assert found(text, kind) == values


@pytest.mark.parametrize(
    ("legal", "plain", "missing"),
    [
        ("binnen veertien dagen na 3 mei 2027", "U hebt twee weken vanaf 3 mei.", []),
        ("binnen veertien dagen", "U hebt 16 dagen.", [FactKind.TERMIJN]),
        ("uiterlijk op 3 mei 2027", "Betaal voor 3 mei 2028.", [FactKind.DATUM]),
        ("de huur van maart 2027", "De huur van maart.", []),
        ("de huur van maart 2027", "De huur van maart 2026.", [FactKind.MAAND]),
        ("de huur van maart 2027", "De huur van 1 tot 31 maart 2027.", []),
        ("voor de eerste van de maand", "Betaal op de 1e dag van elke maand.", []),
        ("8% rente en € 40,00", "U betaalt acht procent.", [FactKind.BEDRAG]),
        ("om 10.00 uur", "Kom om tien uur.", []),
        ("om 10.00 uur", "Kom 's ochtends.", [FactKind.TIJD]),
    ],
)
def test_what_an_explanation_leaves_out(legal: str, plain: str, missing: list[FactKind]) -> None:
    """An explanation may write a fact in another way, and may not change or drop it."""
    assert [fact.kind for fact in missing_facts(legal, plain)] == missing


@given(st.decimals(min_value=Decimal(0), max_value=Decimal("999999.99"), places=2))
def test_each_amount_that_docgen_writes_is_found(value: Decimal) -> None:
    """The amounts of docgen's own letters are facts."""
    assert found(f"U betaalt {format_bedrag(value)} voor de huur.", FactKind.BEDRAG) == {f"{value:.2f}"}


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 12, 31)))
def test_each_date_that_docgen_writes_is_found(day: date) -> None:
    """The dates of docgen's own letters are facts, with and without the day of the week."""
    for text in (format_datum(day), format_dagdatum(day), f"{day:%d-%m-%Y}", day.isoformat()):
        assert found(f"Kom op {text}.", FactKind.DATUM) == {f"{day:%d-%m-%Y}"}


@given(st.text(max_size=200))
def test_any_text_repeats_its_own_facts(text: str) -> None:
    """No text breaks the finders, and no text misses what it says itself."""
    assert missing_facts(text, text) == ()


def test_a_year_before_a_euro_sign_is_no_amount() -> None:
    """The sign belongs to the amount behind it."""
    found = facts_in("Betaal uiterlijk 18 september 2026 € 60,00.", FactKind.BEDRAG)
    assert {fact.value for fact in found} == {"60.00"}
    assert {fact.value for fact in facts_in("U betaalt 60 € per maand.", FactKind.BEDRAG)} == {"60.00"}
