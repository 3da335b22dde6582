"""The lines that a sent letter adds to its dossier; they hold days and nothing private."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from docgen.law.dossierstand import Stap

_GROUPS = {
    Stap.HERINNERING: "herinneringen",
    Stap.SCHULDHULPVERLENING: "schuldhulpverlening",
    Stap.AANBOD: "aanbod_contactgegevens",
    Stap.MELDING: "melding",
}
_LISTS = frozenset({Stap.HERINNERING})


def lines_to_add(sent: Iterable[Stap], on: date) -> tuple[str, ...]:
    """Return YAML for the steps that a letter took and that the dossier does not tell yet.

    Args:
        sent: Those steps.
        on: Day on which the letter is sent.
    """
    steps = set(sent)
    lines: list[str] = []
    if Stap.VEERTIENDAGENBRIEF in steps:
        lines += ["veertiendagenbrief:", f"  verzonden: {on.isoformat()}"]
    rows = [line for step, name in _GROUPS.items() if step in steps for line in _row(step, name, on)]
    return (*lines, *(["vroegsignalering:", *rows] if rows else []))


def _row(step: Stap, name: str, on: date) -> Iterator[str]:
    """Yield the lines of one step; of a list, one item."""
    yield f"  {name}:"
    first, rest = ("    - ", "      ") if step in _LISTS else ("    ", "    ")
    yield f"{first}gedaan: ja"
    yield f"{rest}datum: {on.isoformat()}"
    yield f"{rest}kanaal: brief"
