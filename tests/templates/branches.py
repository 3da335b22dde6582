"""Which branches of a template its cases reach."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from jinja2 import FileSystemLoader, nodes, pass_context
from jinja2.runtime import Context

from docgen.render.sandbox import MARK_NAME, DocgenEnvironment

Branch = tuple[str, int, str]
"""Template, line, and which way: `if`, `else` or `for`."""


class BranchEnvironment(DocgenEnvironment):
    """An environment that notes each branch it knows and each branch it takes."""

    def __init__(self, folders: tuple[Path, ...]) -> None:
        super().__init__(autoescape=False, loader=FileSystemLoader(folders))
        self.known: set[Branch] = set()
        self.taken: set[Branch] = set()

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree = super()._parse(source, name, filename)
        for node, body, kind in list(_bodies(tree)):
            branch = (name or "", body[0].lineno if body else node.lineno, kind)
            self.known.add(branch)
            call = nodes.Call(
                nodes.EnvironmentAttribute("reach"), [nodes.Const(part) for part in branch], [], None, None
            )
            body.insert(0, nodes.Output([call]))
        return tree

    @pass_context
    def reach(self, _context: Context, name: str, line: int, kind: str) -> str:
        """Note that a branch was taken; prints nothing."""
        self.taken.add((name, line, kind))
        return ""

    def render(self, name: str, values: dict[str, object]) -> None:
        """Render a template for the branches it takes."""
        self.get_template(name).render({**values, MARK_NAME: lambda value, _field, _line: value})


def _bodies(tree: nodes.Template) -> Iterator[tuple[nodes.Node, list[nodes.Node], str]]:
    for node in tree.find_all((nodes.If, nodes.For)):
        if isinstance(node, nodes.For):
            yield node, node.body, "for"
        else:
            yield node, node.body, "if"
        if node.else_:
            yield node, node.else_, "else"
