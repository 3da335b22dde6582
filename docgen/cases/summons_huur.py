"""The lease as a summons tells it: the rent from the start, the clauses, and the months that are open."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import Field, model_validator

from docgen.cases.conflict import ConflictError
from docgen.cases.model import CaseModel
from docgen.cases.partijen import Adres
from docgen.cases.values import Bedrag, Datum, JaNee, Percentage, Regel, Tekst
from docgen.message import message


class Huurwijziging(CaseModel):
    """One change of the rent.

    Attributes:
        grond: What the change rests on: a clause of the lease, the law, a decision of the
            Huurcommissie, or an agreement of both.
        procent: Percentage of a rise; left out where the rent went down or was set as an amount.
        productie: Id of the exhibit that shows it.
    """

    ingangsdatum: Datum
    grond: Literal["beding", "wet", "huurcommissie", "onderling"]
    procent: Percentage | None = None
    nieuwe_huur: Bedrag
    productie: Regel | None = None


class Beding(CaseModel):
    """A clause that the judge tests of his own motion as an unfair term (directive 93/13/EEC).

    Attributes:
        vindplaats: Where it stands, such as `artikel 4.2 van de algemene voorwaarden`.
        tekst: The clause word for word.
        opslag: Of a clause on the rent: the most that may come on top of inflation, as a percentage.
        ingeroepen: Whether the claim relies on it.
        oneerlijk: Whether the landlord himself takes it for an unfair term.
        toelichting: Why the claim relies on it, or why not.
    """

    onderwerp: Literal["huurwijziging", "rente", "boete", "incassokosten"]
    vindplaats: Regel
    tekst: Tekst
    opslag: Percentage | None = None
    ingeroepen: JaNee
    oneerlijk: JaNee
    toelichting: Tekst


class Huurovereenkomst(CaseModel):
    """The lease of the home.

    Attributes:
        gehuurde: Address of the home.
        soort: What is let, such as `een appartement met berging`.
        datum: Day on which it was signed.
        ingangsdatum: First day of the lease.
        aanvangshuur: Rent a month at the start, in euros.
        huurprijs: Rent a month now, in euros, with service costs.
        betaaldag: When the rent must be paid, such as `de eerste dag van de maand`.
        productie: Id of the exhibit with the lease.
        algemene_voorwaarden: Name of the general terms that belong to it, if any.
        productie_voorwaarden: Id of the exhibit with those terms.
        hoofdelijk: Clause by which each of two tenants owes the whole rent: `artikel 2 van het huurcontract`.
    """

    gehuurde: Adres
    soort: Regel
    datum: Datum
    ingangsdatum: Datum
    aanvangshuur: Bedrag
    huurprijs: Bedrag
    betaaldag: Regel
    productie: Regel
    algemene_voorwaarden: Regel | None = None
    productie_voorwaarden: Regel | None = None
    hoofdelijk: Regel | None = None
    huurwijzigingen: tuple[Huurwijziging, ...]
    bedingen: tuple[Beding, ...]


class Betaling(CaseModel):
    """Money that came in for one month."""

    datum: Datum
    bedrag: Bedrag


class Huurmaand(CaseModel):
    """One month of the arrears.

    Attributes:
        vervaldag: Day on which the rent had to be there; names the month.
        verschuldigd: Rent of this month, in euros.
        betalingen: What came in for this month; none is an empty list.
    """

    vervaldag: Datum
    verschuldigd: Bedrag
    betalingen: tuple[Betaling, ...] = ()


class Huurachterstand(CaseModel):
    """The arrears, month by month.

    Attributes:
        bijgewerkt_tot: Day up to which payments were counted.
        maanden: Each month that is open in whole or in part, in order of time.
        hoofdsom: Arrears that are claimed, in euros.
        herberekend: Arrears when the rises that rest on a clause are left out, in euros.
        productie: Id of the exhibit with the account.
    """

    bijgewerkt_tot: Datum
    maanden: tuple[Huurmaand, ...] = Field(min_length=1)
    hoofdsom: Bedrag
    herberekend: Bedrag | None = None
    productie: Regel

    @model_validator(mode="after")
    def _months_in_order(self) -> Self:
        days = [month.vervaldag for month in self.maanden]
        if days != sorted(set(days)):
            raise ConflictError(
                message("the months must stand in order of time, each once"),
                "maanden",
                message("Write the oldest month first."),
            )
        return self
