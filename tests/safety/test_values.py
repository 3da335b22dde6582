"""Amounts, dates and numbers in every notation that offices use: taken exactly as meant, or refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from docgen.cli.main import run
from tests.cli.case_files import ADDENDUM, NOTICE, SUMMONS, Changes, render, write_case
from tests.safety.outcomes import JSON, Outcome, run_on

AMOUNT = "huurachterstand"
AMOUNTS = {
    "4.286,15": "€ 4.286,15",
    "4286,15": "€ 4.286,15",
    "4286.15": "€ 4.286,15",
    "€ 4.286,15": "€ 4.286,15",
    "€\u00a04.286,15": "€ 4.286,15",
    "4286": "€ 4.286,00",
    " 4286,00 ": "€ 4.286,00",
    "12.345.678,90": "€ 12.345.678,90",
}
AMBIGUOUS = ["1.234", "1,234", "12.345", "1.234.567", "1.234,567", "12,345"]
NO_AMOUNTS = [
    "1,234.56",
    "1 234,56",
    "1'234,56",
    "12,-",
    "12,--",
    "12.-",
    "NaN",
    "Infinity",
    "-Infinity",
    "-12,00",
    "-0",
    "-0,00",
    "\u221212,00",
    "(12,00)",
    "1e3",
    "1E+3",
    "0.30000000000000004",
    "12.3",
    "12,5",
    "9" * 30,
    "1000000000,00",
    "honderd euro",
    "\u0661\u0662\u0663",
    "\uff11\uff12",
    "true",
    "x",
    "12,50 euro",
    "EUR 12,50",
    "12,5O",
    "0x10",
    "1_000",
    "01,00",
    ",50",
    "12%",
    "€",
    "1..2",
]
JSON_NUMBERS = ["4.286", "4286.1", "4286.155", "4e3", "4E3", "-0", "-4286.15", "1e400", "9" * 6000, "0.1"]
NO_JSON_NUMBERS = [
    "NaN",
    "Infinity",
    "-Infinity",
    "+4286.15",
    "04286",
    "4286.",
    ".5",
    "4_286",
    "0x10",
    "True",
]

DATE = "datum"
DATES = {
    "2027-03-01": "1 maart 2027",
    "01-03-2027": "1 maart 2027",
    "1-3-2027": "1 maart 2027",
    "1 maart 2027": "1 maart 2027",
    "maandag 1 maart 2027": "1 maart 2027",
    "1 MAART 2027": "1 maart 2027",
}
NO_DATES = [
    "2026-02-30",
    "2027-02-29",
    "2100-02-29",
    "2026-13-01",
    "2026-00-10",
    "31-04-2026",
    "12-31-2026",
    "01/03/2027",
    "2027/03/01",
    "01.03.2027",
    "01-03-27",
    "1/3/27",
    "45352",
    "45352.0",
    "20270301",
    "1 March 2027",
    "dinsdag 1 maart 2027",
    "morgen",
    "1899-12-31",
    "9999-12-31",
    "0001-01-01",
    "2027-03-01T23:30:00Z",
    "2027-03-01T00:30:00+02:00",
    "2027-03-01 10:00",
    "2027-W09-1",
    "maart 2027",
    "\u0662\u0660\u0662\u0667-\u0660\u0663-\u0660\u0661",
    "2027\u201103\u201101",
    "29-02-2027",
]

PHONE, POSTCODE, HOUSE = "verhuurder.telefoon", "gehuurde.postcode", "gehuurde.huisnummer"
IBAN, MAIL, SITE, KVK = "rekeningnummer", "verhuurder.email", "verhuurder.website", "verhuurder.kvk"
WRONG: list[tuple[str, str, str]] = [
    *(
        (NOTICE, PHONE, one)
        for one in (
            "612345678",
            "172123456",
            "6.12345678E8",
            "612345678.0",
            "0172-12345",
            "06123456789",
            "+32 470 12 34 56",
            "\u0660\u0666\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668",
            "tel. 0612345678",
            "06/12345678",
            "0000000000",
        )
    ),
    *(
        (NOTICE, POSTCODE, one)
        for one in ("1234", "0234 AB", "1234 SS", "12345 AB", "1234-AB", "1234 A1", "AB 1234")
    ),
    *(
        (NOTICE, HOUSE, one)
        for one in ("12A", "12:30", "0", "012", "12-14", "1e5", "\u00bd", "100000", "2026-03-01")
    ),
    *(
        (ADDENDUM, IBAN, one)
        for one in (
            "NL91 ABNA 0417 1643 01",
            "NL91ABNA041716430",
            "417164300",
            "NL91ABNA04171643OO",
            "NL91-ABNA-0417-1643-00",
        )
    ),
    *(
        (NOTICE, MAIL, one)
        for one in (
            "a@b",
            "a b@voorbeeld.nl",
            "a@voorbeeld.nl\nBcc: c@voorbeeld.nl",
            "a@voorbeeld.nl, c@voorbeeld.nl",
            "mailto:a@voorbeeld.nl",
            "a@voorbeeld.nl\r\n\r\nhoi",
            "a..b@voorbeeld.nl",
        )
    ),
    *(
        (NOTICE, SITE, one)
        for one in (
            "http://voorbeeld.nl",
            "javascript:alert(1)",
            "file:///etc/passwd",
            "https://a@voorbeeld.nl",
            "https://voorbeeld.nl/\nx",
            'https://voorbeeld.nl/"><script>',
            "https://127.0.0.1/",
        )
    ),
    *((NOTICE, KVK, one) for one in ("1234567", "123456789", "12345678.0", "1234567A")),
    *(
        (NOTICE, "ontruiming.tijd", one)
        for one in ("24.00", "10.60", "750", "9", "10 uur", "2.30 pm", "10:00:00")
    ),
    *((NOTICE, "vonnis.bij_verstek", one) for one in ("no", "yes", "0", "1", "misschien")),
]
RIGHT: list[tuple[str, Changes, str]] = [
    (NOTICE, {PHONE: "0612345670"}, "06 12 34 56 70"),
    (NOTICE, {PHONE: "+31 (0)6 12345678"}, "+31 6 12 34 56 78"),
    (NOTICE, {PHONE: "0031612345678"}, "+31 6 12 34 56 78"),
    (NOTICE, {PHONE: "14 0172"}, "14 0172"),
    (NOTICE, {POSTCODE: "2404xb"}, "2404 XB"),
    (NOTICE, {HOUSE: "7", "gehuurde.toevoeging": "bis"}, "7 bis"),
    (ADDENDUM, {IBAN: "nl91abna0417164300"}, "NL91 ABNA 0417 1643 00"),
    (NOTICE, {"ontruiming.tijd": "10:30"}, "10.30 uur"),
]


@pytest.mark.parametrize(("written", "printed"), AMOUNTS.items())
def test_an_amount_is_printed_as_it_was_meant(
    written: str, printed: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each notation that can be read in one way only."""
    path = write_case(tmp_path, NOTICE, {AMOUNT: written})
    said = render(path, tmp_path / "uit", capsys, "--to", "docx", "--to", "txt")
    Outcome(said.code, said.text, path, tmp_path / "uit").check_printed([printed], [".docx", ".txt"])


@pytest.mark.parametrize("written", [*AMBIGUOUS, *NO_AMOUNTS])
def test_an_amount_that_is_open_to_doubt_is_refused(
    written: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A wrong amount can cost somebody a home; where two readings are possible, docgen says so."""
    outcome = run_on(write_case(tmp_path, NOTICE, {AMOUNT: written}).read_bytes(), tmp_path, capsys)
    outcome.check_refused(code="CASE022")
    assert ("can be read in two ways" in outcome.said) == (written in AMBIGUOUS)


@pytest.mark.parametrize("number", JSON_NUMBERS)
def test_a_number_of_json_stays_as_it_was_typed(
    number: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Neither rounded nor made of another size."""
    data = JSON.replace('"4286,15"', number)
    run_on(data, tmp_path, capsys, name="zaak.json").check_refused(code="CASE022")


@pytest.mark.parametrize("number", NO_JSON_NUMBERS)
def test_what_json_does_not_know_is_refused(
    number: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Python would take some of these."""
    data = JSON.replace('"4286,15"', number)
    run_on(data, tmp_path, capsys, name="zaak.json").check_refused(code="SRC020")


@pytest.mark.parametrize("number", ["4286.15", "4286"])
def test_a_plain_number_of_json_is_an_amount(
    number: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What other programs write."""
    data = JSON.replace('"4286,15"', number)
    outcome = run_on(data, tmp_path, capsys, "--to", "txt", name="zaak.json")
    outcome.check_printed(["€ 4.286,15" if "." in number else "€ 4.286,00"], [".txt"])


@pytest.mark.parametrize(("written", "printed"), DATES.items())
def test_a_date_is_printed_in_letters(
    written: str, printed: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """So that nobody can take the day for the month."""
    path = write_case(tmp_path, NOTICE, {DATE: written})
    said = render(path, tmp_path / "uit", capsys, "--to", "txt")
    Outcome(said.code, said.text, path, tmp_path / "uit").check_printed([printed], [".txt"])


@pytest.mark.parametrize("written", NO_DATES)
def test_a_date_that_is_none_is_refused(
    written: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Impossible days, other orders, years in two digits, numbers of a spreadsheet, moments with a zone."""
    data = write_case(tmp_path, NOTICE, {DATE: written}).read_bytes()
    run_on(data, tmp_path, capsys).check_refused(code="CASE021")


@pytest.mark.parametrize(
    ("document", "changes", "code"),
    [
        (NOTICE, {"huurder.geboortedatum": "2030-01-01"}, 2),
        (NOTICE, {"huurder.geboortedatum": "2027-03-01"}, 2),
        (NOTICE, {"uiterste_reactiedatum": "2027-02-01"}, 1),
        (NOTICE, {"ontruiming.datum": "2027-02-01"}, 1),
        (SUMMONS, {"achterstand.hoofdsom": "2.428,38"}, 1),
        (SUMMONS, {"achterstand.maanden[1].verschuldigd": "742,80"}, 1),
        (SUMMONS, {"roldatum": "2026-11-01"}, 1),
    ],
)
def test_values_that_cannot_be_true_together_stop_the_document(
    document: str, changes: Changes, code: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A term before the letter, a birth after it, a total that is not the sum of its items."""
    path = write_case(tmp_path, document, changes)
    assert run(["--lang", "en", "render", str(path), "--out", str(tmp_path / "uit")]) == code
    assert f"{path}:" in capsys.readouterr().err
    assert not (tmp_path / "uit").exists()


@pytest.mark.parametrize(("document", "field", "written"), WRONG)
def test_a_wrong_number_or_address_is_refused(
    document: str, field: str, written: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """At its own field, and without showing it."""
    outcome = run_on(write_case(tmp_path, document, {field: written}).read_bytes(), tmp_path, capsys)
    outcome.check_refused(*([written] if len(written) > 8 and "2026" not in written else []), code="CASE02")
    assert f" {field}: " in outcome.said


@pytest.mark.parametrize(("document", "changes", "printed"), RIGHT)
def test_a_right_number_is_printed_in_the_dutch_way(
    document: str, changes: Changes, printed: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whatever way it was typed."""
    path = write_case(tmp_path, document, changes)
    said = render(path, tmp_path / "uit", capsys, "--to", "txt")
    Outcome(said.code, said.text, path, tmp_path / "uit").check_printed([printed], [".txt"])
