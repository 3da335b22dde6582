"""Reading YAML as text: no value is taken for a number, a date or a truth.

Built on PyYAML's events, so that tags, anchors and comments are seen before anything is made of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import yaml

from docgen.errors import InputError
from docgen.finding import Code, Finding
from docgen.message import Message, message
from docgen.place import Place
from docgen.source.codes import ANCHOR, CHARACTER, COMMENT, DOCUMENTS, EMPTY, KEY, NO_FIELDS, TAG, YAML
from docgen.source.text import decode, split_lines
from docgen.source.tree import Growing, Parts, Source, Value, field_path
from docgen.source.yaml_trouble import open_quote_finding, syntax_finding

NO_VALUE = frozenset({"", "~", "null"})  # unquoted; `Null` with a capital is somebody's surname

_COMMENT = re.compile(r"\s+#")
_SURROGATE = re.compile("[\ud800-\udfff]")


def read_yaml(data: bytes, path: str) -> Source:
    """Return the fields of a YAML file as text, with their places.

    Args:
        data: The file.
        path: Its name, for messages.

    Raises:
        InputError: All that is wrong with the file as YAML.
    """
    source, problems = scan_yaml(data, path)
    if problems:
        raise InputError(problems)
    return source


def scan_yaml(data: bytes, path: str) -> tuple[Source, tuple[Finding, ...]]:
    """Return the fields and the problems that do not hide the rest, such as a field given twice.

    Raises:
        InputError: The file cannot be read to its end.
    """
    text = decode(data, path)
    reader = _Reader(text, path)
    value = reader.read()
    return reader.tree.finish(value, reader.lines), tuple(reader.tree.problems)


class _StopError(Exception):
    """Going on makes no sense."""


class _Reader:
    """Turns the events of one file into a tree."""

    def __init__(self, text: str, path: str) -> None:
        self.tree = Growing(path)
        self.lines = split_lines(text)
        self._events: Iterator[yaml.Event] = yaml.parse(text, Loader=yaml.SafeLoader)

    def read(self) -> dict[str, Value]:
        try:
            return self._document()
        except _StopError:
            pass
        except yaml.MarkedYAMLError as error:
            if not any(problem.code == YAML.code for problem in self.tree.problems):
                self.tree.problems.append(syntax_finding(error, self.tree.path))
        except (yaml.YAMLError, ValueError, OverflowError):
            # PyYAML computes characters such as "\UFFFFFFFF" without a check of its own.
            place = Place(self.tree.path)
            self.tree.problems.append(YAML.finding(message("A sign in this file does not exist."), place))
        raise InputError(self.tree.problems)

    def _document(self) -> dict[str, Value]:
        next(self._events)  # start of the stream
        start = next(self._events)
        if not isinstance(start, yaml.DocumentStartEvent):
            self._report(EMPTY, EMPTY.meaning, start)
            raise InputError(self.tree.problems)
        if start.tags:
            self._report(TAG, TAG.meaning, start)
        root = next(self._events)
        self.tree.places[""] = self._place(root)
        value = self._value(root, ())
        if not isinstance(value, dict):
            self._report(NO_FIELDS, NO_FIELDS.meaning, root)
            raise InputError(self.tree.problems)
        next(self._events)  # end of the document
        after = next(self._events)
        if isinstance(after, yaml.DocumentStartEvent):
            self._report(DOCUMENTS, DOCUMENTS.meaning, after)
            raise InputError(self.tree.problems)
        return value

    def _value(self, event: yaml.Event, parts: Parts) -> Value:
        if isinstance(event, yaml.AliasEvent):
            self._report(ANCHOR, ANCHOR.meaning, event, parts)
            return None
        if isinstance(event, yaml.NodeEvent) and event.anchor:
            self._report(ANCHOR, ANCHOR.meaning, event, parts)
        if isinstance(event, yaml.ScalarEvent | yaml.CollectionStartEvent) and event.tag:
            self._report(TAG, TAG.meaning, event, parts)
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event, parts)
        if self.tree.is_too_deep(parts, self._place(event, parts)):
            raise _StopError
        return self._list(parts) if isinstance(event, yaml.SequenceStartEvent) else self._group(parts)

    def _scalar(self, event: yaml.ScalarEvent, parts: Parts) -> str | None:
        text: str = event.value
        if event.style == "'" and not _is_on_one_line(event):
            self.tree.problems.append(open_quote_finding(self._place(event, parts)))
        if event.style is None:
            if self._has_comment(event):
                self._report(COMMENT, COMMENT.meaning, event, parts)
            if text in NO_VALUE:
                return None
        if _SURROGATE.search(text):
            self._report(CHARACTER, message("Half a sign stands in this value."), event, parts)
        return text

    def _has_comment(self, event: yaml.ScalarEvent) -> bool:
        end = event.end_mark
        if end is None:
            return False
        line = self.lines[end.line] if end.line < len(self.lines) else ""
        return bool(_COMMENT.match(line, end.column))

    def _list(self, parts: Parts) -> list[Value]:
        items: list[Value] = []
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            way = (*parts, len(items))
            where = self._place(event, way)
            if self.tree.is_too_many(len(items), where):
                raise _StopError
            self.tree.places[field_path(way)] = where
            items.append(self._value(event, way))
        return items

    def _group(self, parts: Parts) -> dict[str, Value]:
        group: dict[str, Value] = {}
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            name = self._name(event, parts)
            way = (*parts, name)
            where = self._place(event, way)
            if self.tree.is_too_many(0, where):
                raise _StopError
            is_new = self.tree.is_new(group, way, where)
            inside = next(self._events)
            is_text = isinstance(inside, yaml.ScalarEvent) and inside.value != ""
            if is_new:
                self.tree.places[field_path(way)] = self._place(inside, way) if is_text else where
            value = self._value(inside, way)
            if is_new:
                group[name] = value
        return group

    def _name(self, event: yaml.Event, parts: Parts) -> str:
        """Return the name of a field; what cannot be one is reported and read past."""
        way = (*parts, "?")
        name = self._value(event, way)
        if not isinstance(name, str) or not name.strip():
            self._report(KEY, KEY.meaning, event, way)
            return f"?{len(self.tree.places)}"
        if name == "<<":
            self._report(ANCHOR, ANCHOR.meaning, event, parts)
        return name

    def _place(self, event: yaml.Event, parts: Parts = ()) -> Place:
        mark = event.start_mark
        return self.tree.place(parts, mark.line + 1, mark.column + 1) if mark else Place(self.tree.path)

    def _report(self, code: Code, why: Message, event: yaml.Event, parts: Parts = ()) -> None:
        self.tree.problems.append(code.finding(why, self._place(event, parts)))


def _is_on_one_line(event: yaml.Event) -> bool:
    start, end = event.start_mark, event.end_mark
    return start is None or end is None or start.line == end.line
