"""Models become plain values: inside a template an object of a library could still run code."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from decimal import Decimal
from enum import Enum

from pydantic import BaseModel

from docgen.context.partijen import printed_names
from docgen.law.value import LawValue

Plain = str | int | bool | Decimal | date | time | None | list["Plain"] | dict[str, "Plain"]


@dataclass(frozen=True, slots=True)
class Context:
    """What a template may print, and the law behind the computed values.

    Attributes:
        values: Plain values by name; the fields of the case under their own names.
        law: Each computed legal value by its path in `values`, with its trace, for the manifest.
    """

    values: Mapping[str, Plain]
    law: Mapping[str, LawValue[object]] = field(default_factory=dict)


def plain(value: object) -> Plain:
    """Return a value without models: groups become dicts, with printed names beside their fields.

    Raises:
        TypeError: The value holds something that may not cross into a template.
    """
    match value:
        case BaseModel():
            fields = {name: plain(getattr(value, name)) for name in type(value).model_fields}
            return {**fields, **printed_names(value)}
        case Enum():
            return plain(value.value)
        case None | str() | int() | Decimal() | date() | time():
            return value
        case list() | tuple():
            return [plain(item) for item in value]
        case dict():
            return {str(key): plain(item) for key, item in value.items()}
    raise TypeError(type(value).__name__)


def plain_fields(model: BaseModel) -> dict[str, Plain]:
    """Return the fields of a model as plain values."""
    fields = plain(model)
    if not isinstance(fields, dict):
        raise TypeError(type(model).__name__)
    return fields
