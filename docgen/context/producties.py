"""Exhibits get their number from the text: the first one mentioned is number 1."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from docgen.cases.producties import Productie
from docgen.context.plain import Plain


def number_exhibits(mentions: Iterable[str | None]) -> dict[str, int]:
    """Return the number of each exhibit by its id.

    Args:
        mentions: Ids in the order in which the text mentions them; `None` where a fact has no exhibit.
    """
    ids = dict.fromkeys(name for name in mentions if name is not None)
    return {name: number for number, name in enumerate(ids, start=1)}


def exhibit_rows(exhibits: Sequence[Productie], numbers: dict[str, int]) -> list[Plain]:
    """Return the list of exhibits in the order of their numbers."""
    ordered = sorted(exhibits, key=lambda one: numbers[one.id])
    return [
        {"nummer": numbers[one.id], "id": one.id, "titel": one.titel, "datum": one.datum} for one in ordered
    ]


def with_numbers(fields: dict[str, Plain], numbers: dict[str, int]) -> dict[str, Plain]:
    """Return fields in which each one that points at an exhibit holds its number."""
    return {
        name: numbers[value]
        if name.startswith("productie") and isinstance(value, str)
        else _numbered(value, numbers)
        for name, value in fields.items()
    }


def _numbered(value: Plain, numbers: dict[str, int]) -> Plain:
    if isinstance(value, dict):
        return with_numbers(value, numbers)
    if isinstance(value, list):
        return [_numbered(item, numbers) for item in value]
    return value
