"""Tags that lie too deep inside each other for Jinja, or for Python, which runs what Jinja makes of them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from jinja2 import TemplateSyntaxError, nodes
from jinja2.parser import Parser

from docgen.message import message

TOO_DEEP = message("tags that lie too deep inside each other")


@contextmanager
def refusing_depth(name: str | None, path: str | None) -> Iterator[None]:
    """Turn what Python raises on too deep a nesting into an error with the line where it happened.

    Python stops at some thousand steps inside each other and at 20 loops; a letter has some three.

    Args:
        name: The template.
        path: Its file, if there is one.

    Raises:
        TemplateSyntaxError: The tags lie too deep.
    """
    try:
        yield
    except (RecursionError, SyntaxError, MemoryError) as error:
        raise TemplateSyntaxError(str(TOO_DEEP), _line(error), name, path) from None


def _line(error: BaseException) -> int:
    """Return the line of the template at which the work stopped; the first when nobody knows."""
    line, trace = 1, error.__traceback__
    while trace is not None:
        known = trace.tb_frame.f_locals
        for at in (known.get("self"), known.get("node")):
            if isinstance(at, Parser):
                line = at.stream.current.lineno
            elif isinstance(at, nodes.Node) and at.lineno:
                line = at.lineno
        trace = trace.tb_next
    return line
