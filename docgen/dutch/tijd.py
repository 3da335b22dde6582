"""Times of day: `10.00 uur`.

Source: Taaladvies (Taalunie), notation of times: a full stop between hours and minutes.
"""

from __future__ import annotations

import re
from datetime import time

from docgen.dutch.notation import NBSP, NotationError, bare
from docgen.message import message

_TIME = re.compile(r"(?P<hour>[0-9]{1,2})[.:](?P<minute>[0-9]{2})(?: uur)?")
LAST_HOUR, LAST_MINUTE = 23, 59


def format_tijd(value: time) -> str:
    """Return `10.00 uur`; a time with seconds is a mistake of the caller."""
    if value.second or value.microsecond or value.tzinfo:
        raise ValueError("a letter prints hours and minutes only")
    return f"{value.hour}.{value.minute:02}{NBSP}uur"


def parse_tijd(text: str) -> time:
    """Return the time in `10.00`, `10:00` or `10.00 uur`.

    Raises:
        NotationError: Written otherwise, or no such time.
    """
    match = _TIME.fullmatch(bare(text).lower())
    if match is None:
        raise NotationError(message("This is not a time."))
    hour, minute = int(match["hour"]), int(match["minute"])
    if hour > LAST_HOUR or minute > LAST_MINUTE:
        raise NotationError(message("This time does not exist."))
    return time(hour, minute)
