"""The manifest: what made this document, without the private data that is in it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path

from docgen.audit.fingerprint import Fingerprints
from docgen.finding import Finding
from docgen.law.value import LawValue
from docgen.readability.options import AllowedPhrase, Origin
from docgen.readability.report import ReadingReport
from docgen.version import VERSION

SCHEMA_VERSION = 1
NAME = "manifest.json"
_SUMS = Fingerprints()


@dataclass(frozen=True, slots=True)
class Part:
    """What the manifest tells of one document of a run.

    Attributes:
        document: Id of the document.
        template_version: Version of the template.
        template_files: SHA-256 by file, its parts included.
        law: Computed legal values by their path.
        report: Reading report, or nothing when the text is not scored.
        shown: Warnings and information.
        accepted: Errors that were accepted, with the reason.
        outputs: Content by file name.
    """

    document: str
    template_version: str
    template_files: Mapping[str, str]
    law: Mapping[str, LawValue[object]]
    report: ReadingReport | None
    shown: tuple[Finding, ...]
    accepted: tuple[tuple[Finding, str], ...]
    outputs: Mapping[str, bytes]


@dataclass(frozen=True, slots=True)
class Made:
    """All that the manifest tells of one run.

    Attributes:
        main: The document.
        reference: Reference of the office.
        made_on: Day of the run.
        dated: Date of the document.
        case_digest: SHA-256 of the case file.
        law_files: SHA-256 of each table of the law.
        exhibits: SHA-256 of the file of each exhibit in the bundle, by its number.
        wishes: What the user wished to go along with the document.
        companions: What went along with it.
    """

    main: Part
    reference: str
    made_on: date
    dated: date
    case_digest: str
    law_files: Mapping[str, str]
    exhibits: Mapping[str, str] = field(default_factory=dict)
    wishes: tuple[str, ...] = ()
    companions: tuple[Part, ...] = ()


def manifest(made: Made) -> bytes:
    """Return the manifest as JSON; the same run gives the same bytes."""
    main = _part(made.main)
    law = {"files": dict(made.law_files), "values": main.pop("law")}
    data = {
        "schema_version": SCHEMA_VERSION,
        "docgen": VERSION,
        "document": main.pop("document"),
        "reference": made.reference,
        "made_on": made.made_on.isoformat(),
        "dated": made.dated.isoformat(),
        "case": {"sha256": made.case_digest},
        "template": main.pop("template"),
        "law": law,
        **main,
        "exhibits": dict(made.exhibits),
        "with": list(made.wishes),
        "companions": [_part(one) for one in made.companions],
    }
    return (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode()


def _part(part: Part) -> dict[str, object]:
    report = part.report
    return {
        "document": part.document,
        "template": {"version": part.template_version, "files": dict(part.template_files)},
        "law": {path: _law_value(value) for path, value in sorted(part.law.items())},
        "reading": _reading(report) if report is not None else None,
        "findings": [_finding(finding) for finding in part.shown],
        "suppressed": [_suppressed(*one) for one in report.suppressed] if report is not None else [],
        "accepted": [{**_finding(finding), "reason": reason} for finding, reason in part.accepted],
        "outputs": {
            name: {"sha256": _SUMS.of(content), "bytes": len(content)}
            for name, content in sorted(part.outputs.items())
        },
    }


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
