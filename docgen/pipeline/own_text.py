"""Whose fault a finding is when an office fills in its own text: that of the case, or that of the text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from docgen.finding import Finding
from docgen.place import Place


def at_text(findings: Iterable[Finding], own_text: Path, usual: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return findings, those that docgen's own text of the same case would not give at the office's text.

    Args:
        findings: What the checks found, each at its field of the case.
        own_text: The office's own file.
        usual: What the checks found in docgen's own text of the same case.
    """
    of_case = {(one.code, one.message) for one in usual}
    return tuple(
        one
        if (one.code, one.message) in of_case
        else replace(one, place=Place(str(own_text), field=one.place.field, part=one.place.part))
        for one in findings
    )
