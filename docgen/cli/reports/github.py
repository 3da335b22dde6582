"""Findings as workflow commands, which GitHub shows beside the lines of a change."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from docgen.cli.language import translate
from docgen.cli.letters import Checked
from docgen.cli.reading import LABEL, verdict_line
from docgen.finding import Finding, Level

_COMMANDS = {Level.ERROR: "error", Level.WARNING: "warning", Level.INFO: "notice"}


def github_lines(letters: Iterable[Checked], failed: Iterable[Finding]) -> Iterator[str]:
    """Yield a workflow command for each finding, and for each letter that is not plain enough.

    Source: GitHub, Workflow commands for GitHub Actions.
    """
    for letter in letters:
        if not letter.passes:
            yield _command("error", verdict_line(letter.report), {"file": letter.path, "title": LABEL})
        yield from map(_of_finding, letter.findings)
    yield from map(_of_finding, failed)


def _of_finding(finding: Finding) -> str:
    place = finding.place
    properties = {
        "file": place.path,
        "line": place.line,
        "col": place.column,
        "title": f"{finding.code} {finding.name}",
    }
    said = [finding.message.translated(translate)]
    if finding.fix is not None:
        said.append(finding.fix.translated(translate))
    return _command(_COMMANDS[finding.level], "\n".join(said), properties)


def _command(name: str, text: str, properties: dict[str, str | int | None]) -> str:
    shown = ",".join(f"{key}={_property(str(value))}" for key, value in properties.items() if value)
    return f"::{name} {shown}::{_data(text)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
