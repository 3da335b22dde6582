"""The role of a block: what it does for the reader, never how it looks."""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    """Dutch roles; a template names them as containers (`::: hulp`)."""

    ALINEA = "alinea"
    OPSOMMING = "opsomming"
    KOP = "kop"
    IN_HET_KORT = "in-het-kort"
    SAMENVATTING = "samenvatting"
    TIJDLIJN = "tijdlijn"
    HULP = "hulp"
    WETTEKST = "wettekst"
    UITLEG = "uitleg"
    CITAAT = "citaat"
    TABEL = "tabel"
    AFZENDER = "afzender"
    ADRES = "adres"
    KENMERK = "kenmerk"
    ONDERWERP = "onderwerp"
    AANHEF = "aanhef"
    SLOT = "slot"
    ONDERTEKENING = "ondertekening"


SCORED = frozenset(
    {
        Role.ALINEA,
        Role.OPSOMMING,
        Role.IN_HET_KORT,
        Role.SAMENVATTING,
        Role.TIJDLIJN,
        Role.HULP,
        Role.UITLEG,
    }
)
"""Roles whose sentences the reading gate scores. A block takes the role of the container it is in."""
