"""Names of documents: the reference of the office, never a person; safe, and each given once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from string import Formatter

from docgen.batch.codes import NAAM_ONJUIST
from docgen.batch.row import Row
from docgen.batch.select import value_at
from docgen.errors import InputError
from docgen.message import Message, message
from docgen.pipeline.names import Names

FIELDS = ("kenmerk", "document", "datum", "rij")
"""What a name may hold. It gets into journals, backups and lists of files, so nothing of a person may."""

OWN_FOLDERS = ("manifesten", "printen")
"""Names that docgen keeps for itself in an output folder."""

_WIDTH = 4  # digits of the number of a row, so that files sort as the rows do


def check_pattern(pattern: str) -> None:
    """Refuse a pattern of names that holds more than it may.

    Raises:
        InputError: It names another field, leads to another folder, or cannot be read.
    """
    trouble = _trouble(pattern)
    if trouble is not None:
        raise InputError([NAAM_ONJUIST.finding(trouble)])


def names_of(rows: Iterable[Row], pattern: str, known: Mapping[int, str]) -> dict[int, str]:
    """Return the name of the documents of each row, by its number.

    All rows get one, chosen or not, so that a name never depends on which rows are made first.

    Args:
        rows: All rows, in the order of the sheet.
        pattern: As `check_pattern` lets it pass.
        known: Names that rows have already, by the number of the row.
    """
    names = Names((*known.values(), *OWN_FOLDERS))
    return {row.number: known.get(row.number) or names.give(pattern.format_map(_fields(row))) for row in rows}


def _fields(row: Row) -> dict[str, str]:
    document = _text(row, "document")
    return {
        "kenmerk": _text(row, "kenmerk"),
        "document": document.rpartition("/")[2],
        "datum": _text(row, "datum"),
        "rij": f"{row.number:0{_WIDTH}}",
    }


def _text(row: Row, path: str) -> str:
    value = value_at(row.source, path)
    return value if isinstance(value, str) else ""


def _trouble(pattern: str) -> Message | None:
    try:
        parts = list(Formatter().parse(pattern))
    except ValueError:
        return message("The pattern of names has a brace without its other half.")
    for literal, name, form, conversion in parts:
        if "/" in literal or "\\" in literal:
            return message("A name leads to no other folder: it holds no slash.")
        if name is not None and (name not in FIELDS or form or conversion):
            return message(
                "A name may hold only {fields}: a name of a person must not stand in a list of files.",
                fields=", ".join(f"{{{one}}}" for one in FIELDS),
            )
    return None if pattern.strip() else message("The pattern of names is empty.")
