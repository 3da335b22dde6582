"""The case of a reminder: the first letter about rent that did not come."""

from __future__ import annotations

from typing import Literal

from docgen.cases.dossier import Dossier
from docgen.cases.values import Datum, Iban, Regel, Web


class Herinnering(Dossier):
    """A friendly reminder that does what art. 2 Bgs asks.

    Attributes:
        profiel: How the tenant paid until now; sets the tone of the first lines.
        reageren_voor: Last day to call, before the landlord gets in touch again.
        weigeren_tot: Last day to say no to giving contact details to the municipality.
        rekeningnummer: Account of the landlord to pay to.
        betalingskenmerk: What to write with the payment.
        betaallink: Page on which the tenant can pay.
        hulplink: Page with the same letter to hear or read; holds no private data.
    """

    profiel: Literal["nieuw", "eerste-keer", "vaker", "langdurig"]
    reageren_voor: Datum
    weigeren_tot: Datum
    rekeningnummer: Iban
    betalingskenmerk: Regel
    betaallink: Web | None = None
    hulplink: Web | None = None
