"""Findings in the fixed text of a template, told once and not for each of its cases."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from docgen.finding import Finding
from docgen.message import Message, message
from docgen.place import Place
from docgen.readability.codes import ONGEBRUIKTE_TOESTEMMING

MOST_NAMES = 3
"""Cases that are named beside a finding; the rest is counted."""

_Key = tuple[str, Place, str]


def merged(cases: Sequence[Sequence[Finding]], names: Sequence[str]) -> tuple[tuple[Finding, ...], ...]:
    """Return the findings of each case, what is in fixed text only with the first case that shows it.

    Args:
        cases: The findings with each case; those in data stand at a field.
        names: What to call the cases.
    """
    where: dict[_Key, list[int]] = {}
    for number, findings in enumerate(cases):
        for finding in findings:
            shown_in = where.setdefault(_key(finding), [])
            if number not in shown_in:
                shown_in.append(number)
    return tuple(tuple(_told(findings, number, where, names)) for number, findings in enumerate(cases))


def _told(
    findings: Sequence[Finding], number: int, where: dict[_Key, list[int]], names: Sequence[str]
) -> Iterator[Finding]:
    told: set[_Key] = set()
    for finding in findings:
        key = _key(finding)
        shown_in = where[key]
        if finding.place.field is not None:
            yield finding
        elif shown_in[0] != number or (key in told and _is_whole(finding)):
            continue
        elif len(shown_in) == len(names):
            yield finding
        elif finding.code != ONGEBRUIKTE_TOESTEMMING.code:  # a phrase may stand in a branch
            yield replace(finding, message=_in_cases(finding.message, shown_in, names))
        told.add(key)


def _key(finding: Finding) -> _Key:
    """Return what makes a finding the same one in another case.

    A sentence may hold a branch and so differ from case to case; a word is the same word.
    """
    return finding.code, finding.place, "" if _is_whole(finding) else finding.excerpt


def _is_whole(finding: Finding) -> bool:
    quote = finding.quote
    return quote is None or not (quote.before or quote.after)


def _in_cases(what: Message, shown_in: Sequence[int], names: Sequence[str]) -> Message:
    named = ", ".join(names[number] for number in shown_in[:MOST_NAMES])
    if len(shown_in) > MOST_NAMES:
        named += ", …"
    return message(
        "{what} (in {count} of {total} cases: {names})",
        what=what,
        count=len(shown_in),
        total=len(names),
        names=named,
    )
