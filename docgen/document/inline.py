"""What a line of text is made of: stretches that know where they come from, and line breaks."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Text:
    """A stretch of text.

    Attributes:
        text: The characters as the reader sees them.
        field: Case field the text was filled from, such as `huurder.naam`; `None` for fixed text.
        strong: Set in bold: a date, an amount or a phone number the reader must not miss.
        line: Line of the template or the source file, where known; counts from 1.
    """

    text: str
    field: str | None = None
    strong: bool = False
    line: int | None = None


@dataclass(frozen=True, slots=True)
class LineBreak:
    """The next text starts on a new line of the same block."""


Inline = Text | LineBreak
Runs = tuple[Inline, ...]


def plain(runs: Runs) -> str:
    """Return the text as the reader sees it; a line break becomes a newline."""
    return "".join(["\n" if isinstance(run, LineBreak) else run.text for run in runs])


def masked(runs: Runs) -> str:
    """Return the text with each value from a case shown as its field: `[huurder.naam]`.

    This is the only form of a document's text that may reach a message, a log or a manifest.
    """
    parts: list[str] = []
    for run in runs:
        if isinstance(run, LineBreak):
            parts.append("\n")
        elif run.field is None:
            parts.append(run.text)
        elif not parts or parts[-1] != f"[{run.field}]":
            parts.append(f"[{run.field}]")
    return "".join(parts)
