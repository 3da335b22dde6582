"""How people and addresses are written: names that a template prints beside the fields of the case."""

from __future__ import annotations

from typing import TypeVar

from pydantic import BaseModel

from docgen.cases.partijen import Adres, Persoon
from docgen.dutch.adres import format_plaatsregel, format_postcode_plaats, format_straatregel
from docgen.dutch.namen import format_aanhefnaam, format_adresnaam, format_volledige_naam

P = TypeVar("P", bound=Persoon)


def present(*people: P | None) -> list[P]:
    """Return the people who are there, in their order: a second tenant may not be."""
    return [one for one in people if one is not None]


def printed_names(model: BaseModel) -> dict[str, str]:
    """Return the written forms of a person or an address; nothing for other models.

    A person gets `naam` (A. de Vries), `volledige_naam` (Anna Maria de Vries), `adresnaam`
    (Mevrouw A. de Vries) and `aanhefnaam` (mevrouw De Vries). An address gets `straatregel`,
    `plaatsregel` (1234 AB  PLAATS, for the envelope), `postcode_plaats` and `regel` (all in one line).
    """
    match model:
        case Persoon():
            return {
                "naam": format_volledige_naam(model.voorletters, model.achternaam),
                "volledige_naam": format_volledige_naam(model.voornamen, model.achternaam),
                "adresnaam": format_adresnaam(model.aanspreekvorm, model.voorletters, model.achternaam),
                "aanhefnaam": format_aanhefnaam(model.aanspreekvorm, model.voornamen, model.achternaam),
            }
        case Adres():
            straatregel = format_straatregel(model.straat, model.huisnummer, model.toevoeging)
            postcode_plaats = format_postcode_plaats(model.postcode, model.plaats)
            return {
                "straatregel": straatregel,
                "plaatsregel": format_plaatsregel(model.postcode, model.plaats),
                "postcode_plaats": postcode_plaats,
                "regel": f"{straatregel}, {postcode_plaats}",
            }
    return {}
