"""Exhibits get their numbers from the text."""

from __future__ import annotations

from docgen.cases.producties import Productie
from docgen.context.producties import exhibit_rows, number_exhibits, with_numbers


def test_the_first_one_mentioned_is_number_one() -> None:
    """A second mention keeps the number, and a fact without an exhibit takes none."""
    assert number_exhibits(["huur", None, "brief", "huur"]) == {"huur": 1, "brief": 2}


def test_the_list_stands_in_the_order_of_the_numbers() -> None:
    """Whatever the order in the case, the list follows the text."""
    exhibits = [
        Productie(id="brief", titel="Brief"),
        Productie(id="huur", titel="Huurcontract"),
    ]
    assert exhibit_rows(exhibits, {"huur": 1, "brief": 2}) == [
        {"nummer": 1, "id": "huur", "titel": "Huurcontract", "datum": None},
        {"nummer": 2, "id": "brief", "titel": "Brief", "datum": None},
    ]


def test_a_fact_shows_the_number_of_its_exhibit() -> None:
    """At any depth an id becomes a number; other texts stay, also when they look like an id."""
    fields = {"productie": "huur", "stappen": [{"productie": "brief", "tekst": "brief"}], "productie_x": None}
    assert with_numbers(fields, {"huur": 1, "brief": 2}) == {
        "productie": 1,
        "stappen": [{"productie": 2, "tekst": "brief"}],
        "productie_x": None,
    }
