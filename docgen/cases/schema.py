"""The fields of a case model as a list: for the docs, for messages, and for tests that nothing is missing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from types import UnionType
from typing import Annotated, Literal, Union, get_args, get_origin

from annotated_types import MinLen
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from docgen.cases.values import Rule
from docgen.message import Message, message


class Form(StrEnum):
    """What stands behind the name of a field."""

    VALUE = "value"
    GROUP = "group"
    LIST = "list"


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a case.

    Attributes:
        path: Where it stands: `huurder.adres.postcode`, `termijnen[].bedrag`; items of a list as `[]`.
        form: A value, a group of fields or a list.
        rule: How its value is to be written.
        example: A value that is right; empty for groups and lists.
        required: Whether it must be there once the group around it is.
        choices: The only values allowed, if there is such a list.
        least: The least number of items of a list.
    """

    path: str
    form: Form
    rule: Message
    example: str
    required: bool
    choices: tuple[str, ...] = ()
    least: int = 0


def fields_of(model: type[BaseModel]) -> tuple[Field, ...]:
    """Return all fields of a model, groups before what is in them, in the order of the model."""
    return tuple(_fields(model, ""))


def _fields(model: type[BaseModel], prefix: str) -> Iterator[Field]:
    for name, info in model.model_fields.items():
        path = f"{prefix}{name}"
        hint = Annotated[info.annotation, *info.metadata] if info.metadata else info.annotation
        yield from _field(hint, path, info)


def _field(hint: object, path: str, info: FieldInfo) -> Iterator[Field]:
    """Yield the field itself and what lies below it."""
    kind, rule = _bare(hint)
    required = info.is_required()
    if get_origin(kind) in (tuple, list):
        text = message("a list, each item on a line that begins with a dash")
        least = next((mark.min_length for mark in info.metadata if isinstance(mark, MinLen)), 0)
        yield Field(path, Form.LIST, text, "", required, least=least)
        yield from _below(get_args(kind)[0], f"{path}[]", info)
    elif models := _models(kind):
        yield Field(path, Form.GROUP, message("a group of fields, set in with spaces"), "", required)
        for model in models:
            yield from _fields(model, f"{path}.")
    elif get_origin(kind) is Literal:
        choices = tuple(str(choice) for choice in get_args(kind))
        text = message("one of: {choices}", choices=", ".join(choices))
        yield Field(path, Form.VALUE, text, choices[0], required, choices)
    else:
        text = rule.text if rule else message("a value")
        example = str(info.examples[0]) if info.examples else rule.example if rule else ""
        yield Field(path, Form.VALUE, text, example, required)


def _below(hint: object, path: str, info: FieldInfo) -> Iterator[Field]:
    """Yield what an item of a list holds; an item that is a value is a field of its own."""
    kind, _ = _bare(hint)
    if models := _models(kind):
        for model in models:
            yield from _fields(model, f"{path}.")
    else:
        yield from _field(hint, path, info)


def _bare(hint: object) -> tuple[object, Rule | None]:
    """Return a type without `Annotated` and without `None`, and the last rule it carries."""
    rule: Rule | None = None
    while True:
        if get_origin(hint) is Annotated:
            hint, *marks = get_args(hint)
            rule = rule or next((mark for mark in reversed(marks) if isinstance(mark, Rule)), None)
        elif get_origin(hint) in (Union, UnionType):
            others = [one for one in get_args(hint) if one is not type(None)]
            if len(others) > 1:
                return hint, rule
            hint = others[0]
        else:
            return hint, rule


def _models(kind: object) -> tuple[type[BaseModel], ...]:
    """Return the model, or the models of a choice between groups."""
    options = get_args(kind) if get_origin(kind) in (Union, UnionType) else (kind,)
    bare = [_bare(option)[0] for option in options]
    return tuple(option for option in bare if isinstance(option, type) and issubclass(option, BaseModel))
