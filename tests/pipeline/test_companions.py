"""Documents that go along: made from the main case, checked as if alone, all of them or nothing."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from docgen.cli.main import run as docgen
from docgen.errors import GateError, InputError
from docgen.finding import Finding, Level
from docgen.pipeline.run import Job, Result, run
from docgen.template.folders import installed_templates
from tests.cli.case_files import NOTICE, SUMMONS, Changes, write_case

DAY = date(2026, 11, 20)


def job(folder: Path, document: str, changes: Changes, *wishes: str) -> Job:
    """Return the job of an example with changes, as text alone."""
    return Job(write_case(folder, document, changes), DAY, formats=("txt",), companions=wishes)


def test_a_summons_takes_its_sheet_along(tmp_path: Path) -> None:
    """Both stand in one folder and one manifest, with the same day and hour."""
    result = run(job(tmp_path, SUMMONS, {}, "companions"))
    assert list(result.files) == ["huurachterstand.txt", "toelichting.txt", "manifest.json"]
    sheet = result.files["toelichting.txt"].decode()
    assert "woensdag 16 december 2026 om 10.00 uur" in " ".join(sheet.replace("\u00a0", " ").split())
    told = json.loads(result.files["manifest.json"])
    assert told["with"] == ["companions"]
    (companion,) = told["companions"]
    assert companion["document"] == "summons/toelichting"
    assert list(companion["outputs"]) == ["toelichting.txt"]
    assert "summons/toelichting/document.md" in companion["template"]["files"]


def test_without_the_wish_nothing_goes_along(tmp_path: Path) -> None:
    """The main document is the same with and without companions."""
    alone = run(job(tmp_path, SUMMONS, {}))
    assert list(alone.files) == ["huurachterstand.txt", "manifest.json"]
    with_sheet = run(job(tmp_path, SUMMONS, {}, "summons/toelichting", "companions"))
    assert with_sheet.files["huurachterstand.txt"] == alone.files["huurachterstand.txt"]
    assert len(with_sheet.companions) == 1


@pytest.mark.parametrize("wish", ["sommons/toelichting", "xx", "notices/herinnering"])
def test_a_wish_that_cannot_be_met_stops_the_run(wish: str, tmp_path: Path) -> None:
    """An unknown name, or a document that needs other facts, is told before anything is made."""
    with pytest.raises(InputError) as caught:
        run(job(tmp_path, SUMMONS, {}, "companions", wish))
    assert [one.code for one in caught.value.findings] == ["TPL001" if "som" in wish else "CASE040"]


def test_the_whole_is_made_in_the_formats_of_the_main_document(tmp_path: Path) -> None:
    """Who asks for HTML gets no PDF of the companion."""
    wanted = replace(job(tmp_path, SUMMONS, {}, "companions"), formats=("html", "txt"))
    assert [name for name in run(wanted).files if name.startswith("toelichting")] == [
        "toelichting.html",
        "toelichting.txt",
    ]


CHILDREN, ORDER, REPORT, GOODS = (
    "notices/kinderbrief",
    "notices/aanzegging-ontruiming",
    "notices/kennisgeving-ontruiming",
    "notices/inboedel",
)


def notice(folder: Path, changes: Changes, *wishes: str) -> Result:
    """Make the letter with an eviction date, with changes in its example, and what goes along."""
    return run(job(folder, NOTICE, changes, *wishes))


def refused(folder: Path, changes: Changes, *wishes: str) -> list[tuple[str, str | None, str]]:
    """Return code, field and start of each finding that stops the letter and what goes along."""
    with pytest.raises((InputError, GateError)) as caught:
        notice(folder, changes, *wishes)
    errors = [one for one in caught.value.findings if one.level is Level.ERROR]
    return [(one.code, one.place.field, str(one.message).partition(":")[0]) for one in errors]


def left_out(result: Result) -> list[tuple[str, str | None]]:
    """Return of each companion that was left out its id and the field that says why."""
    return [(start_of(one), one.place.field) for one in result.shown if one.code == "CASE042"]


def start_of(finding: Finding) -> str:
    """Return the document that a finding names first."""
    return str(finding.message).partition(":")[0]


def test_one_command_makes_all_papers_of_an_eviction(tmp_path: Path) -> None:
    """Letter, order, letter for children, a notice for each office, and the letter about goods."""
    assert list(notice(tmp_path, {}, "companions").files) == [
        "aankondiging-ontruiming.txt",
        "aanzegging-ontruiming.txt",
        "kinderbrief.txt",
        "kennisgeving-ontruiming-gemeente.txt",
        "kennisgeving-ontruiming-wijkteam.txt",
        "kennisgeving-ontruiming-jeugdhulp.txt",
        "inboedel-vanaf-2027-04-13.txt",
        "manifest.json",
    ]


@pytest.mark.parametrize("said", ["nee", "onbekend"])
def test_without_children_there_is_no_letter_for_them(said: str, tmp_path: Path) -> None:
    """It is left out, and a line tells which field says so."""
    changes = {"minderjarige_kinderen": said}
    result = notice(tmp_path, changes, CHILDREN)
    assert list(result.files) == ["aankondiging-ontruiming.txt", "manifest.json"]
    assert left_out(result) == [(CHILDREN, "minderjarige_kinderen")]


@pytest.mark.parametrize(
    ("ages", "names"),
    [
        (["0 tot 4 jaar", "12 tot 18 jaar"], ["kinderbrief.txt"]),
        (["4 tot 12 jaar", "12 tot 18 jaar"], ["kinderbrief-4-12.txt", "kinderbrief-12-18.txt"]),
        (["0 tot 4 jaar"], []),
        (None, ["kinderbrief.txt"]),
    ],
)
def test_each_age_that_reads_has_its_letter(ages: list[str] | None, names: list[str], tmp_path: Path) -> None:
    """Small children get none; when no age is told there is the letter for the youngest readers."""
    files = notice(tmp_path, {"leeftijdsgroepen": ages} if ages else {}, CHILDREN).files
    assert [name for name in files if name.startswith("kinderbrief")] == names


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"deurwaarder": None}, "deurwaarder"),
        ({"ontruiming.bevel_uiterlijk": None}, "ontruiming.bevel_uiterlijk"),
    ],
)
def test_what_the_order_lacks_is_told(changes: Changes, field: str, tmp_path: Path) -> None:
    """Nothing is made, and the place says what to add."""
    assert refused(tmp_path, changes, "companions") == [("CASE041", field, ORDER)]
    assert "kinderbrief.txt" in notice(tmp_path, changes, CHILDREN).files


def test_an_order_that_was_brought_is_not_made_again(tmp_path: Path) -> None:
    """An order of the day of the letter goes with it; an older one lies at the tenant already."""
    before = {"ontruiming.bevel_uiterlijk": None, "ontruiming.bevel_betekend_op": "2027-02-25"}
    assert left_out(notice(tmp_path, before, ORDER)) == [(ORDER, "ontruiming.bevel_betekend_op")]
    same_day = {**before, "ontruiming.bevel_betekend_op": "2027-03-01"}
    assert "aanzegging-ontruiming.txt" in notice(tmp_path, same_day, ORDER).files


def test_a_municipality_that_was_told_is_not_told_again(tmp_path: Path) -> None:
    """Other offices still are; with none of them the notice is left out."""
    told = {"ontruiming.kennisgeving_gemeente_op": "2027-02-25"}
    names = [name for name in notice(tmp_path, told, REPORT).files if name.startswith("kennisgeving")]
    assert names == ["kennisgeving-ontruiming-wijkteam.txt", "kennisgeving-ontruiming-jeugdhulp.txt"]
    result = notice(tmp_path, {**told, "ontvangers": None}, REPORT)
    assert left_out(result) == [(REPORT, "ontruiming.kennisgeving_gemeente_op")]


def test_youth_care_is_told_of_children_only(tmp_path: Path) -> None:
    """A list of offices may be the same for all cases; who has no task in this one hears nothing."""
    result = notice(tmp_path, {"minderjarige_kinderen": "nee"}, REPORT)
    names = [name for name in result.files if name.startswith("kennisgeving")]
    assert names == ["kennisgeving-ontruiming-gemeente.txt", "kennisgeving-ontruiming-wijkteam.txt"]
    assert left_out(result) == [(REPORT, "ontvangers[1].soort")]


def test_two_offices_of_one_kind_have_files_of_their_own(tmp_path: Path) -> None:
    """A municipality with an address of its own in the list is told once."""
    offices = [
        {"soort": kind, "naam": f"Kantoor {at}"}
        for at, kind in enumerate(("gemeente", "wijkteam", "wijkteam"))
    ]
    files = notice(tmp_path, {"ontvangers": offices}, REPORT).files
    assert [name for name in files if name.startswith("kennisgeving")] == [
        "kennisgeving-ontruiming-gemeente.txt",
        "kennisgeving-ontruiming-wijkteam.txt",
        "kennisgeving-ontruiming-wijkteam-2.txt",
    ]
    assert "Kantoor 0" in files["kennisgeving-ontruiming-gemeente.txt"].decode()


def test_only_the_municipality_reads_who_lives_there(tmp_path: Path) -> None:
    """The others read the address and the day; no office reads the debt."""
    files = notice(tmp_path, {}, REPORT).files
    texts = {
        name: data.decode().replace("\u00a0", " ")
        for name, data in files.items()
        if name.startswith("kennisgeving")
    }
    assert [name for name, text in texts.items() if "Yıldız" in text] == [
        "kennisgeving-ontruiming-gemeente.txt"
    ]
    assert all("4.286" not in text and "Lindestraat 12" in text for text in texts.values())


def test_a_letter_of_a_later_day_is_kept_apart(tmp_path: Path) -> None:
    """Its name and a warning say from when it may go out, at the line of the day of the eviction."""
    shown = notice(tmp_path, {}, GOODS).shown
    (found,) = [one for one in shown if one.code == "CASE043"]
    assert (found.level, found.place.field, start_of(found)) == (Level.WARNING, "ontruiming.datum", GOODS)


def test_a_companion_is_stopped_by_its_own_checks_and_stops_all(tmp_path: Path) -> None:
    """An order within its term is refused at the field of the main case, and nothing is made."""
    late = {"ontruiming.bevel_uiterlijk": "2027-04-12"}
    assert {one[:2] for one in refused(tmp_path, late, ORDER)} == {("TRM103", "ontruiming.datum")}
    accepted = replace(job(tmp_path, NOTICE, late, ORDER), reasons={"TRM103": "met verlof van de rechter"})
    told = json.loads(run(accepted).files["manifest.json"])
    assert [one["code"] for paper in (told, *told["companions"]) for one in paper["accepted"]] == [
        "TRM103"
    ] * 2


def test_a_companion_is_the_same_as_made_alone(tmp_path: Path) -> None:
    """A case file with the same fields gives the same letter."""
    together = notice(tmp_path, {}, CHILDREN).files["kinderbrief.txt"]
    fields = {"ontruiming": {"datum": "2027-04-13", "tijd": "10.00"}, "leeftijdsgroep": "4 tot 12 jaar"}
    head = {"document": CHILDREN, "kenmerk": "HZ-2027-00418", "datum": "2027-03-01"}
    path = tmp_path / "kinderbrief.yaml"
    path.write_text(json.dumps({**head, **fields}), encoding="utf-8")
    assert run(Job(path, DAY, formats=("txt",))).files["kinderbrief.txt"] == together


def test_an_office_chooses_what_goes_along(tmp_path: Path) -> None:
    """What its own template.toml names, and nothing else; what cannot be made is told at that file."""
    folder = tmp_path / "kantoor"
    shutil.copytree(installed_templates() / NOTICE, folder / NOTICE)
    toml = folder / NOTICE / "template.toml"
    head = toml.read_text("utf-8").partition("[[begeleidend]]")[0]
    wanted = replace(job(tmp_path, NOTICE, {}, "companions"), folders=(folder,))
    toml.write_text(f'{head}[[begeleidend]]\nsjabloon = "{CHILDREN}"\n', "utf-8")
    assert list(run(wanted).files)[1:-1] == ["kinderbrief.txt"]
    toml.write_text(f'{head}[[begeleidend]]\nsjabloon = "{SUMMONS}"\n', "utf-8")
    with pytest.raises(InputError) as caught:
        run(replace(wanted))
    assert [(one.code, one.place.path) for one in caught.value.findings] == [("CASE040", str(toml))]


def test_all_is_made_again_and_compared(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`docgen verify` finds a companion that was changed, and nothing when none was."""
    case = str(write_case(tmp_path, NOTICE, {}))
    day = ("--date", DAY.isoformat())
    assert docgen(["render", case, "--out", str(tmp_path), "--to", "txt", "--with", "companions", *day]) == 0
    folder = tmp_path / "HZ-2027-00418-aankondiging-ontruiming"
    assert docgen(["verify", str(folder), case]) == 0
    (folder / "kinderbrief.txt").write_text("anders", "utf-8")
    capsys.readouterr()
    assert docgen(["--lang", "en", "verify", str(folder), case]) == 1
    assert capsys.readouterr().out.startswith("kinderbrief.txt: ")
