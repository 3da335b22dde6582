"""Two versions of a letter side by side, as `git diff` shows them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import unified_diff

from docgen.document.inline import plain
from docgen.document.walk import lines_of
from docgen.readability.sentences import sentence_spans
from docgen.render.readers.letter import LetterKind, encoding_of, kind_of, read_letter

CONTEXT = 2  # lines shown around a change
_NO_LINE_END = "\\ No newline at end of file"
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_UNSAFE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""Signs that steer a terminal or turn the reading direction around."""


def fix_diff(before: bytes, after: bytes, path: str) -> str:
    """Return a unified diff of two versions of a letter; empty when they read the same.

    A text is shown by its own lines. A Word file has none: it is shown by its sentences, with an empty line
    between two paragraphs.

    Args:
        before: The file.
        after: The new file.
        path: Name of the file, for the first two lines.
    """
    show = _sentences if kind_of(before, path) is LetterKind.WORD else _lines
    name = _safe(path.replace("\\", "/").lstrip("/"))
    lines = unified_diff(
        list(show(before, path)), list(show(after, path)), f"a/{name}", f"b/{name}", n=CONTEXT, lineterm=""
    )
    return "".join(f"{line}\n" for line in lines)


def _lines(data: bytes, _path: str) -> Iterator[str]:
    """Yield the lines of a text; the last keeps a mark when no line end follows it."""
    for found in _LINE.finditer(data.decode(encoding_of(data))):
        line = _safe(found.group().rstrip("\r\n"))
        yield line if found.group()[-1:] in "\r\n" else f"{line}\n{_NO_LINE_END}"


def _sentences(data: bytes, path: str) -> Iterator[str]:
    """Yield the sentences of a Word file, each on one line, with an empty line between paragraphs."""
    for number, line in enumerate(lines_of(read_letter(data, path))):
        text = plain(line.runs)
        if number:
            yield ""
        for start, end in sentence_spans(text):
            yield _safe(" ".join(text[start:end].split()))


def _safe(line: str) -> str:
    return _UNSAFE.sub("\ufffd", line)
