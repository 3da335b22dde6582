"""Names of people, as they chose to be addressed: `mevrouw`, `meneer`, or by first name and surname.

A surname keeps its own form (Yıldız-de Vriès, 't Lam, Ó Briain). Only a prefix changes: it takes a
capital when no first name or initial stands before it.

Source: Taaladvies (Taalunie), capitals in surnames with a prefix.
"""

from __future__ import annotations

from typing import Literal

Aanspreekvorm = Literal["mevrouw", "meneer", "naam"]
_APOSTROPHES = "'’‘`"


def with_capital(achternaam: str) -> str:
    """Return the surname as it stands after a title: `Van 't Hof`, `IJzerman`; `'t Lam` stays."""
    if achternaam[:2] == "ij":
        return "IJ" + achternaam[2:]
    if achternaam[:1] in _APOSTROPHES:
        return achternaam
    return achternaam[:1].upper() + achternaam[1:]


def format_aanhefnaam(aanspreekvorm: Aanspreekvorm, voornamen: str, achternaam: str) -> str:
    """Return the name for a salutation: `mevrouw Van 't Hof`, or `Sami van 't Hof`."""
    if aanspreekvorm == "naam":
        return f"{voornamen.split(maxsplit=1)[0]} {achternaam}"
    return f"{aanspreekvorm} {with_capital(achternaam)}"


def format_adresnaam(aanspreekvorm: Aanspreekvorm, voorletters: str, achternaam: str) -> str:
    """Return the name for the address: `Mevrouw A. Yıldız-de Vriès`, or `A. Yıldız-de Vriès`."""
    name = f"{voorletters} {achternaam}"
    return name if aanspreekvorm == "naam" else f"{aanspreekvorm.capitalize()} {name}"


def format_volledige_naam(voornamen: str, achternaam: str) -> str:
    """Return all first names and the surname, as a summons needs them."""
    return f"{voornamen} {achternaam}"
