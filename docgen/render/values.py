"""The values for an office's own template: plain ones only, without signs that cannot be printed."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from datetime import date, time
from decimal import Decimal

DEEPEST = 20
"""Groups and lists inside each other; more is a mistake or an attack."""

REFUSED = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
"""Unicode categories of signs without a picture: control, invisible, private, half, not assigned."""


def plain_values(context: Mapping[str, object]) -> dict[str, object]:
    """Return the values with one kind of line end and letters in one form (Unicode NFC)."""
    return {name: _plain(value) for name, value in context.items()}


def _plain(value: object) -> object:
    if isinstance(value, str):
        text = value.replace("\r\n", "\n").replace("\r", "\n")
        return unicodedata.normalize("NFC", text)
    if isinstance(value, Mapping):
        return {name: _plain(one) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    return value


def bad_values(context: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    """Yield the field of each value that a template may not have.

    Yields:
        The field, and the sign that cannot be printed as `U+0007`; no sign for what is not a plain value.
    """
    yield from _bad(dict(context), "", 0)


def _bad(value: object, field: str, depth: int) -> Iterator[tuple[str, str]]:
    if depth > DEEPEST:
        yield field, ""
    elif type(value) is dict:
        for name, one in value.items():
            if isinstance(name, str):
                yield from _bad(one, f"{field}.{name}" if field else name, depth + 1)
            else:
                yield field, ""
    elif type(value) is list:
        for index, one in enumerate(value):
            yield from _bad(one, f"{field}[{index}]", depth + 1)
    elif type(value) is str:
        sign = next((one for one in value if _is_refused(one)), None)
        if sign is not None:
            yield field, f"U+{ord(sign):04X}"
    elif not _is_plain(value):
        yield field, ""


def _is_refused(sign: str) -> bool:
    return sign not in "\n\t" and unicodedata.category(sign) in REFUSED


def _is_plain(value: object) -> bool:
    return value is None or type(value) in {int, bool, Decimal, date, time}
