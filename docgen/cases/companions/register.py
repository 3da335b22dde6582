"""All pairs of a main case and a companion, by the names of their case models.

A pair is imported when it is asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import TypeAlias, cast

from docgen.cases.case import CaseBase
from docgen.cases.companions.companion import Answer

Pair: TypeAlias = Callable[[CaseBase], Answer]

_PAIRS: Mapping[str, tuple[str, Mapping[str, str]]] = {
    "DagvaardingHuurachterstand": ("dagvaarding", {"Toelichting": "toelichting"}),
    "AankondigingOntruiming": (
        "ontruiming",
        {
            "AanzeggingOntruiming": "aanzegging",
            "Kinderbrief": "kinderbrief",
            "KennisgevingOntruiming": "kennisgeving",
            "Inboedel": "inboedel",
        },
    ),
    "AanzeggingOntruiming": (
        "ontruiming",
        {"Kinderbrief": "kinderbrief", "KennisgevingOntruiming": "kennisgeving", "Inboedel": "inboedel"},
    ),
}
"""By the main model: a module, and its function by the model of the companion."""


def pair_of(main: str, companion: str) -> Pair | None:
    """Return how the case of a companion comes from the main case, or nothing when it cannot.

    Args:
        main: Name of the model of the main case.
        companion: Name of the model of the companion.
    """
    module, functions = _PAIRS.get(main, ("", {}))
    if companion not in functions:
        return None
    return cast("Pair", getattr(import_module(f"docgen.cases.companions.{module}"), functions[companion]))


def pairs() -> tuple[tuple[str, str], ...]:
    """Return the names of the models of all pairs, the main one first."""
    return tuple((main, one) for main, (_module, functions) in _PAIRS.items() for one in functions)
