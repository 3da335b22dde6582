"""The run as a whole: what it makes, what stops it, and where it says so."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from docgen.errors import CaseError, GateError, InputError
from docgen.finding import Level
from docgen.law.book import OwnValue
from docgen.pipeline.origin import nearest_place, texts_of
from docgen.pipeline.run import Job, make_draft, run
from docgen.place import Place
from docgen.readability.options import AllowedPhrase, Origin
from tests.cli.case_files import NOTICE, SUMMONS, Changes, write_case

DAY = date(2026, 11, 20)
SUNDAY = {"ontruiming.datum": "2027-04-11"}
REASON = "met verlof van de rechter"


def job(folder: Path, changes: Changes, document: str = NOTICE) -> Job:
    """Return the job of an example with changes."""
    return Job(write_case(folder, document, changes), DAY)


def test_a_run_gives_every_format_and_the_manifest_last(tmp_path: Path) -> None:
    """The folder has the name of the office's own reference, never that of a tenant."""
    result = run(job(tmp_path, {}))
    assert [name.rpartition(".")[2] for name in result.files] == ["pdf", "docx", "html", "txt", "json"]
    assert result.name == "HZ-2027-00418-aankondiging-ontruiming"


def test_the_same_case_gives_the_same_bytes(tmp_path: Path) -> None:
    """Nothing of the moment gets into a file."""
    assert run(job(tmp_path, {})).files == run(job(tmp_path, {})).files


@pytest.mark.parametrize("reference", ["../../etc/passwd", "CON", "a/b\\c:d", "ab-" * 60, "-rf", "É 1. "])
def test_a_reference_is_no_way_out_of_the_folder(reference: str, tmp_path: Path) -> None:
    """A reference becomes one safe name of a folder."""
    name = make_name(tmp_path, reference)
    assert Path(name).name == name
    assert not name.startswith((".", "-"))
    assert len(name.encode()) <= 120


def make_name(folder: Path, reference: str) -> str:
    """Return the name of the folder for a reference."""
    return run(replace(job(folder, {"kenmerk": reference}), formats=("txt",))).name


def test_an_error_stops_the_run_unless_it_is_accepted(tmp_path: Path) -> None:
    """The reason stands in the manifest; what was accepted is told."""
    sunday = job(tmp_path, SUNDAY)
    with pytest.raises(GateError):
        run(sunday)
    made = run(replace(sunday, formats=("txt",), reasons={"UUR101": REASON}))
    told = json.loads(made.files["manifest.json"])
    assert [(one["code"], one["reason"]) for one in told["accepted"]] == [("UUR101", REASON)]


def test_what_a_computed_value_is_made_of_leads_to_the_case(tmp_path: Path) -> None:
    """The steps of a summons stand in another order in the text than in the case file."""
    text = "Derhalve vertrok de huurder na dat gesprek."
    draft = make_draft(job(tmp_path, {"vroegsignalering.reactie_gemeente.resultaat": text}, SUMMONS))
    places = [finding.place.field for finding in draft.findings if finding.code == "WRD101"]
    assert places == ["vroegsignalering.reactie_gemeente.resultaat"]


def test_a_warning_of_the_gate_is_kept(tmp_path: Path) -> None:
    """Shouting stops no letter, but nobody may miss it."""
    shout = {"reden": "anders", "reden_in_woorden": "U MOET NU METEEN BETALEN."}
    findings = make_draft(job(tmp_path, shout)).findings
    assert ("reden_in_woorden", Level.WARNING) in [(one.place.field, one.level) for one in findings]


FORMAL = {"reden": "anders", "reden_in_woorden": "De rechter schreef dat u derhalve de woning uit moet."}
ALLOWED = {"toegestaan": [{"regel": "WRD101", "tekst": "derhalve", "reden": "Staat zo in het vonnis."}]}


def test_a_case_may_keep_a_word_with_a_reason(tmp_path: Path) -> None:
    """The reason and how often it helped stand in the manifest; the word, which may be private, does not."""
    with pytest.raises(GateError):
        run(job(tmp_path, FORMAL))
    made = run(replace(job(tmp_path, FORMAL | ALLOWED), formats=("txt",)))
    assert json.loads(made.files["manifest.json"])["suppressed"] == [
        {
            "rule": "WRD101",
            "origin": "case",
            "text": None,
            "reason": "Staat zo in het vonnis.",
            "findings": 1,
        }
    ]
    assert "derhalve" not in made.files["manifest.json"].decode()


def test_an_office_may_keep_a_word_in_all_its_letters(tmp_path: Path) -> None:
    """What docgen.toml allows is in the manifest with its words, and only where it was of use."""
    office = AllowedPhrase("WRD101", "derhalve", "The house style of the office.", Origin.OFFICE)
    wanted = replace(job(tmp_path, FORMAL), formats=("txt",), allowed=(office,))
    told = json.loads(run(wanted).files["manifest.json"])["suppressed"]
    assert [(one["origin"], one["text"], one["findings"]) for one in told] == [("docgen.toml", "derhalve", 1)]
    plain = run(replace(wanted, case=write_case(tmp_path, NOTICE, {})))
    assert json.loads(plain.files["manifest.json"])["suppressed"] == []


def test_a_permission_of_a_case_that_is_not_needed_is_told(tmp_path: Path) -> None:
    """It stops nothing, and stands at its own line of the case."""
    (finding,) = make_draft(job(tmp_path, ALLOWED)).findings
    assert (finding.code, finding.level, finding.place.field) == (
        "TOE102",
        Level.WARNING,
        "toegestaan[0].regel",
    )


@pytest.mark.parametrize(
    ("reason", "code"), [("kort", "CASE020"), ("", "CASE012"), ("BSN 111222333 van de huurder", "CASE025")]
)
def test_a_permission_says_why(reason: str, code: str, tmp_path: Path) -> None:
    """Without a reason nobody goes past a rule, and a reason holds no number of a person."""
    allowed = {"toegestaan": [{"regel": "WRD101", "tekst": "derhalve", "reden": reason}]}
    with pytest.raises(CaseError) as caught:
        make_draft(job(tmp_path, allowed))
    assert [(one.code, one.place.field) for one in caught.value.findings] == [(code, "toegestaan[0].reden")]


@pytest.mark.parametrize("formats", [("pdf",), ("docx",), ("html",), ("txt",)])
def test_a_sign_that_the_house_style_lacks_is_refused_in_every_format(
    formats: tuple[str, ...], tmp_path: Path
) -> None:
    """Each field with such a sign is told once, with the signs it holds."""
    changes = {"huurder.achternaam": "王王 小明", "verhuurder.naam": "Wonen 한"}
    with pytest.raises(InputError) as caught:
        make_draft(replace(job(tmp_path, changes), formats=formats))
    told = [(one.code, one.place.field, str(one.message).rpartition(" ")[2]) for one in caught.value.findings]
    assert sorted(told) == [
        ("RND001", "huurder.achternaam", "U+660E."),
        ("RND001", "verhuurder.naam", "U+D55C."),
    ]
    assert "U+738B, U+5C0F, U+660E" in str(caught.value)


def test_an_address_that_is_too_long_matters_on_paper_only(tmp_path: Path) -> None:
    """A mail has no window; a letter on paper has."""
    long = job(tmp_path, {"huurder.achternaam": "W" * 60})
    with pytest.raises(InputError) as caught:
        make_draft(long)
    assert [(one.code, one.place.field) for one in caught.value.findings] == [
        ("RND003", "huurder.achternaam")
    ]
    assert make_draft(replace(long, formats=("html", "txt")))


def test_a_case_with_faults_stops_before_anything_is_made(tmp_path: Path) -> None:
    """A case file that cannot be used has findings, each at its line."""
    with pytest.raises(CaseError) as caught:
        run(job(tmp_path, {"huurder.achternaam": "", "datum": "morgen"}))
    assert [one.place.field for one in caught.value.findings] == ["datum", "huurder.achternaam"]


def test_the_nearest_group_stands_in_for_a_field_without_a_place() -> None:
    """A field that is not in the file is shown at the group around it."""
    group = Place("zaak.yaml", 7)
    places = {"huurder": group, "termijnen[1]": Place("zaak.yaml", 9)}
    assert nearest_place("huurder.adres.postcode", places) is group
    assert nearest_place("termijnen[1].bedrag", places) == Place("zaak.yaml", 9)
    assert nearest_place("gemeente.naam", places) is None
    assert nearest_place(None, places) is None


def test_texts_are_told_with_their_path_and_as_they_are_printed() -> None:
    """Accents are composed, as in the document."""
    fields = {"huurder": {"naam": " Andre\u0301 "}, "doelen": ["rust", None, True]}
    assert list(texts_of(fields)) == [("huurder.naam", "Andr\u00e9"), ("doelen[0]", "rust")]


def test_a_value_of_the_office_reaches_the_document_and_its_checks(tmp_path: Path) -> None:
    """With a higher scale of the office more may be claimed, and the manifest tells whose value it is."""
    high = {"eis.incassokosten.bedrag": "300,00"}
    with pytest.raises(GateError) as caught:
        run(job(tmp_path, high, SUMMONS))
    assert "INC101" in {one.code for one in caught.value.findings}
    scale = OwnValue(
        "incassokosten", date(2026, 1, 1), None, {"staffel": [{"tarief": Decimal("0.2")}]}, "Stb. 2026, 1"
    )
    made = run(replace(job(tmp_path, high, SUMMONS), formats=("txt",), own_law=(scale,)))
    assert "337,12" in made.files["huurachterstand.txt"].decode()
    law = json.loads(made.files["manifest.json"])["law"]["values"]
    assert law["incassokosten_hoogstens"]["origin"] == "office"
