"""The next step of a dossier: from a case file to what the law says comes after its letter."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from pydantic import ValidationError

from docgen.cases.dossier import without_others
from docgen.cases.dossier_stappen import StappenTotNu, StapTotNu
from docgen.cases.dossier_voortgang import Voortgang
from docgen.cases.load import LoadedCase, filled
from docgen.cases.problems import find_problems
from docgen.cases.registry import DOSSIER, is_in_dossier
from docgen.errors import CaseError
from docgen.law.book import BOOK, LawBook
from docgen.law.dossierstand import Antwoord, Dossierstand, Stap
from docgen.law.value import LawValue
from docgen.law.volgende_stap import VolgendeStap, volgende_stap
from docgen.pipeline.next_lines import lines_to_add

DOCUMENTS = {
    Stap.HERINNERING: "notices/herinnering",
    Stap.AANBOD: "notices/herinnering",
    Stap.VEERTIENDAGENBRIEF: "notices/veertiendagenbrief",
    Stap.MELDING: "notices/melding-gemeente",
    Stap.DAGVAARDING: "summons/huurachterstand",
}
"""The document that takes a step; a talk needs none."""

_WRITTEN = (Stap.HERINNERING, Stap.SCHULDHULPVERLENING)


@dataclass(frozen=True, slots=True)
class NextStep:
    """What comes after the document of a case.

    Attributes:
        answer: The step, with its trace.
        document: Id of the document that takes it, if there is one.
        is_this: Whether that is the document of the case itself.
        after_this: Whether the document of the case itself counts as sent on its date.
        lines: Lines of YAML for the dossier once that document is sent; none when they stand there already.
    """

    answer: LawValue[VolgendeStap]
    document: str | None
    is_this: bool
    after_this: bool
    lines: tuple[str, ...]


def next_step(loaded: LoadedCase, book: LawBook = BOOK) -> NextStep | None:
    """Return the next step of a dossier; nothing for a document that belongs to no dossier.

    Args:
        loaded: The case; the other documents of its dossier may have fields in it too.
        book: The law of this run.

    Raises:
        CaseError: The steps that the dossier holds cannot be read.
        LawPeriodError: The rules on a step were not checked for its day.
    """
    if not is_in_dossier(type(loaded.case)):
        return None
    progress = _read(loaded)
    recorded, on = dict(_recorded(progress)), _sent_on(progress)
    by_this = tuple(_taken_by(progress))
    taken = {step: min(days) for step, days in recorded.items()}
    stand = _stand(progress, {**dict.fromkeys(by_this, on), **taken})
    answer = volgende_stap(stand, progress.datum, book=book)
    again = Stap.HERINNERING if _is(progress, Stap.HERINNERING) else None
    new = [one for one in by_this if one not in recorded or (one is again and on not in recorded[one])]
    document = DOCUMENTS.get(answer.value.stap)
    is_this = document == progress.document
    return NextStep(answer, document, is_this, bool(by_this), lines_to_add(new, on))


def _read(loaded: LoadedCase) -> Voortgang:
    there = {name: filled(inside) for name, inside in loaded.source.value.items() if inside is not None}
    try:
        return Voortgang.model_validate(without_others(there, Voortgang, tuple(DOSSIER)))
    except ValidationError as error:
        raise CaseError(find_problems(error, loaded.source, Voortgang)) from None


def _stand(progress: Voortgang, taken: dict[Stap, date]) -> Dossierstand:
    offer = progress.vroegsignalering and progress.vroegsignalering.aanbod_contactgegevens
    letter, claim = progress.veertiendagenbrief, progress.eis
    return Dossierstand(
        vervaldag=progress.achterstand.maanden[0].vervaldag,
        gezet=taken,
        antwoord=Antwoord(offer.antwoord) if offer and offer.antwoord else None,
        weigeren_tot=progress.weigeren_tot or (letter.weigeren_tot if letter else None),
        verzuim_op=letter.verzuim_op if letter else None,
        kosten=claim is None or claim.incassokosten is not None,
    )


def _sent_on(progress: Voortgang) -> date:
    letter = progress.veertiendagenbrief
    posted = letter.verzonden if letter and _is(progress, Stap.VEERTIENDAGENBRIEF) else None
    return posted or progress.datum


def _is(progress: Voortgang, step: Stap) -> bool:
    return progress.document == DOCUMENTS[step]


def _taken_by(progress: Voortgang) -> Iterator[Stap]:
    """Yield the steps that the document of the case takes by itself."""
    if _is(progress, Stap.HERINNERING):
        yield from (*_WRITTEN, Stap.AANBOD)
    elif _is(progress, Stap.VEERTIENDAGENBRIEF):
        yield Stap.VEERTIENDAGENBRIEF
        yield from _WRITTEN
        if progress.veertiendagenbrief and progress.veertiendagenbrief.weigeren_tot:
            yield Stap.AANBOD
    elif _is(progress, Stap.MELDING):
        yield Stap.MELDING


def _recorded(progress: Voortgang) -> Iterator[tuple[Stap, list[date]]]:
    """Yield the steps that stand in the dossier, each with its days."""
    steps = progress.vroegsignalering or StappenTotNu()
    groups: dict[Stap, tuple[StapTotNu | None, ...]] = {
        Stap.HERINNERING: steps.herinneringen,
        Stap.PERSOONLIJK_CONTACT: steps.persoonlijk_contact,
        Stap.SCHULDHULPVERLENING: (steps.schuldhulpverlening,),
        Stap.AANBOD: (steps.aanbod_contactgegevens,),
        Stap.MELDING: (steps.melding,),
    }
    for step, rows in groups.items():
        days = [row.datum for row in rows if row is not None and row.gedaan and row.datum is not None]
        if days:
            yield step, days
    letter = progress.veertiendagenbrief
    if letter is not None and letter.verzonden is not None:
        yield Stap.VEERTIENDAGENBRIEF, [letter.verzonden]
