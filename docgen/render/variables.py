"""Which fields a template reads, and whether its context has them."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from jinja2 import nodes

from docgen.finding import Finding
from docgen.message import Message, message
from docgen.place import Place
from docgen.template import codes

ANY = object()
"""Stands for what cannot be known before rendering: an item of an empty list, a field of nothing."""


@dataclass(frozen=True, slots=True)
class Use:
    """One reading of a field: its path from the context, with `[]` for an item of a list."""

    path: tuple[str, ...]
    line: int


def uses_of(tree: nodes.Template) -> Iterator[Use]:
    """Yield every field a parsed template reads, in conditions and loops too."""
    yield from _uses(tree, {})


def _uses(node: nodes.Node, scope: Mapping[str, tuple[str, ...]]) -> Iterator[Use]:
    match node:
        case nodes.For(target=nodes.Name(name=name)):
            yield from _uses(node.iter, scope)
            inner = {**scope, name: (*(_path(node.iter, scope) or ("?",)), "[]"), "loop": ("?",)}
            for child in [*node.body, *([node.test] if node.test else [])]:
                yield from _uses(child, inner)
            for child in node.else_:
                yield from _uses(child, scope)
        case nodes.Name() | nodes.Getattr():
            path = _path(node, scope)
            if path and path[0] != "?":
                yield Use(path, node.lineno)
        case _:
            for child in node.iter_child_nodes():
                yield from _uses(child, scope)


def _path(node: nodes.Node, scope: Mapping[str, tuple[str, ...]]) -> tuple[str, ...] | None:
    match node:
        case nodes.Name(name=name):
            return scope.get(name, (name,))
        case nodes.Getattr(node=inner, attr=attr):
            base = _path(inner, scope)
            return (*base, attr) if base else None
        case nodes.Filter(node=inner) if inner is not None:
            return _path(inner, scope)
    return None


def unknown_fields(tree: nodes.Template, context: Mapping[str, object], path: str) -> Iterator[Finding]:
    """Yield a finding for every field that the context does not have, with the nearest known name."""
    yield from unknown_uses(dict.fromkeys(uses_of(tree)), context, path)


def unknown_uses(uses: Iterable[Use], context: Mapping[str, object], path: str) -> Iterator[Finding]:
    """Yield a finding for every use of a field that the context does not have.

    Args:
        uses: What the template reads, each once.
        context: What it may read.
        path: Template, as the user named it.
    """
    for use in uses:
        missing = _missing(use.path, context)
        if missing:
            name, known = missing
            yield codes.ONBEKEND_VELD.finding(
                message("The template asks for a field that is not there: {field}", field=dotted(use.path)),
                Place(path, use.line),
                _nearest(name, known),
            )


def dotted(path: tuple[str, ...]) -> str:
    """Return a path as people write it: `termijnen[].bedrag`."""
    return ".".join(path).replace(".[]", "[]")


def _nearest(name: str, known: list[str]) -> Message:
    near = difflib.get_close_matches(name, known, n=1, cutoff=0.5)
    if near:
        return message("Did you mean {name}?", name=near[0])
    return message("Known here: {names}", names=", ".join(sorted(known)))


def _missing(path: tuple[str, ...], context: Mapping[str, object]) -> tuple[str, list[str]] | None:
    value: object = context
    for part in path:
        if part == "[]":
            value = value[0] if isinstance(value, list | tuple) and value else ANY
        elif isinstance(value, Mapping):
            if part not in value:
                return part, [str(key) for key in value]
            value = value[part]
        elif value is not None and value is not ANY:
            return part, []
        else:
            return None
        if value is None or value is ANY:
            return None
    return None
