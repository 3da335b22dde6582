"""What a landlord asks of the judge."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import model_validator

from docgen.cases.conflict import ConflictError
from docgen.cases.model import CaseModel
from docgen.cases.values import Bedrag, Datum, Getal, JaNee, Tekst
from docgen.message import message


class Rente(CaseModel):
    """Interest over the arrears.

    Attributes:
        vanaf: First day over which it is claimed; of a month that was due later, the day after it was due.
        soort: Statutory interest of art. 6:119 BW; `handelsrente` is never for someone who lives there.
        berekend_tot: Day up to which it is worked out in a table, itself not included; left out when the
            claim names no amount.
    """

    vanaf: Datum
    soort: Literal["wettelijk", "handelsrente"]
    berekend_tot: Datum | None = None

    @model_validator(mode="after")
    def _ends_after_its_start(self) -> Self:
        if self.berekend_tot is not None and self.berekend_tot <= self.vanaf:
            raise ConflictError(message("the interest ends before it starts"), "berekend_tot")
        return self


class Incassokosten(CaseModel):
    """Collection costs that are claimed; the fourteen-day letter carries them.

    Attributes:
        bedrag: Amount that is claimed, in euros; the scale is the most.
    """

    bedrag: Bedrag


class Proceskosten(CaseModel):
    """The costs of the case.

    Attributes:
        punten: Points for what the representative does; one for the summons, one for a hearing.
        onvermogend: Whether the landlord has too little means and pays the lowest court fee.
        btw: Whether the landlord pays VAT to the bailiff and cannot set it off.
        nakosten: Whether the costs after the judgment are claimed too.
    """

    punten: Getal
    onvermogend: JaNee
    btw: JaNee
    nakosten: JaNee


class Voorstel(CaseModel):
    """What the landlord himself proposes with the eviction.

    Attributes:
        eerst_betalen: Whether the judge may give time to pay first (art. 7:280 BW).
        langere_termijn: Days to leave that the landlord agrees to because of children.
        woonruimte_aantonen: Whether the bailiff may act only after proof of other fitting housing.
    """

    eerst_betalen: JaNee
    langere_termijn: Getal | None = None
    woonruimte_aantonen: JaNee


class Eis(CaseModel):
    """What the landlord asks of the judge.

    Attributes:
        ontbinding: Whether the lease must end and the home be left.
        ontruimingstermijn: Days to leave the home after the judgment is served; goes with `ontbinding`.
        waarom_ontbinding: Why the lease must end, with an eye to what it means for the tenant.
        betaling: Whether the arrears are claimed.
        rente: Left out when no interest is claimed.
        incassokosten: Left out when they are not claimed.
        huur_vanaf: First day of the rent until the eviction; left out when it is not claimed.
        proceskosten: Left out when they are not claimed.
        uitvoerbaar_bij_voorraad: Whether the judgment may be carried out while there is an appeal.
        voorstel: What the landlord proposes with the eviction; left out when nothing.
    """

    ontbinding: JaNee
    ontruimingstermijn: Getal | None = None
    waarom_ontbinding: Tekst | None = None
    betaling: JaNee
    rente: Rente | None = None
    incassokosten: Incassokosten | None = None
    huur_vanaf: Datum | None = None
    proceskosten: Proceskosten | None = None
    uitvoerbaar_bij_voorraad: JaNee
    voorstel: Voorstel | None = None

    @model_validator(mode="after")
    def _asks_something(self) -> Self:
        if not (self.ontbinding or self.betaling):
            raise ConflictError(message("the claim asks no end of the lease and no payment"), "ontbinding")
        return self

    @model_validator(mode="after")
    def _eviction_as_a_whole(self) -> Self:
        if self.ontbinding and not self.ontruimingstermijn:
            raise ConflictError(
                message("with an eviction the days to leave must be told"),
                "ontruimingstermijn",
            )
        if not self.ontbinding:
            for name in ("ontruimingstermijn", "waarom_ontbinding", "huur_vanaf", "voorstel"):
                if getattr(self, name) is not None:
                    raise ConflictError(message("this belongs to an eviction, and none is claimed"), name)
        longer = self.voorstel.langere_termijn if self.voorstel else None
        if longer is not None and longer <= (self.ontruimingstermijn or 0):
            raise ConflictError(
                message("the longer term is not longer than the claimed one"),
                "voorstel.langere_termijn",
            )
        return self

    @model_validator(mode="after")
    def _money_as_a_whole(self) -> Self:
        if not self.betaling:
            for name in ("rente", "incassokosten"):
                if getattr(self, name) is not None:
                    raise ConflictError(message("this belongs to the arrears, which are not claimed"), name)
        return self
