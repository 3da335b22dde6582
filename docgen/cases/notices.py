"""The case of the letter with the day of an eviction."""

from __future__ import annotations

from docgen.cases.ontruiming import BriefOverOntruiming, GeplandeOntruiming
from docgen.cases.values import Datum


class AankondigingOntruiming(BriefOverOntruiming, GeplandeOntruiming):
    """The letter that tells a household the date of the eviction.

    Attributes:
        uiterste_reactiedatum: The one day by which the tenant should call.
    """

    uiterste_reactiedatum: Datum
