"""A batch without making anything: what every row would give, all bad cells at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from docgen.batch.codes import AL_GEMAAKT
from docgen.batch.duplicates import duplicates
from docgen.batch.engine_task import outcome_of
from docgen.batch.entry import Entry, State
from docgen.batch.row import Row
from docgen.batch.work import Outcome, loaded
from docgen.batch.workspace import Key
from docgen.errors import InputError
from docgen.finding import Finding, Level
from docgen.pipeline.run import Job, checked
from docgen.place import Place

Follow: TypeAlias = Callable[[Iterable[Outcome], int], Iterable[Outcome]]


@dataclass(frozen=True, slots=True)
class Plan:
    """What a batch would give.

    Attributes:
        outcomes: Of each chosen row, in the order of the sheet, without files.
        made: Numbers of rows that were made before, as they are now.
    """

    outcomes: tuple[Outcome, ...]
    made: tuple[int, ...] = ()

    @property
    def exit_code(self) -> int:
        """The heaviest exit code of all rows."""
        return max((one.exit_code for one in self.outcomes), default=0)

    def count(self, exit_code: int) -> int:
        """Return how many rows end with an exit code."""
        return sum(one.exit_code == exit_code for one in self.outcomes)


def plan(
    job: Job, rows: Sequence[Row], chosen: Sequence[Row], known: Mapping[int, Entry], follow: Follow
) -> Plan:
    """Check rows as a run would, up to the reading gate.

    Args:
        job: What is the same for each document.
        rows: All rows of the sheet; two of them may be the same.
        chosen: The rows to check.
        known: What the journal of an output folder says of rows, by their number.
        follow: Hands out what came of each row.
    """
    doubles = duplicates(rows)
    made = tuple(
        row.number for row in chosen if row.number in known and known[row.number].state is State.MADE
    )
    found = follow((_checked(job, row, doubles.get(row.number)) for row in chosen), len(chosen))
    outcomes = (replace(one, findings=(*one.findings, *_before(job, one, made))) for one in found)
    return Plan(tuple(outcomes), made)


def known_rows(rows: Iterable[Row], entries: Mapping[str, Entry], key: Key) -> dict[int, Entry]:
    """Return what a journal says of rows as they are now, by their number."""
    return {row.number: entries[mac] for row in rows if (mac := key.mac(row.digest)) in entries}


def _checked(job: Job, row: Row, double: Finding | None) -> Outcome:
    """Return what would come of one row; one that another row doubles is not made."""
    outcome = outcome_of(job, row, _drafted)
    if double is None:
        return outcome
    return replace(
        outcome,
        findings=(double, *outcome.findings),
        exit_code=max(outcome.exit_code, InputError.exit_code),
    )


def _drafted(job: Job, row: Row) -> Outcome:
    found = checked(job, loaded(job, row))
    accepted = tuple(finding.code for finding, _reason in found.accepted)
    verdict = found.draft.report.verdict.value
    return Outcome(row.number, row.digest, findings=found.shown, accepted=accepted, verdict=verdict)


def _before(job: Job, outcome: Outcome, made: Iterable[int]) -> tuple[Finding, ...]:
    if outcome.row not in made:
        return ()
    place = Place(str(job.case), outcome.row)
    return (replace(AL_GEMAAKT.finding(AL_GEMAAKT.meaning, place), level=Level.INFO),)
