"""The case of the order to leave a home, which a bailiff serves and which tells the day of the eviction."""

from __future__ import annotations

from docgen.cases.ontruiming import GeplandeOntruiming, Ontruiming
from docgen.cases.partijen import Deurwaarder
from docgen.cases.values import Datum


class OntruimingNaBevel(Ontruiming):
    """The eviction that this order tells.

    Attributes:
        bevel_betekend_op: Last day for the bailiff to bring the order; the same day as `vonnis.betekend_op`
            means that the judgment comes with it.
    """

    bevel_betekend_op: Datum


class AanzeggingOntruiming(GeplandeOntruiming):
    """The deed of art. 555 Rv, with a plain sheet in front."""

    deurwaarder: Deurwaarder
    ontruiming: OntruimingNaBevel
