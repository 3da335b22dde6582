"""Which rows of a sheet are asked for."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from docgen.batch.codes import KOLOM_ONBEKEND
from docgen.batch.row import Row
from docgen.batch.workspace import Key
from docgen.errors import InputError
from docgen.finding import Finding
from docgen.message import message
from docgen.source.tree import Source, Value

Conditions = tuple[tuple[str, str], ...]
"""Column and keyed MAC of the value: a value may be a name, and conditions are kept in the journal."""

_PARTS = re.compile(r"[^.\[\]]+")


def conditions_of(asked: Iterable[tuple[str, str]], key: Key) -> Conditions:
    """Return conditions that tell no value.

    Args:
        asked: Column and value, as the user typed them.
        key: Secret of the output folder.
    """
    return tuple((column, key.mac(_plain(value))) for column, value in asked)


def selected(rows: Sequence[Row], conditions: Conditions, limit: int | None, key: Key) -> tuple[Row, ...]:
    """Return the rows that meet all conditions, no more than the limit, in the order of the sheet.

    Args:
        rows: All rows.
        conditions: Case and width of letters do not count.
        limit: The most rows; `None` for all.
        key: The secret that the conditions were made with.

    Raises:
        InputError: A condition names a column that no row has.
    """
    _refuse_unknown(rows, conditions)
    found = tuple(row for row in rows if all(_meets(row, *one, key) for one in conditions))
    return found if limit is None else found[:limit]


def value_at(source: Source, path: str) -> Value:
    """Return the value of a field such as `huurder.adres.plaats`; `None` when it is not there."""
    value: Value = source.value
    for part in _PARTS.findall(path):
        if isinstance(value, dict):
            value = value.get(part)
        elif isinstance(value, list) and part.isdecimal() and int(part) < len(value):
            value = value[int(part)]
        else:
            return None
    return value


def _meets(row: Row, column: str, mac: str, key: Key) -> bool:
    value = value_at(row.source, column)
    return key.mac(_plain(value if isinstance(value, str) else "")) == mac


def _plain(value: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", value).casefold().split())


def _refuse_unknown(rows: Sequence[Row], conditions: Conditions) -> None:
    known = {name for row in rows for name in row.source.places} if conditions else set()
    unknown = [column for column, _mac in conditions if column not in known]
    if rows and unknown:
        raise InputError(_unknown(unknown, known))


def _unknown(unknown: Iterable[str], known: set[str]) -> Iterator[Finding]:
    from docgen.cases.problems import nearest  # loads what only a mistake needs

    for column in unknown:
        near = nearest(column, known)
        fix = message("Did you mean {name}?", name=near) if near else None
        yield KOLOM_ONBEKEND.finding(KOLOM_ONBEKEND.meaning, fix=fix)
