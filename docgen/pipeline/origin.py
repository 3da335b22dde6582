"""Where in the case file something stands: findings lead to the line that the user can mend."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from docgen.cases.load import LoadedCase
from docgen.context.plain import Context
from docgen.finding import Finding
from docgen.place import Place
from docgen.source.tree import Parts, Value, field_path

_STEP = re.compile(r"[^.\[\]]+")


def at_case(findings: Iterable[Finding], loaded: LoadedCase, context: Context) -> tuple[Finding, ...]:
    """Return findings in data at their field of the case file, each told once.

    Args:
        findings: Findings with the field of the context they are about, if any.
        loaded: The case with the place of each field.
        context: What the template could print, some of it made of several fields.
    """
    moved = (_moved(finding, loaded, context) for finding in findings)
    return tuple(dict.fromkeys(moved))


def texts_of(value: Value, parts: Parts = ()) -> Iterator[tuple[str, str]]:
    """Yield the path and the text of each value in a case file, composed as it is printed."""
    if isinstance(value, dict):
        for name, inside in value.items():
            yield from texts_of(inside, (*parts, name))
    elif isinstance(value, list):
        for number, inside in enumerate(value):
            yield from texts_of(inside, (*parts, number))
    elif isinstance(value, str):
        yield field_path(parts), _printed(value)


def nearest_place(path: str | None, places: Mapping[str, Place]) -> Place | None:
    """Return the place of a field, or of the nearest group around it that the case has."""
    while path:
        if path in places:
            return places[path]
        path = path.rpartition("[" if path.endswith("]") else ".")[0]
    return None


def _moved(finding: Finding, loaded: LoadedCase, context: Context) -> Finding:
    field = finding.place.field
    if field is None:
        return finding
    source = field if field in loaded.places else _source(field, loaded, context)
    if source is not None:
        return replace(finding, place=loaded.places[source])
    place = nearest_place(field, loaded.places)
    return replace(finding, place=replace(place, field=field)) if place else finding


def _source(field: str, loaded: LoadedCase, context: Context) -> str | None:
    """Return the field of the case with the longest text that a computed value is made of."""
    value: object = context.values
    for step in _STEP.findall(field):
        if isinstance(value, Mapping):
            value = value.get(step)
        elif isinstance(value, list) and step.isdigit() and int(step) < len(value):
            value = value[int(step)]
        else:
            return None
    if not isinstance(value, str):
        return None
    made_of = [(len(text), path) for path, text in texts_of(loaded.source.value) if text and text in value]
    longest = max((length for length, _ in made_of), default=0)
    return next((path for length, path in made_of if length == longest), None)


def _printed(text: str) -> str:
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n")).strip()
