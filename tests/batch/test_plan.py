"""A plan tells of every row what a run would give, and writes nothing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from docgen.batch import plan as planning
from docgen.batch.entry import Entry
from docgen.batch.plan import Plan, known_rows, plan
from docgen.batch.row import Row
from docgen.batch.trouble import all_problems
from docgen.batch.workspace import looking_in
from docgen.finding import Finding, Level
from docgen.message import message
from docgen.place import Place
from tests.batch.rows import job, row, rows
from tests.batch.running import make, with_fields

CELL = Finding("SRC099", "cel", Level.ERROR, message("Not text."), Place("z.xlsx", 3, 2, "datum", cell="B3"))


def planned(given: list[Row], known: dict[int, Entry] | None = None) -> Plan:
    """Return the plan of rows."""
    return plan(job(), given, given, known or {}, lambda coming, _total: coming)


def test_every_row_has_its_answer() -> None:
    """Good rows, a bad one and a double one, each with the exit code that a run would give."""
    found = planned(
        [
            row(2),
            with_fields(row(3), datum="2026-02-31", afzender="niemand"),
            row(4),
            replace(row(4), number=5),
        ]
    )
    assert [one.exit_code for one in found.outcomes] == [0, 2, 0, 2]
    assert [one.place.field for one in found.outcomes[1].findings] == ["datum", "afzender"]
    assert (found.exit_code, found.count(0), found.count(2)) == (2, 2, 2)
    assert all(not one.files for one in found.outcomes)


def test_the_answer_of_the_gate_is_known() -> None:
    """What a check would stop is told before anything is made."""
    found = planned([with_fields(row(2), datum="2026-11-03")])
    assert found.exit_code == 1
    assert all(one.level is Level.ERROR for one in found.outcomes[0].findings[:1])


def test_a_cell_that_cannot_be_read_hides_no_other() -> None:
    """What reading the sheet found comes with what the other fields say, each cell once."""
    bad = replace(with_fields(row(3), datum="x", afzender="niemand"), problems=(CELL,))
    assert [(one.code, one.place.field) for one in all_problems(job(), bad)] == [
        ("SRC099", "datum"),
        ("CASE023", "afzender"),
    ]
    assert all_problems(job(), replace(row(3), problems=(CELL,))) == (CELL,)
    assert len(planned([bad]).outcomes[0].findings) == 2


def test_a_fault_stops_only_its_row(monkeypatch: pytest.MonkeyPatch) -> None:
    """A fault in docgen itself tells the kind, not what stands in the row."""
    real = planning.loaded

    def fail_on_three(wish: object, given: Row) -> object:
        if given.number == 3:
            raise LookupError("Jan Jansen")
        return real(wish, given)  # type: ignore[arg-type]

    monkeypatch.setattr(planning, "loaded", fail_on_three)
    found = planned(rows(3))
    assert [one.exit_code for one in found.outcomes] == [0, 3, 0]
    assert "Jansen" not in str(found)


def test_what_was_made_before_is_told(tmp_path: Path) -> None:
    """A row that stands in the journal as made is told; one that changed since is not."""
    make(tmp_path, rows(2))
    given = [row(2), with_fields(row(3), datum="2027-03-02")]
    with looking_in(tmp_path) as (journal, key):
        known = known_rows(given, journal.entries(), key)
    found = planned(given, known)
    assert found.made == (2,)
    assert [[one.code for one in outcome.findings] for outcome in found.outcomes] == [["BAT013"], []]
    assert found.exit_code == 0
