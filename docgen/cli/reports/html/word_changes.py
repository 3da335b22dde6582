"""Which words of a sentence changed, as elements that say so to every reader."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from docgen.writers.element import Node, el

_PIECES = re.compile(r"\s+|[^\W_]+|[\W_]")
MAX_PIECES = 400  # words and signs; of a longer sentence no single words are shown


def changed_words(old: str, new: str) -> tuple[tuple[Node, ...], tuple[Node, ...]]:
    """Return the nodes of both sentences: what went is `<del>`, what came is `<ins>`."""
    left, right = _PIECES.findall(old), _PIECES.findall(new)
    if max(len(left), len(right)) > MAX_PIECES:
        return (el("del", old),), (el("ins", new),)
    before: list[Node] = []
    after: list[Node] = []
    for kind, start, end, from_, to in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        gone, come = "".join(left[start:end]), "".join(right[from_:to])
        if kind == "equal":
            before.append(gone)
            after.append(come)
            continue
        before.append(_changed("del", gone))
        after.append(_changed("ins", come))
    return tuple(before), tuple(after)


def _changed(tag: str, text: str) -> Node:
    return el(tag, text) if text.strip() else text
