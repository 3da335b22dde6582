"""The time and the memory of one document, for commands that make or read documents."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

_Item = TypeVar("_Item")


@contextmanager
def limited(path: Path | str) -> Iterator[None]:
    """Give what happens inside the time and the memory of one document.

    Args:
        path: The case or the letter, for messages.

    Raises:
        InputError: It took too long, too much memory, or went too deep.
    """
    from docgen.cli.printing import finding_lines
    from docgen.limits.codes import TE_LANG
    from docgen.limits.guard import guarded
    from docgen.place import Place

    place = Place(str(path))
    lines = finding_lines(TE_LANG.finding(TE_LANG.meaning, place))
    with guarded(place, "".join(f"{line}\n" for line in lines)):
        yield


def each_in_time(items: Sequence[_Item]) -> Iterator[_Item]:
    """Yield items of a document that take time of their own, such as its exhibits; and let it finish them."""
    from docgen.limits.guard import more_time

    for item in items:
        more_time()
        yield item
    more_time(1 + len(items) / 10)
