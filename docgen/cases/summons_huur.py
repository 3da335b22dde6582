"""The lease as a summons tells it: the rent from the start, the clauses, and the months that are open."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import model_validator

from docgen.cases.achterstand import Achterstand
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

    @model_validator(mode="after")
    def _terms_with_their_exhibit(self) -> Self:
        if self.algemene_voorwaarden is not None and self.productie_voorwaarden is None:
            raise ConflictError(
                message("general terms need the exhibit with their text"), "productie_voorwaarden"
            )
        return self


class Huurachterstand(Achterstand):
    """The arrears as a summons proves them.

    Attributes:
        herberekend: Arrears when the rises that rest on a clause are left out, in euros.
        productie: Id of the exhibit with the account.
    """

    herberekend: Bedrag | None = None
    productie: Regel
