"""Invented letters to measure with: one template filled with other people, and a letter full of faults."""

from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path
from string import Formatter

from docgen.document.blocks import Block, Document, Heading, List, ListItem, Paragraph
from docgen.document.inline import Runs, Text

_NAMES = (
    "Jansen",
    "El Idrissi",
    "Van der Meer",
    "Yıldız",
    "Oosterhuis",
    "De Groot-Pieterse",
    "Nowak",
    "Bakker",
)
_FIRST = ("Anna", "Samira", "Koen", "Emre", "Trijntje", "Daan", "Zofia", "Willem")
_MONTHS = ("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober")

_TEXTS = Path(__file__).parent / "texts"


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter as text, for textstat, and as a Document as a template gives it, for the gate."""

    text: str
    document: Document


def plain_letter(number: int) -> Letter:
    """Return a plain letter of 400 words, filled for another tenant for each number."""
    return _filled("plain.md", number)


def faulty_letter(number: int) -> Letter:
    """Return a letter with nearly every fault that the rules know, as long as the plain one."""
    return _filled("faulty.md", number)


def _filled(name: str, number: int) -> Letter:
    template, values = (_TEXTS / name).read_text("utf-8"), _values(number)
    blocks = tuple(_block(part.strip(), values) for part in template.split("\n\n"))
    return Letter(template.format_map(values), Document("", blocks))


def _values(number: int) -> dict[str, str]:
    pick = random.Random(number)  # noqa: S311 - the same number gives the same letter
    day = pick.randint(1, 20)
    return {
        "naam": pick.choice(_NAMES),
        "voornaam": pick.choice(_FIRST),
        "naam2": pick.choice(_NAMES),
        "voornaam2": pick.choice(_FIRST),
        "bedrag": f"€ {pick.randint(1, 9)}.{pick.randint(100, 999)},{pick.randint(10, 99)}",
        "dag": str(day),
        "dag2": str(day + 7),
        "maand": pick.choice(_MONTHS),
        "maand2": pick.choice(_MONTHS),
        "jaar": str(pick.randint(2026, 2031)),
        "kenmerk": f"H{number:05}",
        "iban": f"NL{pick.randint(10, 99)} HAUS {pick.randint(1000, 9999)} {pick.randint(1000, 9999)} 00",
        "straat": pick.choice(_NAMES) + "straat",
        "nummer": str(pick.randint(1, 300)),
    }


def _block(part: str, values: dict[str, str]) -> Block:
    if part.startswith("#"):
        marks, _, text = part.partition(" ")
        return Heading(len(marks), _runs(text, values))
    if part.startswith("- "):
        items = (item.removeprefix("- ") for item in part.split("\n"))
        return List(tuple(ListItem(_runs(item, values)) for item in items))
    return Paragraph(_runs(part, values))


def _runs(text: str, values: dict[str, str]) -> Runs:
    """Return the text of a template with its values, each as a stretch that knows its field."""
    runs = []
    for fixed, field, _, _ in Formatter().parse(text):
        runs.append(Text(fixed))
        if field:
            runs.append(Text(values[field], field))
    return tuple(run for run in runs if run.text)
