"""Where in a template an error arose while it was filled in."""

from __future__ import annotations


def line_of(error: BaseException) -> int | None:
    """Return the line of the template in which an error arose; nothing when it arose elsewhere."""
    lines = []
    trace = error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == "<template>":
            lines.append(trace.tb_lineno)
        trace = trace.tb_next
    return lines[-1] if lines else None
