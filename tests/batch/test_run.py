"""A run makes exactly what is missing, whatever happened before."""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from docgen.batch import engine_task, staging, writing
from docgen.batch import run as running
from docgen.batch.engine import EngineChoice
from docgen.batch.entry import State
from docgen.batch.row import Row
from docgen.batch.run import Order, Summary, run_batch
from docgen.batch.stopping import Brake
from docgen.batch.wishes import Layout
from docgen.batch.work import Outcome
from docgen.batch.workspace import looking_in, working_in
from docgen.errors import InputError, OutputError
from docgen.pipeline import disk
from docgen.pipeline.job import Job
from tests.batch.rows import job, row, rows
from tests.batch.running import WISHES, make, tree, with_fields

FLAT = replace(WISHES, layout=Layout.FLAT)
BAD = {"datum": "2026-02-31"}


def states(out: Path) -> dict[int, State]:
    """Return the state of each row by its number, as the journal has it."""
    with looking_in(out) as (journal, _key):
        return {one.row: one.state for one in journal.entries().values()}


def remarks(summary: Summary) -> list[tuple[str, int | None]]:
    """Return code and row of what a run remarks."""
    return [(one.code, one.place.line) for one in summary.remarks]


def test_the_first_document_only(tmp_path: Path) -> None:
    """Unless all are asked for, one is made; afterwards the others, and the first is left alone."""
    first = make(tmp_path, rows(3), replace(WISHES, all_rows=False))
    assert [one.row for one in first.entries] == [2]
    before = (tmp_path / "2026-00002-aankondiging-ontruiming/manifest.json").stat().st_mtime_ns
    assert make(tmp_path, rows(3)).new == (3, 4)
    assert (tmp_path / "2026-00002-aankondiging-ontruiming/manifest.json").stat().st_mtime_ns == before


def test_files_are_private_and_true_to_the_journal(tmp_path: Path) -> None:
    """Only the user can read what was made, and the journal has the hash of every file."""
    summary = make(tmp_path, rows(2))
    told = {path: digest for one in summary.entries for path, digest in one.outputs.items()}
    assert told == {path: sha256(data).hexdigest() for path, data in tree(tmp_path).items()}
    assert {stat.S_IMODE((tmp_path / path).stat().st_mode) for path in told} == {0o600}
    assert {stat.S_IMODE((tmp_path / path).parent.stat().st_mode) for path in told} == {0o700}
    assert list((tmp_path / ".docgen/tmp").iterdir()) == []


def test_a_row_that_fails_stops_only_itself(tmp_path: Path) -> None:
    """The others are made; the summary has the row, its place and the exit code."""
    given = [row(2), with_fields(row(3), **BAD), row(4)]
    summary = make(tmp_path, given)
    assert (summary.new, [one.row for one in summary.failed], summary.exit_code) == ((2, 4), [3], 1)
    assert [one.place.field for one in summary.failed[0].findings] == ["datum"]
    assert states(tmp_path) == {2: State.MADE, 3: State.FAILED, 4: State.MADE}


def test_a_fault_of_docgen_stops_only_its_row(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A row on which docgen itself fails is reported, and tried again by the next run."""
    real = engine_task.make_row

    def fail_on_three(wish: Job, one: Row) -> Outcome:
        if one.number == 3:
            raise LookupError("Jan Jansen")
        return real(wish, one)

    monkeypatch.setattr(engine_task, "make_row", fail_on_three)
    summary = make(tmp_path, rows(3))
    assert (summary.new, summary.exit_code) == ((2, 4), 3)
    assert [one.code for one in summary.failed[0].findings] == ["BAT091"]
    monkeypatch.undo()
    assert make(tmp_path, rows(3), retry=False).new == (3,)


@pytest.mark.parametrize("wishes", [WISHES, FLAT], ids=["folders", "flat"])
def test_exactly_what_is_missing_is_made(tmp_path: Path, wishes: object) -> None:
    """A file that is damaged, gone or a link is made again; the others are not touched."""
    make(tmp_path, rows(5), wishes)  # type: ignore[arg-type]
    whole = tree(tmp_path)
    texts = sorted(path for path in whole if path.endswith(".txt"))
    manifests = sorted(path for path in whole if path.endswith(".json"))
    (tmp_path / texts[0]).write_bytes(b"x" + whole[texts[0]][1:])
    (tmp_path / texts[1]).unlink()
    (tmp_path / manifests[2]).unlink()
    (tmp_path / texts[3]).rename(tmp_path / "elders.txt")
    (tmp_path / texts[3]).symlink_to(tmp_path / "elders.txt")
    untouched = (tmp_path / texts[4]).stat().st_mtime_ns
    assert make(tmp_path, rows(5), wishes, retry=False).new == (2, 3, 4, 5)  # type: ignore[arg-type]
    (tmp_path / "elders.txt").unlink()
    assert tree(tmp_path) == whole
    assert (tmp_path / texts[4]).stat().st_mtime_ns == untouched
    assert make(tmp_path, rows(5), wishes).new == ()  # type: ignore[arg-type]


def test_a_folder_of_the_batch_that_is_gone_comes_back(tmp_path: Path) -> None:
    """The whole folder of a row may be thrown away; a note of the user in it may stay."""
    make(tmp_path, rows(2))
    whole = tree(tmp_path)
    folder = tmp_path / "2026-00003-aankondiging-ontruiming"
    for path in folder.iterdir():
        path.unlink()
    (folder / "notitie.txt").write_text("van mij")
    assert make(tmp_path, rows(2)).new == (3,)
    assert (folder / "notitie.txt").read_text() == "van mij"
    (folder / "notitie.txt").unlink()
    assert tree(tmp_path) == whole


def test_rows_that_failed_are_tried_again_only_when_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Taking a batch up does not repeat a failure that will come again."""
    given = [row(2), with_fields(row(3), **BAD)]
    asked = []
    real = running.outcomes

    def seen(chunks: Iterable[object], engine: EngineChoice) -> Iterator[Outcome]:
        for outcome in real(chunks, engine):  # type: ignore[arg-type]
            asked.append(outcome.row)
            yield outcome

    monkeypatch.setattr(running, "outcomes", seen)
    make(tmp_path, given)
    assert make(tmp_path, given, retry=False).exit_code == 1
    assert make(tmp_path, given, retry=True).exit_code == 1
    assert asked == [2, 3, 3]


def test_a_changed_row_is_made_again(tmp_path: Path) -> None:
    """The new document takes the place of the old one, and the summary says so."""
    given = rows(3)
    make(tmp_path, given)
    before = tree(tmp_path)
    given[1] = with_fields(given[1], datum="2027-03-02")
    summary = make(tmp_path, given, retry=False)
    assert (summary.new, remarks(summary)) == ((3,), [("BAT012", 3)])
    assert [one.code for one in summary.entries[1].findings] == ["BAT012"]
    changed = {path for path, data in tree(tmp_path).items() if data != before[path]}
    assert changed == {
        f"2026-00003-aankondiging-ontruiming/{n}" for n in ("aankondiging-ontruiming.txt", "manifest.json")
    }
    assert len(states(tmp_path)) == 3


def test_a_document_of_a_row_that_is_gone_is_told(tmp_path: Path) -> None:
    """Its document stays, but nobody may send it unknowingly; also when the new row fails."""
    make(tmp_path, rows(3))
    given = [row(2), with_fields(row(3), **BAD)]
    summary = make(tmp_path, given)
    assert [code for code, _row in remarks(summary)] == ["BAT011", "BAT011"]
    assert all((tmp_path / one.place.path).is_file() for one in summary.remarks)
    assert len(tree(tmp_path)) == 6
    with looking_in(tmp_path) as (journal, _key):
        kept = [[one.code for one in entry.findings] for entry in journal.entries().values()]
    assert sorted(kept) == [[], ["BAT011"], ["BAT011"], ["CASE021"]]
    assert make(tmp_path, rows(3)).remarks == ()


def test_rows_may_move(tmp_path: Path) -> None:
    """A row that was put in above the others changes nothing of what was made."""
    make(tmp_path, rows(2))
    moved = [row(2), *(replace(one, number=one.number + 1) for one in rows(2))]
    moved[0] = with_fields(moved[0], kenmerk="2026-99999")
    summary = make(tmp_path, moved)
    assert (summary.new, [one.row for one in summary.entries]) == ((2,), [2, 3, 4])


def test_other_options_make_all_again(tmp_path: Path) -> None:
    """With another format the documents are others; those of the first run do not stay behind."""
    make(tmp_path, rows(2))
    summary = make(tmp_path, rows(2), replace(WISHES, formats=("html",)))
    assert summary.new == (2, 3)
    assert {path.rpartition(".")[2] for path in tree(tmp_path)} == {"html", "json"}


def test_another_layout_leaves_nothing_behind(tmp_path: Path) -> None:
    """From folders to one folder: the old folders are gone."""
    make(tmp_path, rows(2))
    make(tmp_path, rows(2), FLAT)
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        ".docgen",
        "2026-00002-aankondiging-ontruiming.txt",
        "2026-00003-aankondiging-ontruiming.txt",
        "manifesten",
    ]


@pytest.mark.parametrize("wishes", [WISHES, FLAT], ids=["folders", "flat"])
def test_a_file_of_somebody_else_stays(tmp_path: Path, wishes: object) -> None:
    """What is not of this batch is replaced only when that is asked for."""
    make(tmp_path / "model", rows(2), wishes)  # type: ignore[arg-type]
    path = next(path for path in tree(tmp_path / "model") if path.endswith(".txt"))
    (tmp_path / path).parent.mkdir(exist_ok=True)
    (tmp_path / path).write_text("van mij")
    summary = make(tmp_path, rows(2), wishes)  # type: ignore[arg-type]
    assert [one.findings[0].code for one in summary.failed] == ["BAT004"]
    assert (summary.new, summary.exit_code) == ((3,), 4)
    assert (tmp_path / path).read_text() == "van mij"
    again = make(tmp_path, rows(2), replace(wishes, overwrite=True))  # type: ignore[type-var]
    assert (again.new, (tmp_path / path).read_bytes()) == ((2,), tree(tmp_path / "model")[path])


def test_a_link_to_another_folder_is_not_followed(tmp_path: Path) -> None:
    """A link with the name of a folder of the batch leads no file outside."""
    (tmp_path / "elders").mkdir()
    out = tmp_path / "brieven"
    out.mkdir()
    (out / "2026-00002-aankondiging-ontruiming").symlink_to(tmp_path / "elders")
    for wishes in (WISHES, replace(WISHES, overwrite=True)):
        assert make(out, rows(1), wishes).exit_code == 4
    assert list((tmp_path / "elders").iterdir()) == []


def test_two_references_that_look_alike_get_two_names(tmp_path: Path) -> None:
    """References that become one name are kept apart, the same way in every run."""
    given = [
        with_fields(row(2), kenmerk="A/1"),
        with_fields(row(3), kenmerk="A-1"),
        with_fields(row(4), kenmerk="a 1"),
    ]
    make(tmp_path, given, replace(WISHES, all_rows=False))
    make(tmp_path, given)
    names = ["A-1-aankondiging-ontruiming", "A-1-aankondiging-ontruiming-2", "a-1-aankondiging-ontruiming-3"]
    assert sorted({path.partition("/")[0] for path in tree(tmp_path)}) == names
    told = [json.loads((tmp_path / name / "manifest.json").read_bytes())["reference"] for name in names]
    assert told == ["A/1", "A-1", "a 1"]


def test_duplicates_are_not_made(tmp_path: Path) -> None:
    """Of equal rows the first is made; rows with one reference are not."""
    given = [
        row(2),
        with_fields(row(3), digest=row(2).digest),
        row(4),
        with_fields(row(5), kenmerk="2026-00004"),
    ]
    summary = make(tmp_path, given)
    assert (summary.new, summary.exit_code) == ((2,), 1)
    assert [one.findings[0].code for one in summary.failed] == ["BAT005", "BAT006", "BAT006"]


def test_all_or_nothing(tmp_path: Path) -> None:
    """One bad row, and nothing is written; repaired, all are."""
    wishes = replace(WISHES, all_or_nothing=True)
    summary = make(tmp_path, [row(2), with_fields(row(3), **BAD), row(4)], wishes)
    assert (summary.new, summary.exit_code, tree(tmp_path)) == ((), 2, {})
    assert remarks(summary) == [("BAT010", None)]
    assert states(tmp_path) == {2: State.WAITING, 3: State.FAILED, 4: State.WAITING}
    again = make(tmp_path, rows(3), wishes)
    assert (again.remarks, again.new) == ((), (2, 3, 4))


def test_another_sheet_is_refused(tmp_path: Path) -> None:
    """The documents of two sheets are not mixed unasked."""
    make(tmp_path, rows(1))
    other = replace(WISHES, sheet=Path("andere.xlsx"))
    with pytest.raises(InputError) as caught:
        make(tmp_path, rows(1), other)
    assert [one.code for one in caught.value.findings] == ["BAT014"]
    assert make(tmp_path, rows(1), replace(other, overwrite=True)).new == ()


def test_no_row_is_said(tmp_path: Path) -> None:
    """A sheet or a choice without rows is an error."""
    with pytest.raises(InputError) as caught:
        make(tmp_path, [])
    assert [one.code for one in caught.value.findings] == ["BAT008"]


def test_workers_change_no_byte(tmp_path: Path) -> None:
    """One process or two: the same files, and the same report."""
    one = make(tmp_path / "one", rows(6))
    two = make(tmp_path / "two", rows(6), workers=2)
    assert tree(tmp_path / "one") == tree(tmp_path / "two")
    assert [entry.outputs for entry in one.entries] == [entry.outputs for entry in two.entries]


def test_stopping_keeps_what_is_whole(tmp_path: Path) -> None:
    """After Ctrl-C what was made stands there, and the next run makes the rest."""

    def stop_after_two(coming: Iterable[Outcome], _total: int) -> Iterator[Outcome]:
        for number, outcome in enumerate(coming):
            if number == 2:
                raise KeyboardInterrupt
            yield outcome

    with working_in(tmp_path) as workspace:
        summary = run_batch(workspace, Order(WISHES, job(), EngineChoice()), rows(5), stop_after_two, Brake())
    assert (summary.stopped, summary.new, len(summary.waiting)) == (True, (2, 3), 3)
    assert make(tmp_path, rows(5), retry=False).new == (4, 5, 6)


FAULTS = ["write_private", "sync_all", "take_name", "sync_folder"]


@pytest.mark.parametrize("call", FAULTS)
@pytest.mark.parametrize("wishes", [WISHES, FLAT], ids=["folders", "flat"])
def test_a_full_disk_leaves_nothing_half(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str, wishes: object
) -> None:
    """At whichever call the disk is full: one error, no half file, and the next run makes the rest."""
    make(tmp_path / "model", rows(4), wishes)  # type: ignore[arg-type]
    monkeypatch.setattr(writing, "GROUP_ROWS", 2)
    once_a_group = call.startswith("sync")
    monkeypatch.setattr(staging, call, _failing_at(2 if once_a_group else 3, getattr(disk, call)))
    with pytest.raises(OutputError) as caught:
        make(tmp_path / "out", rows(4), wishes)  # type: ignore[arg-type]
    assert [one.code for one in caught.value.findings] == ["UIT002"]
    monkeypatch.undo()
    whole = tree(tmp_path / "model")
    assert all(whole[path] == data for path, data in tree(tmp_path / "out").items())
    assert list((tmp_path / "out/.docgen/tmp").iterdir()) == []
    make(tmp_path / "out", rows(4), wishes, retry=False)  # type: ignore[arg-type]
    assert tree(tmp_path / "out") == whole


def _failing_at(number: int, real: Callable[..., object]) -> Callable[..., object]:
    """Return a call that fails the n-th time and after that."""
    count = 0

    def call(*arguments: object) -> object:
        nonlocal count
        count += 1
        if count >= number:
            raise OSError(28, os.strerror(28))
        return real(*arguments)

    return call


def test_rows_are_told_in_the_order_of_the_sheet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whichever worker is ready first, the summary follows the sheet."""
    real = running.outcomes

    def backwards(chunks: Iterable[object], engine: EngineChoice) -> Iterator[Outcome]:
        yield from reversed(list(real(chunks, engine)))  # type: ignore[arg-type]

    make(tmp_path / "model", rows(3))
    monkeypatch.setattr(running, "outcomes", backwards)
    given: list[Row] = rows(3)
    assert [one.row for one in make(tmp_path / "out", given).entries] == [2, 3, 4]
    assert tree(tmp_path / "out") == tree(tmp_path / "model")


def test_nothing_private_stands_in_the_journal(tmp_path: Path) -> None:
    """No name, address or plain hash of a row gets into what docgen keeps for itself."""
    given = [row(2), with_fields(row(3), **BAD)]
    make(tmp_path, given)
    kept = b"".join(path.read_bytes() for path in (tmp_path / ".docgen").rglob("*") if path.is_file())
    for word in (*_texts(given[0].source.value["huurder"]), given[0].digest, given[1].digest):
        assert word.encode() not in kept, word


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for inside in value.values():
            yield from _texts(inside)
    elif isinstance(value, list):
        for inside in value:
            yield from _texts(inside)
    elif isinstance(value, str) and len(value) > 4:
        yield value
