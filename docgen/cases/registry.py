"""All case models by name, as `case_model` in a `template.toml` names them.

A family adds its models to the tuple; nothing is found by itself.
"""

from __future__ import annotations

from docgen.cases.addendum_drie_partijen import DriePartijenAddendum
from docgen.cases.addendum_laatste_kans import LaatsteKansOvereenkomst
from docgen.cases.addendum_tweede_kans import TweedeKansAddendum
from docgen.cases.case import CaseBase
from docgen.cases.herinnering import Herinnering
from docgen.cases.melding_gemeente import MeldingGemeente
from docgen.cases.notices import AankondigingOntruiming
from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.cases.toelichting import Toelichting
from docgen.cases.veertiendagenbrief import Veertiendagenbrief

CASE_MODELS: tuple[type[CaseBase], ...] = (
    DriePartijenAddendum,
    TweedeKansAddendum,
    LaatsteKansOvereenkomst,
    Herinnering,
    Veertiendagenbrief,
    MeldingGemeente,
    AankondigingOntruiming,
    DagvaardingHuurachterstand,
    Toelichting,
)


DOSSIER: tuple[type[CaseBase], ...] = (
    Herinnering,
    Veertiendagenbrief,
    MeldingGemeente,
    DagvaardingHuurachterstand,
)
"""The documents of one case about rent arrears, in the order of its steps; they share their fields."""


def case_model(name: str) -> type[CaseBase] | None:
    """Return the model with that class name, or `None`."""
    return next((model for model in CASE_MODELS if model.__name__ == name), None)
