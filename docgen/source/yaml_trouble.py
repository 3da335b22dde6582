"""What PyYAML says about bad YAML, in words that help the person who typed it.

PyYAML shows the line, and with it somebody's data; so its own words go no further than this module.
"""

from __future__ import annotations

from typing import NamedTuple

import yaml

from docgen.finding import Finding
from docgen.message import Message, message
from docgen.place import Place
from docgen.source.codes import ANCHOR, TAG, YAML


class _Trouble(NamedTuple):
    context: str
    problem: str
    message: Message
    fix: Message
    at_start: bool = False


_QUOTE = message("Put the value in double quotes.")
_OPEN = message("A quote is opened here and not closed on this line.")
_APOSTROPHE = message('Put a value that begins with an apostrophe, such as "\'t Hof", in double quotes.')
_LINE_UP = message(
    "Line the fields of one group up with spaces, and put values with odd signs in double quotes."
)

# Matched from top to bottom on a part of PyYAML's words.
_TROUBLES = (
    _Trouble(
        "quoted scalar",
        "unexpected end of stream",
        message("A quote is opened here and never closed."),
        message('Put a value that begins with an apostrophe, such as "\'t Hof", in double quotes.'),
        at_start=True,
    ),
    _Trouble(
        "quoted scalar",
        "document separator",
        message("A quote is opened here and never closed."),
        message('Put a value that begins with an apostrophe, such as "\'t Hof", in double quotes.'),
        at_start=True,
    ),
    _Trouble(
        "",
        "mapping values are not allowed",
        message("A colon stands in a value without quotes, or the line is set in too far."),
        message("Put the value in double quotes, or line the fields of one group up."),
    ),
    _Trouble(
        "",
        r"'\t'",
        message("A tab stands where only spaces may be."),
        message("Replace the tab with spaces."),
    ),
    _Trouble("", "cannot start any token", message("A value cannot begin with this sign."), _QUOTE),
    _Trouble(
        "simple key",
        "could not find expected ':'",
        message("This line has no name of a field with a colon."),
        message("Write `name: value`, or put text of several lines in double quotes."),
        at_start=True,
    ),
    _Trouble(
        "double-quoted scalar",
        "escape",
        message("A backslash in double quotes has a meaning of its own."),
        message("Write two backslashes, or use single quotes."),
    ),
    _Trouble("flow", "", message("A value that begins with { or [ is read as a group or a list."), _QUOTE),
    _Trouble("block scalar", "", message("Only a line break may follow | or > here."), _QUOTE),
    _Trouble(
        "block mapping",
        "expected <block end>, but found '<scalar>'",
        message("Text follows a value that was complete, or the line is not lined up."),
        message('Put a value that begins with an apostrophe, such as "\'t Hof", in double quotes.'),
    ),
    _Trouble("", "", message("This line is not valid YAML."), _LINE_UP),
)


def syntax_finding(error: yaml.MarkedYAMLError, path: str) -> Finding:
    """Return what is wrong with the YAML, at the place where a person should look."""
    context, problem = error.context or "", error.problem or ""
    if "anchor" in context or "alias" in context:
        return ANCHOR.finding(ANCHOR.meaning, _place(error.problem_mark, path))
    if "tag" in context or "tag" in problem or "directive" in context:
        return TAG.finding(TAG.meaning, _place(error.problem_mark, path))
    trouble = next(one for one in _TROUBLES if one.context in context and one.problem in problem)
    mark = error.context_mark if trouble.at_start and error.context_mark else error.problem_mark
    return YAML.finding(trouble.message, _place(mark, path), trouble.fix)


def open_quote_finding(place: Place) -> Finding:
    """Return what is wrong with a single quote that ends on another line: most often `'t Hof`."""
    return YAML.finding(_OPEN, place, _APOSTROPHE)


def _place(mark: yaml.Mark | None, path: str) -> Place:
    return Place(path, mark.line + 1, mark.column + 1) if mark else Place(path)
