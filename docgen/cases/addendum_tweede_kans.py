"""The second-chance addendum: a running lease, a list of conditions, one team that watches over them."""

from __future__ import annotations

from pydantic import Field

from docgen.cases.addendum import AddendumBase, Afspraak, Hulpverlener, Voorwaarde
from docgen.cases.partijen import Contactpersoon, Wijkteam
from docgen.cases.values import Bedrag


class WijkteamPartij(Wijkteam):
    """A wijkteam that signs, so with the person who does so."""

    contactpersoon: Contactpersoon


class TweedeKansAddendum(AddendumBase):
    """The lease goes on with full protection; the wijkteam watches over the conditions.

    Attributes:
        huurprijs: Rent a month at the start of the addendum, in euros.
        voorwaarden: Each condition by itself.
        hulpverleners: Who helps, besides the wijkteam; each signs.
    """

    huurprijs: Bedrag
    wijkteam: WijkteamPartij
    voorwaarden: tuple[Voorwaarde, ...] = Field(min_length=1)
    hulpverleners: tuple[Hulpverlener, ...] = Field(min_length=1)
    afspraken_wijkteam: tuple[Afspraak, ...] = Field(min_length=1)

    @property
    def hulpnamen(self) -> tuple[str, ...]:
        """Names of the helpers and of their offices; the wijkteam watches and does not guide."""
        return tuple(name for helper in self.hulpverleners for name in (helper.naam, helper.organisatie))
