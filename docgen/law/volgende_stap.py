"""Which step comes next on the way from a first reminder to a summons, and from when it may be taken."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from docgen.law.book import BOOK, LawBook
from docgen.law.dated import LawVersion
from docgen.law.dossierstand import Antwoord, Dossierstand, Stap
from docgen.law.kalender import add_months
from docgen.law.value import LawValue, TraceStep, weakest
from docgen.law.veertiendagenbrief import veertiendagenbrief
from docgen.message import Message, message

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class VolgendeStap:
    """The next step.

    Attributes:
        stap: Which one.
        vanaf: First day on which it may be taken, and not before what was done already.
        waarom: Why not earlier, in one sentence.
        liever_vanaf: First day after which a known court policy has nothing against it.
        liever_tot: Last such day.
        liever_maanden: Least and most months between report and summons in that policy.
    """

    stap: Stap
    vanaf: date
    waarom: Message
    liever_vanaf: date | None = None
    liever_tot: date | None = None
    liever_maanden: tuple[int, int] = (0, 0)


_BEFORE_REPORT = {
    Stap.HERINNERING: message("a reminder may be sent from the day after the rent was due"),
    Stap.PERSOONLIJK_CONTACT: message("speaking with the tenant in person can be tried at any time"),
    Stap.SCHULDHULPVERLENING: message("pointing to debt help can be done at any time"),
    Stap.AANBOD: message("the offer to pass on the contact details belongs with a written reminder"),
}


def volgende_stap(stand: Dossierstand, on: date, *, book: LawBook = BOOK) -> LawValue[VolgendeStap]:
    """Return the next step with the first day on which it may be taken.

    Args:
        stand: What was done, and when.
        on: Day of the document; picks the rules.
        book: The law of this run.

    Raises:
        LawPeriodError: The rules on one of the steps were not checked for its day.

    Source: art. 2 Besluit gemeentelijke schuldhulpverlening; art. 6:96 lid 6 BW; policy of rechtbank
        Rotterdam of 1 May 2024.
    """
    rules = book.on("vroegsignalering", on)
    step, used = _next(stand, rules, book)
    last = TraceStep(
        (("stap", step.stap.value),), step.waarom, step.vanaf, "; ".join(one.artikel for one in used)
    )
    trace = (*_taken(stand, rules), last)
    confidence = weakest(one.zekerheid for one in used)
    return LawValue(step, "stap", trace, (last.article,), confidence, remarks=tuple(_remarks(stand, step)))


def _taken(stand: Dossierstand, rules: LawVersion) -> Iterator[TraceStep]:
    for step in Stap:
        if step in stand.gezet:
            done = message("this step was taken")
            yield TraceStep((("stap", step.value),), done, stand.gezet[step], rules.artikel)


def _next(stand: Dossierstand, rules: LawVersion, book: LawBook) -> tuple[VolgendeStap, list[LawVersion]]:
    """Return the first step that was not taken, with the entries of the law it rests on."""
    late = max([stand.vervaldag + DAY, *stand.gezet.values()])
    for step, why in _BEFORE_REPORT.items():
        if step not in stand.gezet:
            return VolgendeStap(step, late, why), [rules]
    if stand.kosten and Stap.VEERTIENDAGENBRIEF not in stand.gezet:
        first = max(stand.verzuim_op or late, late)
        why = message("this letter may be sent once the tenant is in default")
        return VolgendeStap(Stap.VEERTIENDAGENBRIEF, first, why), [book.on("veertiendagenbrief", first)]
    if stand.antwoord is not Antwoord.GEWEIGERD and Stap.MELDING not in stand.gezet:
        return _report(stand), [rules]
    return _summons(stand, rules, book)


def _report(stand: Dossierstand) -> VolgendeStap:
    """Return the report: after all four steps, and not while the tenant may still say no."""
    taken = max(stand.gezet[step] for step in _BEFORE_REPORT)
    if stand.antwoord is Antwoord.TOESTEMMING:
        return VolgendeStap(Stap.MELDING, taken, message("the tenant agrees to the report"))
    silent = stand.weigeren_tot
    if silent is None:
        why = message("the tenant must have had time to say no to the offer")
        return VolgendeStap(Stap.MELDING, taken + DAY, why)
    why = message("until the day before, the tenant may still say no to the offer")
    return VolgendeStap(Stap.MELDING, max(taken, silent + DAY), why)


def _summons(stand: Dossierstand, rules: LawVersion, book: LawBook) -> tuple[VolgendeStap, list[LawVersion]]:
    """Return the summons: after the term of the letter, with the months that a known court policy asks."""
    first, why, used = max(stand.gezet.values()), message("all steps before it were taken"), [rules]
    sent, report = stand.gezet.get(Stap.VEERTIENDAGENBRIEF), stand.gezet.get(Stap.MELDING)
    if stand.kosten and sent is not None:
        over = veertiendagenbrief(sent).value.laatste_dag + DAY
        used.append(book.on("veertiendagenbrief", sent))
        if over > first:
            first, why = over, message("until the day before, the tenant may still pay without costs")
    if report is None:
        return VolgendeStap(Stap.DAGVAARDING, first, why), used
    policy = book.on("melding_vroegsignalering", report)
    least, most = policy.count("ten_minste_maanden"), policy.count("hoogstens_maanden")
    between = add_months(report, least), add_months(report, most)
    return VolgendeStap(Stap.DAGVAARDING, first, why, *between, (least, most)), used


def _remarks(stand: Dossierstand, step: VolgendeStap) -> Iterator[Message]:
    """Yield what a worker must know with the step."""
    may_report = Stap.MELDING not in stand.gezet and stand.antwoord is not Antwoord.GEWEIGERD
    if step.stap is Stap.VEERTIENDAGENBRIEF and may_report:
        yield message(
            "The report to the municipality need not wait for this letter: it may go from {day} on.",
            day=_report(stand).vanaf.isoformat(),
        )
    if step.stap is Stap.MELDING and stand.antwoord is None and stand.weigeren_tot is None:
        yield message("Fill in until when the tenant can say no (weigeren_tot), and what the answer was.")
    if step.stap is Stap.DAGVAARDING:
        yield from _before_court(stand, step)


def _before_court(stand: Dossierstand, step: VolgendeStap) -> Iterator[Message]:
    yield message(
        "Call the tenant once more. An arrangement, or debt help that has started, goes before a summons."
    )
    if Stap.MELDING not in stand.gezet:
        yield message("The tenant said no to the report, so none may be made. Say so in the summons.")
    if step.liever_vanaf is not None and step.liever_tot is not None:
        yield message(
            "The court in Rotterdam wants the report to be {least} to {most} months old: from {first} until"
            " {last}. A court of appeal set the longest term aside; other courts may judge otherwise.",
            least=step.liever_maanden[0],
            most=step.liever_maanden[1],
            first=step.liever_vanaf.isoformat(),
            last=step.liever_tot.isoformat(),
        )
