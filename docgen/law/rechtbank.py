"""Which court decides on a rented home: that of the municipality in which it stands."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from datetime import date
from difflib import get_close_matches
from typing import Any

from docgen.errors import InputError
from docgen.finding import Finding
from docgen.law.codes import ONBEKENDE_GEMEENTE
from docgen.law.dated import LawVersion, load
from docgen.law.value import Confidence, LawValue, TraceStep, articles_of
from docgen.message import message

MOST_SUGGESTIONS = 3


def rechtbank(gemeente: str, on: date) -> LawValue[str]:
    """Return the court of a municipality, such as `rechtbank Rotterdam`.

    Args:
        gemeente: Name of the municipality in which the home stands; case and accents do not matter.
        on: The day.

    Raises:
        InputError: The name is not known, or two municipalities bear it.
        LawPeriodError: The table does not cover the day.

    Source: art. 103 Rv; Wet op de rechterlijke indeling, art. 4 tot en met 13.
    """
    version = load("rechtbank_gemeente").on(on)
    wanted = _key(gemeente).removeprefix("gemeente ")
    others = {_key(name): _key(of) for name, of in version.values["ook"].items()}
    for name, entry in _municipalities(version):
        if _key(name) == others.get(wanted, wanted):
            return _answer(name, entry)
    raise InputError([_unknown(wanted, version)])


def is_same_court(name: str, other: str) -> bool:
    """Return whether two names mean one court; case, accents and the word `rechtbank` do not matter."""
    return _key(name).removeprefix("rechtbank ") == _key(other).removeprefix("rechtbank ")


def _answer(gemeente: str, entry: Mapping[str, Any]) -> LawValue[str]:
    court = f"rechtbank {entry['rechtbank']}"
    step = TraceStep(
        (("gemeente", gemeente),),
        message("the court of the place where the home stands decides"),
        court,
        f"art. 103 Rv; {entry['artikel']}",
    )
    remark = message(
        "The law was read as it stood on 10 May 2017. Which location of the court deals with the case is"
        " decided by the court: see rechtspraak.nl."
    )
    sure = Confidence(entry["zekerheid"])
    return LawValue(court, "rechtbank", (step,), articles_of((step,)), sure, remarks=(remark,))


def _unknown(wanted: str, version: LawVersion) -> Finding:
    names = {_key(name): name for name, _ in _municipalities(version)}
    alike = [name for key, name in names.items() if key.startswith(f"{wanted} ")] if wanted else []
    alike = alike or [names[key] for key in get_close_matches(wanted, names, MOST_SUGGESTIONS)]
    if not alike:
        return ONBEKENDE_GEMEENTE.finding(ONBEKENDE_GEMEENTE.meaning)
    fix = message("Do you mean: {names}?", names=", ".join(alike[:MOST_SUGGESTIONS]))
    return ONBEKENDE_GEMEENTE.finding(ONBEKENDE_GEMEENTE.meaning, fix=fix)


def _municipalities(version: LawVersion) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for entry in version.rows("arrondissementen"):
        for name in entry["gemeenten"]:
            yield name, entry


def _key(name: str) -> str:
    """Return a name for comparing: letters and numbers in lower case, without accents."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    letters = (sign if sign.isalnum() else " " for sign in plain if not unicodedata.combining(sign))
    return " ".join("".join(letters).split())
