"""Which values an office may give itself, and in which form."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from docgen.errors import InputError
from docgen.law.own import own_value
from docgen.place import Place

PERIOD = (date(2026, 7, 1), None)
PLACE = Place("docgen.toml", 4, field="wet[0]")


@pytest.mark.parametrize(
    ("naam", "waarde", "waarden"),
    [
        ("wettelijke_rente", 4, {"procent": 4}),
        ("wettelijke_rente", {"procent": Decimal("4.5")}, {"procent": Decimal("4.5")}),
        ("griffierecht", {"onvermogend": 95}, {"onvermogend": 95}),
        ("griffierecht", {"schijven": [{"tot": 500, "natuurlijk": 95}]}, None),
        ("salaris_gemachtigde", {"ontruiming": {"bedrag": 217, "punten": 5}}, None),
    ],
)
def test_a_value_in_the_form_of_the_law_data_is_taken(
    naam: str, waarde: object, waarden: dict[str, object] | None
) -> None:
    """A number for a subject with one value; a table with docgen's own names for the others."""
    found = own_value(naam, PERIOD, waarde, "Staatsblad, verzonnen", PLACE)
    assert dict(found.waarden) == (waarde if waarden is None else waarden)
    assert found.geldig_vanaf == date(2026, 7, 1)


@pytest.mark.parametrize(
    ("naam", "waarde", "why"),
    [
        ("rente", 4, "no subject"),
        ("dagvaardingstermijn", {"nederland_dagen": 5}, "fixed by law"),
        ("griffierecht", 95, "a table with the names"),
        ("griffierecht", {"bedrag": 95}, "There is no value"),
        ("griffierecht", {"onvermogend": "95"}, "another form"),
        ("griffierecht", {"schijven": []}, "another form"),
        ("griffierecht", {"schijven": [{"tarief": 5}]}, "another form"),
        ("wettelijke_rente", -1, "another form"),
        ("wettelijke_rente", True, "another form"),
        ("wettelijke_rente", "4%", "another form"),
    ],
)
def test_another_subject_or_form_is_refused_with_its_place(naam: str, waarde: object, why: str) -> None:
    """The message says where in docgen.toml it stands."""
    with pytest.raises(InputError, match=why) as caught:
        own_value(naam, PERIOD, waarde, "Staatsblad, verzonnen", PLACE)
    (finding,) = caught.value.findings
    assert (finding.code, finding.place) == ("WET005", PLACE)


def test_a_period_that_runs_back_is_refused() -> None:
    """The last day does not come before the first."""
    with pytest.raises(InputError, match="ends before it starts"):
        own_value("btw", (date(2026, 7, 1), date(2026, 6, 30)), Decimal("0.2"), "Staatsblad", PLACE)
