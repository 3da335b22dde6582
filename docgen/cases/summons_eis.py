"""What a landlord asks of the judge."""

from __future__ import annotations

from docgen.cases.model import CaseModel
from docgen.cases.values import Bedrag, Datum, Getal, JaNee, Regel


class Incassokosten(CaseModel):
    """Collection costs that are claimed; they need a letter that gave fourteen days to pay.

    Attributes:
        bedrag: Amount that is claimed, in euros; the scale is the most.
        verzuim_op: First day of default of the rent in the letter; picks the scale.
        hoofdsom: Arrears that the letter asked for, in euros.
        veertiendagenbrief: Day on which the letter was sent.
        btw: Whether VAT is part of the amount.
        productie: Id of the exhibit with the letter.
    """

    bedrag: Bedrag
    verzuim_op: Datum
    hoofdsom: Bedrag
    veertiendagenbrief: Datum
    btw: JaNee
    productie: Regel


class Eis(CaseModel):
    """What the landlord asks of the judge, next to dissolution, eviction and payment.

    Attributes:
        ontruimingstermijn: Days to leave the home after the judgment is served.
        rente_vanaf: Day from which statutory interest is claimed; left out when it is not.
        incassokosten: Left out when they are not claimed.
        huur_vanaf: First month for which rent until the eviction is claimed.
        uitvoerbaar_bij_voorraad: Whether the judgment may be carried out while there is an appeal.
    """

    ontruimingstermijn: Getal
    rente_vanaf: Datum | None = None
    incassokosten: Incassokosten | None = None
    huur_vanaf: Datum
    uitvoerbaar_bij_voorraad: JaNee
