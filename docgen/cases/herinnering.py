"""The case of a reminder: the first letter about rent that did not come."""

from __future__ import annotations

from typing import Literal

from docgen.cases.dossier import HuurderBrief
from docgen.cases.values import Datum


class Herinnering(HuurderBrief):
    """A friendly reminder that does what art. 2 Bgs asks.

    Attributes:
        profiel: How the tenant paid until now; sets the tone of the first lines.
        reageren_voor: Last day to call, before the landlord gets in touch again.
        weigeren_tot: Last day to say no to giving contact details to the municipality.
    """

    profiel: Literal["nieuw", "eerste-keer", "vaker", "langdurig"]
    reageren_voor: Datum
    weigeren_tot: Datum
