"""Reading JSON Lines: each line a case of its own, so a line that is wrong stops only itself."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, field, replace

from docgen.errors import InputError
from docgen.finding import Finding
from docgen.message import message
from docgen.place import Place
from docgen.source.codes import EMPTY, ENCODING, TOO_WIDE
from docgen.source.json_file import scan_json
from docgen.source.quick_json import on_line, read_quickly
from docgen.source.sheet import MAX_ROWS, refuse_outsize
from docgen.source.tree import Source

_BREAK = re.compile(rb"\r\n|\n|\r")
_WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


@dataclass(frozen=True, slots=True)
class JsonLine:
    """One line.

    Attributes:
        number: Its number, from 1.
        text: The line as it stands in the file; private.
        source: Its fields; none when the line cannot be read to its end.
        problems: What is wrong with it as JSON.
    """

    number: int
    text: bytes = field(repr=False)
    source: Source = field(repr=False)
    problems: tuple[Finding, ...]


def read_jsonl(data: bytes, path: str) -> tuple[JsonLine, ...]:
    """Return the lines of a JSON Lines file that hold anything.

    Args:
        data: The file.
        path: Its name, for messages.

    Raises:
        InputError: The file is empty, is UTF-16, or has too many or too long lines.
    """
    if data.startswith(_WIDE) or b"\x00" in data[:4]:
        raise InputError([ENCODING.finding(message("The file is saved as UTF-16."), Place(path))])
    refuse_outsize(data, path)
    lines = _BREAK.split(data.removeprefix(codecs.BOM_UTF8))
    filled = [(number, line) for number, line in enumerate(lines, start=1) if line.strip()]
    if not filled:
        raise InputError([EMPTY.finding(message("The file is empty."), Place(path))])
    if len(filled) > MAX_ROWS:
        why = message("The sheet has more than {most} rows.", most=MAX_ROWS)
        raise InputError([TOO_WIDE.finding(why, Place(path, filled[MAX_ROWS][0]))])
    return tuple(_line(number, line, path) for number, line in filled)


def _line(number: int, line: bytes, path: str) -> JsonLine:
    quick = read_quickly(line, path, number)
    if quick is not None:
        return JsonLine(number, line, quick, ())
    try:
        source, problems = scan_json(line, path)
    except InputError as error:
        place = Place(path, number)
        nothing = Source({}, {"": place, "document": place}, {}, (), path)
        return JsonLine(number, line, nothing, tuple(_moved(one, number) for one in error.findings))
    places, keys = on_line(source.places, number), on_line(source.keys, number)
    source = Source(source.value, places, keys, (), path)
    return JsonLine(number, line, source, tuple(_moved(one, number) for one in problems))


def _moved(finding: Finding, number: int) -> Finding:
    """Return the finding on the line of the file: the reader of one line calls it line 1."""
    values = tuple((name, number if name == "line" else value) for name, value in finding.message.values)
    return replace(
        finding,
        place=replace(finding.place, line=number),
        message=replace(finding.message, values=values),
    )
