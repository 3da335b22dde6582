"""Exhibits fit the facts they prove."""

from __future__ import annotations

import pytest

from docgen.errors import CaseError
from tests.checks.examples import facts_for

SUMMONS = "summons/huurachterstand"


@pytest.mark.parametrize(
    ("path", "text", "field"),
    [
        ("producties[1].id", "huurcontract", "producties[1].id"),
        ("kinderen.productie", "onbekend", "kinderen.productie"),
        ("kinderen.productie", None, "producties[9].id"),
    ],
)
def test_an_exhibit_that_does_not_fit_is_refused(path: str, text: str | None, field: str) -> None:
    """Two with one id, a fact that points at none, an exhibit that no fact mentions."""
    with pytest.raises(CaseError) as caught:
        facts_for(SUMMONS, {path: text})
    assert field in {one.place.field for one in caught.value.findings}
