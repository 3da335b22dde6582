"""Going past a finding: only with a reason, and only where the check allows it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from docgen.audit import codes
from docgen.checks.check import Facts
from docgen.checks.run import run_checks
from docgen.context.plain import Context
from docgen.dutch.bsn import holds_bsn
from docgen.dutch.notation import NotationError
from docgen.dutch.tekst import clean_tekst
from docgen.errors import GateError, InputError
from docgen.finding import Finding, Level
from docgen.law.codes import NIET_NAGEKEKEN
from docgen.law.value import Confidence
from docgen.message import Message, message

LEAST_REASON = 10  # characters; a reason says why, a word does not


@dataclass(frozen=True, slots=True)
class Judged:
    """Findings that did not stop the document.

    Attributes:
        shown: Warnings and information.
        accepted: Errors that a person went past, with the reason given.
    """

    shown: tuple[Finding, ...]
    accepted: tuple[tuple[Finding, str], ...]


def unread_law(context: Context, facts: Facts) -> Iterator[Finding]:
    """Yield what a document or its checks owe to values of the law that nobody found in a source.

    Such a value is only used when a person accepted it: these findings are what the reason belongs to.

    Args:
        context: What the template could print.
        facts: What the checks look at, with the law of this run.
    """
    if NIET_NAGEKEKEN.code not in facts.book.accepted:
        return
    unread = [name for name, value in context.law.items() if value.confidence is Confidence.UNVERIFIED]
    if unread:
        what = message("Values of the law that were not found in a source: {names}.", names=", ".join(unread))
        yield replace(NIET_NAGEKEKEN.finding(what), may_accept=True)
    strict = replace(facts, book=replace(facts.book, accepted={}))
    yield from (one for one in run_checks(strict) if one.code == NIET_NAGEKEKEN.code)


def judge(findings: Iterable[Finding], reasons: Mapping[str, str], *, for_many: bool = False) -> Judged:
    """Return what may pass.

    Args:
        findings: Of the legal checks and the reading gate.
        reasons: Reason by code, from `--accept CODE="reason"`.
        for_many: Whether the reasons are for many documents, so that this one need not have each code.

    Raises:
        GateError: An error that was not accepted; holds all findings.
        InputError: A reason that is too short, or for something that may not be accepted or was not found.
    """
    return judge_each([tuple(findings)], reasons, for_many=for_many)[0]


def judge_each(
    papers: Sequence[tuple[Finding, ...]], reasons: Mapping[str, str], *, for_many: bool = False
) -> tuple[Judged, ...]:
    """Return what may pass of documents that are made together or not at all.

    Args:
        papers: The findings of each document.
        reasons: Reason by code; it counts for each document that has the code.
        for_many: Whether the reasons are for many runs, so that this one need not have each code.

    Raises:
        GateError: An error that was not accepted; holds all findings of all documents.
        InputError: A reason that is too short, or for something that may not be accepted or was not found.
    """
    everything = tuple(finding for findings in papers for finding in findings)
    if for_many:
        there = {one.code for one in everything if one.level is Level.ERROR}
        reasons = {code: reason for code, reason in reasons.items() if code in there}
    complaints = list(_complaints(everything, reasons))
    if complaints:
        raise InputError(complaints)
    if any(f.level is Level.ERROR and f.code not in reasons for f in everything):
        raise GateError(told_once(everything))
    return tuple(_judged(findings, reasons) for findings in papers)


def told_once(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return findings without those that tell of a line again: one line may be wrong in several documents."""
    told: dict[object, Finding] = {}
    for one in findings:
        key = one if one.place.line is None else (one.code, one.place, one.excerpt)
        told.setdefault(key, one)
    return tuple(told.values())


def _judged(findings: Iterable[Finding], reasons: Mapping[str, str]) -> Judged:
    shown, accepted = [], []
    for one in findings:
        if one.level is Level.ERROR:
            accepted.append((one, reasons[one.code]))
        else:
            shown.append(one)
    return Judged(tuple(shown), tuple(accepted))


def _complaints(findings: tuple[Finding, ...], reasons: Mapping[str, str]) -> Iterator[Finding]:
    by_code = {f.code: f for f in findings if f.level is Level.ERROR}
    for code, reason in reasons.items():
        if code not in by_code:
            text = message(
                "This code was accepted, but nothing with this code stops the document: {code}", code=code
            )
        elif not by_code[code].may_accept:
            text = message("Nobody may go past this: {code}", code=code)
        elif len(reason.strip()) < LEAST_REASON:
            text = message("Say in a few words why you go past this: {code}", code=code)
        elif trouble := _trouble(reason):
            text = trouble
        else:
            continue
        yield codes.ACCEPTEREN_KAN_NIET.finding(
            text,
            fix=message(
                'Write for example --accept {code}="agreed with the tenant on the phone".', code=code
            ),
        )


def _trouble(reason: str) -> Message | None:
    """Return why a reason may not stand in the manifest: it would tell too much, or cannot be read."""
    try:
        clean_tekst(reason)
    except NotationError as error:
        return error.message
    return message("This text holds a number that looks like a BSN.") if holds_bsn(reason) else None
