"""What a Word file is cut into before roles are given: paragraphs, tables, marks around passages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import TypeVar, cast

from docgen.document.blocks import PageBreak, Table
from docgen.document.inline import Inline, LineBreak, Runs, Text, plain
from docgen.place import NOWHERE, Place


@dataclass(frozen=True, slots=True)
class Piece:
    """One paragraph.

    Attributes:
        runs: Its words; a tab is a tab sign.
        style: Name of its style.
        level: 1 for a heading of the first level; 0 for running text.
        list_id: The list it is an item of; empty when it is none.
        list_form: Form of the numbers of that list, such as `decimal`, or the mark before its items.
        picture: Address and description of a picture that opens a web page.
    """

    runs: Runs
    place: Place = NOWHERE
    style: str = ""
    level: int = 0
    list_id: str = ""
    list_form: str = ""
    picture: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class PassageStart:
    """Where a passage that docgen marked begins: its role and its name."""

    ident: str
    role: str
    name: str


@dataclass(frozen=True, slots=True)
class PassageEnd:
    """Where the passage with the same id ends."""

    ident: str


Item = Piece | Table | PageBreak | PassageStart | PassageEnd


def split_tabs(runs: Runs) -> list[Runs]:
    """Return the runs split at tabs, without the tabs."""
    cells: list[list[Inline]] = [[]]
    for run in runs:
        if isinstance(run, LineBreak) or run.field is not None:
            cells[-1].append(run)
            continue
        for number, part in enumerate(run.text.split("\t")):
            if number:
                cells.append([])
            if part:
                cells[-1].append(Text(part, None, run.strong, run.line))
    return [tuple(cell) for cell in cells]


def joined_lines(lines: list[Runs]) -> Runs:
    """Return several lines as one stretch of text with line breaks, empty lines left out."""
    result: list[Inline] = []
    for line in lines:
        if not plain(line).strip():
            continue
        if result:
            result.append(LineBreak())
        result.extend(line)
    return tuple(result)


def split_lines(runs: Runs) -> Iterator[Runs]:
    """Yield the lines between line breaks."""
    line: list[Inline] = []
    for run in runs:
        if isinstance(run, LineBreak):
            yield tuple(line)
            line = []
        else:
            line.append(run)
    yield tuple(line)


def spaced(runs: Runs) -> Runs:
    """Return the runs with a space for each tab, and no white space at the ends."""
    result: list[Inline] = [
        run
        if isinstance(run, LineBreak)
        else Text(run.text.replace("\t", " "), run.field, run.strong, run.line)
        for run in runs
    ]
    while result and not plain(tuple(result[:1])).strip():
        del result[0]
    while result and not plain(tuple(result[-1:])).strip():
        del result[-1]
    if result and isinstance(first := result[0], Text):
        result[0] = Text(first.text.lstrip(), first.field, first.strong, first.line)
    if result and isinstance(last := result[-1], Text):
        result[-1] = Text(last.text.rstrip(), last.field, last.strong, last.line)
    return tuple(result)


def weakened(runs: Runs) -> Runs:
    """Return the runs without bold, for words that are bold by what they are."""
    return tuple(
        run if isinstance(run, LineBreak) else Text(run.text, run.field, strong=False, line=run.line)
        for run in runs
    )


_Value = TypeVar("_Value")


def without_lines(value: _Value) -> _Value:
    """Return blocks without the lines of a text that is not the file itself, such as the text of a mail."""
    return _moved(value, lambda place: replace(place, line=None))


def on_pages(value: _Value) -> _Value:
    """Return blocks with the page that each stands on, where a number of a line stood for it."""
    return _moved(value, lambda place: replace(place, line=None, part=f"page {place.line}"))


def _moved(value: _Value, move: Callable[[Place], Place]) -> _Value:
    changed: object = value
    if isinstance(value, Place):
        changed = move(value)
    elif isinstance(value, Text):
        changed = replace(value, line=None)
    elif isinstance(value, tuple):
        changed = tuple(_moved(one, move) for one in value)
    elif is_dataclass(value) and not isinstance(value, type):
        changed = replace(
            value, **{one.name: _moved(getattr(value, one.name), move) for one in fields(value)}
        )
    return cast("_Value", changed)
