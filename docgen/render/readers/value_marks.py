"""Private signs around values in a filled Word file, so that its reader knows which field each came from."""

from __future__ import annotations

from collections.abc import Iterator

from docgen.document.inline import Inline, LineBreak, Runs, Text

OPEN, MIDDLE, CLOSE = "\ue000", "\ue001", "\ue002"


def value_mark(value: str, field: str) -> str:
    """Return a value between signs that name its field."""
    return f"{OPEN}{field}{MIDDLE}{value}{CLOSE}"


def unmarked(runs: Runs) -> Runs:
    """Return the runs of one paragraph with each marked value as data of its field."""
    return tuple(_unmarked(runs))


def _unmarked(runs: Runs) -> Iterator[Inline]:
    field: str | None = None
    for run in runs:
        if isinstance(run, LineBreak):
            yield run
            continue
        rest = run.text
        while rest:
            cut = rest.find(CLOSE if field is not None else OPEN)
            text, rest = (rest, "") if cut < 0 else (rest[:cut], rest[cut + 1 :])
            if text:
                yield Text(text, field, run.strong, run.line)
            if cut < 0:
                break
            if field is None:
                field, _, rest = rest.partition(MIDDLE)
            else:
                field = None
