"""The text of a template as one tree: includes put in place, conditions and loops around lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from docgen.errors import TemplateError
from docgen.message import message
from docgen.place import Place
from docgen.render.jinja_errors import located
from docgen.render.text_template import source_of
from docgen.template import codes

MOST_INSIDE = 20
"""Texts that include each other; more is a circle."""

_NOTHING = "\ue020"  # stands where a remark stood, so that its lines are still counted
_TRIMMED = ("%}", _NOTHING)  # a tag or a remark takes the end of its line along
_REMARK = re.compile(r"\{#.*?#\}", re.DOTALL)
_INCLUDE = re.compile(r'\{%\s*include\s+"([^"]+)"\s*%\}')
_TAG = re.compile(r"\s*\{%\s*(if|elif|else|endif|for|endfor)\b\s*(.*?)\s*%\}\s*")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text, with the place it comes from."""

    text: str
    place: Place


@dataclass(slots=True)
class Branch:
    """One way through a choice, or what a loop repeats.

    Attributes:
        tag: What opens it, without signs: `if huurder`, `else`, `for maand in maanden`.
        body: What stands in it.
    """

    tag: str
    body: list[Line | Node] = field(default_factory=list)


@dataclass(slots=True)
class Node:
    """A choice or a loop whose tags stand on lines of their own.

    Attributes:
        branches: At least one.
        end: `endif` or `endfor`.
        place: Where it begins.
    """

    branches: list[Branch]
    end: str
    place: Place

    @property
    def is_total(self) -> bool:
        """Whether one of its branches is always taken."""
        return self.end == "endif" and self.branches[-1].tag == "else"


Item = Line | Node


def template_tree(name: str, folders: tuple[Path, ...]) -> list[Item]:
    """Return the text of a template with its parts.

    Args:
        name: Template file relative to one of the folders.
        folders: Where templates and their parts are looked for, the first wins.

    Raises:
        TemplateError: A part is not there, or a tag has no end.
    """
    with located(name):
        lines = list(_lines(name, folders, 0))
    root = Branch("")
    opened: list[tuple[Node, Branch]] = []
    for line in lines:
        inside = opened[-1][1] if opened else root
        found = _TAG.fullmatch(line.text)
        if found is None:
            inside.body.append(line)
            continue
        kind, rest = found.groups()
        branch = Branch(f"{kind} {rest}".rstrip())
        if kind in {"if", "for"}:
            node = Node([branch], f"end{kind}", line.place)
            inside.body.append(node)
            opened.append((node, branch))
            continue
        if not opened or (kind.startswith("end") and opened[-1][0].end != kind):
            raise _unclosed(line.place)
        node = opened.pop()[0]
        if not kind.startswith("end"):
            node.branches.append(branch)
            opened.append((node, branch))
    if opened:
        raise _unclosed(opened[-1][0].place)
    return root.body


def _unclosed(place: Place) -> TemplateError:
    what = message(
        "This is not a valid template tag: {what}", what=message("tags that do not close each other")
    )
    return TemplateError([codes.JINJA_FOUT.finding(what, place)])


def _lines(name: str, folders: tuple[Path, ...], depth: int) -> Iterator[Line]:
    """Yield the lines of a text and its parts, joined as Jinja does: a tag takes its line end along."""
    text, path = source_of(name, folders)
    if depth > MOST_INSIDE:
        raise TemplateError([codes.TE_ZWAAR.finding(codes.TE_ZWAAR.meaning, Place(path))])
    text = _REMARK.sub(lambda found: "\n".join(_NOTHING for _ in found.group().split("\n")), text)
    before, glued = "", False
    for number, line in enumerate(text.removesuffix("\n").split("\n"), start=1):
        bare = line.replace(_NOTHING, "")
        if bare != line and not bare.strip():
            continue
        if glued and (not bare.strip() or _TAG.fullmatch(bare)):
            yield Line(before, Place(path, number - 1))
            before = ""
            if not bare.strip():
                glued = False
                continue
        *parts, rest = _INCLUDE.split(bare)
        for words, part in zip(parts[::2], parts[1::2], strict=True):
            before += words if words.strip() else ""
            for one in _lines(part, folders, depth + 1):
                yield Line(before + one.text, one.place)
                before = ""
        glued = bool(rest.strip()) and line.endswith(_TRIMMED) and _TAG.fullmatch(bare) is None
        if glued:
            before += rest
        elif rest.strip() or not parts:
            yield Line(before + rest, Place(path, number))
            before = ""
    if before:
        yield Line(before, Place(path))
