"""Values of the law that an office gives itself: which may be given, and in which form."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import Any

from docgen.errors import InputError
from docgen.law.book import OwnValue
from docgen.law.codes import EIGEN_WAARDE_ONJUIST
from docgen.law.dated import LawTable, load, table_ids
from docgen.message import Message, message
from docgen.place import Place


def own_value(
    naam: str, period: tuple[date, date | None], waarde: object, bron: str, place: Place
) -> OwnValue:
    """Return a value of the office, checked against the form of docgen's own.

    Args:
        naam: Name of the subject.
        period: First day, and the last day if there is one.
        waarde: A number where the subject has one value; else a table with the names of docgen's data.
        bron: Where the office read it.
        place: Where it stands in `docgen.toml`.

    Raises:
        InputError: No such subject, one that the office may not change, or another form.
    """
    if naam not in table_ids():
        raise _wrong(message("The law data has no subject with this name."), place)
    table = load(naam)
    if not table.eigen_waarde:
        raise _wrong(
            message("This subject is fixed by law: an office may give amounts and rates only."), place
        )
    first, last = period
    if last is not None and last < first:
        raise _wrong(message("The period ends before it starts."), place)
    values = _values(table, waarde)
    for problem in _problems(table, values):
        raise _wrong(problem, place)
    return OwnValue(naam, first, last, MappingProxyType(values), bron)


def _values(table: LawTable, waarde: object) -> dict[str, Any]:
    if isinstance(waarde, Mapping):
        return dict(waarde)
    keys = list(table.versies[-1].values)
    return {keys[0]: waarde} if len(keys) == 1 else {}


def _problems(table: LawTable, values: Mapping[str, Any]) -> Iterator[Message]:
    known: dict[str, Any] = {}
    for version in table.versies:
        known.update(version.values)
    if not values:
        yield message("This value is a table with the names: {keys}.", keys=", ".join(known))
    for key, value in values.items():
        if key not in known:
            yield message("There is no value “{key}”; there are: {keys}.", key=key, keys=", ".join(known))
        elif not _alike(value, known[key]):
            yield message("The value “{key}” has another form than in the law data.", key=key)


def _alike(value: object, example: object) -> bool:
    """Return whether a value has the form of docgen's own: numbers from 0, and tables of them."""
    match example:
        case list():
            names = {name for row in example for name in row}
            return (
                isinstance(value, list)
                and bool(value)
                and all(isinstance(row, dict) and _row(row, names) for row in value)
            )
        case dict():
            return isinstance(value, dict) and _row(value, set(example))
    return _is_number(value)


def _row(row: Mapping[str, object], names: set[str]) -> bool:
    return bool(row) and set(row) <= names and all(_is_number(one) for one in row.values())


def _is_number(value: object) -> bool:
    return isinstance(value, int | Decimal) and not isinstance(value, bool) and value >= 0


def _wrong(what: Message, place: Place) -> InputError:
    return InputError([EIGEN_WAARDE_ONJUIST.finding(what, place)])
