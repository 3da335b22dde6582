"""The values for a Word template: plain ones only, without signs that cannot be printed."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from datetime import date, time
from decimal import Decimal

from docgen.finding import Finding
from docgen.place import Place
from docgen.render.word.faults import WordFault, word_finding

DEEPEST = 20
"""Groups and lists inside each other; more is a mistake or an attack."""

_REFUSED = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
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


def value_faults(context: Mapping[str, object], path: str) -> Iterator[Finding]:
    """Yield each value that a template may not have, by its field."""
    yield from _faults(dict(context), "", path, 0)


def _faults(value: object, field: str, path: str, depth: int) -> Iterator[Finding]:
    if depth > DEEPEST:
        yield _at(field, word_finding(WordFault.NOT_PLAIN, path))
    elif type(value) is dict:
        for name, one in value.items():
            if isinstance(name, str):
                yield from _faults(one, f"{field}.{name}" if field else name, path, depth + 1)
            else:
                yield _at(field, word_finding(WordFault.NOT_PLAIN, path))
    elif type(value) is list:
        for index, one in enumerate(value):
            yield from _faults(one, f"{field}[{index}]", path, depth + 1)
    elif type(value) is str:
        sign = next((one for one in value if _is_refused(one)), None)
        if sign is not None:
            yield _at(field, word_finding(WordFault.BAD_SIGN, path, sign=f"U+{ord(sign):04X}"))
    elif not _is_plain(value):
        yield _at(field, word_finding(WordFault.NOT_PLAIN, path))


def _is_refused(sign: str) -> bool:
    return sign not in "\n\t" and unicodedata.category(sign) in _REFUSED


def _is_plain(value: object) -> bool:
    return value is None or type(value) in {int, bool, Decimal, date, time}


def _at(field: str, finding: Finding) -> Finding:
    place = Place(finding.place.path, field=field or None)
    return Finding(finding.code, finding.name, finding.level, finding.message, place, finding.fix)
