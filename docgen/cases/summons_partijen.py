"""The defendants of a summons, and leave of the judge to call them sooner."""

from __future__ import annotations

from typing import Literal

from docgen.cases.model import CaseModel
from docgen.cases.partijen import Persoon
from docgen.cases.values import Datum, Getal, Regel, Tekst


class Buitenland(CaseModel):
    """An address abroad; other countries write their addresses in other ways.

    Attributes:
        adres: Street and number, and whatever stands before the town, as that country writes it.
        gebied: `europa` for a state of the European Union, or one in Europe that is party to the Hague
            service treaty; `buiten_europa` for the rest of the world. It sets the term of the summons.
    """

    adres: Regel
    plaats: Regel
    land: Regel
    gebied: Literal["europa", "buiten_europa"]


class Gedaagde(Persoon):
    """A tenant who is called before the judge.

    Attributes:
        buitenland: Where this person lives, when that is abroad; goes before `adres`.
    """

    buitenland: Buitenland | None = None


class Termijnverkorting(CaseModel):
    """Leave of the kantonrechter to call on a shorter term (art. 117 Rv); it stands at the head.

    Attributes:
        datum: Day of the order.
        dagen: Days that must lie between service and the roldatum.
        beslissing: The order, word for word.
    """

    datum: Datum
    dagen: Getal
    beslissing: Tekst
