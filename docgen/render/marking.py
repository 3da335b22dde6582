"""Rewriting a parsed template so that each printed value says which field it came from.

Every expression that is printed goes through the filter `MARK`, with the path of the field in the context
(`betalingen[2].bedrag`) and the line of the template. Fixed text gets a mark with its line at the end of
each line. Both marks use private-use characters, which data may not hold (`docgen.dutch.tekst`), so
neither can be forged.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import cast

from jinja2 import nodes

LINE_OPEN, LINE_CLOSE = "\ue010", "\ue011"

MARK, COUNT = "mark value", "count rounds"
"""Filters of the environment. No template can name them, for the space; for a call in their place the sandbox
would ask each time whether it is safe."""


@dataclass(frozen=True)
class _Scope:
    """Loop variables in view, each with the path of the list and its depth of nesting."""

    paths: dict[str, str] = field(default_factory=dict)
    innermost: str = ""


def mark_outputs(tree: nodes.Template) -> nodes.Template:
    """Return the tree with each printed expression through `MARK`, the list of each loop through `COUNT`."""
    _visit(tree, _Scope())
    return tree


def mark_lines(tree: nodes.Template, template: str) -> nodes.Template:
    """Return the tree with the line number at the end of each line of fixed text."""
    for data in tree.find_all(nodes.TemplateData):
        lines = data.data.split("\n")
        marked = [
            f"{text}{LINE_OPEN}{template}:{data.lineno + offset}{LINE_CLOSE}"
            for offset, text in enumerate(lines[:-1])
        ]
        rest = lines[-1]
        if rest:
            rest += f"{LINE_OPEN}{template}:{data.lineno + len(lines) - 1}{LINE_CLOSE}"
        data.data = "\n".join([*marked, rest])
    return tree


def field_path(expression: nodes.Node, scope_paths: dict[str, str] | None = None) -> str:
    """Return the path an expression reads, such as `huurder.naam`; filters are looked through."""
    paths = scope_paths or {}
    match expression:
        case nodes.Name(name=name):
            return paths.get(name, name)
        case nodes.Getattr(node=inner, attr=attr):
            return f"{field_path(inner, paths)}.{attr}"
        case nodes.Filter(node=inner) if inner is not None:
            return field_path(inner, paths)
        case nodes.CondExpr(expr1=inner):
            return field_path(inner, paths)
    return ""


def _visit(node: nodes.Node, scope: _Scope) -> None:
    match node:
        case nodes.For(target=nodes.Name(name=name)):
            path = field_path(node.iter, scope.paths) + "[{}]"
            node.iter = _counted(node.iter)
            inner = _Scope({**scope.paths, name: path}, name)
            for child in node.body:
                _visit(child, inner)
            for child in node.else_:
                _visit(child, scope)
        case nodes.Output():
            node.nodes = [_marked(child, scope) for child in node.nodes]
        case _:
            for child in node.iter_child_nodes():
                _visit(child, scope)


def _counted(items: nodes.Node) -> nodes.Expr:
    """Return the list of a loop, handed out item by item by the environment, which counts the rounds."""
    return _filtered(cast("nodes.Expr", items), COUNT, nodes.Const(items.lineno))


def _marked(expression: nodes.Expr, scope: _Scope) -> nodes.Expr:
    if isinstance(expression, nodes.TemplateData):
        return expression
    path = field_path(expression, scope.paths)
    index: nodes.Expr = nodes.Const(None)
    base = scope.paths.get(scope.innermost, "\0")
    if path.startswith(base):
        index = nodes.Getattr(nodes.Name("loop", "load"), "index0", "load")
    return _filtered(expression, MARK, nodes.Const(path), index, nodes.Const(expression.lineno))


def _filtered(value: nodes.Expr, name: str, *arguments: nodes.Expr) -> nodes.Expr:
    node = nodes.Filter(value, name, list(arguments), [], None, None)
    node.set_lineno(value.lineno, override=True)
    return node
