"""Life cases: what the law says in a case, worked out by hand, against what docgen says."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from docgen.errors import DocgenError
from docgen.law.book import BOOK, LawBook
from docgen.law.dagvaardingstermijn import Woonplaats, veilige_roldatum, vroegste_roldatum
from docgen.law.griffierecht import Eiser, griffierecht
from docgen.law.incassokosten import incassokosten_samen
from docgen.law.na_vonnis import laatste_dag_hoger_beroep, laatste_dag_verzet
from docgen.law.ontruiming import aanbevolen_ontruiming, laatste_heraankondiging, vroegste_ontruiming
from docgen.law.proceskosten import Ambtshandeling, deurwaarderskosten, salaris_gemachtigde
from docgen.law.rechtbank import rechtbank
from docgen.law.renteloop import afrekening
from docgen.law.schuld import Betaling, Dagtelling, Schuld
from docgen.law.veertiendagenbrief import veertiendagenbrief

CASES = tomllib.loads((Path(__file__).parent / "levensgevallen.toml").read_text(encoding="utf-8"))["geval"]
Given = Mapping[str, Any]
Found = dict[str, object]


def _book(given: Given) -> LawBook:
    return LawBook(accepted={"WET002": "nagekeken"}) if given.get("aanvaard") else BOOK


def _incassokosten(on: date, given: Given) -> Found:
    amounts = [Decimal(one) for one in given["bedragen"]]
    return {"waarde": incassokosten_samen(amounts, on, given.get("btw", False)).value}


def _rente(on: date, given: Given) -> Found:
    paid = [one.split("=") for one in given.get("betalingen", [])]
    payments = tuple(Betaling(date.fromisoformat(day), Decimal(amount)) for day, amount in paid)
    debt = Schuld(Decimal(given["hoofdsom"]), on, Decimal(given.get("kosten", "0")), payments)
    telling = Dagtelling(given.get("telling", "kalender"))
    found = afrekening(debt, given["tot"], telling=telling, book=_book(given)).value
    return {
        "waarde": found.rente,
        "open_rente": found.open_rente,
        "hoofdsom": found.hoofdsom,
        "kosten": found.kosten,
        "te_veel": found.te_veel,
    }


def _dagvaarding(on: date, given: Given) -> Found:
    home = Woonplaats(given.get("woonplaats", "nederland"))
    return {"waarde": vroegste_roldatum(on, home).value, "veilig": veilige_roldatum(on, home).value}


def _ontruiming(on: date, given: Given) -> Found:
    return {"waarde": vroegste_ontruiming(on).value, "aanbevolen": aanbevolen_ontruiming(on).value}


def _veertiendagenbrief(on: date, given: Given) -> Found:
    term = veertiendagenbrief(on, ontvangen=given.get("ontvangen")).value
    named = given.get("genoemd")
    short = term.days_short(named) if named else 0
    return {"waarde": term.laatste_dag, "ontvangst": term.ontvangst, "te_kort": short}


def _griffierecht(on: date, given: Given) -> Found:
    claim = None if given["vordering"] == "onbepaald" else Decimal(given["vordering"])
    return {"waarde": griffierecht(claim, Eiser(given["eiser"]), on).value}


def _rechtbank(on: date, given: Given) -> Found:
    found = rechtbank(given["gemeente"], on)
    return {"waarde": found.value, "zekerheid": found.confidence.value}


def _salaris(on: date, given: Given) -> Found:
    found = salaris_gemachtigde(Decimal(given["belang"]), Decimal(given["punten"]), on, book=_book(given))
    return {"waarde": found.value}


KINDS: Mapping[str, Callable[[date, Given], Found]] = {
    "incassokosten": _incassokosten,
    "rente": _rente,
    "dagvaarding": _dagvaarding,
    "ontruiming": _ontruiming,
    "heraankondiging": lambda on, _given: {"waarde": laatste_heraankondiging(on).value},
    "veertiendagenbrief": _veertiendagenbrief,
    "verzet": lambda on, _given: {"waarde": laatste_dag_verzet(on).value},
    "hoger_beroep": lambda on, given: {
        "waarde": laatste_dag_hoger_beroep(on, kort_geding=given.get("kort_geding", False)).value
    },
    "griffierecht": _griffierecht,
    "rechtbank": _rechtbank,
    "salaris": _salaris,
    "deurwaarder": lambda on, given: {
        "waarde": deurwaarderskosten(Ambtshandeling(given["handeling"]), on).value
    },
}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["naam"])
def test_a_life_case(case: dict[str, Any]) -> None:
    """The answer is the one that was worked out by hand, to the cent and the day; or there is none."""
    answer, expected = KINDS[case["soort"]], case["uit"]
    if code := expected.get("geweigerd"):
        with pytest.raises(DocgenError) as caught:
            answer(case["datum"], case["in"])
        assert [one.code for one in caught.value.findings] == [code]
        return
    found = answer(case["datum"], case["in"])
    for name, value in expected.items():
        amount = isinstance(found[name], Decimal)
        assert found[name] == (Decimal(value) if amount else value), name


def test_the_cases_are_many_and_say_where_they_come_from() -> None:
    """At least forty, of every kind, each with its own name and a source."""
    assert len(CASES) >= 40
    assert {case["soort"] for case in CASES} == set(KINDS)
    assert len({(case["soort"], case["naam"]) for case in CASES}) == len(CASES)
    assert all(case["bron"].strip() for case in CASES)
