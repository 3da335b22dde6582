"""Trying the tags of an HTML template out on its values; each complaint has its line and column."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from jinja2 import TemplateSyntaxError, nodes
from jinja2.exceptions import SecurityError, UndefinedError

from docgen.errors import TemplateError
from docgen.finding import Finding
from docgen.message import Message, message
from docgen.place import Place
from docgen.render.allowed import cure_of
from docgen.render.budget import TooMuchError
from docgen.render.html_template.faults import HtmlFault, html_finding
from docgen.render.html_template.source import Source
from docgen.render.html_template.tags import Tag
from docgen.render.jinja_errors import line_of, said
from docgen.render.sandbox import DocgenEnvironment
from docgen.render.variables import unknown_fields


class Checker:
    """Knows the template and its tags, so that each complaint has the place of the tag it is about."""

    def __init__(self, source: Source, tags: Sequence[Tag], environment: DocgenEnvironment) -> None:
        self._source = source
        self._tags = tags
        self._environment = environment
        self._path = source.place(0).path

    def faults(self, prepared: str, context: Mapping[str, object]) -> Iterator[Finding]:
        """Yield what is wrong with the tags before they are filled in.

        Args:
            prepared: The template as it will be filled in, line for line the same as the source.
            context: The values.
        """
        found = [*self._unreadable()]
        if found:
            yield from found
            return
        try:
            tree = self._environment.parse_unmarked(prepared, self._path, self._path)
        except TemplateSyntaxError as error:
            yield self._at(HtmlFault.SYNTAX, error.lineno, what=said(error))
        except TemplateError as error:
            for one in error.findings:
                yield self._at(
                    HtmlFault.FORBIDDEN, one.place.line, "", cure_of(one), **dict(one.message.values)
                )
        else:
            yield from self._unknown(tree, context)

    def failed(self, error: Exception) -> Iterator[Finding]:
        """Yield what went wrong while the template was filled in."""
        line = line_of(error)
        match error:
            case TooMuchError():
                yield html_finding(HtmlFault.TOO_MUCH, Place(self._path))
            case TemplateError():
                for one in error.findings:
                    name = (one.place.field or "").rpartition(".")[2]
                    found = self._at(HtmlFault.UNPRINTABLE, one.place.line, name)
                    yield replace(
                        found, message=one.message, place=replace(found.place, field=one.place.field)
                    )
            case UndefinedError():
                what = message("a field that is not filled in for this case")
                yield self._at(HtmlFault.FAILED, line, what=what)
            case SecurityError():
                yield self._at(HtmlFault.FORBIDDEN, line, what=message("attribute"))
            case _:
                yield self._at(HtmlFault.FAILED, line, what=type(error).__name__)

    def _unreadable(self) -> Iterator[Finding]:
        """Yield each tag that Jinja cannot read by itself: all of them, not only the first."""
        seen: set[str] = set()
        for tag in self._tags:
            if not tag.is_value or tag.source in seen:
                continue
            seen.add(tag.source)
            try:
                self._environment.parse_unmarked(tag.source, self._path, self._path)
            except TemplateSyntaxError as error:
                yield html_finding(HtmlFault.SYNTAX, self._source.place(tag.start), what=said(error))
            except TemplateError as error:
                for one in error.findings:
                    values = dict(one.message.values)
                    place = self._source.place(tag.start)
                    yield html_finding(HtmlFault.FORBIDDEN, place, fix=cure_of(one), **values)

    def _unknown(self, tree: nodes.Template, context: Mapping[str, object]) -> Iterator[Finding]:
        for node in tree.find_all(nodes.Include):
            yield self._at(HtmlFault.FORBIDDEN, node.lineno, what="include")
        for one in unknown_fields(tree, context, self._path):
            values = dict(one.message.values)
            name = str(values.get("field", "")).rpartition(".")[2]
            yield self._at(HtmlFault.UNKNOWN, one.place.line, name, fix=one.fix, **values)

    def _at(
        self,
        fault: HtmlFault,
        line: int | None,
        name: str = "",
        fix: Message | None = None,
        **values: str | int | Message,
    ) -> Finding:
        """Return a finding at the tag of a line that holds a name, else at its first tag."""
        on_line = [tag for tag in self._tags if self._lines(tag, line)]
        tag = next((one for one in on_line if name and name in one.source), next(iter(on_line), None))
        place = Place(self._path, line) if tag is None else self._source.place(tag.start)
        return html_finding(fault, place, fix=fix, **values)

    def _lines(self, tag: Tag, line: int | None) -> bool:
        first = self._source.place(tag.start).line or 1
        return line is not None and first <= line <= first + tag.source.count("\n")
