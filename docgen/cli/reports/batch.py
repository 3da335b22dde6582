"""What came of each row of a batch, as text, JSON or XLSX; nothing in it is private."""

from __future__ import annotations

import json
from collections.abc import Iterator
from gettext import gettext as _
from typing import TYPE_CHECKING

from docgen.cli.language import translate
from docgen.cli.printing import SCHEMA_VERSION, finding_data, finding_lines, level_word

if TYPE_CHECKING:
    from docgen.batch.entry import Entry
    from docgen.batch.report import Report


def report_lines(report: Report) -> Iterator[str]:
    """Yield the report as lines: a line for each row, what was found in it, and the numbers."""
    from docgen.batch.report import documents_of

    words = state_words()
    for entry in report.entries:
        facts = [words[entry.state.value], entry.verdict, ", ".join(documents_of(entry))]
        facts.extend(_("accepted with a reason: {code}").format(code=code) for code in entry.accepted)
        yield _("row {row}").format(row=entry.row) + ": " + " · ".join(fact for fact in facts if fact)
        for finding in entry.findings:
            yield from (f"   {line}" for line in finding_lines(finding))
    yield ""
    yield (
        ". ".join(
            f"{words[state].capitalize()}: {number}" for state, number in report.counts.items() if number
        )
        + "."
    )


def report_json(report: Report) -> str:
    """Return the report as JSON."""
    data = {
        "schema_version": SCHEMA_VERSION,
        "counts": report.counts,
        "verdicts": report.verdicts,
        "codes": report.codes,
        "rows": [
            {
                "row": one.row,
                "state": one.state.value,
                "exit_code": one.exit_code,
                "verdict": one.verdict or None,
                "accepted": list(one.accepted),
                "files": [{"path": path, "sha256": digest} for path, digest in one.outputs.items()],
                "findings": [finding_data(finding) for finding in one.findings],
            }
            for one in report.entries
        ],
    }
    return json.dumps(data, ensure_ascii=False, indent=2)


def report_xlsx(report: Report) -> bytes:
    """Return the report as an XLSX file: a line for each finding, and one for a row without any."""
    from docgen.batch.report_xlsx import xlsx_bytes

    head = (
        _("row"),
        _("state"),
        _("verdict"),
        _("file"),
        _("code"),
        _("field"),
        _("cell"),
        _("message"),
    )
    return xlsx_bytes((line for entry in report.entries for line in _cells(entry)), head)


def state_words() -> dict[str, str]:
    """Return each state in the language of the user."""
    return {
        "waiting": _("still to make"),
        "writing": _("half made"),
        "made": _("made"),
        "failed": _("failed"),
    }


def _cells(entry: Entry) -> Iterator[tuple[str | int, ...]]:
    from docgen.batch.report import documents_of

    facts = (entry.row, state_words()[entry.state.value], entry.verdict, ", ".join(documents_of(entry)))
    for finding in entry.findings:
        place = finding.place
        said = f"{level_word(finding.level)}: {finding.message.translated(translate)}"
        yield (*facts, finding.code, place.field or "", place.cell or "", said)
    if not entry.findings:
        yield (*facts, "", "", "", "")
