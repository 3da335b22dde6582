"""The names a template may use: every field of a context with the filter that writes it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal

from docgen.context.plain import Plain

_WRITTEN_BY_NAME = frozenset({"iban", "postcode", "telefoon"})
"""Fields of text that have a filter of the same name."""


@dataclass(frozen=True, slots=True)
class Name:
    """One name a template may use.

    Attributes:
        path: Such as `huurder.adres.straatregel`, or `termijnen[].bedrag` for each item of a list.
        use: How to print it: `{{ path }}`, with a filter, or in an `if` or `for`.
    """

    path: str
    use: str


def names_of(values: Mapping[str, Plain]) -> tuple[Name, ...]:
    """Return all names of a context, in order; what an example leaves out is only named."""
    return tuple(_names(values, ""))


def _names(values: Mapping[str, Plain], prefix: str) -> Iterator[Name]:
    for key, value in values.items():
        path = f"{prefix}{key}"
        match value:
            case dict():
                yield from _names(value, f"{path}.")
            case [dict() as first, *_]:
                yield Name(path, f"{{% for … in {path} %}}")
                yield from _names(first, f"{path}[].")
            case list():
                yield Name(path, f"{{% for … in {path} %}}")
            case _:
                yield Name(path, _use(path, value))


def _use(path: str, value: Plain) -> str:
    match value:
        case None | bool():
            return f"{{% if {path} %}}"
        case Decimal():
            return f"{{{{ {path}|bedrag }}}}"
        case date():
            return f"{{{{ {path}|datum }}}}"
        case time():
            return f"{{{{ {path}|tijd }}}}"
    written = path.rpartition(".")[2]
    return f"{{{{ {path}|{written} }}}}" if written in _WRITTEN_BY_NAME else f"{{{{ {path} }}}}"
