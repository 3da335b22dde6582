"""Inline Markdown becomes runs: text, bold, line breaks, values."""

from __future__ import annotations

from collections.abc import Iterator

from markdown_it.tree import SyntaxTreeNode

from docgen.document.inline import Inline, LineBreak, Runs, Text
from docgen.errors import TemplateError
from docgen.message import message
from docgen.render.markdown import line_of
from docgen.render.text_template import MarkedText
from docgen.template import codes

CELL = " | "


def runs_of(node: SyntaxTreeNode, text: MarkedText, *, keep_lines: bool = False) -> Runs:
    """Return the text of a paragraph, heading, cell or list item.

    Args:
        node: The block.
        text: The rendered template it comes from.
        keep_lines: A new line in the template is a new line on paper, not a space.
    """
    inline = node if node.type == "inline" else next((c for c in node.children if c.type == "inline"), None)
    if inline is None:
        return ()
    return joined(_Inline(text, line_of(inline), keep_lines).runs(inline))


class _Inline:
    """Goes through one inline node and counts the lines of the source as it goes."""

    def __init__(self, text: MarkedText, line: int, keep_lines: bool) -> None:
        self._text = text
        self._line = line
        self._keep_lines = keep_lines

    def runs(self, node: SyntaxTreeNode, strong: bool = False) -> Iterator[Inline]:
        for child in node.children:
            match child.type:
                case "text":
                    yield from self._text.runs(child.content, self._line, strong=strong)
                case "softbreak" if not self._keep_lines:
                    self._line += 1
                    yield Text(" ", None, strong, self._text.place(self._line).line)
                case "hardbreak" | "softbreak":
                    self._line += 1
                    yield LineBreak()
                case "strong":
                    yield from self.runs(child, strong=True)
                case _:
                    raise TemplateError(
                        [
                            codes.OPMAAK_ONBEKEND.finding(
                                message("This text style is not used in letters: {kind}", kind=child.type),
                                self._text.place(self._line),
                            )
                        ]
                    )


def joined(runs: Iterator[Inline]) -> Runs:
    """Return the runs with neighbours of one origin joined, and no space at either end."""
    result: list[Inline] = []
    for run in runs:
        last = result[-1] if result else None
        if (
            isinstance(run, Text)
            and isinstance(last, Text)
            and (run.field, run.strong) == (last.field, last.strong)
            and (run.line == last.line or run.text.isspace())
        ):
            result[-1] = Text(last.text + run.text, last.field, last.strong, last.line)
        else:
            result.append(run)
    return trimmed(tuple(result))


def trimmed(runs: Runs) -> Runs:
    """Return the runs without white space at the start and the end."""
    result = list(runs)
    while result and isinstance(result[0], Text):
        first = result[0]
        text = first.text if first.field else first.text.lstrip(" ")
        if text:
            result[0] = Text(text, first.field, first.strong, first.line)
            break
        del result[0]
    while result and isinstance(result[-1], Text):
        last = result[-1]
        text = last.text if last.field else last.text.rstrip(" ")
        if text:
            result[-1] = Text(text, last.field, last.strong, last.line)
            break
        del result[-1]
    return tuple(result)


def split_lines(runs: Runs) -> tuple[Runs, ...]:
    """Return the runs split at their line breaks."""
    lines: list[list[Inline]] = [[]]
    for run in runs:
        if isinstance(run, LineBreak):
            lines.append([])
        else:
            lines[-1].append(run)
    return tuple(trimmed(tuple(line)) for line in lines)


def split_cells(runs: Runs) -> tuple[Runs, ...]:
    """Return the runs split at ` | ` in fixed text; a bar inside a value does not count."""
    cells: list[list[Inline]] = [[]]
    for run in runs:
        if isinstance(run, LineBreak) or run.field is not None:
            cells[-1].append(run)
            continue
        parts = f" {run.text} ".split(CELL)
        parts[0] = parts[0].removeprefix(" ")
        parts[-1] = parts[-1].removesuffix(" ")
        for index, part in enumerate(parts):
            if index:
                cells.append([])
            cells[-1].append(Text(part, None, run.strong, run.line))
    return tuple(
        trimmed(tuple(r for r in cell if not (isinstance(r, Text) and not r.text))) for cell in cells
    )
