"""Markdown with Jinja becomes plain Markdown in which every value is an opaque token.

The Markdown parser never sees a value: it sees a token of private-use characters, and the value comes
back into the text after parsing. So data can never become markup.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from weakref import WeakKeyDictionary

from jinja2 import Template, nodes
from jinja2.exceptions import TemplateNotFound, UndefinedError

from docgen.document.form import SLOT, slot
from docgen.document.inline import LineBreak, Runs, Text
from docgen.errors import TemplateError
from docgen.finding import Finding
from docgen.place import Place
from docgen.render.budget import BUDGET_NAME, Budget
from docgen.render.jinja_errors import located
from docgen.render.loader import InsideLoader
from docgen.render.marking import LINE_CLOSE, LINE_OPEN
from docgen.render.sandbox import MARK_NAME, DocgenEnvironment
from docgen.render.variables import Use, unknown_uses, uses_of

_LINE = re.compile(f"{LINE_OPEN}([^{LINE_CLOSE}]*):(\\d+){LINE_CLOSE}")


@dataclass(frozen=True, slots=True)
class MarkedText:
    """Rendered Markdown with tokens for values.

    Attributes:
        lines: Lines of Markdown.
        places: For each line the template line it comes from.
        values: For each token number the value, the path of its field and its line in the template.
    """

    lines: tuple[str, ...]
    places: tuple[Place, ...]
    values: tuple[tuple[str, str, int], ...]

    def place(self, line: int) -> Place:
        """Return the place in the template of a rendered line, which counts from 0."""
        return self.places[min(line, len(self.places) - 1)] if self.places else Place()

    def runs(self, text: str, line: int, *, strong: bool = False) -> Runs:
        """Return text as runs in which each token is its value again."""
        return tuple(self._runs(text, self.place(line).line, strong))

    def _runs(self, text: str, line: int | None, strong: bool) -> Iterator[Text | LineBreak]:
        for number, part in enumerate(SLOT.split(text)):
            if number % 2 == 0:
                if part:
                    yield Text(part, None, strong, line)
                continue
            value, field, place = self.values[int(part)]
            for index, piece in enumerate(value.split("\n")):
                if index:
                    yield LineBreak()
                if piece:
                    yield Text(piece, field, strong, place)


@lru_cache(maxsize=64)
def _environment(folders: tuple[Path, ...]) -> DocgenEnvironment:
    return DocgenEnvironment(autoescape=False, with_lines=True, loader=InsideLoader(folders))


@dataclass(frozen=True, slots=True)
class Printed:
    """What a template prints, before the Markdown parser has seen it.

    Attributes:
        text: Markdown with a token for each value, and the line of the template behind each line.
        values: For each token number the value, the path of its field and its line in the template.
    """

    text: str
    values: tuple[tuple[str, str, int], ...]


def render_text(name: str, folders: tuple[Path, ...], context: Mapping[str, object]) -> Printed:
    """Fill a text template.

    Args:
        name: Template file relative to one of the folders: `addendum/drie-partijen/document.md`.
        folders: Where templates and their parts are looked for, the first wins.
        context: Plain values only.

    Raises:
        TemplateError: All unknown fields together when the text needs one, or the first other fault.
    """
    environment = _environment(folders)
    with located(name):
        template = environment.get_template(name)
        values: list[tuple[str, str, int]] = []
        try:
            return Printed(_filled(template, context, values), tuple(values))
        except UndefinedError:
            refuse_unknown(name, folders, context)
            raise


def refuse_unknown(name: str, folders: tuple[Path, ...], context: Mapping[str, object]) -> None:
    """Stop at fields that a template reads and its context lacks, also in branches this case does not take.

    Args:
        name: Template file, as for `render_text`.
        folders: Where templates are looked for.
        context: Plain values.

    Raises:
        TemplateError: All unknown fields together.
    """
    environment = _environment(folders)
    with located(name):
        findings = list(_unknown(environment, name, context))
    if findings:
        raise TemplateError(findings)


def _filled(template: Template, context: Mapping[str, object], values: list[tuple[str, str, int]]) -> str:
    def mark(value: str, field: str, line: int) -> str:
        values.append((value, field, line))
        return slot(len(values) - 1)

    return template.render({**context, MARK_NAME: mark, BUDGET_NAME: Budget()})


def _unknown(environment: DocgenEnvironment, name: str, context: Mapping[str, object]) -> Iterator[Finding]:
    waiting, seen = [name], {name}
    for one in waiting:
        reads = _reads(environment, environment.get_template(one))
        yield from unknown_uses(reads.uses, context, reads.path)
        fresh = [inside for inside in reads.includes if inside not in seen]
        waiting += fresh
        seen.update(fresh)


@dataclass(frozen=True, slots=True)
class _Reads:
    """What one template file reads: fields of the context, and other templates."""

    path: str
    uses: tuple[Use, ...]
    includes: tuple[str, ...]


_READS: WeakKeyDictionary[Template, _Reads] = WeakKeyDictionary()
"""By compiled template: Jinja makes a new one when the file has changed."""


def _reads(environment: DocgenEnvironment, template: Template) -> _Reads:
    if template not in _READS:
        name = template.name or ""
        tree = parsed(environment, name)
        includes = [node.template for node in tree.find_all(nodes.Include)]
        _READS[template] = _Reads(
            _path(environment, name),
            tuple(dict.fromkeys(uses_of(tree))),
            tuple(dict.fromkeys(one.value for one in includes if isinstance(one, nodes.Const))),
        )
    return _READS[template]


def parsed(environment: DocgenEnvironment, name: str) -> nodes.Template:
    """Return the tree of a template as its author wrote it, without marks."""
    if environment.loader is None:
        raise TemplateNotFound(name)
    source, path, _ = environment.loader.get_source(environment, name)
    return environment.parse_unmarked(source, name, path)


def source_of(name: str, folders: tuple[Path, ...]) -> tuple[str, str]:
    """Return a text template as it is written, and the file it stands in.

    Raises:
        TemplateNotFound: There is no such text.
    """
    environment = _environment(folders)
    if environment.loader is None:
        raise TemplateNotFound(name)
    source, path, _ = environment.loader.get_source(environment, name)
    return source, path or name


def _path(environment: DocgenEnvironment, name: str) -> str:
    if environment.loader is None:
        return name
    return environment.loader.get_source(environment, name)[1] or name


def marked_text(text: str, folders: tuple[Path, ...], values: tuple[tuple[str, str, int], ...]) -> MarkedText:
    """Return what a template printed as lines that know their place.

    Args:
        text: What `render_text` gave.
        folders: The folders it was given.
        values: What each token stands for.
    """
    environment = _environment(folders)
    lines: list[str] = []
    places: list[Place] = []
    paths: dict[str, str] = {}
    place = Place()
    for line in text.split("\n"):
        marks = _LINE.findall(line)
        if marks:
            name, number = marks[0]
            if name not in paths:
                paths[name] = _path(environment, name)
            place = Place(paths[name], int(number))
        lines.append(_LINE.sub("", line).rstrip())
        places.append(place)
    return MarkedText(tuple(lines), tuple(places), values)
