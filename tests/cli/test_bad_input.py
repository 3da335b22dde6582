"""What people get wrong in a case file: one clear message each, with a place and a cure, and no document."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.cli.case_files import (
    ADDENDUM,
    DOCUMENTS,
    LAST,
    NOTICE,
    SECOND,
    SUMMONS,
    Changes,
    line_of,
    render,
    validate,
    write_case,
)

LONGEST_DAY = len("2027-04-11")  # signs; shorter values are days and amounts, which a cure may name too
PLAN = "betalingsregeling"
NAME = "huurder.achternaam"
HARD = "Gelet op het vorenstaande wordt u gesommeerd om binnen de termijn aan uw verplichtingen te voldoen."
THREAT = "Dit is uw laatste waarschuwing. Anders staat u met uw gezin op straat."


class Row(NamedTuple):
    """A case that is wrong, and what must be said of it."""

    document: str
    changes: Changes
    code: str
    field: str

    def __str__(self) -> str:
        """Name for the report of a test."""
        return f"{self.document}-{self.code}-{self.field}"


WRONG = [
    *((document, {NAME: ""}, "CASE012", NAME) for document in DOCUMENTS),
    *((document, {NAME: "Geheim" * 60}, "CASE026", NAME) for document in DOCUMENTS),
    *((document, {NAME: "Jan 111222333"}, "CASE025", NAME) for document in DOCUMENTS),
    *((document, {NAME: f"Geheim{sign}x"}, "CASE024", NAME) for document, sign in zip(
        DOCUMENTS, ("\u202e", "\u200b", "\ue000", "\n", "\ufffd"), strict=True
    )),
    *((document, {NAME: name}, "RND001", NAME) for document, name in zip(
        DOCUMENTS, ("王小明", "हिन्दी", "Bos 王", "한국어", "สมชาย ใจดี"), strict=True
    )),
    *((document, {"huurder.voornam": "Geheimen"}, "CASE011", "huurder.voornam") for document in DOCUMENTS),
    *((document, {"gemeente": ["Geheimen"]}, "CASE013", "gemeente") for document in DOCUMENTS),
    *((document, {"huurder.geboortedatum": "2030-01-01"}, "CASE030", "huurder.geboortedatum")
      for document in DOCUMENTS),
    (NOTICE, {NAME: "W" * 60}, "RND003", NAME),
    (NOTICE, {"datum": "2026-02-30"}, "CASE021", "datum"),
    (NOTICE, {"datum": "01/03/2027"}, "CASE021", "datum"),
    (NOTICE, {"datum": "45352"}, "CASE021", "datum"),
    (NOTICE, {"huurachterstand": "1.234"}, "CASE022", "huurachterstand"),
    (NOTICE, {"huurachterstand": "1,234.56"}, "CASE022", "huurachterstand"),
    (NOTICE, {"huurachterstand": "-12,00"}, "CASE022", "huurachterstand"),
    (NOTICE, {"huurachterstand": "NaN"}, "CASE022", "huurachterstand"),
    (NOTICE, {"verhuurder.telefoon": "612345678"}, "CASE020", "verhuurder.telefoon"),
    (NOTICE, {"verhuurder.adres.huisnummer": "12:30"}, "CASE020", "verhuurder.adres.huisnummer"),
    (NOTICE, {"ontruiming.tijd": "25.00"}, "CASE020", "ontruiming.tijd"),
    (NOTICE, {"afzender": "rechtshulp"}, "CASE030", "rechtshulp"),
    (ADDENDUM, {"rekeningnummer": "NL91 ABNA 0417 1643 01"}, "CASE020", "rekeningnummer"),
    (ADDENDUM, {"betaaldag": "29"}, "CASE020", "betaaldag"),
    (ADDENDUM, {f"{PLAN}.aantal_termijnen": "11"}, "CASE030", f"{PLAN}.aantal_termijnen"),
    (LAST, {f"{PLAN}.aantal_termijnen": "32"}, "CASE030", f"{PLAN}.aantal_termijnen"),
    (SECOND, {"doelen[0]": ""}, "CASE012", "doelen[0]"),
    (SUMMONS, {"achterstand.productie": "geheimen"}, "CASE030", "achterstand.productie"),
    (SUMMONS, {"achterstand.maanden[0].vervaldag": "2026-12-01"}, "CASE030", "achterstand.maanden"),
]  # fmt: skip

UNLAWFUL = [
    (NOTICE, {"ontruiming.datum": "2027-04-11"}, "UUR101", "ontruiming.datum"),
    (NOTICE, {"ontruiming.datum": "2027-04-27"}, "UUR101", "ontruiming.datum"),
    (NOTICE, {"ontruiming.tijd": "6.30"}, "UUR101", "ontruiming.tijd"),
    (NOTICE, {"ontruiming.tijd": "20.30"}, "UUR101", "ontruiming.tijd"),
    (
        NOTICE,
        {
            "datum": "2027-04-09",
            "uiterste_reactiedatum": "2027-04-12",
            "ontruiming.bevel_betekend_op": "2027-04-09",
            "ontruiming.bevel_uiterlijk": None,
        },
        "TRM103",
        "ontruiming.datum",
    ),
    (NOTICE, {"uiterste_reactiedatum": "2027-04-13"}, "TRM107", "uiterste_reactiedatum"),
    (NOTICE, {"vonnis.datum": "2027-03-02"}, "TRM108", "vonnis.datum"),
    (NOTICE, {"vonnis.betekend_op": "2027-03-02"}, "TRM108", "vonnis.betekend_op"),
    (SUMMONS, {"betekening": "2026-12-02", "roldatum": "2026-12-09"}, "TRM101", "roldatum"),
    (SUMMONS, {"betekening": "2026-12-06"}, "UUR101", "betekening"),
    (SUMMONS, {"achterstand.hoofdsom": "2.428,38"}, "BDR101", "achterstand.hoofdsom"),
    (SUMMONS, {"achterstand.maanden[1].verschuldigd": "742,80"}, "BDR101", "achterstand.hoofdsom"),
    (SUMMONS, {"eis.incassokosten.bedrag": "252,85"}, "INC101", "eis.incassokosten.bedrag"),
    (
        SUMMONS,
        {"veertiendagenbrief.verzonden": "2026-11-15"},
        "INC102",
        "veertiendagenbrief.verzonden",
    ),
    (SUMMONS, {"vroegsignalering.melding.datum": "2026-08-09"}, "WGS102", "vroegsignalering.melding.datum"),
    (LAST, {"vonnis.betekend_op": "2026-10-06"}, "OVK103", "vonnis.betekend_op"),
    *(
        (document, {"einddatum": "2026-11-30"}, "OVK102", "einddatum")
        for document in (ADDENDUM, SECOND, LAST)
    ),
    *(
        (document, {"einddatum": "2029-12-02"}, "OVK102", "einddatum")
        for document in (ADDENDUM, SECOND, LAST)
    ),
    *((document, {"aanleiding": HARD}, "WRD101", "aanleiding") for document in (ADDENDUM, SECOND, LAST)),
    *((document, {"aanleiding": THREAT}, "TOON101", "aanleiding") for document in (ADDENDUM, SECOND, LAST)),
    (NOTICE, {"reden": "anders", "reden_in_woorden": THREAT}, "TOON101", "reden_in_woorden"),
    *(
        (SUMMONS, {field: text}, code, field)
        for field in (
            "vroegsignalering.melding.resultaat",
            "verweren[0].reactie",
            "kinderen.gedaan",
            "huurovereenkomst.bedingen[1].toelichting",
            "schuldhulptraject.waarom_toch",
        )
        for text, code in ((HARD, "WRD101"), (THREAT, "TOON101"))
    ),
]


@pytest.mark.parametrize("row", [Row(*one) for one in WRONG], ids=str)
def test_a_wrong_value_is_told_at_its_line(
    row: Row, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The message names file, line, column, field and cure, and never the value."""
    _check_told(row, 2, tmp_path, capsys)


@pytest.mark.parametrize("row", [Row(*one) for one in UNLAWFUL], ids=str)
def test_what_may_not_go_out_is_told_at_its_line(
    row: Row, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A check or the reading gate leads to the field of the case where it can be mended."""
    _check_told(row, 1, tmp_path, capsys)


def _check_told(row: Row, exit_code: int, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write_case(folder, row.document, row.changes)
    said = validate(path, capsys)
    assert said.code == exit_code
    found = [one for one in said.findings if (one["code"], one["place"]["field"]) == (row.code, row.field)]
    assert found, said.text
    for one in found:
        assert one["place"]["path"] == str(path)
        assert one["place"]["line"] in _lines_of(path, row)
        assert one["place"]["column"] >= 1
        assert one["fix"]
    private = [value for value in row.changes.values() if isinstance(value, str) and len(value) > LONGEST_DAY]
    assert not [value for value in private if value in said.text]


def _lines_of(path: Path, row: Row) -> list[int]:
    """Return the lines where the field may stand: those with its new value, else with its name."""
    value, name = row.changes.get(row.field), re.split(r"[.\[]", row.field)
    lines = path.read_text("utf-8").splitlines()
    if isinstance(value, str):
        return [n for n, line in enumerate(lines, 1) if json.dumps(value, ensure_ascii=False) in line]
    return [n for n, line in enumerate(lines, 1) if n == 1 or f'"{name[-1]}":' in line]


def test_a_missing_field_is_told_at_its_group(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is not there has no line of its own."""
    path = write_case(tmp_path, NOTICE, {NAME: None})
    (finding,) = validate(path, capsys).findings
    assert (finding["code"], finding["place"]["field"]) == ("CASE010", NAME)
    assert finding["place"]["line"] == line_of(path, '"huurder":')


def test_all_faults_are_told_at_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nobody has to run docgen five times to find five faults."""
    path = write_case(
        tmp_path,
        SUMMONS,
        {NAME: "", "datum": "x", "roltijd": "99.99", "achterstand.hoofdsom": "1.234", "huurdre": "y"},
    )
    codes = [finding["code"] for finding in validate(path, capsys).findings]
    assert sorted(codes) == ["CASE011", "CASE012", "CASE020", "CASE021", "CASE022"]


@pytest.mark.parametrize("options", [(), ("--to", "docx"), ("--to", "txt"), ("--force",)])
@pytest.mark.parametrize("changes", [{NAME: "王小明"}, {NAME: ""}, {"ontruiming.datum": "2027-04-11"}])
def test_nothing_is_written_for_a_case_that_is_wrong(
    changes: Changes, options: tuple[str, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """In whatever format: no file and no folder is left behind."""
    out = tmp_path / "uit"
    assert render(write_case(tmp_path, NOTICE, changes), out, capsys, *options).code in (1, 2)
    assert not out.exists()


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "SRC003"),
        (b"# niets\n", "SRC003"),
        (b"\xff\xfe\x00d\x00o", "SRC004"),
        ("naam: Ren\u00e9e".encode("cp1252"), "SRC004"),
        (b"PK\x03\x04\x00\x00", "SRC005"),
        (b"document: 't Hof\n", "SRC010"),
        (b"a: !!python/object/apply:os.system [x]\n", "SRC012"),
        (b"a: &a [x]\nb: [*a, *a]\n", "SRC013"),
        (b"a: " + b"[" * 500 + b"]" * 500, "SRC015"),
        (b"naam: Jan # de Vries\n", "SRC016"),
        (b"- a\n- b\n", "SRC017"),
        (b"naam: Jan\n", "CASE001"),
        (b"document: notices/aankondiging\n", "CASE002"),
    ],
)
def test_a_file_that_is_no_case_is_told_so(
    data: bytes, code: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every file of a user ends in a message."""
    path = tmp_path / "zaak.yaml"
    path.write_bytes(data)
    said = validate(path, capsys)
    assert said.code == 2
    assert code in [finding["code"] for finding in said.findings]
    assert all(finding["place"]["path"] == str(path) and finding["fix"] for finding in said.findings)


@pytest.mark.parametrize("name", ["nergens.yaml", "x" * 5000, "zaak.txt"])
def test_a_path_that_is_no_file_is_told_so(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A name that is not there or too long, and another kind of file."""
    (tmp_path / "zaak.txt").write_text("document: x")
    said = validate(tmp_path / name, capsys)
    assert said.code == 2
    assert [finding["code"] for finding in said.findings] in (["SRC001"], ["SRC006"])
