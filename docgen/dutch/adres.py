"""The lines of an address.

Source: PostNL, addressing: one space inside the postcode, two before the town, town in capitals.
"""

from __future__ import annotations

from docgen.dutch.notation import NBSP
from docgen.dutch.postcode import format_postcode


def format_huisnummer(huisnummer: str, toevoeging: str | None = None) -> str:
    """Return `12`, `12A`, `12-2` or `12 bis`."""
    if not toevoeging:
        return huisnummer
    if toevoeging[0] in "-/" or (len(toevoeging) == 1 and toevoeging.isalpha()):
        return huisnummer + toevoeging
    return f"{huisnummer}-{toevoeging}" if toevoeging[0].isdigit() else f"{huisnummer}{NBSP}{toevoeging}"


def format_straatregel(straat: str, huisnummer: str, toevoeging: str | None = None) -> str:
    """Return `Dorpsstraat 12A`, the number held to the street."""
    return f"{straat}{NBSP}{format_huisnummer(huisnummer, toevoeging)}"


def format_plaatsregel(postcode: str, plaats: str) -> str:
    """Return `1234 AB  IJSSELSTEIN`, for the window of the envelope.

    The first of the two spaces is a no-break space: two plain spaces become one on paper.
    """
    return f"{format_postcode(postcode)}{NBSP} {plaats.upper()}"


def format_postcode_plaats(postcode: str, plaats: str) -> str:
    """Return `1234 AB IJsselstein`, for within a sentence."""
    return f"{format_postcode(postcode)} {plaats}"
