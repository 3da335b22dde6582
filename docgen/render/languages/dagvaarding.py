"""The page beside a summons."""

from __future__ import annotations

from docgen.document.blocks import Fact, Step
from docgen.document.inline import Runs, Text
from docgen.render.languages.page import Page, even, joined
from docgen.render.languages.parts import Parts, fact, later, today

DAY, AT, DAY_BEFORE = "roldatum", "roltijd", "dag_voor_zitting"


def summons(page: Page) -> Parts:
    """Return what the summons says to who must answer it."""
    line = page.line
    leaves = page.value("eis.ontbinding") is True
    return Parts(
        title=line("dagvaarding.titel_woning" if leaves else "dagvaarding.titel_huur"),
        facts=(
            fact(line("algemeen.wanneer"), page.moment(DAY, AT), "kalender"),
            fact(
                line("algemeen.waar"),
                (page.directed(page.together("rechtbank.naam", "rechtbank.adres.regel")),),
                "info",
            ),
            _call(page),
        ),
        about=line(
            "dagvaarding.uitleg",
            verhuurder=page.fact("verhuurder.naam"),
            bedrag=page.fact("achterstand.hoofdsom"),
        ),
        asked=tuple(_asked(page, leaves=leaves)),
        after=tuple(_after(page, leaves=leaves)),
        steps=_steps(page),
        ways=tuple(_ways(page)),
        nothing=line("dagvaarding.niets"),
    )


def _call(page: Page) -> Fact:
    """Return who to call: the administrator of the only tenant, else the landlord."""
    if page.value("bewindvoerder") is not None and page.value("medehuurder") is None:
        answer = page.line("dagvaarding.bellen_bewindvoerder", **_administrator(page))
    else:
        answer = page.line("algemeen.bellen", **_contact(page))
    return fact(page.line("algemeen.wat_nu"), answer, "telefoon")


def _asked(page: Page, *, leaves: bool) -> list[Runs]:
    asked = []
    if leaves:
        days = page.fact("eis.ontruimingstermijn")
        asked = [page.line("dagvaarding.eis_contract"), page.line("dagvaarding.eis_woning", dagen=days)]
    if page.value("te_betalen") is not None:
        asked.append(page.line("dagvaarding.eis_betalen"))
    return asked


def _after(page: Page, *, leaves: bool) -> list[Runs]:
    after = [] if leaves else [page.line("dagvaarding.blijven_wonen")]
    if page.value("eis.voorstel.eerst_betalen") is True:
        after.append(page.line("dagvaarding.eerst_betalen"))
    return after


def _steps(page: Page) -> tuple[Step, ...]:
    line = page.line
    return (
        today(line("algemeen.nu"), line("dagvaarding.stap_nu")),
        later(page.fact(DAY_BEFORE, "korte_dag"), line("dagvaarding.stap_brief")),
        later(page.fact(DAY, "korte_dag"), even(line("dagvaarding.stap_zitting", tijd=page.fact(AT)))),
        later(line("algemeen.daarna"), line("dagvaarding.stap_besluit")),
    )


def _ways(page: Page) -> list[Runs]:
    line = page.line
    ways = []
    if page.value("bewindvoerder") is not None:
        if page.value("medehuurder") is None:
            ways.append(line("dagvaarding.bewindvoerder"))
        else:
            ways.append(
                line(
                    "dagvaarding.bewindvoerder_van_een",
                    huurder=page.fact("huurder.volledige_naam"),
                    **_administrator(page),
                )
            )
    ways.append(line("dagvaarding.afspraak", **_contact(page)))
    ways.append(line("dagvaarding.verhaal", op_dag=page.fact(DAY, "op_dag")))
    more = line("dagvaarding.meer_tijd", op_dag=page.fact(DAY_BEFORE, "op_dag"))
    ways.append(joined(more, line("dagvaarding.post", postadres=page.fact("rechtbank.postadres"))))
    return ways


def _contact(page: Page) -> dict[str, Text]:
    return {"contact": page.fact("contact.naam"), "telefoon": page.fact("contact.telefoon")}


def _administrator(page: Page) -> dict[str, Text]:
    return {"bewindvoerder": page.fact("bewindvoerder.naam"), "telefoon": page.fact("bewindvoerder.telefoon")}
