"""The three-party addendum: extra terms with a running lease, and someone who guides the tenant."""

from __future__ import annotations

from pydantic import Field

from docgen.cases.addendum import AddendumBase, Afspraak, Begeleiding
from docgen.cases.partijen import Begeleider
from docgen.cases.values import Bedrag


class DriePartijenAddendum(AddendumBase):
    """The lease goes on with full protection; begeleider and landlord each do their part.

    Attributes:
        huurprijs: Rent a month at the start of the addendum, in euros.
    """

    huurprijs: Bedrag
    begeleider: Begeleider
    begeleiding: Begeleiding
    afspraken_huurder: tuple[Afspraak, ...] = ()
    afspraken_begeleider: tuple[Afspraak, ...] = Field(min_length=1)
