"""Cases of letters and notices."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from docgen.cases.notices import AankondigingOntruiming
from tests.templates.examples import examples

EXAMPLE = next(examples("notices/aankondiging-ontruiming")).case().model_dump()


def made(**changes: Any) -> AankondigingOntruiming:
    return AankondigingOntruiming.model_validate({**EXAMPLE, **changes})


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"afzender": "deurwaarder", "deurwaarder": None}, "deurwaarder"),
        ({"afzender": "rechtshulp"}, "rechtshulp"),
        ({"reden": "anders"}, "reden_in_woorden"),
    ],
)
def test_what_the_letter_needs_must_be_there(changes: dict[str, Any], field: str) -> None:
    """The sender must be filled in, and another reason needs its words."""
    with pytest.raises(ValidationError) as caught:
        made(**changes)
    (problem,) = caught.value.errors()
    assert problem["ctx"]["error"].field == field


@pytest.mark.parametrize(
    "changes",
    [
        {"afzender": "deurwaarder"},
        {"reden": "anders", "reden_in_woorden": "U verhuurde een kamer."},
        {"reden": "huurachterstand", "huurachterstand": None},
        {"deurwaarder": None, "opvang": None, "hulplink": None},
    ],
)
def test_what_may_be_left_out(changes: dict[str, Any]) -> None:
    """The amount, the bailiff, the shelter and the page to hear may be unknown."""
    assert made(**changes).document == "notices/aankondiging-ontruiming"
