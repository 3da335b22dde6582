"""`docgen law` tells what the law says, how it got there, and refuses what it does not know."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from docgen.cli.main import run
from docgen.law.dated import table_ids


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in a folder without settings."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def law(capsys: pytest.CaptureFixture[str], line: str, *more: str) -> tuple[int, str, str]:
    """Return the exit code, stdout and stderr of a command."""
    capsys.readouterr()
    code = run(["--lang", "en", "law", *line.split(), *more])
    said = capsys.readouterr()
    return code, said.out, said.err


def data(capsys: pytest.CaptureFixture[str], line: str, *more: str) -> dict[str, Any]:
    """Return what a command says as JSON."""
    found: dict[str, Any] = json.loads(law(capsys, f"{line} --format json", *more)[1])
    return found


@pytest.mark.parametrize(
    ("line", "value", "unit", "confidence"),
    [
        ("incassokosten 1850 --date 2026-03-01", "277.50", "EUR", "primary"),
        ("incassokosten 1.850,00 --date 2026-03-01 --btw", "335.78", "EUR", "secondary"),
        ("incassokosten 50 50 50 --date 2026-03-01", "40.00", "EUR", "secondary"),
        ("rente 2400 --van 2024-02-01 --tot 2026-07-01", "360.24", "EUR", "derived"),
        ("termijn dagvaarding --betekend 2026-11-24", "2026-12-02", "datum", "derived"),
        ("termijn dagvaarding --betekend 24-11-2026 --woonplaats eu", "2026-12-23", "datum", "derived"),
        ("termijn ontruiming --betekend 2026-11-24", "2026-11-28", "datum", "derived"),
        ("termijn heraankondiging --ontruiming 2027-01-12", "2027-01-09", "datum", "secondary"),
        ("termijn veertiendagenbrief --verzonden 2026-11-17", "2026-12-03", "datum", "secondary"),
        ("termijn verzet --betekend 2026-11-24", "2026-12-22", "datum", "derived"),
        ("termijn hoger-beroep --vonnis 2026-11-24", "2027-02-24", "datum", "derived"),
        ("termijn hoger-beroep --uitspraak 2026-11-24 --kort-geding", "2026-12-22", "datum", "derived"),
        ("griffierecht 4300 --eiser rechtspersoon --date 2026-11-20", "529.00", "EUR", "secondary"),
        ("griffierecht onbepaald --eiser natuurlijk --date 2026-11-20", "93.00", "EUR", "secondary"),
        ("rechtbank Rotterdam --date 2026-11-20", "rechtbank Rotterdam", "rechtbank", "primary"),
    ],
)
def test_each_command_answers_as_data(
    line: str, value: str, unit: str, confidence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Value, unit, trace, articles and confidence; the last step of a trace leads to the value."""
    found = data(capsys, line)
    assert (found["value"], found["unit"], found["confidence"]) == (value, unit, confidence)
    assert found["schema_version"] == 1
    assert found["trace"]
    assert all(set(step) == {"inputs", "rule", "result", "article"} for step in found["trace"])
    assert found["articles"] == list(dict.fromkeys(step["article"] for step in found["trace"]))
    assert found["origin"] == "docgen"


@pytest.mark.parametrize(
    ("line", "texts"),
    [
        ("incassokosten 1850 --date 2026-03-01", ["€ 277,50", "15%", "art. 2 Besluit", "read in the law"]),
        (
            "termijn ontruiming --betekend 2026-11-17",
            ["2026-11-21 (Saturday)", "2026-11-23 (Monday)", "art. 502, 503 en 555 Rv", "worked out"],
        ),
        ("griffierecht 4300 --eiser natuurlijk --date 2026-11-20", ["265,00", "found only with someone"]),
    ],
)
def test_each_answer_can_be_read(line: str, texts: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """A worker sees the value, each step, the article and how sure it is."""
    code, out, err = law(capsys, line)
    assert (code, err) == (0, "")
    for text in [*texts, "How it was computed", "Articles", "How sure"]:
        assert text.replace("€ ", "€\u00a0") in out


def test_part_payments_leave_a_state(capsys: pytest.CaptureFixture[str]) -> None:
    """What is open after two payments adds up, and the payments may be given in any order."""
    line = "rente 3000 --van 2022-11-15 --tot 2025-03-15"
    pay = ["--betaling", "2024-10-10=650,50", "--betaling", "2023-08-01=400"]
    found = data(capsys, line, *pay)
    assert (found["value"], found["open_interest"], found["open_principal"]) == (
        "361.05",
        "62.97",
        "2247.58",
    )
    assert found["open_total"] == "2310.55"
    assert found["interest_365"] == "361.56"
    fixed = data(capsys, f"{line} --dagtelling 365", *pay)
    assert fixed["value"] == "361.56"
    assert "interest_365" not in fixed
    assert data(capsys, f"{line} --kosten 363", *pay)["open_costs"] == "0.00"
    over = data(capsys, "rente 100 --van 2025-01-01 --tot 2025-02-01", "--betaling", "2025-01-01=150")
    assert (over["value"], over["overpaid"]) == ("0.00", "50.00")


def test_a_letter_that_is_a_day_short_fails(capsys: pytest.CaptureFixture[str]) -> None:
    """The date that the letter names is held against the fourteenth day after receipt."""
    line = "termijn veertiendagenbrief --verzonden 2026-11-17"
    assert law(capsys, f"{line} --genoemd 2026-12-03")[0] == 0
    assert law(capsys, f"{line} --genoemd 2026-12-02")[0] == 1
    found = data(capsys, f"{line} --genoemd 2026-12-02")
    assert (found["days_short"], found["received"], found["summons_from"]) == (1, "2026-11-19", "2026-12-04")
    assert data(capsys, f"{line} --ontvangen 2026-11-18")["value"] == "2026-12-02"


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("incassokosten 1.850 --date 2026-03-01", "two ways"),
        ("incassokosten 0", "above zero"),
        ("incassokosten veel", "not an amount"),
        ("incassokosten 1850 --date 30-02-2026", "does not exist"),
        ("incassokosten 1850 --date 1-2-26", "four digits"),
        ("incassokosten 1850 --date 2012-06-30", "2012-07-01"),
        ("rente 2400 --van 2024-02-01 --tot 2024-01-31", "ends before it starts"),
        ("rente 2400 --van 2024-02-01 --tot 2024-03-01 --betaling 2024-03-02=5", "outside the period"),
        ("rente 2400 --van 2024-02-01 --tot 2024-03-01 --betaling 2024-02-02", "DATE=AMOUNT"),
        ("rente 2400 --van 2009-06-30 --tot 2010-01-01", "2009-07-01"),
        ("rente 2400 --van 2024-02-01 --tot 2026-11-20", "2026-07-01"),
        ("rente 2400 --van 2026-02-01 --tot 2027-02-01 --accept WET002=gebeld", "2026-12-31"),
        ("rente 2400 --van 2024-02-01 --tot 2026-11-20 --accept WET001=gebeld", "cannot be accepted"),
        ("rente 2400 --van 2024-02-01 --tot 2026-11-20 --accept WET002", "reason"),
        ("termijn veertiendagenbrief --verzonden 2026-11-17 --ontvangen 2026-11-16", "before it is sent"),
        ("griffierecht 4300 --eiser rechtspersoon --date 2027-01-01", "2026-12-31"),
        ("griffierecht 2000 --eiser rechtspersoon --date 2025-06-01", "rechtspersoon"),
        ("griffierecht 4300 --eiser bank", "bank"),
        ("rechtbank Bergen", "Bergen (L.)"),
        ("rechtbank Nergenshuizen", "municipality"),
        ("show renteloos", "no subject"),
        ("show wettelijke_rent", "wettelijke_rente"),
        ("show btag --date 2023-01-01", "2023-03-01"),
        ("check --as-of morgen", "not a date"),
    ],
)
def test_what_is_wrong_or_not_known_is_told(line: str, text: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit code 2, a sentence that says what is wrong or which time is covered, and no answer."""
    code, out, err = law(capsys, line)
    assert (code, out) == (2, "")
    assert text in err


def test_a_refusal_is_data_too(capsys: pytest.CaptureFixture[str]) -> None:
    """A program sees the code, and that the value may be accepted with a reason in words."""
    line = "rente 2400 --van 2024-02-01 --tot 2026-11-20"
    assert law(capsys, f"{line} --format json")[0] == 2
    (finding,) = data(capsys, line)["findings"]
    assert finding["code"] == "WET002"
    assert "--accept WET002" in finding["fix"]


def test_an_accepted_value_is_shown_as_such(capsys: pytest.CaptureFixture[str]) -> None:
    """The reason stands with the answer, and how sure it is."""
    line = "rente 2400 --van 2024-02-01 --tot 2026-11-20"
    found = data(capsys, line, "--accept", "WET002=gebeld met de griffie")
    assert found["confidence"] == "unverified"
    assert found["accepted"] == [{"code": "WET002", "reason": "gebeld met de griffie"}]
    code, out, _ = law(capsys, line, "--accept", "WET002=gebeld met de griffie")
    assert code == 0
    assert "not found in a source" in out
    assert "gebeld met de griffie" in out


OWN = """
[[wet]]
naam = "wettelijke_rente"
geldig_vanaf = 2026-07-01
waarde = 5
bron = "Staatsblad 2026, verzonnen"
"""


def test_a_value_of_the_office_is_used_and_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With a value and its source in docgen.toml no reason is needed, and the answer says whose it is."""
    (folder / "docgen.toml").write_text(OWN, encoding="utf-8")
    found = data(capsys, "rente 1000 --van 2026-07-01 --tot 2026-07-31")
    assert (found["value"], found["origin"]) == ("4.11", "office")
    shown = data(capsys, "show wettelijke_rente --date 2026-07-01")
    assert (shown["values"], shown["origin"]) == ({"procent": 5}, "office")
    assert shown["source"] == "Staatsblad 2026, verzonnen"
    assert "your office" in law(capsys, "rente 1000 --van 2026-07-01 --tot 2026-07-31")[1]
    names = [one["name"] for one in data(capsys, "check --as-of 2026-11-20")["concerns"]]
    assert "wettelijke_rente" not in names


def test_a_wrong_value_of_the_office_is_refused_with_its_line(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A term of the law cannot be changed by an office."""
    text = OWN.replace("wettelijke_rente", "dagvaardingstermijn")
    (folder / "docgen.toml").write_text(text, encoding="utf-8")
    code, _, err = law(capsys, "rente 1000 --van 2026-07-01 --tot 2026-07-31")
    assert code == 2
    assert "docgen.toml:2: error WET005 wet[0]: This subject is fixed by law" in err


def test_all_subjects_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    """Each with the time for which it is known; a gap shows as two times."""
    subjects = {one["name"]: one for one in data(capsys, "list")["subjects"]}
    assert set(subjects) == set(table_ids())
    assert [one["from"] for one in subjects["btag"]["known"]] == ["2021-07-01", "2023-03-01"]
    assert "wettelijke_rente" in law(capsys, "list")[1]


@pytest.mark.parametrize("name", table_ids())
def test_each_subject_can_be_shown(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Values, article, source, day of check and confidence, on the day of the data."""
    found = data(capsys, f"show {name} --date 2026-06-01")
    assert all(found[key] for key in ("values", "article", "source", "checked_on", "confidence"))
    code, out, _ = law(capsys, f"show {name} --date 2026-06-01")
    assert code == 0
    assert found["article"] in out
    assert found["source"] in out


def test_the_check_says_what_needs_a_look_and_fails_when_data_is_outdated(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """On 20 November 2026 nothing is outdated; on New Year's Day the tariffs are."""
    found = data(capsys, "check --as-of 2026-11-20")
    seen = {(one["attention"], one["name"]) for one in found["concerns"]}
    assert {("unverified", "wettelijke_rente"), ("ends-soon", "griffierecht")} <= seen
    code, out, _ = law(capsys, "check --as-of 2026-11-20")
    assert code == 0
    assert "ends soon: known until 2026-12-31" in out
    code, out, _ = law(capsys, "check --as-of 2027-01-01")
    assert code == 1
    assert "outdated: known until 2026-12-31" in out
