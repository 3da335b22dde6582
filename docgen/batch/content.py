"""One number for the files of the office that decide how its documents come out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path

from docgen.batch.wishes import Wishes

SUFFIXES = frozenset(
    (".css", ".docx", ".html", ".jpeg", ".jpg", ".md", ".png", ".svg", ".toml", ".ttf", ".woff", ".woff2")
)
"""Kinds of files that templates and house styles are made of."""

_DEPTHS = ("*", "*/*", "*/*/*")


def content_digest(wishes: Wishes) -> str:
    """Return the SHA-256 of templates, house style and settings of the office together.

    Whoever repairs a template after the first document wants that document again too.

    Args:
        wishes: What the user asks for.

    Raises:
        OSError: A file cannot be read.
    """
    whole = sha256()
    for path in _files(wishes):
        whole.update(sha256(path.read_bytes()).digest())
    return whole.hexdigest()


def _files(wishes: Wishes) -> Iterator[Path]:
    folders = [*wishes.folders, *([wishes.style] if wishes.style else [])]
    for folder in folders:
        yield from sorted(_below(folder))
    yield from (path for path in (wishes.word_template, wishes.office) if path is not None)


def _below(folder: Path) -> Iterable[Path]:
    found = (path for depth in _DEPTHS for path in folder.glob(depth))
    return (path for path in found if path.suffix.lower() in SUFFIXES and path.is_file())
