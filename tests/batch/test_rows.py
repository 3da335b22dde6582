"""From a sheet to rows, each a case as a case file would give it."""

from __future__ import annotations

import csv
import pickle
import random
import time
from datetime import datetime
from pathlib import Path

import pytest

from docgen.batch.rows import read_rows, read_sheet
from docgen.batch.trouble import all_problems
from docgen.errors import CaseError, InputError
from docgen.finding import Level
from docgen.pipeline.run import load_for, load_source
from docgen.source.yaml_file import read_yaml
from docgen.template.folders import installed_templates
from tests.batch.sheets import REMINDER, SUMMONS, example, flat, job, row, write_csv, write_jsonl, write_xlsx
from tests.source.xlsx import outcome

DOCUMENTS = sorted(
    str(toml.parent.relative_to(installed_templates()))
    for toml in installed_templates().glob("*/*/template.toml")
)


def case_of(path: Path, one):
    return load_source(job(path), one.source, one.digest).case


def problems(path: Path, **wishes):
    with pytest.raises(InputError) as caught:
        read_rows(path, **wishes)
    return [(one.code, one.place.cell or one.place.line) for one in caught.value.findings]


def in_row(one):
    return [(found.code, found.place.cell, found.place.field) for found in one.problems]


@pytest.mark.parametrize("document", DOCUMENTS)
def test_each_kind_of_sheet_gives_the_case_of_its_file(document, tmp_path):
    """The example of each template comes out of CSV, XLSX and JSON Lines as from its YAML file."""
    paths = [
        write_csv(tmp_path / "a.csv", [row(document)]),
        write_csv(tmp_path / "b.csv", [row(document)], delimiter=",", encoding="utf-8"),
        write_csv(tmp_path / "c.tsv", [row(document)], delimiter="\t", encoding="utf-16"),
        write_xlsx(tmp_path / "d.xlsx", [row(document)]),
        write_jsonl(tmp_path / "e.jsonl", [{**example(document)}]),
    ]
    read = [(path, read_rows(path)[0]) for path in paths]
    expected = load_for(job(installed_templates() / document / "case.yaml")).case
    assert all(case_of(path, one) == expected for path, one in read)
    assert len({one.digest for _, one in read}) == 1


def test_the_digest_follows_the_fields_only(tmp_path):
    """Order of rows and columns does not change the digest of a row; a changed field does."""
    first, second = row(kenmerk="1"), row(kenmerk="2")
    one = read_rows(write_csv(tmp_path / "a.csv", [first, second]))
    turned = [dict(reversed(cells.items())) for cells in (second, first)]
    other = read_rows(write_csv(tmp_path / "b.csv", turned))
    assert [line.digest for line in one] == [line.digest for line in reversed(other)]
    assert one[0].digest != one[1].digest


def test_a_row_can_travel_to_another_process(tmp_path):
    """A row with its places can be pickled, and its places are worked out there."""
    one = pickle.loads(pickle.dumps(read_rows(write_csv(tmp_path / "a.csv", [row()]))[0]))  # noqa: S301 - our own
    assert (
        one.source.places["huurder.achternaam"].cell
        == read_rows(tmp_path / "a.csv")[0].source.places["huurder.achternaam"].cell
    )


def test_each_problem_names_its_cell(tmp_path):
    """A value that is wrong or missing is told with the cell and the column as the sheet has it."""
    bad = row(datum="2026-02-30", huurder__achternaam="", **{"achterstand.maanden[1].verschuldigd": "1.234"})
    path = write_csv(tmp_path / "a.csv", [row(), bad])
    one = read_rows(path)[1]
    with pytest.raises(CaseError) as caught:
        case_of(path, one)
    found = {(finding.code, finding.place.line, finding.place.field) for finding in caught.value.findings}
    assert found == {
        ("CASE021", 3, "datum"),
        ("CASE012", 3, "huurder.achternaam"),
        ("CASE022", 3, "achterstand.maanden[1].verschuldigd"),
    }
    assert all(finding.place.cell.endswith("3") for finding in caught.value.findings)


def test_a_missing_column_is_named_as_the_sheet_counts(tmp_path):
    """The field that no column holds is named with the items of its list counted from 1."""
    cells = row()
    del cells["achterstand.maanden[1].verschuldigd"]
    path = write_csv(tmp_path / "a.csv", [cells])
    with pytest.raises(CaseError) as caught:
        case_of(path, read_rows(path)[0])
    assert [(one.code, one.place.field, one.place.line) for one in caught.value.findings] == [
        ("CASE010", "achterstand.maanden[1].verschuldigd", 2)
    ]
    assert "maanden[1]" in str(caught.value.findings[0].message)


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("=1+1", "SRC035"),
        ('="0612345678"', "SRC035"),
        ("#N/B", "SRC035"),
        ("#WAARDE!", "SRC035"),
        ("#####", "SRC035"),
        ("6,12E+08", "SRC036"),
        ("1.23E+12", "SRC036"),
        ("1-feb", "SRC036"),
        ("jan-26", "SRC036"),
    ],
)
def test_damage_by_excel_stops_only_its_row(cell, code, tmp_path):
    """Formulas, errors and changed values in CSV are refused with their cell; other rows stay good."""
    rows = read_rows(write_csv(tmp_path / "a.csv", [row(kenmerk="1"), row(betalingskenmerk=cell)]))
    column = list(row()).index("betalingskenmerk")
    assert rows[0].problems == ()
    assert [(found[0], found[2]) for found in in_row(rows[1])] == [(code, "betalingskenmerk")]
    assert rows[1].problems[0].place.column == column + 1


def test_typed_cells_become_text_where_that_is_certain(tmp_path):
    """A date, an amount without noise and a count from Excel get the form that their field reads."""
    typed = row(
        datum=datetime(2026, 8, 10),
        verhuurder__adres__huisnummer=8,
        huurovereenkomst__huurprijs=742.79,
        **{"achterstand.maanden[1].verschuldigd": 742.7900000000001},
    )
    path = write_xlsx(tmp_path / "a.xlsx", [typed])
    one = read_rows(path)[0]
    assert one.problems == ()
    assert case_of(path, one) == load_for(job(installed_templates() / REMINDER / "case.yaml")).case


@pytest.mark.parametrize(
    ("name", "cell"),
    [
        ("verhuurder.telefoon", 172123456),
        ("kenmerk", 20260412),
        ("huurder.achternaam", True),
        ("datum", 46244),
        ("datum", datetime(2026, 8, 10, 9, 30)),
        ("betalingskenmerk", datetime(2026, 8, 10)),
        ("achterstand.hoofdsom", 742.795),
        ("achterstand.hoofdsom", 1e300),
    ],
)
def test_typed_cells_that_may_have_lost_something_are_refused(name, cell, tmp_path):
    """A number, a date or truth where Excel may have lost what was typed is refused with its cell."""
    rows = read_rows(write_xlsx(tmp_path / "a.xlsx", [row(kenmerk="1"), row() | {name: cell}]))
    assert rows[0].problems == ()
    assert [(code, field) for code, _, field in in_row(rows[1])] == [("SRC036", name)]


def test_unknown_and_double_columns_are_told_together(tmp_path):
    """Each column without a field, and each name given twice, also by case, is told with its cell."""
    path = tmp_path / "a.csv"
    path.write_text("kenmerk;KENMERK;huurder.achternam;maanden[0].x;Jan de Vries;;datum *\n1;2;3;4;5;6;7\n")
    assert problems(path, document=REMINDER) == [
        ("SRC032", "B1"),
        ("SRC033", "C1"),
        ("SRC033", "D1"),
        ("SRC033", "E1"),
        ("SRC032", "F1"),
    ]
    with pytest.raises(InputError) as caught:
        read_rows(path, document=REMINDER)
    shown = [f"{one.place} {one.message} {one.fix}" for one in caught.value.findings]
    assert "huurder.achternaam" in shown[1]
    assert not any("Vries" in one for one in shown)


def test_names_of_columns_may_have_capitals_and_marks(tmp_path):
    """Capitals, spaces and the mark of a required field do not change the name of a column."""
    plain = row()
    path = write_csv(tmp_path / "a.csv", [{f" {name.capitalize()} *": text for name, text in plain.items()}])
    assert read_rows(path)[0].digest == read_rows(write_csv(tmp_path / "b.csv", [plain]))[0].digest


def test_the_document_may_come_with_the_command_or_the_base(tmp_path):
    """A sheet without the column takes the document of the command or the base; another one is refused."""
    cells = row()
    path = write_csv(tmp_path / "a.csv", [{name: text for name, text in cells.items() if name != "document"}])
    base = read_yaml(f"document: {REMINDER}".encode(), "kantoor.yaml")
    expected = read_rows(write_csv(tmp_path / "b.csv", [cells]))[0].digest
    assert read_rows(path, document=REMINDER)[0].digest == expected
    assert read_rows(path, base=base)[0].digest == expected
    with pytest.raises(CaseError) as caught:
        case_of(path, read_rows(path)[0])
    assert caught.value.findings[0].code == "CASE001"
    assert [found.code for found in read_rows(tmp_path / "b.csv", document=SUMMONS)[0].problems] == [
        "CASE030"
    ]


def test_a_base_fills_in_what_each_row_has_in_common(tmp_path):
    """Fields of the base are in each row, with their own places; a row that has a field itself wins."""
    cells = row(kenmerk="1")
    own = {name: text for name, text in cells.items() if not name.startswith("verhuurder.")}
    own["verhuurder.telefoon"] = "0172 00 00 00"
    whole = Path(installed_templates() / REMINDER / "case.yaml").read_text("utf-8")
    base = read_yaml(
        whole[whole.index("verhuurder:") : whole.index("# De huurder.")].encode(), "kantoor.yaml"
    )
    path = write_csv(tmp_path / "a.csv", [own, {**own, "verhuurder.telefoon": ""}])
    first, second = read_rows(path, base=base)
    assert first.source.value["verhuurder"] == {**example()["verhuurder"], "telefoon": "0172 00 00 00"}
    assert second.source.value["verhuurder"] == example()["verhuurder"]
    assert first.source.places["verhuurder.telefoon"].path == str(path)
    assert second.source.places["verhuurder.telefoon"].path == "kantoor.yaml"
    assert first.source.places["verhuurder.naam"].path == "kantoor.yaml"
    assert case_of(path, second).verhuurder.naam == "Rijnoever Wonen"


def test_a_base_with_an_unknown_field_is_refused_once(tmp_path):
    """A field that no document of the sheet has is told at its place in the base, before any row."""
    path = write_csv(tmp_path / "a.csv", [row(kenmerk="1"), row(kenmerk="2")])
    base = read_yaml(b"verhuurder:\n  telefon: 0172 12 34 56\n", "kantoor.yaml")
    with pytest.raises(InputError) as caught:
        read_rows(path, base=base)
    assert [(one.code, one.place.path, one.place.line) for one in caught.value.findings] == [
        ("CASE011", "kantoor.yaml", 2)
    ]


def test_a_list_has_no_gaps(tmp_path):
    """An empty item before a filled one is told with its cell; items are not moved up in silence."""
    cells = row(**{"achterstand.maanden[3].vervaldag": "2026-10-01", "achterstand.maanden[2].vervaldag": ""})
    one = read_rows(write_csv(tmp_path / "a.csv", [cells]))[0]
    assert [(code, field) for code, _, field in in_row(one)] == [
        ("SRC041", "achterstand.maanden[2].vervaldag")
    ]


def test_only_an_unchanged_example_is_passed_over(tmp_path):
    """The marked example makes no letter and is told; a row that was typed over it is refused, not lost."""
    marked, own = {"voorbeeld": "VOORBEELD", **row()}, {"voorbeeld": "", **row(kenmerk="1")}
    read = read_sheet(write_csv(tmp_path / "a.csv", [marked, own]))
    assert [one.number for one in read.rows] == [3]
    assert [(one.code, one.level, one.place.cell) for one in read.notices] == [("SRC042", Level.INFO, "A2")]
    typed_over = read_rows(write_csv(tmp_path / "b.csv", [{**own, "voorbeeld": "VOORBEELD"}]))
    assert [(code, cell) for code, cell, _ in in_row(typed_over[0])] == [("SRC042", "A2")]
    assert problems(write_csv(tmp_path / "c.csv", [marked])) == [("SRC039", None)]


def test_a_row_with_its_document_only_is_empty(tmp_path):
    """Rows that were prepared and not used give no case; a blank cell is an empty one."""
    path = write_csv(tmp_path / "a.csv", [row(), {"document": REMINDER, "kenmerk": " "}])
    assert [one.number for one in read_rows(path)] == [2]
    assert problems(write_csv(tmp_path / "b.csv", [{"document": REMINDER, "kenmerk": ""}])) == [
        ("SRC039", None)
    ]


def test_shifted_cells_are_a_problem_of_their_row(tmp_path):
    """A row with an extra separator is refused by itself."""
    path = write_csv(tmp_path / "a.csv", [row(kenmerk="1"), row(kenmerk="2")])
    path.write_text(path.read_text("utf-8").replace("\n2;", "\n2;;").replace(";2;2026", ";2;;2026"), "utf-8")
    rows = read_rows(path)
    assert [len(one.problems) for one in rows] == [0, 1]
    assert [one.code for one in all_problems(job(path), rows[1])] == ["SRC034"]


@pytest.mark.parametrize("name", ["a.xls", "a.ods", "a.yaml", "a", "a.json"])
def test_another_kind_of_file_is_refused(name, tmp_path):
    """A file of another kind is refused by its name, with what to do."""
    path = tmp_path / name
    path.write_bytes(b"x")
    assert problems(path) == [("SRC030", None)]


def test_a_file_that_is_not_there_is_refused(tmp_path):
    """A missing file and a folder with the name of a sheet are refused."""
    (tmp_path / "map.csv").mkdir()
    assert problems(tmp_path / "weg.csv") == [("SRC001", None)]
    assert problems(tmp_path / "map.csv") == [("SRC001", None)]


def test_bad_lines_of_json_are_rows_with_problems(tmp_path):
    """A line that cannot be read is a row with its problem; the other lines are read."""
    path = write_jsonl(tmp_path / "a.jsonl", [{**example(), "kenmerk": "1"}])
    path.write_bytes(path.read_bytes() + b'{"kenmerk": NaN}\n{"document": "x/y"}\n')
    rows = read_rows(path)
    assert [(one.number, [found.code for found in one.problems]) for one in rows] == [
        (1, []),
        (2, ["SRC020"]),
        (3, []),
    ]
    assert case_of(path, rows[0]).kenmerk == "1"
    with pytest.raises(CaseError) as caught:
        case_of(path, rows[2])
    assert [(one.code, one.place.line) for one in caught.value.findings] == [("CASE002", 3)]


def test_no_change_of_a_good_sheet_gets_past_our_errors(tmp_path):
    """Bytes changed, dropped or doubled in good sheets give rows or our own errors, never anything else."""
    dice = random.Random(5)  # noqa: S311 - the same changes each time
    sheets = [write_csv(tmp_path / "a.csv", [row()]), write_jsonl(tmp_path / "b.jsonl", [example()])]
    for path in sheets:
        good = path.read_bytes()
        for _ in range(60):
            spot, size = dice.randrange(len(good)), dice.randrange(4)
            path.write_bytes(
                good[:spot] + bytes(dice.choices(b';,"\n\x00\xe9={}[]0x', k=size)) + good[spot + 1 :]
            )
            error, rows = outcome(read_rows, path)
            assert all(one.place.path == str(path) for one in error.findings) if error else rows


def test_thousands_of_rows_are_read_quickly(tmp_path):
    """3,000 rows take no more than a small multiple of what the bare reader of Python takes."""
    cells = flat(example())
    path = write_csv(tmp_path / "a.csv", [{**cells, "kenmerk": f"K-{number}"} for number in range(3000)])
    start = time.process_time()
    with path.open(encoding="utf-8-sig", newline="") as file:
        bare = [dict(zip(cells, one, strict=False)) for one in csv.reader(file, delimiter=";")]
    naive = time.process_time() - start
    start = time.process_time()
    rows = read_rows(path)
    assert len(rows) == len(bare) - 1 == 3000
    assert time.process_time() - start < 40 * naive
