"""Rows that would give a tenant the same letter twice, or two letters with one reference."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from docgen.batch.codes import DUBBEL_KENMERK, DUBBELE_RIJ
from docgen.batch.row import Row
from docgen.batch.select import value_at
from docgen.finding import Finding
from docgen.message import message
from docgen.pipeline.names import folded
from docgen.place import Place


def duplicates(rows: Iterable[Row]) -> Mapping[int, Finding]:
    """Return what is wrong with rows that look like another one, by the number of the row.

    Of equal rows the first may be made. Of different rows with the same reference and document none may:
    nobody but the user knows which of them is right. Case and width of letters do not count.
    """
    found: dict[int, Finding] = {}
    firsts: dict[str, Row] = {}
    groups: dict[tuple[str, str], list[Row]] = {}
    for row in rows:
        first = firsts.setdefault(row.digest, row)
        if first is not row:
            what = message("This row is the same as row {row}.", row=first.number)
            found[row.number] = DUBBELE_RIJ.finding(what, _place(row))
        elif all(key := (_text(row, "kenmerk"), _text(row, "document"))):
            groups.setdefault(key, []).append(row)
    for group in groups.values():
        for row in group if len(group) > 1 else ():
            found[row.number] = _same_reference(row, group)
    return found


def _same_reference(row: Row, group: Sequence[Row]) -> Finding:
    other = next(one for one in group if one is not row)
    what = message("Row {row} has the same reference and the same document.", row=other.number)
    return DUBBEL_KENMERK.finding(what, _place(row))


def _place(row: Row) -> Place:
    places = row.source.places
    return places.get("kenmerk") or Place(row.source.path, row.number)


def _text(row: Row, path: str) -> str:
    value = value_at(row.source, path)
    return folded(" ".join(value.split())) if isinstance(value, str) else ""
