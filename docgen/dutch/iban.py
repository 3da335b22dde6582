"""Bank account numbers: `NL91 ABNA 0417 1643 00`.

Source: ISO 13616 (form) and ISO 7064 (check digits, modulo 97).
"""

from __future__ import annotations

import re

from docgen.dutch.notation import NBSP, NotationError, bare
from docgen.message import message

_IBAN = re.compile(r"[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}")
_DUTCH = re.compile(r"NL[0-9]{2}[A-Z]{4}[0-9]{10}")
_MODULUS, _REMAINDER = 97, 1


def format_iban(value: str) -> str:
    """Return the number in groups of four, held together with no-break spaces."""
    compact = parse_iban(value)
    return NBSP.join(compact[start : start + 4] for start in range(0, len(compact), 4))


def parse_iban(text: str) -> str:
    """Return the number in capitals without spaces.

    Raises:
        NotationError: Not the form of an IBAN, or check digits that do not fit.
    """
    written = bare(text).replace(" ", "")
    compact = written.upper() if written.isascii() else written
    form = _DUTCH if compact.startswith("NL") else _IBAN
    if not form.fullmatch(compact):
        raise NotationError(message("This is not an IBAN."))
    turned = compact[4:] + compact[:4]
    if int("".join(str(int(sign, 36)) for sign in turned)) % _MODULUS != _REMAINDER:
        raise NotationError(message("The check digits of this IBAN do not fit."))
    return compact
