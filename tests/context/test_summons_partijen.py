"""Where the defendants of a summons live: it sets the term."""

from __future__ import annotations

import pytest

from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.context.summons_partijen import defendants, residence
from docgen.law.dagvaardingstermijn import Woonplaats
from tests.templates.examples import examples

EXAMPLES = {example.path.stem: example for example in examples("summons/huurachterstand")}


def case_of(name: str) -> DagvaardingHuurachterstand:
    case = EXAMPLES[name].case()
    assert isinstance(case, DagvaardingHuurachterstand)
    return case


@pytest.mark.parametrize(
    ("name", "where"),
    [
        ("case", Woonplaats.NEDERLAND),
        ("buitenland-europa", Woonplaats.EU),
        ("termijn-korter", Woonplaats.OVERIG),
    ],
)
def test_the_longest_term_holds(name: str, where: Woonplaats) -> None:
    """One defendant far away is enough."""
    assert residence(case_of(name)) is where


def test_with_bewind_the_office_of_the_administrator_counts() -> None:
    """The tenant is no party then, wherever that person lives."""
    abroad = case_of("buitenland-europa")
    bewind = case_of("bewind").bewindvoerder
    assert residence(abroad.model_copy(update={"bewindvoerder": bewind})) is Woonplaats.NEDERLAND


def test_an_address_abroad_has_no_postcode() -> None:
    """It is printed as that country writes it, with the name of the country."""
    (only,) = defendants(case_of("buitenland-europa"))
    assert isinstance(only, dict)
    assert only["adresregel"] == "Rue des Lilas 12, 1000, Brussel, België"
    assert only["buitenland"] is True
