"""What pydantic found, as findings with a place and a cure, and without the value.

pydantic's own words can hold the value, so only its kind of error and its way to the field are used.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from pydantic import BaseModel, ValidationError

from docgen.cases.codes import CHOICE, CONFLICT, EMPTY, FORM, MISSING, OF_TROUBLE, UNKNOWN, VALUE
from docgen.cases.conflict import ConflictError
from docgen.cases.schema import Field, Form, fields_of
from docgen.dutch.notation import NotationError, Trouble
from docgen.finding import Finding
from docgen.message import Message, message
from docgen.place import Place
from docgen.source.tree import Parts, Source, Value, field_path

_NUMBER = re.compile(r"\[\d+\]")
_LAST_STEP = re.compile(r"(?:\[\d+\]|(?:^|\.)[^.\[\]]*)$")
_NEAR = 0.6  # the share of signs that two names have in common; difflib's own threshold


@dataclass(frozen=True, slots=True)
class _Problem:
    """One problem of pydantic, with all that is known about its field."""

    parts: Parts
    context: Mapping[str, Any]
    field: Field | None
    fields: Mapping[str, Field]
    source: Source

    @property
    def place(self) -> Place:
        return _place(field_path(self.parts), self.source)

    @property
    def fix(self) -> Message | None:
        """How the value of this field is to be written."""
        if self.field is None:
            return None
        rule, example = self.field.rule, self.field.example
        if not example or self.field.choices:
            return message("Write {rule}.", rule=rule)
        return message("Write {rule}; for example: {example}", rule=rule, example=example)


def find_problems(error: ValidationError, source: Source, model: type[BaseModel]) -> list[Finding]:
    """Return one finding for each problem, in the order of the file.

    Args:
        error: What pydantic found.
        source: The file it found it in.
        model: The model the file was read with.
    """
    fields = {field.path: field for field in fields_of(model)}
    findings = []
    for found in error.errors(include_input=False, include_url=False):
        parts = tuple(_walk(found["loc"], source.value))
        field = fields.get(_pattern(field_path(parts)))
        problem = _Problem(parts, found.get("ctx", {}), field, fields, source)
        if found["type"] == "too_short" and _has_enough(problem):
            continue
        findings.append(_BY_KIND.get(found["type"], _form)(problem))
    return in_order(findings)


def in_order(findings: Iterable[Finding]) -> list[Finding]:
    """Return the findings by line and column; what has no line comes first. Each is told once."""
    unique = dict.fromkeys(findings)
    return sorted(unique, key=lambda one: (one.place.line or 0, one.place.column or 0, one.code))


def nearest(name: str, known: Iterable[str]) -> str | None:
    """Return the known name that a wrong one most looks like, if any does."""
    found = get_close_matches(name.lower(), list(known), n=1, cutoff=_NEAR)
    return found[0] if found else None


def _missing(problem: _Problem) -> Finding:
    """Point at the group that lacks the field, or at the field when it is there without a value."""
    path = field_path(problem.parts)
    if path in problem.source.keys:
        return EMPTY.finding(message("This field has no value."), problem.place, problem.fix)
    around = _place(field_path(problem.parts[:-1]), problem.source)
    shown = problem.source.name_of(path)
    place = Place(around.path, around.line, around.column, shown)
    why = message("The field {name} is missing.", name=shown)
    if problem.field is None or not problem.field.example:
        return MISSING.finding(why, place)
    name, example = str(problem.parts[-1]), problem.field.example
    return MISSING.finding(
        why, place, message("Add for example: {name}: {example}", name=name, example=example)
    )


def _unknown(problem: _Problem) -> Finding:
    """Name the nearest known field; the unknown name itself may be private and stays out."""
    place = problem.source.keys.get(field_path(problem.parts)) or problem.place
    around = _pattern(field_path(problem.parts[:-1]))
    prefix = f"{around}." if around else ""
    below = (path.removeprefix(prefix) for path in problem.fields if path.startswith(prefix))
    near = nearest(str(problem.parts[-1]), [name for name in below if "." not in name and "[" not in name])
    fix = message("Did you mean {name}?", name=near) if near else None
    return UNKNOWN.finding(message("There is no field with this name here."), place, fix)


def _refused(problem: _Problem) -> Finding:
    """Tell what a kind of value or a model has against it, in its own words."""
    error = problem.context.get("error")
    if isinstance(error, NotationError):
        fix = None if error.trouble is Trouble.BSN else problem.fix
        return OF_TROUBLE[error.trouble].finding(error.message, problem.place, fix)
    if isinstance(error, ConflictError):
        around = field_path(problem.parts)
        place = _place(f"{around}.{error.field}" if around else error.field, problem.source)
        return CONFLICT.finding(error.message, place, error.fix)
    return VALUE.finding(message("This value is not possible here."), problem.place, problem.fix)


def _choice(problem: _Problem) -> Finding:
    why = message("This is none of the values that the field allows.")
    return CHOICE.finding(why, problem.place, problem.fix)


def _too_low(problem: _Problem) -> Finding:
    lowest = str(problem.context.get("ge", problem.context.get("gt")))
    return VALUE.finding(message("The lowest value is {lowest}.", lowest=lowest), problem.place, problem.fix)


def _too_high(problem: _Problem) -> Finding:
    highest = str(problem.context.get("le", problem.context.get("lt")))
    return VALUE.finding(
        message("The highest value is {highest}.", highest=highest), problem.place, problem.fix
    )


def _too_few(problem: _Problem) -> Finding:
    why = message("This list needs at least {least} items.", least=int(problem.context["min_length"]))
    return VALUE.finding(why, problem.place, problem.fix)


def _has_enough(problem: _Problem) -> bool:
    """Return whether the list is long enough: pydantic counts the items without a mistake only."""
    given = _given(problem.parts, problem.source.value)
    return isinstance(given, list) and len(given) >= int(problem.context["min_length"])


def _too_many(problem: _Problem) -> Finding:
    why = message("This list has room for {most} items.", most=int(problem.context["max_length"]))
    return VALUE.finding(why, problem.place, problem.fix)


def _form(problem: _Problem) -> Finding:
    """Tell which form belongs here: for all the ways in which pydantic says "another type"."""
    given = _given(problem.parts, problem.source.value)
    form = problem.field.form if problem.field else Form.GROUP
    if given is None:
        return EMPTY.finding(message("This item has no value."), problem.place, problem.fix)
    if form is Form.LIST:
        why = message("Here belongs a list.")
    elif form is Form.GROUP:
        why = message("Here belongs a group of fields.")
    elif isinstance(given, dict | list):
        why = message("Here belongs a single value, not a list or a group.")
    else:
        why = message("Here belongs a value in quotes, not true or false.")
    return FORM.finding(why, problem.place, problem.fix)


_BY_KIND: Mapping[str, Callable[[_Problem], Finding]] = {
    "missing": _missing,
    "extra_forbidden": _unknown,
    "value_error": _refused,
    "literal_error": _choice,
    "greater_than": _too_low,
    "greater_than_equal": _too_low,
    "less_than": _too_high,
    "less_than_equal": _too_high,
    "too_short": _too_few,
    "too_long": _too_many,
}


def _pattern(path: str) -> str:
    """Return the path as in the list of fields: without the numbers of items."""
    return _NUMBER.sub("[]", path)


def _place(path: str, source: Source) -> Place:
    """Return where a field stands, or else the nearest group around it, with the name of the field."""
    around = path
    while around and around not in source.places:
        around = _LAST_STEP.sub("", around)
    place = source.places.get(around) or Place(source.path)
    return place if around == path else Place(place.path, place.line, place.column, source.name_of(path))


def _given(parts: Parts, value: Value) -> Value:
    """Return what the file has at the end of the way."""
    for part in parts:
        if isinstance(value, dict):
            value = value.get(str(part))
        elif isinstance(value, list) and isinstance(part, int):
            value = value[part]
    return value


def _walk(steps: tuple[str | int, ...], value: Value) -> Iterator[str | int]:
    """Yield the way through the file; pydantic also names the option of a choice, which is not in it."""
    for number, step in enumerate(steps, start=1):
        if isinstance(value, dict) and isinstance(step, str):
            if step not in value and number < len(steps):
                continue
            yield step
            value = value.get(step)
        elif isinstance(value, list) and isinstance(step, int) and step < len(value):
            yield step
            value = value[step]
        else:
            return
