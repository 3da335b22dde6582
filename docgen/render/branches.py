"""Which ways through a template its cases take: each if, elif and else, and each loop."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from jinja2 import BaseLoader, nodes, pass_context
from jinja2.runtime import Context

from docgen.render.budget import BUDGET_NAME, Budget
from docgen.render.sandbox import MARK_NAME, DocgenEnvironment


@dataclass(frozen=True, slots=True, order=True)
class Arm:
    """One way through a choice, or the inside of a loop.

    Attributes:
        template: Name of the text, or of the part of a Word file.
        line: Line of its tag; of an `else` that of the choice it ends.
        number: Its number among those of the same kind on the line, from 1.
        kind: `if`, `elif`, `else` or `for`.
    """

    template: str
    line: int
    number: int
    kind: str


class BranchEnvironment(DocgenEnvironment):
    """An environment that notes each arm it knows, and by which case it was reached.

    Attributes:
        reached: The cases by arm; empty for one that no case reaches.
    """

    def __init__(self, loader: BaseLoader | None = None) -> None:
        """Make an environment.

        Args:
            loader: Where texts come from; without it there are no includes.
        """
        super().__init__(autoescape=False, loader=loader)
        self.reached: dict[Arm, list[str]] = {}
        self._case = ""

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree = super()._parse(source, name, filename)
        counts: Counter[tuple[int, str]] = Counter()
        for line, kind, body in list(_arms(tree)):
            counts[line, kind] += 1
            number = counts[line, kind]
            self.reached.setdefault(Arm(name or "", line, number, kind), [])
            place = [nodes.Const(part) for part in (name or "", line, number, kind)]
            call = nodes.Call(nodes.EnvironmentAttribute("reach"), place, [], None, None)
            body.insert(0, nodes.Output([call]))
        return tree

    @pass_context
    def reach(self, _context: Context, template: str, line: int, number: int, kind: str) -> str:
        """Note that an arm was reached; prints nothing."""
        cases = self.reached[Arm(template, line, number, kind)]
        if self._case not in cases:
            cases.append(self._case)
        return ""

    def try_case(self, case: str, template: str, values: Mapping[str, object]) -> None:
        """Go through a text with the values of a case.

        Args:
            case: Name of the case.
            template: Name of the text, for the loader.
            values: What the text may print.

        Raises:
            jinja2.TemplateError, TemplateError: The text does not suit the values.
        """
        self._case = case
        self.get_template(template).render({**values, MARK_NAME: _mark, BUDGET_NAME: Budget()})


def _mark(value: str, _field: str, _line: int) -> str:
    return value


def _arms(tree: nodes.Template) -> Iterator[tuple[int, str, list[nodes.Node]]]:
    """Yield line, kind and body of each arm."""
    later = {id(one) for node in tree.find_all(nodes.If) for one in node.elif_}
    for choice in tree.find_all(nodes.If):
        yield from _of(choice, "elif" if id(choice) in later else "if")
    for loop in tree.find_all(nodes.For):
        yield from _of(loop, "for")


def _of(node: nodes.If | nodes.For, kind: str) -> Iterator[tuple[int, str, list[nodes.Node]]]:
    yield node.lineno, kind, node.body
    if node.else_:
        yield node.lineno, "else", node.else_
