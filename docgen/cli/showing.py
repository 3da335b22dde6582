"""Showing the findings of a case, with its own lines only when the user asks for them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from docgen.cli.printing import finding_data, print_findings, print_json
from docgen.errors import DocgenError
from docgen.finding import Finding

Show = Callable[[Iterable[Finding]], None]


class ShownError(Exception):
    """An error whose findings are on the screen already; only the exit code is left."""

    def __init__(self, exit_code: int) -> None:
        self.exit_code = exit_code
        super().__init__(exit_code)


@contextmanager
def showing_values(case: Path, show_values: bool, *, as_json: bool = False) -> Iterator[Show]:
    """Print findings as they leave a run, in the form the user chose.

    Args:
        case: The case file.
        show_values: Add the line of the case file to each finding in it.
        as_json: Print one JSON object on stdout instead of text on stderr.
    """

    def line(finding: Finding) -> str:
        return source_line(case, finding)

    def show(findings: Iterable[Finding]) -> None:
        if as_json:
            print_json({"path": str(case), "findings": [finding_data(one) for one in findings]})
        else:
            print_findings(findings, source_line=line if show_values else None)

    try:
        yield show
    except DocgenError as error:
        show(error.findings)
        raise ShownError(error.exit_code) from None


def source_line(case: Path, finding: Finding) -> str:
    """Return the line of the case file a finding stands on; nothing for other files."""
    if finding.place.line is None or finding.place.path != str(case):
        return ""
    lines = case.read_bytes().decode("utf-8", errors="replace").splitlines()
    return lines[finding.place.line - 1].strip() if finding.place.line <= len(lines) else ""
