"""What the example case says about each field, also about fields that are switched off."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from docgen.errors import InputError
from docgen.source.tree import Value
from docgen.source.yaml_file import scan_yaml

_SWITCHED_OFF = re.compile(r"^( *)#(?=[^ #\n])", re.MULTILINE)
_COMMENT = re.compile(r" *# (?P<text>.*)")
_NUMBER = re.compile(r"\[[0-9]+\]")
_OF_A_FILE = ("Mag weg.", "Mag leeg blijven.")


@dataclass(frozen=True, slots=True)
class FieldNote:
    """What a person should know of a field.

    Attributes:
        text: The comment above it.
        example: A value that is right.
    """

    text: str
    example: str


def field_notes(example: bytes, path: str) -> Mapping[str, FieldNote]:
    """Return a note for each field of an example case by pattern; none when it cannot be read.

    Args:
        example: The commented case.
        path: Its name.
    """
    text = _SWITCHED_OFF.sub(r"\1", example.decode("utf-8", "replace"))
    try:
        source, _ = scan_yaml(text.encode(), path)
    except InputError:
        return {}
    notes: dict[str, FieldNote] = {}
    for way, place in source.keys.items():
        pattern = _NUMBER.sub("[]", way)
        if pattern not in notes:
            notes[pattern] = FieldNote(_above(source.lines, place.line or 1), _value(source.value, way))
    return notes


def _above(lines: tuple[str, ...], line: int) -> str:
    """Return the comment right above a line."""
    words: list[str] = []
    for above in reversed(lines[: line - 1]):
        comment = _COMMENT.fullmatch(above)
        if comment is None:
            break
        words.insert(0, comment["text"].strip())
    return " ".join(words).replace(*_OF_A_FILE)


def _value(value: Value, way: str) -> str:
    for step in re.findall(r"[^.\[\]]+", way):
        if isinstance(value, dict):
            value = value.get(step)
        elif isinstance(value, list) and step.isdecimal() and int(step) < len(value):
            value = value[int(step)]
    if isinstance(value, list) and value:
        value = value[0]
    return value if isinstance(value, str) else ""
