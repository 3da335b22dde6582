"""`docgen check` on two versions of a letter, with a copy, with a baseline, and with docgen.toml."""

from __future__ import annotations

import json
import stat
from pathlib import Path

import pytest

from docgen.cli.main import run
from docgen.settings.where import NAME

OLD = "# Uw brief\n\nBeste heer De Wit,\n\nDerhalve bellen wij u. Indien u wilt, dient u te antwoorden.\n"
NEW = "# Uw brief\n\nBeste heer De Wit,\n\nDaarom bellen wij u. Tevens mailen wij u.\n"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in a folder with two versions of a letter."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "oud.md").write_text(OLD, encoding="utf-8")
    (tmp_path / "nieuw.md").write_text(NEW, encoding="utf-8")
    return tmp_path


Told = tuple[int, str, str]


def check(capsys: pytest.CaptureFixture[str], *arguments: str) -> Told:
    """Return exit code, stdout and stderr of a check."""
    capsys.readouterr()
    code = run(["--lang", "en", "check", *arguments])
    said = capsys.readouterr()
    return code, said.out, said.err


def formal(findings: list[dict[str, str]]) -> list[str]:
    """Return the formal words among findings."""
    return [one["excerpt"] for one in findings if one["code"] == "WRD101"]


def test_two_versions_are_set_beside_each_other(capsys: pytest.CaptureFixture[str]) -> None:
    """What is gone, what is new, and both verdicts."""
    _, text, _ = check(capsys, "--against", "oud.md", "nieuw.md", "--format", "json")
    found = json.loads(text)
    assert [one["path"] for one in found["documents"]] == ["nieuw.md"]
    assert found["against"]["path"] == "oud.md"
    assert formal(found["changes"]["gone"]) == ["Derhalve", "Indien", "dient u te"]
    assert formal(found["changes"]["new"]) == ["Tevens"]
    _, text, _ = check(capsys, "--against", "oud.md", "nieuw.md")
    assert "formal words: " in text
    assert "Findings that are new: " in text


def test_only_the_new_version_counts(capsys: pytest.CaptureFixture[str]) -> None:
    """An old version that was wrong does not fail the new one."""
    Path("nieuw.md").write_text("# Uw brief\n\nDaarom bellen wij u morgen.\n", encoding="utf-8")
    assert check(capsys, "--against", "oud.md", "nieuw.md", "--fail-on", "warning")[0] == 0
    assert check(capsys, "--against", "nieuw.md", "oud.md", "--fail-on", "warning")[0] == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ("--against", "oud.md", "nieuw.md", "oud.md"),
        ("--against", "oud.md", "nieuw.md", "--fix"),
        ("--against", "oud.md", "nieuw.md", "--format", "sarif"),
        ("nieuw.md", "--update-baseline"),
        ("nieuw.md", "--baseline", "b.json", "--update-baseline", "--fix"),
    ],
)
def test_what_cannot_go_together_is_refused(
    capsys: pytest.CaptureFixture[str], folder: Path, arguments: tuple[str, ...]
) -> None:
    """Wrong use gives exit code 2 and writes nothing."""
    code, out, err = check(capsys, *arguments)
    assert (code, out) == (2, "")
    assert err
    assert sorted(path.name for path in folder.iterdir()) == ["nieuw.md", "oud.md"]


def test_an_old_version_that_cannot_be_read_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    """The new version is still checked."""
    code, out, err = check(capsys, "--against", "weg.md", "nieuw.md")
    assert code == 2
    assert "nieuw.md" in out
    assert "weg.md" in err


def test_a_fix_writes_a_copy_and_checks_it(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    """The letter itself stays; the copy takes its place in the report."""
    _, out, err = check(capsys, "oud.md", "--fix", "--format", "json")
    copy = folder / "oud-eenvoudiger.md"
    assert copy.read_text(encoding="utf-8") == OLD.replace("Derhalve", "Daarom").replace(
        "Indien", "Als"
    ).replace("dient u te antwoorden", "moet u antwoorden")
    assert (folder / "oud.md").read_text(encoding="utf-8") == OLD
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert [one["path"] for one in json.loads(out)["documents"]] == ["oud-eenvoudiger.md"]
    assert "oud-eenvoudiger.md: written, with 3 replacements" in err


def test_a_letter_without_anything_to_replace_gets_no_copy(
    capsys: pytest.CaptureFixture[str], folder: Path
) -> None:
    """It says so, and reports on the letter."""
    Path("nieuw.md").write_text("# Uw brief\n\nDaarom bellen wij u morgen.\n", encoding="utf-8")
    code, out, err = check(capsys, "nieuw.md", "--fix")
    assert code == 0
    assert "nieuw.md: nothing that can be replaced for sure" in err
    assert out.startswith("nieuw.md\n")
    assert sorted(path.name for path in folder.iterdir()) == ["nieuw.md", "oud.md"]


def test_a_diff_shows_the_change_and_writes_nothing(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    """Only the diff is on stdout, so that it can be kept."""
    _, out, _ = check(capsys, "oud.md", "--diff")
    assert out.startswith("--- a/oud.md\n+++ b/oud.md\n")
    assert "\n+Daarom bellen wij u. Als u wilt, moet u antwoorden.\n" in out
    assert sorted(path.name for path in folder.iterdir()) == ["nieuw.md", "oud.md"]


def test_a_case_cannot_be_fixed(capsys: pytest.CaptureFixture[str]) -> None:
    """The text of a case stands in its template; the message says where to go."""
    run(["new", "notices/aankondiging-ontruiming"])
    Path("zaak.yaml").write_text(capsys.readouterr().out, encoding="utf-8")
    code, _, err = check(capsys, "zaak.yaml", "--fix")
    assert code == 2
    assert "zaak.yaml" in err


def test_a_baseline_tells_only_what_is_new(capsys: pytest.CaptureFixture[str]) -> None:
    """What was there is known; what comes in is told, and what is gone is counted."""
    code, _, err = check(capsys, "oud.md", "--baseline", "basis.json", "--update-baseline")
    assert code == 0
    assert "basis.json: holds all that there is now" in err
    _, out, _ = check(capsys, "oud.md", "--baseline", "basis.json", "--format", "json")
    assert json.loads(out)["documents"][0]["findings"] == []
    assert check(capsys, "oud.md", "--baseline", "basis.json", "--fail-on", "warning")[0] == 0
    Path("oud.md").write_text(
        OLD.replace("Derhalve", "Daarom") + "\nTevens mailen wij u.\n", encoding="utf-8"
    )
    code, out, err = check(
        capsys, "oud.md", "--baseline", "basis.json", "--fail-on", "warning", "--format", "json"
    )
    assert code == 1
    assert formal(json.loads(out)["documents"][0]["findings"]) == ["Tevens"]
    assert "1 findings of the baseline are gone" in err


def test_a_baseline_knows_letters_from_its_own_folder(
    capsys: pytest.CaptureFixture[str], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It serves from wherever docgen runs."""
    check(capsys, "oud.md", "--baseline", "basis.json", "--update-baseline")
    below = folder / "map"
    below.mkdir()
    monkeypatch.chdir(below)
    _, out, _ = check(capsys, "../oud.md", "--baseline", "../basis.json", "--format", "json")
    assert json.loads(out)["documents"][0]["findings"] == []


def test_a_report_goes_to_a_file_and_never_over_another(capsys: pytest.CaptureFixture[str]) -> None:
    """With --force it may."""
    code, out, _ = check(capsys, "nieuw.md", "--out", "rapport.txt", "--fail-on", "never")
    assert (code, out) == (0, "")
    first = Path("rapport.txt").read_text(encoding="utf-8")
    assert first.startswith("nieuw.md\n")
    assert check(capsys, "oud.md", "--out", "rapport.txt")[0] == 4
    assert Path("rapport.txt").read_text(encoding="utf-8") == first
    assert check(capsys, "oud.md", "--out", "rapport.txt", "--force", "--fail-on", "never")[0] == 0
    assert Path("rapport.txt").read_text(encoding="utf-8").startswith("oud.md\n")


def settings(text: str) -> None:
    """Write the settings of the office."""
    Path(NAME).write_text(text, encoding="utf-8")


def test_docgen_toml_sets_the_defaults(capsys: pytest.CaptureFixture[str]) -> None:
    """An option on the command line goes before it."""
    settings('[check]\nselect = ["WRD"]\nfail-on = "warning"\n')
    code, out, _ = check(capsys, "nieuw.md", "--format", "json")
    assert code == 1
    assert {one["code"] for one in json.loads(out)["documents"][0]["findings"]} == {"WRD101"}
    assert check(capsys, "nieuw.md", "--fail-on", "never")[0] == 0


def test_docgen_toml_lets_words_stay(capsys: pytest.CaptureFixture[str]) -> None:
    """The report says who let them stay, and why."""
    settings('[[toegestaan]]\nregel = "formeel-woord"\ntekst = "tevens"\nreden = "zo praten wij hier"\n')
    _, out, _ = check(capsys, "nieuw.md", "--format", "json")
    (letter,) = json.loads(out)["documents"]
    assert formal(letter["findings"]) == []
    assert letter["suppressed"] == [
        {"rule": "formeel-woord", "origin": "docgen.toml", "reason": "zo praten wij hier", "findings": 1}
    ]


def test_words_that_need_not_stay_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    """Only where the office named the files, as other letters may need them."""
    allowed = '[[toegestaan]]\nregel = "WRD101"\ntekst = "inzake"\nreden = "zo praten wij hier"\n'
    settings(allowed)
    assert "TOE102" not in check(capsys, "nieuw.md")[2]
    settings(allowed + 'bestanden = ["nieuw.md"]\n')
    assert "TOE102" in check(capsys, "nieuw.md")[2]
    assert "TOE102" not in check(capsys, "oud.md")[2]


def test_a_rule_that_there_is_not_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    """A typing error in a code would let nothing stay, in silence."""
    settings('[[toegestaan]]\nregel = "WRD999"\nreden = "zo praten wij hier"\n')
    code, _, err = check(capsys, "nieuw.md")
    assert code == 2
    assert err.count("INS001") == 1


def test_other_settings_may_be_chosen(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    """--config and DOCGEN_CONFIG name a file; config show tells what holds."""
    other = folder / "kantoor.toml"
    other.write_text('[check]\nfail-on = "never"\n', encoding="utf-8")
    assert run(["--config", str(other), "check", "oud.md"]) == 0
    capsys.readouterr()
    assert run(["--config", str(other), "config", "show", "--format", "json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["path"] == str(other)
    assert told["settings"]["check.fail-on"] == "never"
    assert run(["config", "show"]) == 0
    assert "docgen.toml" in capsys.readouterr().out
