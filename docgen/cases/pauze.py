"""The case of a pause: for a while the landlord asks nothing for the debt."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import model_validator

from docgen.cases.addendum import Afspraak, Evaluatie
from docgen.cases.conflict import ConflictError
from docgen.cases.dossier import HuurderBrief
from docgen.cases.partijen import Deurwaarder
from docgen.cases.values import Datum, JaNee, Tekst
from docgen.message import message


class Pauze(HuurderBrief):
    """A letter that gives the tenant time and rest.

    Attributes:
        pauze_tot: Last day on which nothing is asked for the debt.
        aanleiding: Why there is a pause, in plain words without blame.
        rechtszaak: Whether a court has the case, or has judged it.
        rente_loopt_door: Whether interest is counted on in the pause.
        deurwaarder: The bailiff who has the case, and was asked to wait too.
        afspraken_huurder: What the tenant does meanwhile, beside paying the rent.
        afspraken_verhuurder: What the landlord does meanwhile, beside waiting.
        gesprek: The talk about how to go on, before the pause ends.
    """

    pauze_tot: Datum
    aanleiding: Tekst
    rechtszaak: Literal["geen", "loopt", "vonnis"]
    rente_loopt_door: JaNee
    deurwaarder: Deurwaarder | None = None
    afspraken_huurder: tuple[Afspraak, ...] = ()
    afspraken_verhuurder: tuple[Afspraak, ...] = ()
    gesprek: Evaluatie

    @model_validator(mode="after")
    def _talk_comes_within_the_pause(self) -> Self:
        if self.pauze_tot <= self.datum:
            raise ConflictError(
                message("the pause is over when the letter arrives"),
                "pauze_tot",
                message("choose a day after the date of the letter; give some weeks"),
            )
        if not self.datum < self.gesprek.datum <= self.pauze_tot:
            raise ConflictError(
                message("the talk about how to go on does not fall within the pause"),
                "gesprek.datum",
                message(
                    "choose a day after the letter and before the pause ends, so that nobody is surprised"
                ),
            )
        return self
