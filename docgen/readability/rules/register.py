"""All reading rules, in the order of their codes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from docgen.finding import Level
from docgen.readability.hit import Hit
from docgen.readability.reading import Reading
from docgen.readability.rules import (
    aanspreekvorm,
    afkorting,
    bijzinnen,
    dreiging,
    dubbele_ontkenning,
    eis,
    formeel_woord,
    geen_stap,
    gemiddelde_zinslengte,
    geruststelling,
    gevolg_zonder_uitweg,
    hakkelig,
    hulp_ontbreekt,
    kern_niet_vooraan,
    kinderen_niet_genoemd,
    lange_alinea,
    lange_brief,
    lange_zin,
    lijdende_vorm,
    lijdende_vorm_met_zijn,
    naamwoordstijl,
    onuitgelegde_term,
    onverklaarde_hoofdletters,
    opsomming_in_zin,
    schreeuw,
    tangconstructie,
    te_veel_tegelijk,
    uitleg_mist_feit,
    uitleg_te_moeilijk,
    veel_termen,
    veel_wettekst,
    verwijt,
    weinig_kopjes,
    wettekst_zonder_uitleg,
    zeldzaam_woord,
)


class Rule(Protocol):
    """What a rule module holds."""

    @property
    def CODE(self) -> str:  # noqa: N802 - a constant of the module
        """Stable code, such as `ZIN101`."""

    @property
    def NAME(self) -> str:  # noqa: N802
        """Name of the rule and of its file, such as `lange-zin`."""

    @property
    def LEVEL(self) -> Level:  # noqa: N802
        """Level of a usual finding."""

    @property
    def WRONG(self) -> tuple[str, ...]:  # noqa: N802
        """Texts on which it fires."""

    @property
    def RIGHT(self) -> tuple[str, ...]:  # noqa: N802
        """Texts on which it does not."""

    def check(self, reading: Reading) -> Iterator[Hit]:
        """Yield what the rule finds."""


RULES: tuple[Rule, ...] = (
    afkorting,
    onverklaarde_hoofdletters,
    aanspreekvorm,
    lijdende_vorm,
    lijdende_vorm_met_zijn,
    naamwoordstijl,
    onuitgelegde_term,
    veel_termen,
    dreiging,
    eis,
    verwijt,
    schreeuw,
    hulp_ontbreekt,
    gevolg_zonder_uitweg,
    geen_stap,
    te_veel_tegelijk,
    geruststelling,
    kinderen_niet_genoemd,
    wettekst_zonder_uitleg,
    uitleg_te_moeilijk,
    uitleg_mist_feit,
    veel_wettekst,
    formeel_woord,
    zeldzaam_woord,
    lange_zin,
    gemiddelde_zinslengte,
    bijzinnen,
    dubbele_ontkenning,
    tangconstructie,
    hakkelig,
    kern_niet_vooraan,
    weinig_kopjes,
    lange_alinea,
    opsomming_in_zin,
    lange_brief,
)
