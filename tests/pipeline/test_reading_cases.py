"""What the reading gate says of a case and of a template, each finding where it can be mended."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from docgen.errors import CaseError, InputError, TemplateError
from docgen.pipeline.reading import Office, Read, read_file
from docgen.pipeline.reading_cases import read_template
from docgen.template.folders import installed_templates
from tests.made import CASES, each_case, made

NOTICE = installed_templates() / "notices" / "aankondiging-ontruiming"
HARD_DATA = "U dient derhalve onverwijld tevens uw administratie te overleggen"
OFFICE = Office()


def read(path: Path, office: Office = OFFICE) -> Read:
    """Return what is said of a file."""
    return read_file(path.read_bytes(), str(path), office)


def own_template(tmp_path: Path, *, line: str = "") -> Path:
    """Return a copy of a template with two of its cases, and perhaps a line of fixed text more."""
    root = tmp_path / "sjablonen"
    folder = root / "notices" / "aankondiging-ontruiming"
    shutil.copytree(NOTICE, folder)
    shutil.copytree(installed_templates() / "_parts", root / "_parts")
    for case in sorted((folder / "cases").glob("*.yaml"))[1:]:
        case.unlink()
    if line:
        text = (folder / "document.md").read_text("utf-8")
        heading = "## Zo kunt u de ontruiming nog stoppen"
        assert heading in text
        (folder / "document.md").write_text(text.replace(heading, f"{line}\n\n{heading}"), "utf-8")
    return folder


@each_case()
def test_a_case_is_read_as_the_letter_it_makes(name: str) -> None:
    """Score, verdict and tone are those of the document; the path is that of the case."""
    found = read(CASES[name])
    draft = made(name).draft
    assert found.path == str(CASES[name])
    assert (found.report.score, found.report.verdict, found.report.tone) == (
        draft.report.score,
        draft.report.verdict,
        draft.report.tone,
    )


@each_case()
def test_each_finding_of_a_case_has_a_place_to_go_to(name: str) -> None:
    """Fixed text: a line of a template. Data: a line and a field of the case. The whole: the case."""
    case = str(CASES[name])
    for finding in read(CASES[name]).findings:
        place = finding.place
        if place.field is not None:
            assert (place.path, bool(place.line)) == (case, True)
        elif place.line is None:
            assert place.path == case
        else:
            assert place.path.endswith(".md")
        assert finding.code != "TOE101"


def test_hard_words_in_data_are_found_at_their_field(tmp_path: Path) -> None:
    """The line of the case file, not that of the template that prints it."""
    name = "addendum/drie-partijen/case"
    text = CASES[name].read_text("utf-8")
    line = next(line for line in text.splitlines() if "opent uw post" in line)
    case = tmp_path / "zaak.yaml"
    case.write_text(text.replace(line, f"{line[: line.index(':')]}: {HARD_DATA}"), "utf-8")
    at = next(
        number for number, one in enumerate(case.read_text("utf-8").splitlines(), 1) if HARD_DATA in one
    )
    words = [one for one in read(case).findings if one.code == "WRD101"]
    assert words
    assert {(one.place.path, one.place.line) for one in words} == {(str(case), at)}
    assert all(one.place.field for one in words)
    assert not [one for one in words if HARD_DATA in str(one.message)]


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("zaak.yaml", "kenmerk: 12\n", "CASE001"),
        ("pakket.json", '{"name": "x"}', "CASE001"),
        ("zaak.yaml", "document: notices/bestaat-niet\n", "CASE002"),
        ("zaak.yaml", "- een\n- twee\n", "SRC017"),
        ("zaak.json", "{", "SRC020"),
        ("zaak.yaml", "document: [a\n", "SRC010"),
    ],
)
def test_what_is_no_case_says_so(name: str, text: str, code: str) -> None:
    """A file with fields is a case or nothing; it is never read as a letter."""
    with pytest.raises(InputError) as error:
        read_file(text.encode(), name, OFFICE)
    assert code in {one.code for one in error.value.findings}
    assert all(one.fix for one in error.value.findings)


def test_a_case_with_problems_tells_them_all_at_their_place(tmp_path: Path) -> None:
    """As `docgen validate` does: what is wrong, where, and what to do."""
    case = tmp_path / "zaak.yaml"
    case.write_text("document: notices/aankondiging-ontruiming\nonbekend: ja\n", "utf-8")
    with pytest.raises(CaseError) as error:
        read(case)
    assert len(error.value.findings) > 3
    assert {one.place.path for one in error.value.findings} == {str(case)}


def test_a_template_is_read_with_each_of_its_cases(tmp_path: Path) -> None:
    """One report a case, and what is in fixed text is told once, at its line of the template."""
    folder = own_template(tmp_path, line="Tevens geeft u ons de sleutels. Derhalve belt u ons.")
    reads = read_template(folder, OFFICE)
    assert [Path(one.path).name for one in reads] == ["case.yaml", "bewind.yaml"]
    words = [
        (number, one.excerpt, Path(one.place.path).name)
        for number, found in enumerate(reads)
        for one in found.findings
        if one.code == "WRD101"
    ]
    assert words == [(0, "Tevens", "document.md"), (0, "Derhalve", "document.md")]
    assert all(one.report.score and one.report.score > 0 for one in reads)


def test_the_template_itself_is_read_and_not_its_namesake(tmp_path: Path) -> None:
    """An office's copy of a template of docgen wins over it."""
    folder = own_template(tmp_path, line="Dit staat alleen in ons eigen sjabloon.")
    reads = read_template(folder, OFFICE)
    assert all("alleen in ons eigen" in one.report.reading.text for one in reads)


def test_a_template_in_the_folder_of_today_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`docgen check .` and `docgen check ../naam` work as the whole path does."""
    folder = own_template(tmp_path)
    monkeypatch.chdir(folder)
    whole = [one.report.score for one in read_template(folder, OFFICE)]
    for name in (".", "../aankondiging-ontruiming"):
        assert [one.report.score for one in read_template(Path(name), OFFICE)] == whole


def test_a_template_under_another_name_is_refused(tmp_path: Path) -> None:
    """The folder and the id must agree, or another template would be read."""
    folder = own_template(tmp_path)
    renamed = folder.rename(folder.with_name("anders"))
    with pytest.raises(TemplateError) as error:
        read_template(renamed, OFFICE)
    assert error.value.findings[0].code == "TPL019"


def test_a_template_without_a_case_is_refused(tmp_path: Path) -> None:
    """Without a case there is no text."""
    folder = own_template(tmp_path)
    (folder / "case.yaml").unlink()
    shutil.rmtree(folder / "cases")
    with pytest.raises(InputError) as error:
        read_template(folder, OFFICE)
    assert error.value.findings[0].fix


def test_a_template_with_a_wrong_case_tells_which(tmp_path: Path) -> None:
    """The problems of all its cases come together."""
    folder = own_template(tmp_path)
    (folder / "cases" / "kapot.yaml").write_text("document: notices/aankondiging-ontruiming\n", "utf-8")
    with pytest.raises(InputError) as error:
        read_template(folder, OFFICE)
    assert {Path(one.place.path).name for one in error.value.findings} == {"kapot.yaml"}
