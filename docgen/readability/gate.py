"""Whether a document may go out, as far as reading goes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from docgen.finding import Finding, Level
from docgen.message import message, one_decimal
from docgen.readability import codes
from docgen.readability.report import ReadingReport
from docgen.readability.score import GREEN, Verdict

STRICT_SCORE = 8.0  # points; docgen's own templates stay at or below it
STRICT_PASSIVE = 0.10  # share of passive sentences in docgen's own templates
STRICT_MIN_SENTENCES = 10  # sentences; below this one passive is more than the share allows
_STRICT_RULES = frozenset(("ZIN101", "WRD101", "TERM101", "TOE101"))


@dataclass(frozen=True, slots=True)
class Target:
    """What a document must reach.

    Attributes:
        max_score: Highest score in points that passes.
        strict: Whether a long sentence, a formal word, an unexplained term or too many passives block.
    """

    max_score: float = GREEN
    strict: bool = False


STRICT = Target(STRICT_SCORE, strict=True)
"""What docgen's own templates must reach in every example case."""


def gate(report: ReadingReport, target: Target | None = None) -> tuple[Finding, ...]:
    """Return what blocks the document; nothing when it may go out.

    A text that is too short for a verdict is judged by its findings alone. Each finding may be accepted
    with a reason.

    Args:
        report: The reading report.
        target: What the document must reach; without it a green verdict.
    """
    wanted = target or Target()
    found = [*_verdict(report, wanted), *(f for f in report.findings if _blocks(f, wanted))]
    return tuple(replace(finding, level=Level.ERROR, may_accept=True) for finding in found)


def warnings(report: ReadingReport, target: Target) -> tuple[Finding, ...]:
    """Return what does not block the document but must be seen, such as words in capitals."""
    return tuple(f for f in report.findings if f.level is Level.WARNING and not _blocks(f, target))


def _blocks(finding: Finding, target: Target) -> bool:
    return finding.level is Level.ERROR or (target.strict and finding.code in _STRICT_RULES)


def _verdict(report: ReadingReport, target: Target) -> Iterator[Finding]:
    judged = report.verdict is not Verdict.TE_KORT
    if judged and report.score is not None and report.score > target.max_score:
        yield codes.SCORE_TE_HOOG.finding(
            message(
                "the text scores {score} points; {limit} is the limit",
                score=one_decimal(report.score),
                limit=f"{target.max_score:g}",
            )
        )
    for limit in report.limits:
        yield codes.GRENS_OVERSCHREDEN.finding(message("a hard limit is broken: {limit}", limit=limit.value))
    if target.strict and _too_passive(report):
        yield codes.TE_VEEL_LIJDENDE_VORM.finding(
            message("more than {percent} % of the sentences are passive", percent=round(100 * STRICT_PASSIVE))
        )


def _too_passive(report: ReadingReport) -> bool:
    """Say whether too many sentences are passive; in a short text one always may be."""
    sentences, share = report.metrics["sentences"], report.metrics["share_passive"]
    if sentences < STRICT_MIN_SENTENCES:
        return share * sentences > 1
    return share > STRICT_PASSIVE
