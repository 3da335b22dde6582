"""The pages beside a letter or a deed with the day of an eviction, and beside the letter that puts it off."""

from __future__ import annotations

from dataclasses import dataclass

from docgen.document.blocks import Fact, Step
from docgen.document.inline import Runs, Text
from docgen.render.languages.page import Page, even, joined
from docgen.render.languages.parts import Parts, fact, later, past, today

DAY, AT = "ontruiming.datum", "ontruiming.tijd"
NEW_DAY, NEW_AT = "nieuwe_ontruiming.datum", "nieuwe_ontruiming.tijd"
LAST_DAY = "uiterste_reactiedatum"


@dataclass(frozen=True, slots=True)
class Sender:
    """Where a document keeps who sends it and who can be called.

    Attributes:
        name: Path of the name of the sender.
        contact: Path of the name of the person to call.
        phone: Path of the number.
        home: Paths of the address of the home, as the document writes it.
    """

    name: str = "kantoor.naam"
    contact: str = "kantoor.contact"
    phone: str = "kantoor.telefoon"
    home: tuple[str, ...] = ("gehuurde.straatregel", "gehuurde.plaats")


LETTER = Sender()
BAILIFF = Sender("deurwaarder.kantoor", "deurwaarder.kantoor", "deurwaarder.telefoon", ("gehuurde.regel",))


def announced(page: Page) -> Parts:
    """Return what the letter with the day of the eviction says."""
    return _planned(page, LETTER, "ontruiming.uitleg_brief")


def ordered(page: Page) -> Parts:
    """Return what the order says with which the bailiff announces the day."""
    return _planned(page, BAILIFF, "ontruiming.uitleg_exploot")


def put_off(page: Page) -> Parts:
    """Return what the letter says that puts the eviction off, to another day or until a day is chosen."""
    line, there_is_one = page.line, page.value(NEW_DAY) is not None
    when = line("uitstel.wanneer_nieuw", moment=page.moment(NEW_DAY, NEW_AT)) if there_is_one else ()
    ways = [line("uitstel.afspraken")] if page.value("afspraken") else []
    ways += [line("uitstel.vragen", **_to_call(page, LETTER)), line("uitstel.hulp")]
    facts = [fact(line("algemeen.wat"), line(f"uitstel.wat{'' if there_is_one else '_zonder_dag'}"), "huis")]
    facts += [fact(line("algemeen.wanneer"), when, "kalender")] if when else []
    facts.append(_call(page, LETTER))
    return Parts(
        title=even(line("uitstel.titel", op_dag=page.fact(DAY, "op_dag"))),
        facts=tuple(facts),
        about=_about(page, LETTER, "ontruiming.uitleg_brief"),
        steps=_steps_when_put_off(page),
        ways=tuple(ways),
        nothing=line(f"uitstel.niets{'' if there_is_one else '_zonder_dag'}"),
    )


def _planned(page: Page, sender: Sender, about: str) -> Parts:
    line = page.line
    told = [_about(page, sender, about)]
    if page.value("reden") == "huurachterstand" and page.value("huurachterstand") is not None:
        told.append(line("ontruiming.huurschuld", bedrag=page.fact("huurachterstand")))
    return Parts(
        title=even(line("ontruiming.titel", op_dag=page.fact(DAY, "op_dag"), tijd=page.fact(AT))),
        facts=(
            fact(line("algemeen.wanneer"), page.moment(DAY, AT), "kalender"),
            _call(page, sender),
        ),
        about=joined(*told),
        steps=_steps_when_planned(page),
        ways=tuple(_ways(page, sender)),
        nothing=joined(line("ontruiming.niets"), line("ontruiming.nog_op_tijd")),
    )


def _about(page: Page, sender: Sender, key: str) -> Runs:
    given = {
        "afzender": page.fact(sender.name),
        "adres": page.together(*sender.home),
    }
    if "{datum}" in page.language.texts[key]:
        given["datum"] = page.fact("datum", "datum")
    return page.line(key, **given)


def _call(page: Page, sender: Sender) -> Fact:
    answer = page.line("algemeen.bellen", **_to_call(page, sender))
    return fact(page.line("algemeen.wat_nu"), answer, "telefoon")


def _to_call(page: Page, sender: Sender) -> dict[str, Text]:
    return {"contact": page.fact(sender.contact), "telefoon": page.fact(sender.phone)}


def _steps_when_planned(page: Page) -> tuple[Step, ...]:
    line = page.line
    steps = [
        past(page.fact("vonnis.datum", "datum"), line("ontruiming.stap_besluit")),
        today(line("algemeen.nu"), line("ontruiming.stap_nu")),
    ]
    if page.value(LAST_DAY) is not None:
        steps.append(later(page.fact(LAST_DAY, "korte_dag"), line("ontruiming.stap_laatste_dag")))
    comes = line("ontruiming.stap_ontruiming", tijd=page.fact(AT))
    return (*steps, later(page.fact(DAY, "korte_dag"), even(comes)))


def _steps_when_put_off(page: Page) -> tuple[Step, ...]:
    line = page.line
    now = "uitstel.stap_afspraken" if page.value("afspraken") else "ontruiming.stap_nu"
    steps = [
        today(line("algemeen.nu"), line(now)),
        later(page.fact(DAY, "korte_dag"), line("uitstel.stap_oude_dag")),
    ]
    if page.value(LAST_DAY) is not None:
        steps.append(later(page.fact(LAST_DAY, "korte_dag"), line("ontruiming.stap_laatste_dag")))
    if page.value(NEW_DAY) is not None:
        comes = line("uitstel.stap_nieuwe_dag", tijd=page.fact(NEW_AT))
        steps.append(later(page.fact(NEW_DAY, "korte_dag"), even(comes)))
    return tuple(steps)


def _ways(page: Page, sender: Sender) -> list[Runs]:
    line, call = page.line, _to_call(page, sender)
    if page.value(LAST_DAY) is None:
        ways = [line("ontruiming.afspraak_zonder_dag", **call)]
    else:
        ways = [line("ontruiming.afspraak", op_dag=page.fact(LAST_DAY, "op_dag"), **call)]
    if page.value("reden") == "huurachterstand":
        ways = [joined(*ways, line("ontruiming.al_betaald"))]
    ways.append(line("ontruiming.rechter", juridisch_loket=page.name_of("juridisch_loket")))
    ways.append(line("ontruiming.meenemen"))
    if page.value("opvang") is not None:
        ways.append(line("ontruiming.slapen_opvang", telefoon=page.fact("opvang.telefoon")))
    else:
        ways.append(line("ontruiming.slapen_gemeente", telefoon=page.fact("gemeente.telefoon")))
    return ways
