"""What the journal knows of a row: no names, no amounts, no addresses."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from docgen.finding import Finding, Level
from docgen.message import Message
from docgen.place import Place


class State(StrEnum):
    """How far a row is."""

    WAITING = "waiting"
    WRITING = "writing"
    MADE = "made"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Entry:
    """One row in the journal.

    Attributes:
        mac: Keyed MAC of its fields; says whether the row changed, and tells nothing else.
        row: Its number in the sheet, when it was last seen there.
        state: How far it is.
        options: Keyed MAC of the options that it was made with.
        name: Name of its documents; empty when nothing was made.
        verdict: What the reading gate said.
        exit_code: What came of it, as `Outcome.exit_code`.
        findings: Why it failed, or what is good to know of it.
        accepted: Codes that were accepted with a reason.
        outputs: SHA-256 by path below the output folder.
    """

    mac: str
    row: int
    state: State = State.WAITING
    options: str = ""
    name: str = ""
    verdict: str = ""
    exit_code: int = 0
    findings: tuple[Finding, ...] = ()
    accepted: tuple[str, ...] = ()
    outputs: Mapping[str, str] = field(default_factory=dict)


def findings_text(findings: Iterable[Finding]) -> str:
    """Return findings as JSON: code, place and message; never the words of a letter or a cell."""
    return json.dumps([_plain(one) for one in findings], ensure_ascii=False)


def findings_of(text: str) -> tuple[Finding, ...]:
    """Return the findings in a text of the journal."""
    return tuple(
        Finding(
            one["code"],
            one["name"],
            Level(one["level"]),
            _message(one["message"]),
            Place(**one["place"]),
            _message(one["fix"]) if one["fix"] else None,
            may_accept=one["may_accept"],
        )
        for one in json.loads(text)
    )


def _plain(finding: Finding) -> dict[str, object]:
    place = finding.place
    return {
        "code": finding.code,
        "name": finding.name,
        "level": finding.level.value,
        "message": _message_data(finding.message),
        "fix": _message_data(finding.fix) if finding.fix else None,
        "may_accept": finding.may_accept,
        "place": {
            name: value
            for name in ("path", "line", "column", "field", "part", "cell")
            if (value := getattr(place, name)) is not None
        },
    }


def _message_data(said: Message) -> list[object]:
    return [
        said.text,
        {name: _message_data(value) if isinstance(value, Message) else value for name, value in said.values},
    ]


def _message(data: list[object]) -> Message:
    text, values = data
    if not isinstance(text, str) or not isinstance(values, dict):
        raise TypeError("message")
    return Message(
        text,
        tuple(
            (name, _message(value) if isinstance(value, list) else value) for name, value in values.items()
        ),
    )
