"""Findings as SARIF 2.1.0, the form that code review tools read."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from urllib.parse import quote

from docgen.cli.language import translate
from docgen.cli.letters import Checked
from docgen.finding import Finding, Level
from docgen.version import VERSION as DOCGEN_VERSION

VERSION = "2.1.0"
SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
FINGERPRINT = "docgenFinding/v1"
_LEVELS = {Level.ERROR: "error", Level.WARNING: "warning", Level.INFO: "note"}


def sarif_log(letters: Sequence[Checked], failed: Sequence[Finding]) -> dict[str, object]:
    """Return one SARIF log with one run.

    Words of a letter are left out, as the log is kept where others read it.

    Args:
        letters: Letters that were read.
        failed: Why other letters could not be read.
    """
    findings = [*(one for letter in letters for one in letter.findings), *failed]
    codes = sorted({one.code for one in findings})
    driver = {"name": "docgen", "version": DOCGEN_VERSION, "rules": _rules(codes)}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "invocations": [{"executionSuccessful": not failed}],
        "results": _results(findings, codes),
        "properties": {"documents": [_verdict(letter) for letter in letters]},
    }
    return {"$schema": SCHEMA, "version": VERSION, "runs": [run]}


def _rules(codes: Iterable[str]) -> list[dict[str, object]]:
    from docgen.cli.codes import all_codes

    known = all_codes()
    rules: list[dict[str, object]] = []
    for code in codes:
        one = known[code]
        told = "\n\n".join(text for text in (one.meaning, one.checks, one.why, one.cure, one.source) if text)
        rules.append(
            {"id": code, "name": one.name, "shortDescription": {"text": one.meaning}, "help": {"text": told}}
        )
    return rules


def _results(findings: Iterable[Finding], codes: Sequence[str]) -> list[dict[str, object]]:
    seen: Counter[tuple[str, ...]] = Counter()
    results: list[dict[str, object]] = []
    for finding in findings:
        where = (finding.code, _uri(finding.place.path), finding.place.part or "", finding.place.field or "")
        seen[where] += 1
        said = [finding.message.translated(translate)]
        if finding.fix is not None:
            said.append(finding.fix.translated(translate))
        results.append(
            {
                "ruleId": finding.code,
                "ruleIndex": codes.index(finding.code),
                "level": _LEVELS[finding.level],
                "message": {"text": "\n".join(said)},
                "locations": [_location(finding)],
                "partialFingerprints": {FINGERPRINT: _fingerprint(*where, str(seen[where]))},
            }
        )
    return results


def _fingerprint(*parts: str) -> str:
    """Return the same sign for the same finding, also when lines above it come or go."""
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:32]


def _location(finding: Finding) -> dict[str, object]:
    place = finding.place
    physical: dict[str, object] = {"artifactLocation": {"uri": _uri(place.path)}}
    if place.line is not None:
        column = {} if place.column is None else {"startColumn": place.column}
        physical["region"] = {"startLine": place.line, **column}
    location: dict[str, object] = {"physicalLocation": physical}
    names = [name for name in (place.part, place.field) if name]
    if names:
        location["logicalLocations"] = [{"name": name} for name in names]
    return location


def _uri(path: str) -> str:
    return Path(path).as_uri() if Path(path).is_absolute() else quote(Path(path).as_posix())


def _verdict(letter: Checked) -> dict[str, object]:
    report = letter.report
    score = None if report.score is None else round(report.score, 2)
    return {
        "uri": _uri(letter.path),
        "verdict": report.verdict.value,
        "score": score,
        "tone": report.tone.value,
    }
