"""Invented tenants who are late with the rent: the rows that the bench makes letters of."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

DOCUMENT = "notices/herinnering"
SEED = 2027

_FIRST = ("Anna", "Samira", "Koen", "Emre", "Trijntje", "Daan", "Zofia", "Willem", "Fatma", "Björn")
_LAST = (
    "Jansen",
    "El Idrissi",
    "Van der Meer",
    "Yıldız",
    "Oosterhuis",
    "De Groot-Pieterse",
    "Nowak",
    "Bakker",
)
_STREETS = ("Lindestraat", "Havenkade", "Molenpad", "Kerklaan", "Rozenstraat", "Nieuwe Gracht", "Eikenlaan")
_LETTERS = "ABCDEGHJKLMNPRTVWXZ"  # no S: not every pair with it is a postcode


def rows(count: int) -> Iterator[dict[str, Any]]:
    """Yield this many cases, each of another tenant; the first are the same for any count."""
    pick = random.Random(SEED)  # noqa: S311 - the same people in each run
    for number in range(1, count + 1):
        yield {"document": DOCUMENT, "kenmerk": f"HR-2026-{number:05}", **_case(pick)}


def jsonl(cases: Iterator[dict[str, Any]]) -> str:
    """Return cases as JSON Lines."""
    return "".join(f"{json.dumps(case, ensure_ascii=False)}\n" for case in cases)


def _case(pick: random.Random) -> dict[str, Any]:
    dated = date(2026, pick.randint(2, 10), pick.randint(5, 20))
    first, second = pick.sample(_FIRST, 2)
    rent = f"{pick.randint(450, 899)},{pick.randint(10, 99)}"
    return {
        "datum": str(dated),
        "profiel": "eerste-keer",
        "reageren_voor": str(dated + timedelta(7)),
        "weigeren_tot": str(dated + timedelta(21)),
        "verhuurder": _landlord(),
        "huurder": {
            "voornamen": f"{first} {second}",
            "voorletters": f"{first[0]}.{second[0]}.",
            "achternaam": pick.choice(_LAST),
            "aanspreekvorm": pick.choice(("mevrouw", "meneer")),
        },
        "gemeente": {
            "naam": "gemeente Leiden",
            "telefoon": "14 071",
            "bereikbaar": "op werkdagen van 8.30 tot 17.00 uur",
            "loket": "het Serviceplein",
        },
        "huurovereenkomst": {
            "gehuurde": _home(pick),
            "huurprijs": rent,
            "betaaldag": "de eerste dag van de maand",
        },
        "achterstand": {
            "bijgewerkt_tot": str(dated - timedelta(1)),
            "maanden": [{"vervaldag": str(dated.replace(day=1)), "verschuldigd": rent}],
            "hoofdsom": rent,
        },
        "rekeningnummer": "NL91 ABNA 0417 1643 00",
        "betalingskenmerk": f"{pick.randint(1000, 9999)} {pick.randint(1000, 9999)}",
        "hulplink": "https://rijnoever.example/huur-betalen",
    }


def _landlord() -> dict[str, Any]:
    return {
        "naam": "Rijnoever Wonen",
        "rechtsvorm": "rechtspersoon",
        "adres": {
            "straat": "Stationsplein",
            "huisnummer": "8",
            "postcode": "2405 AA",
            "plaats": "Alphen aan den Rijn",
        },
        "kvk": "12345678",
        "telefoon": "0172 12 34 56",
        "bereikbaar": "op werkdagen van 8.30 tot 17.00 uur",
        "contactpersoon": {
            "naam": "Nadia Bakker",
            "functie": "medewerker huurzaken",
            "telefoon": "0172 12 34 57",
            "email": "nadia@rijnoever.example",
        },
    }


def _home(pick: random.Random) -> dict[str, Any]:
    return {
        "straat": pick.choice(_STREETS),
        "huisnummer": str(pick.randint(1, 300)),
        "postcode": f"{pick.randint(2300, 2399)} {pick.choice(_LETTERS)}{pick.choice(_LETTERS)}",
        "plaats": "Leiden",
    }
