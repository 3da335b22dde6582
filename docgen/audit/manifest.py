"""The manifest: what made this document, without the private data that is in it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path

from docgen.finding import Finding
from docgen.law.value import LawValue
from docgen.readability.options import AllowedPhrase, Origin
from docgen.readability.report import ReadingReport
from docgen.version import VERSION

SCHEMA_VERSION = 1
NAME = "manifest.json"


@dataclass(frozen=True, slots=True)
class Made:
    """All that the manifest tells of one run.

    Attributes:
        document: Id of the document.
        reference: Reference of the office.
        made_on: Day of the run.
        dated: Date of the document.
        case_digest: SHA-256 of the case file.
        template: Version of the template and SHA-256 by file, its parts and house style included.
        law: Computed legal values by their path.
        report: Reading report, or nothing when the text is not scored.
        shown: Warnings and information.
        accepted: Errors that were accepted, with the reason.
        outputs: Content by file name.
        exhibits: SHA-256 of the file of each exhibit in the bundle, by its number.
    """

    document: str
    reference: str
    made_on: date
    dated: date
    case_digest: str
    template_version: str
    template_files: Mapping[str, str]
    law_files: Mapping[str, str]
    law: Mapping[str, LawValue[object]]
    report: ReadingReport
    shown: tuple[Finding, ...]
    accepted: tuple[tuple[Finding, str], ...]
    outputs: Mapping[str, bytes]
    exhibits: Mapping[str, str] = field(default_factory=dict)


def manifest(made: Made) -> bytes:
    """Return the manifest as JSON; the same run gives the same bytes."""
    data = {
        "schema_version": SCHEMA_VERSION,
        "docgen": VERSION,
        "document": made.document,
        "reference": made.reference,
        "made_on": made.made_on.isoformat(),
        "dated": made.dated.isoformat(),
        "case": {"sha256": made.case_digest},
        "template": {"version": made.template_version, "files": dict(made.template_files)},
        "law": {
            "files": dict(made.law_files),
            "values": {path: _law_value(value) for path, value in sorted(made.law.items())},
        },
        "reading": _reading(made.report),
        "findings": [_finding(finding) for finding in made.shown],
        "suppressed": [_suppressed(phrase, count) for phrase, count in made.report.suppressed],
        "accepted": [{**_finding(finding), "reason": reason} for finding, reason in made.accepted],
        "outputs": {
            name: {"sha256": hashlib.sha256(content).hexdigest(), "bytes": len(content)}
            for name, content in sorted(made.outputs.items())
        },
        "exhibits": dict(made.exhibits),
    }
    return (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode()


def digests(paths: Iterable[Path], root: Path) -> dict[str, str]:
    """Return SHA-256 of each file by its path below a folder."""
    return {
        path.relative_to(root).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(paths)
        if path.is_file()
    }


def _law_value(value: LawValue[object]) -> dict[str, object]:
    return {
        "unit": value.unit,
        "confidence": value.confidence.value,
        "origin": value.origin.value,
        "articles": list(value.articles),
        "trace": [
            {
                "rule": str(step.rule),
                "article": step.article,
                "inputs": {name: _public(given) for name, given in step.inputs},
                "result": _public(step.result),
            }
            for step in value.trace
        ],
    }


def _public(value: object) -> object:
    """Amounts are private and stay out; dates, terms and yes or no may be told."""
    if isinstance(value, Decimal):
        return None
    return value if isinstance(value, bool | int | str) else str(value)


def _reading(report: ReadingReport) -> dict[str, object]:
    return {
        "label": "B1-toets (indicatie)",
        "verdict": report.verdict.value,
        "score": report.score,
        "metrics": dict(report.metrics),
    }


def _suppressed(phrase: AllowedPhrase, count: int) -> dict[str, object]:
    """Tell who went past which rule and why; words from a case may be private and stay out."""
    text = None if phrase.origin is Origin.CASE else phrase.text or None
    return {
        "rule": phrase.rule,
        "origin": phrase.origin.value,
        "text": text,
        "reason": phrase.reason,
        "findings": count,
    }


def _finding(finding: Finding) -> dict[str, object]:
    return {
        "code": finding.code,
        "level": finding.level.value,
        "message": str(finding.message),
        "line": finding.place.line,
        "field": finding.place.field,
    }
