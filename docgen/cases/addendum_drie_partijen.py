"""The three-party addendum: extra terms with a running lease, and someone who guides the tenant."""

from __future__ import annotations

from docgen.cases.addendum import Afspraak, BegeleidAddendum
from docgen.cases.values import Bedrag


class DriePartijenAddendum(BegeleidAddendum):
    """The lease goes on with full protection; begeleider and landlord each do their part.

    Attributes:
        huurprijs: Rent a month at the start of the addendum, in euros.
    """

    huurprijs: Bedrag
    afspraken_huurder: tuple[Afspraak, ...] = ()
