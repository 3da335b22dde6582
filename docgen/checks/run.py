"""Running the legal checks that apply to a document."""

from __future__ import annotations

from collections.abc import Iterator

from docgen.checks.check import Check, Facts
from docgen.checks.register import checks_for
from docgen.errors import LawPeriodError
from docgen.finding import Finding


def run_checks(facts: Facts) -> tuple[Finding, ...]:
    """Return what the legal checks found, each finding once, in the order of the register.

    A date that the law data does not cover is a finding too, so that it is reported with the rest.
    """
    found = (finding for check in checks_for(facts.document_id) for finding in _run(check, facts))
    return tuple(dict.fromkeys(found))


def _run(check: Check, facts: Facts) -> Iterator[Finding]:
    try:
        yield from check.check(facts)
    except LawPeriodError as error:
        yield from error.findings
