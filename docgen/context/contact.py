"""The person at the landlord's whom the tenant can call."""

from __future__ import annotations

from docgen.cases.partijen import Verhuurder
from docgen.context.plain import Plain


def contact(verhuurder: Verhuurder) -> dict[str, Plain]:
    """Return the person with whom the tenant can make an arrangement."""
    person = verhuurder.contactpersoon
    return {
        "naam": person.naam,
        "functie": person.functie,
        "telefoon": person.telefoon or verhuurder.telefoon,
        "bereikbaar": verhuurder.bereikbaar,
    }
