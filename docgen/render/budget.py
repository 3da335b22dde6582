"""How much work one template may ask for: rounds of loops, printed text, and time.

A template of a stranger can be small and ask for hours. A letter takes some milliseconds, so these limits
are far from what a letter needs, and near enough to stop in time.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from typing import Any

from jinja2 import Template

BUDGET_NAME = "_budget"
"""Name under which one rendering passes its `Budget`; templates cannot reach names with `_`."""

MAX_STEPS = 200_000  # rounds of all loops together
MAX_VALUES = 5_000_000  # signs of all printed values together
MAX_SIGNS = 100_000  # signs of one letter; some forty pages
MAX_LINES = 1_200  # paragraphs, items and cells of one letter; laying them out as PDF takes some 10 seconds
MAX_OUTPUT = 20_000_000  # signs of one filled part, fixed text and markup included
MAX_SECONDS = 8.0  # for one filling; a letter takes some milliseconds


class TooMuchError(Exception):
    """The template prints more, or runs longer, than a letter ever needs."""


class Budget:
    """Counts what one filling uses."""

    def __init__(self) -> None:
        self._steps = 0
        self._signs = 0
        self._end: float | None = None  # the clock starts when the filling does, not while it is prepared

    def rounds(self, items: Sequence[object]) -> Iterator[object]:
        """Yield the items of a loop.

        Raises:
            TooMuchError: The loops go round too often, or for too long.
        """
        for item in items:
            self._steps += 1
            if self._steps > MAX_STEPS or self._is_late():
                raise TooMuchError
            yield item

    def printed(self, text: str) -> str:
        """Return a value that is printed.

        Raises:
            TooMuchError: All values together are too long.
        """
        self._signs += len(text)
        if self._signs > MAX_VALUES or self._is_late():
            raise TooMuchError
        return text

    def _is_late(self) -> bool:
        now = time.monotonic()
        if self._end is None:
            self._end = now + MAX_SECONDS
        return now > self._end


class BoundedTemplate(Template):
    """A template that stops when its output grows beyond `MAX_OUTPUT`."""

    def render(self, *args: Any, **kwargs: Any) -> str:  # noqa: ANN401 - as Jinja has it
        """Return the filled text.

        Raises:
            TooMuchError: It grows beyond any letter.
        """
        size, pieces = 0, []
        for piece in self.generate(*args, **kwargs):
            size += len(piece)
            if size > MAX_OUTPUT:
                raise TooMuchError
            pieces.append(piece)
        return "".join(pieces)
