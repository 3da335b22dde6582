"""The one Jinja environment: immutable sandbox, strict, and only plain values printed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, time
from decimal import Decimal
from types import CodeType

from jinja2 import BaseLoader, StrictUndefined, nodes, pass_context
from jinja2.runtime import Context, Undefined
from jinja2.sandbox import ImmutableSandboxedEnvironment

from docgen.errors import TemplateError
from docgen.message import Message, message
from docgen.place import Place
from docgen.render.allowed import refuse_forbidden
from docgen.render.budget import BUDGET_NAME, BoundedTemplate, Budget
from docgen.render.filters import FILTERS
from docgen.render.marking import COUNT, MARK, mark_lines, mark_outputs
from docgen.render.nesting import refusing_depth
from docgen.template import codes

Mark = Callable[[str, str, int], str]
"""Turns a value, its field and its line in the template into what the template prints."""

MARK_NAME = "_mark"
"""Name under which one rendering passes its `Mark`; templates cannot reach names with `_`."""


class DocgenEnvironment(ImmutableSandboxedEnvironment):
    """Jinja that prints text and whole numbers only, and tells which field each value came from."""

    template_class = BoundedTemplate

    def __init__(
        self,
        *,
        autoescape: bool,
        with_lines: bool = False,
        trim: bool = True,
        loader: BaseLoader | None = None,
    ) -> None:
        """Make an environment.

        Args:
            autoescape: Escape values for XML (Word templates); text templates use marks instead.
            with_lines: Put the line number behind each line of fixed text.
            trim: A tag takes the white space before it and the line end after it away.
            loader: Where includes come from; without it there are none.
        """
        super().__init__(
            autoescape=autoescape,
            undefined=StrictUndefined,
            trim_blocks=trim,
            lstrip_blocks=trim,
            keep_trailing_newline=True,
            loader=loader,
        )
        self._with_lines = with_lines
        self.filters = {**FILTERS, MARK: self.mark_value, COUNT: self.counted}
        self.globals = {}

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        with refusing_depth(name, filename):
            tree = super()._parse(source, name, filename)
            refuse_forbidden(tree, filename or name or "")
            if self._with_lines:
                mark_lines(tree, name or "")
            return mark_outputs(tree)

    def _generate(
        self, source: nodes.Template, name: str | None, filename: str | None, defer_init: bool = False
    ) -> str:
        with refusing_depth(name, filename):
            return super()._generate(source, name, filename, defer_init)

    def _compile(self, source: str, filename: str) -> CodeType:
        with refusing_depth(None, filename):
            return super()._compile(source, filename)

    def parse_unmarked(self, source: str, name: str, path: str | None) -> nodes.Template:
        """Return the tree as written, checked but without marks: to ask what a template reads."""
        with refusing_depth(name, path):
            tree = super()._parse(source, name, path)
            refuse_forbidden(tree, path or name)
            return tree

    def getattr(self, obj: object, attribute: str) -> object:
        """Return a field of a group by its key, never a method of the object that holds it."""
        if isinstance(obj, dict):
            if attribute in obj:
                return obj[attribute]
            return self.undefined(obj=obj, name=attribute)
        return super().getattr(obj, attribute)

    def is_safe_attribute(self, obj: object, attr: str, value: object) -> bool:
        """Return whether a template may read the attribute: only of the loop; dicts go by key."""
        return type(obj).__name__ == "LoopContext" and attr in {"first", "last", "index", "index0"}

    @pass_context
    def mark_value(self, context: Context, value: object, path: str, index: int | None, line: int) -> str:
        """Return what stands in the output for a printed value.

        Raises:
            TemplateError: The value is missing or has no wording of its own.
        """
        place = Place(context.name or "", line, field=path.replace("[{}]", ""))
        complaint = _complaint(value)
        if complaint:
            raise TemplateError([codes.ONOPGEMAAKTE_WAARDE.finding(complaint, place)])
        head, _, tail = path.rpartition("{}") if index is not None else ("", "", path)
        field = f"{head}{index}{tail}" if head else path
        mark: Mark = context.resolve(MARK_NAME)
        return mark(str(value), field.replace("[{}]", ""), line)

    @pass_context
    def counted(self, context: Context, value: object, line: int) -> Iterable[object]:
        """Return the items of a loop, which count for the budget of this filling.

        Raises:
            TemplateError: The value is no list: a text has letters, a group has names, neither is a list.
        """
        if isinstance(value, Undefined):
            value._fail_with_undefined_error()
        if not isinstance(value, list | tuple):
            place = Place(context.name or "", line)
            raise TemplateError(
                [codes.WAARDE_PAST_NIET.finding(message("Only a list can be repeated."), place)]
            )
        budget = context.resolve(BUDGET_NAME)
        return (budget if isinstance(budget, Budget) else Budget()).rounds(value)


def _complaint(value: object) -> Message | None:
    if isinstance(value, Undefined):
        value._fail_with_undefined_error()
    if value is None:
        return message("A value that is not filled in cannot be printed.")
    if isinstance(value, bool):
        return message("Yes or no cannot be printed as a value.")
    if isinstance(value, int | str):
        return None
    if isinstance(value, date | time):
        return message("A date or time cannot be printed without a filter.")
    if isinstance(value, Decimal | float):
        return message("An amount or number cannot be printed without a filter.")
    return message("A list or a group of fields cannot be printed as one value.")
