"""A report counts what is in the journal."""

from __future__ import annotations

from docgen.batch.entry import Entry, State
from docgen.batch.report import documents_of, report_of
from docgen.finding import Finding, Level
from docgen.message import message

FINDING = Finding("TRM105", "x", Level.WARNING, message("Soon."))
ENTRIES = {
    "b": Entry("b", 3, State.FAILED, exit_code=2, findings=(FINDING, FINDING)),
    "a": Entry(
        "a",
        2,
        State.MADE,
        verdict="groen",
        findings=(FINDING,),
        outputs={"x/a.pdf": "0", "x/manifest.json": "1"},
    ),
}


def test_rows_and_numbers() -> None:
    """Rows follow the sheet; a code counts once a row."""
    report = report_of(ENTRIES)
    assert [one.row for one in report.entries] == [2, 3]
    assert report.counts == {"waiting": 0, "writing": 0, "made": 1, "failed": 1}
    assert (report.verdicts, report.codes) == ({"groen": 1}, {"TRM105": 2})


def test_a_manifest_is_no_document() -> None:
    """Only what a tenant may get is listed."""
    assert list(documents_of(ENTRIES["a"])) == ["x/a.pdf"]
