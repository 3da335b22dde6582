"""The work of one row: what every engine runs, here or on another machine. Writes nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from docgen.batch.row import Row
from docgen.batch.trouble import all_problems
from docgen.cases.load import LoadedCase
from docgen.errors import CaseError
from docgen.finding import Finding
from docgen.pipeline.run import Job, Result, load_source, make


@dataclass(frozen=True, slots=True)
class Chunk:
    """Rows that one worker makes in one go, all with the same wishes."""

    job: Job
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a row.

    Attributes:
        row: Its number.
        digest: SHA-256 of its fields.
        name: Safe name made of the reference of the office and the document; empty when nothing was made.
        files: Content by file name, the manifest last; empty when nothing was made.
        findings: Why nothing was made, or what is good to know of what was made.
        accepted: Codes that were accepted with a reason.
        verdict: What the reading gate says; empty when it was not reached.
        exit_code: Of docgen: 0 made, 1 a gate said no, 2 the row cannot be used, 3 a fault in docgen.
    """

    row: int
    digest: str
    name: str = ""
    files: Mapping[str, bytes] = field(default_factory=dict, repr=False)
    findings: tuple[Finding, ...] = ()
    accepted: tuple[str, ...] = ()
    verdict: str = ""
    exit_code: int = 0


def make_row(job: Job, row: Row) -> Outcome:
    """Return what came of one row.

    Args:
        job: What the user asks for; its case is the sheet.
        row: The row.

    Raises:
        DocgenError: The row cannot be used, or a gate stops it.
    """
    return _made(row, make(job, loaded(job, row)))


def loaded(job: Job, row: Row) -> LoadedCase:
    """Return the case of a row.

    Raises:
        CaseError: All that is wrong with it.
    """
    if row.problems:
        raise CaseError(all_problems(job, row))
    return load_source(job, row.source, row.digest)


def _made(row: Row, result: Result) -> Outcome:
    return Outcome(
        row=row.number,
        digest=row.digest,
        name=result.name,
        files=result.files,
        findings=result.shown,
        accepted=tuple(finding.code for finding, _ in result.accepted),
        verdict=result.draft.report.verdict.value,
    )
