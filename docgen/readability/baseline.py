"""What is known already of a set of letters, so that a check tells only what is new.

An office with thousands of letters starts where it stands: the baseline keeps the verdict of each letter and
a sign for each finding. The sign is a digest: no words of a letter stand in the file.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from docgen.errors import InputError
from docgen.finding import Finding
from docgen.place import Place
from docgen.readability.codes import BASISLIJN_ONLEESBAAR
from docgen.readability.comparing import identity
from docgen.readability.report import ReadingReport, Tone
from docgen.readability.score import Verdict

SCHEMA_VERSION = 1
SIGN_LENGTH = 16  # hexadecimals of SHA-256; two findings of one letter do not meet by chance
_VERDICTS = (Verdict.TE_KORT, Verdict.GROEN, Verdict.ORANJE, Verdict.ROOD)
_TONES = (Tone.GOED, Tone.LET_OP, Tone.FOUT)


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of one letter.

    Attributes:
        verdict: How plain it was.
        tone: How it spoke to its reader.
        findings: How often each finding stood in it, by its sign.
    """

    verdict: Verdict
    tone: Tone
    findings: Mapping[str, int]

    def is_kept_by(self, report: ReadingReport) -> bool:
        """Say whether a letter is no worse than it was."""
        return _VERDICTS.index(report.verdict) <= _VERDICTS.index(self.verdict) and _TONES.index(
            report.tone
        ) <= _TONES.index(self.tone)


def known_of(report: ReadingReport, findings: Iterable[Finding]) -> Known:
    """Return what a baseline keeps of a letter."""
    return Known(report.verdict, report.tone, Counter(map(sign, findings)))


def unknown_findings(findings: Iterable[Finding], known: Known | None) -> tuple[Finding, ...]:
    """Return the findings that are not known; one that stands there more often than before is new."""
    left = Counter(known.findings) if known is not None else Counter()
    new: list[Finding] = []
    for finding in findings:
        mark = sign(finding)
        if left[mark] > 0:
            left[mark] -= 1
        else:
            new.append(finding)
    return tuple(new)


def gone(findings: Iterable[Finding], known: Known) -> int:
    """Return how many known findings a letter no longer has."""
    return (Counter(known.findings) - Counter(map(sign, findings))).total()


def sign(finding: Finding) -> str:
    """Return a sign that stays the same while the words stay the same, wherever they move to."""
    return hashlib.sha256("\0".join(identity(finding)).encode()).hexdigest()[:SIGN_LENGTH]


def baseline_bytes(documents: Mapping[str, Known]) -> bytes:
    """Return a baseline as a file; the same letters give the same bytes."""
    told = {
        path: {
            "verdict": known.verdict.value,
            "tone": known.tone.value,
            "findings": dict(sorted(known.findings.items())),
        }
        for path, known in sorted(documents.items())
    }
    data = {"schema_version": SCHEMA_VERSION, "documents": told}
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode()


def read_baseline(data: bytes, path: str) -> dict[str, Known]:
    """Return what is known of each letter, by its path.

    Raises:
        InputError: This is no baseline of docgen.
    """
    try:
        told = json.loads(data)
        if told["schema_version"] != SCHEMA_VERSION:
            raise ValueError("schema_version")
        return {name: _known(one) for name, one in told["documents"].items()}
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise InputError([BASISLIJN_ONLEESBAAR.finding(BASISLIJN_ONLEESBAAR.meaning, Place(path))]) from None


def _known(told: Mapping[str, Any]) -> Known:
    counts = {str(mark): int(count) for mark, count in told["findings"].items()}
    return Known(Verdict(told["verdict"]), Tone(told["tone"]), counts)
