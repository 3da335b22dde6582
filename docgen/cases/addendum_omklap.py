"""The lease is in the name of the care organisation first, and in that of the tenant later."""

from __future__ import annotations

from pydantic import Field

from docgen.cases.addendum import AddendumBase, Afspraak, Begeleiding, Voorwaarde
from docgen.cases.partijen import Contactpersoon, Organisatie
from docgen.cases.values import Bedrag, Datum, Iban, JaNee


class Zorgorganisatie(Organisatie):
    """The organisation that rents the home, lets it to the tenant and guides the tenant.

    Attributes:
        contactpersoon: Who guides the tenant and signs.
    """

    contactpersoon: Contactpersoon


class OmklapAddendum(AddendumBase):
    """Three parties agree when the tenant gets the lease; the day after the end is the first of that lease.

    `huurder` is who lives there and rents of the care organisation; `huurovereenkomst_datum` is the day of
    the lease between landlord and care organisation.

    Attributes:
        zorgcontract_datum: Day of the contract between the tenant and the care organisation.
        zorg_is_hoofdzaak: Whether care is the larger part of that contract, so that protection is in doubt.
        huurprijs: What the tenant pays the care organisation a month for the home, in euros.
        huurrekening: Account of the care organisation, for the rent until the lease changes name.
        voorwaarden: What has to go well before the lease changes name, each by itself, besides paying.
        besluit_uiterlijk: Last day on which the parties look back together.
    """

    zorgorganisatie: Zorgorganisatie
    zorgcontract_datum: Datum
    zorg_is_hoofdzaak: JaNee
    huurprijs: Bedrag
    huurrekening: Iban
    begeleiding: Begeleiding
    afspraken_begeleider: tuple[Afspraak, ...] = Field(min_length=1)
    voorwaarden: tuple[Voorwaarde, ...] = Field(min_length=1)
    besluit_uiterlijk: Datum

    @property
    def hulpnamen(self) -> tuple[str, ...]:
        """Names of the care organisation and of its contact person."""
        return (self.zorgorganisatie.contactpersoon.naam, self.zorgorganisatie.naam)
