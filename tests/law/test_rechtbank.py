"""Which court decides on a rented home."""

from __future__ import annotations

from datetime import date

import pytest

from docgen.errors import InputError, LawPeriodError
from docgen.law.dated import load
from docgen.law.rechtbank import is_same_court, rechtbank

DAY = date(2026, 11, 20)
COURTS = {
    "Amsterdam",
    "Den Haag",
    "Gelderland",
    "Limburg",
    "Midden-Nederland",
    "Noord-Holland",
    "Noord-Nederland",
    "Oost-Brabant",
    "Overijssel",
    "Rotterdam",
    "Zeeland-West-Brabant",
}


def municipalities() -> list[tuple[str, str, str]]:
    """Return each name with its entry and its court."""
    entries = load("rechtbank_gemeente").on(DAY).rows("arrondissementen")
    return [(name, entry["id"], entry["rechtbank"]) for entry in entries for name in entry["gemeenten"]]


def test_every_municipality_stands_there_once() -> None:
    """The 342 municipalities of 2023 to 2025, each with one of the eleven courts; older names beside them."""
    found = municipalities()
    assert len({name for name, _, _ in found}) == len(found)
    assert sum(not entry.endswith("-vroeger") for _, entry, _ in found) == 342
    assert {court for _, _, court in found} == COURTS


def test_every_name_leads_to_its_own_court() -> None:
    """No name hides another, and other names lead to a municipality."""
    for name, _, court in municipalities():
        assert rechtbank(name, DAY).value == f"rechtbank {court}"
    for name, of in load("rechtbank_gemeente").on(DAY).values["ook"].items():
        assert rechtbank(name, DAY).value == rechtbank(of, DAY).value


@pytest.mark.parametrize(
    "name", ["den haag", "DEN  HAAG", "'s-Gravenhage", "’s-gravenhage", "Gemeente Den Haag"]
)
def test_a_name_may_be_written_in_many_ways(name: str) -> None:
    """Case, accents and marks do not matter."""
    assert rechtbank(name, DAY).value == "rechtbank Den Haag"


@pytest.mark.parametrize(("name", "named"), [("Bergen", "Bergen (L.)"), ("Roterdam", "Rotterdam")])
def test_an_unclear_name_is_refused_with_what_may_be_meant(name: str, named: str) -> None:
    """Two municipalities are called Bergen; a slip of the keys gets the nearest name."""
    with pytest.raises(InputError) as caught:
        rechtbank(name, DAY)
    (finding,) = caught.value.findings
    assert finding.code == "WET004"
    assert named in str(finding.fix)


@pytest.mark.parametrize("name", ["", "Haaren", "Nergenshuizen"])
def test_what_is_not_known_stays_unknown(name: str) -> None:
    """A municipality that was split over two courts has no answer."""
    with pytest.raises(InputError):
        rechtbank(name, DAY)


def test_a_day_before_the_list_is_refused() -> None:
    """The list is that of 1 January 2023."""
    assert rechtbank("Rotterdam", date(2023, 1, 1)).articles[0].startswith("art. 103 Rv")
    with pytest.raises(LawPeriodError):
        rechtbank("Rotterdam", date(2022, 12, 31))


@pytest.mark.parametrize(
    ("name", "other", "same"),
    [
        ("rechtbank Den Haag", "rechtbank Den Haag", True),
        ("Rechtbank  dén haag", "rechtbank Den Haag", True),
        ("Den Haag", "rechtbank Den Haag", True),
        ("rechtbank Rotterdam", "rechtbank Den Haag", False),
        ("rechtbank Noord-Holland", "rechtbank Noord-Nederland", False),
    ],
)
def test_a_court_is_known_however_it_is_written(name: str, other: str, same: bool) -> None:
    """Case, accents, spaces and the word `rechtbank` tell no courts apart."""
    assert is_same_court(name, other) is same
