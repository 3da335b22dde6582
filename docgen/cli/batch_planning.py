"""Checking the rows of a sheet for the command line, and telling what would come of each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from gettext import gettext as _
from pathlib import Path
from typing import TYPE_CHECKING

import click

from docgen.cli.batching import job_of, sheet_of
from docgen.cli.printing import finding_data, level_word, print_findings, print_json
from docgen.cli.progress import followed
from docgen.finding import Finding, Level

if TYPE_CHECKING:
    from docgen.batch.entry import Entry
    from docgen.batch.plan import Plan
    from docgen.batch.rows import Rows
    from docgen.batch.wishes import Wishes


def plan_and_tell(
    wishes: Wishes, asked: tuple[tuple[str, str], ...], out: Path | None, *, as_json: bool
) -> int:
    """Check rows, say what would come of them, and return the exit code.

    Args:
        wishes: What the user asks for.
        asked: Column and value of the rows to take.
        out: Folder of an earlier run, or nothing.
        as_json: Print one JSON object instead of text.

    Raises:
        InputError: The sheet cannot be used.
    """
    from docgen.batch.codes import GEEN_RIJEN
    from docgen.batch.plan import plan
    from docgen.batch.select import conditions_of, selected
    from docgen.batch.workspace import Key
    from docgen.errors import InputError
    from docgen.place import Place

    sheet, job = sheet_of(wishes), job_of(wishes)
    key = Key(b"of this run only")
    chosen = selected(sheet.rows, conditions_of(asked, key), wishes.limit, key)
    if not chosen:
        raise InputError([GEEN_RIJEN.finding(GEEN_RIJEN.meaning, Place(str(wishes.sheet)))])
    found = plan(job, sheet.rows, chosen, _known(sheet, out), followed)
    if as_json:
        print_json(_data(wishes, sheet, found))
    else:
        _print(sheet, found)
    return found.exit_code


def _known(sheet: Rows, out: Path | None) -> Mapping[int, Entry]:
    """Return what the journal of an earlier run says of the rows; nothing when there was none."""
    from docgen.batch.plan import known_rows
    from docgen.batch.workspace import has_journal, looking_in

    if out is None or not has_journal(out):
        return {}
    with looking_in(out) as (journal, key):
        return known_rows(sheet.rows, journal.entries(), key)


def _print(sheet: Rows, found: Plan) -> None:
    print_findings(sheet.notices)
    for outcome in found.outcomes:
        if outcome.exit_code:
            print_findings(_errors(outcome.findings), to_stderr=False)
    for line in _remarks(found):
        click.echo(line)
    click.echo(
        _("Rows: {rows}. Good: {good}. Stopped by a check: {stopped}. Not usable: {unusable}.").format(
            rows=len(found.outcomes),
            good=found.count(0),
            stopped=found.count(1),
            unusable=len(found.outcomes) - found.count(0) - found.count(1),
        )
    )
    if found.made:
        numbers = _numbers(found.made)
        click.echo(_("Made before, and the row is still the same: {rows}.").format(rows=numbers))


def _remarks(found: Plan) -> Iterator[str]:
    """Yield each warning once, with how many rows have it."""
    rows: dict[tuple[Level, str, str], list[int]] = {}
    for outcome in found.outcomes:
        for one in outcome.findings:
            if one.level is Level.WARNING:
                rows.setdefault((one.level, one.code, one.name), []).append(outcome.row)
    for (level, code, name), numbers in sorted(rows.items(), key=lambda item: (-len(item[1]), item[0])):
        yield f"{level_word(level)} {code} {name}: " + _("rows {rows}").format(rows=_numbers(numbers))


def _numbers(numbers: Iterable[int], most: int = 10) -> str:
    """Return numbers of rows, each once; of many only the first."""
    listed = sorted(set(numbers))
    shown = ", ".join(map(str, listed[:most]))
    more = len(listed) - most
    return shown if more <= 0 else _("{rows} and {more} more").format(rows=shown, more=more)


def _errors(findings: Iterable[Finding]) -> list[Finding]:
    everything = list(findings)
    return [one for one in everything if one.level is Level.ERROR] or everything


def _data(wishes: Wishes, sheet: Rows, found: Plan) -> dict[str, object]:
    codes = Counter(code for one in found.outcomes for code in {finding.code for finding in one.findings})
    return {
        "path": str(wishes.sheet),
        "counts": {
            "rows": len(found.outcomes),
            "good": found.count(0),
            "stopped": found.count(1),
            "unusable": len(found.outcomes) - found.count(0) - found.count(1),
            "made_before": len(found.made),
        },
        "codes": dict(sorted(codes.items())),
        "notices": [finding_data(one) for one in sheet.notices],
        "rows": [
            {
                "row": one.row,
                "exit_code": one.exit_code,
                "verdict": one.verdict or None,
                "made_before": one.row in found.made,
                "accepted": list(one.accepted),
                "findings": [finding_data(finding) for finding in one.findings],
            }
            for one in found.outcomes
        ],
    }
