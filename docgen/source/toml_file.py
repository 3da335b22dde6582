"""Reading TOML: law data, word lists, the promises of a template, the settings of an office."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

import tomli

from docgen.errors import InputError
from docgen.message import message
from docgen.place import Place
from docgen.source.codes import TOML
from docgen.source.text import decode

MOST_DIGITS = 30  # before or behind the comma; to write 1e99999999 out takes minutes
_WHERE = re.compile(r"\(at line ([0-9]+), column ([0-9]+)\)")


def read_toml(data: bytes, path: str) -> dict[str, Any]:
    """Return the tables of a TOML file; numbers with decimals are exact.

    Args:
        data: The file.
        path: Its name, for messages.

    Raises:
        InputError: Not UTF-8, not TOML, or a number that is none (nan, inf).
    """
    text = decode(data, path)
    try:
        # tomllib's own grammar knows no carriage return alone, so line numbers agree with the editor.
        return tomli.loads(text, parse_float=_exact)
    except tomli.TOMLDecodeError as error:
        found = _WHERE.search(str(error))
        place = Place(path, int(found[1]), int(found[2])) if found else Place(path, text.count("\n") + 1)
        raise InputError(
            [TOML.finding(message("This is not valid TOML, or a key is given twice."), place)]
        ) from None
    except (ValueError, ArithmeticError, RecursionError):
        why = message("The file holds a date, a number or a nesting that is not possible.")
        raise InputError([TOML.finding(why, Place(path))]) from None


def _exact(number: str) -> Decimal:
    value = Decimal(number)
    if not value.is_finite() or abs(value.adjusted()) > MOST_DIGITS:
        raise ValueError("not a number")
    return value
