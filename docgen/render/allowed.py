"""The part of Jinja that templates may use: print, choose, repeat, include.

A template may come from anywhere, and a sandbox alone is not enough. So every node of the parsed
template must be on this list before it is compiled. Templates choose and place text; they never
compute, call, or reach into an object.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from jinja2 import nodes

from docgen.errors import TemplateError
from docgen.finding import Finding
from docgen.message import Message, message
from docgen.place import Place
from docgen.render.filters import FILTERS
from docgen.template import codes

ALLOWED_NODES: tuple[type[nodes.Node], ...] = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.If,
    nodes.For,
    nodes.Include,
    nodes.Name,
    nodes.Getattr,
    nodes.Const,
    nodes.Compare,
    nodes.Operand,
    nodes.And,
    nodes.Or,
    nodes.Not,
    nodes.CondExpr,
    nodes.Filter,
    nodes.Test,
)
ALLOWED_TESTS = frozenset({"defined", "none"})


def refuse_forbidden(tree: nodes.Template, path: str) -> None:
    """Raise a `TemplateError` with every construct of the template that is not allowed."""
    findings = list(_forbidden(tree, path))
    if findings:
        raise TemplateError(findings)


def cure_of(finding: Finding) -> Message | None:
    """Return the cure of a finding itself, such as the nearest filter; nothing for that of its kind."""
    return None if finding.fix == codes.VERBODEN_CONSTRUCTIE.cure else finding.fix


def _forbidden(tree: nodes.Template, path: str) -> Iterator[Finding]:
    for node in [tree, *tree.find_all(nodes.Node)]:
        what = _complaint(node)
        if what:
            yield codes.VERBODEN_CONSTRUCTIE.finding(
                message("A template may not use this: {what}", what=what),
                Place(path, node.lineno),
                _nearest(node.name) if isinstance(node, nodes.Filter) else None,
            )


def _nearest(name: str) -> Message:
    near = difflib.get_close_matches(name, FILTERS, n=1)
    if near:
        return message("Did you mean {name}?", name=near[0])
    return message("Known here: {names}", names=", ".join(sorted(FILTERS)))


def _complaint(node: nodes.Node) -> str | Message:  # noqa: PLR0911 - one answer a kind of node
    match node:
        case nodes.Filter(name=name) if name not in FILTERS:
            return message("filter `{name}`", name=name)
        case nodes.Test(name=name) if name not in ALLOWED_TESTS:
            return message("test `{name}`", name=name)
        case nodes.Name(name=name) if name.startswith("_"):
            return message("name `{name}`", name=name)
        case nodes.Getattr(attr=attr) if attr.startswith("_"):
            return message("attribute `{name}`", name=attr)
        case nodes.Include(template=template) if not isinstance(template, nodes.Const):
            return message("include of a computed name")
        case nodes.For(recursive=True):
            return message("recursive loop")
        case _ if not isinstance(node, ALLOWED_NODES):
            return type(node).__name__.lower()
    return ""
