"""How far a dossier is: what any of its documents says about the steps, and nothing that is private."""

from __future__ import annotations

from docgen.cases.achterstand import Achterstand
from docgen.cases.dossier_stappen import StappenTotNu
from docgen.cases.model import CaseModel
from docgen.cases.values import Bedrag, Datum, Regel
from docgen.cases.veertiendagenbrief import AanmaningInBrief


class KostenTotNu(CaseModel):
    """Collection costs, as far as they were filled in."""

    bedrag: Bedrag | None = None


class EisTotNu(CaseModel):
    """What the landlord will ask of the judge, as far as the next step depends on it.

    Attributes:
        incassokosten: Left out when they are not asked: then no fourteen-day letter is needed.
    """

    incassokosten: KostenTotNu | None = None


class Voortgang(CaseModel):
    """The fields of a dossier on which the next step depends, whichever document it makes now.

    Attributes:
        document: Id of the document that is made now.
        datum: Its date.
        vroegsignalering: The steps that were taken.
        weigeren_tot: Last day to say no to giving contact details to the municipality; the fourteen-day
            letter has such a day of its own.
        veertiendagenbrief: The facts of that letter.
        eis: What will be asked of the judge.
    """

    document: Regel
    datum: Datum
    achterstand: Achterstand
    vroegsignalering: StappenTotNu | None = None
    weigeren_tot: Datum | None = None
    veertiendagenbrief: AanmaningInBrief | None = None
    eis: EisTotNu | None = None
