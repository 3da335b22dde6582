"""A canary in every field: whatever goes wrong, no message, no log and no hidden part of a file sings."""

from __future__ import annotations

import json
import logging
import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from docgen.cli.main import run
from docgen.source.tree import field_path
from docgen.source.yaml_file import read_yaml
from tests.cli.case_files import DAY, NOTICE, SUMMONS, render, validate, write_case
from tests.made import TEMPLATES

CANARY = "Kanarie"
FAULTS = (
    f"{CANARY}\u200bvogel",
    f"{CANARY}\nvogel",
    f"{CANARY} 111222333",
    f"{CANARY} \ud83d\ude00",
    f"{CANARY}Ã©",
    CANARY * 1000,
    [CANARY],
    {CANARY.lower(): CANARY},
    {f"{CANARY} {CANARY}": CANARY},
    CANARY,
)
"""What is put in a field, one after another; a date, an amount and a choice are wrong with each of them."""


def fields_in(value: Any, parts: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Yield the way to each text in a case."""
    if isinstance(value, dict | list):
        for name, inside in value.items() if isinstance(value, dict) else enumerate(value):
            yield from fields_in(inside, (*parts, name))
    elif isinstance(value, str):
        yield parts


def with_value(fields: dict[str, Any], parts: tuple[str | int, ...], value: object) -> dict[str, Any]:
    """Return a copy of a case with another value in one field."""
    copy: Any = json.loads(json.dumps(fields))
    group = copy
    for part in parts[:-1]:
        group = group[part]
    group[parts[-1]] = value
    return dict(copy)


@pytest.mark.parametrize("document", TEMPLATES)
def test_no_message_about_a_field_holds_its_value(
    document: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each field of the example of each template gets a fault, and the next field the next fault."""
    fields: Any = read_yaml(TEMPLATES[document].example.read_bytes(), "case.yaml").value
    path = tmp_path / "zaak.json"
    refused = tried = 0
    for number, parts in enumerate(fields_in(fields)):
        fault = FAULTS[number % len(FAULTS)]
        path.write_text(json.dumps(with_value(fields, parts, fault)), encoding="utf-8")
        code = run(["validate", str(path), *DAY])
        told = capsys.readouterr()
        assert CANARY.casefold() not in (told.out + told.err).casefold(), field_path(parts)
        assert "Traceback" not in told.err
        assert code in (0, 1, 2)
        refused += code == 2
        tried += 1
    assert refused > min(20, tried / 2)


@pytest.mark.parametrize("form", [(), ("--format", "json"), ("--lang", "en")])
def test_no_finding_in_free_text_holds_its_words(
    form: tuple[str, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Hard words, threats, blame and health in a story: the finding shows the field, not the story."""
    story = (
        "Kanariepiet zei: gelet op het vorenstaande wordt u gesommeerd. Kanariehond, u liegt! "
        "KANARIEKAT WIL NU GELD. Dit is uw laatste waarschuwing, Kanarievis. Kanarievink is ziek."
    )
    path = write_case(tmp_path, SUMMONS, {"kinderen.gedaan": story})
    language = form if "--lang" in form else ()
    rest = () if language else form
    assert run([*language, "validate", str(path), *DAY, *rest]) == 1
    told = capsys.readouterr()
    assert "TOON101" in told.out + told.err
    assert CANARY.casefold() not in (told.out + told.err).casefold()


def test_no_hidden_part_of_a_letter_holds_a_name(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    """Properties of Word, metadata and attachments of PDF, the manifest, names of files, and every log."""
    changes = {
        "huurder.voornamen": "Kanariepiet",
        "huurder.achternaam": "Kanarievink",
        "gehuurde.straat": "Kanariestraat",
        "vonnis.zaaknummer": "Kanarie 12",
    }
    with caplog.at_level(logging.DEBUG):
        said = render(write_case(tmp_path, NOTICE, changes), tmp_path / "uit", capsys)
    assert said.code == 0, said.text
    (folder,) = (tmp_path / "uit").iterdir()
    hidden = [said.text, str(folder), (folder / "manifest.json").read_text("utf-8"), *_logged(caplog)]
    for path in folder.iterdir():
        hidden.append(path.name)
        if path.suffix == ".docx":
            hidden.extend(_parts_of_word(path.read_bytes()))
        if path.suffix == ".pdf":
            hidden.extend(_metadata_of_pdf(path.read_bytes()))
    assert [one[:60] for one in hidden if CANARY.casefold() in one.casefold()] == []


def _logged(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [one.getMessage() for one in caplog.records if one.levelno >= logging.WARNING]


def _parts_of_word(data: bytes) -> Iterator[str]:
    with zipfile.ZipFile(BytesIO(data)) as package:
        names = package.namelist()
        yield from names
        for name in names:
            if name.startswith(("docProps/", "customXml/")) or name.endswith(".rels"):
                yield package.read(name).decode()


def _metadata_of_pdf(data: bytes) -> Iterator[str]:
    with pikepdf.open(BytesIO(data)) as pdf:
        yield str(dict(pdf.docinfo))
        yield pdf.Root.Metadata.read_bytes().decode()
        assert not pdf.attachments


def test_a_fault_in_docgen_tells_no_value(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without DOCGEN_DEBUG only the kind of the error is told; with it, a warning comes first."""

    def break_down(*_: object) -> None:
        raise RuntimeError(CANARY)

    monkeypatch.setattr("docgen.pipeline.run.draft_of", break_down)
    path = write_case(tmp_path, NOTICE, {})
    assert run(["validate", str(path)]) == 3
    told = capsys.readouterr()
    assert CANARY not in told.out + told.err
    assert "RuntimeError" in told.err
    monkeypatch.setenv("DOCGEN_DEBUG", "1")
    with pytest.raises(RuntimeError):
        run(["--lang", "en", "validate", str(path)])
    assert "can hold private data" in capsys.readouterr().err


def test_nothing_of_the_case_is_told_by_validate_as_data(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The JSON that other programs get holds places and fields only."""
    said = validate(write_case(tmp_path, NOTICE, {"huurder.achternaam": f"{CANARY}\u200b"}), capsys)
    assert said.code == 2
    assert CANARY not in said.text
