"""Someone who writes a template can ask which names there are."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal

from docgen.context.names import names_of


def test_each_kind_of_value_comes_with_its_filter() -> None:
    """A name is shown as it can be typed into a template."""
    values = {
        "kenmerk": "A-1",
        "datum": date(2026, 1, 1),
        "om": time(10),
        "bedrag": Decimal(1),
        "heeft_hulp": True,
        "niets": None,
        "huurder": {"naam": "x", "telefoon": "0172123456"},
        "maanden": [{"naam": "mei"}],
        "leeg": [],
    }
    assert [one.use for one in names_of(values)] == [
        "{{ kenmerk }}",
        "{{ datum|datum }}",
        "{{ om|tijd }}",
        "{{ bedrag|bedrag }}",
        "{% if heeft_hulp %}",
        "{% if niets %}",
        "{{ huurder.naam }}",
        "{{ huurder.telefoon|telefoon }}",
        "{% for … in maanden %}",
        "{{ maanden[].naam }}",
        "{% for … in leeg %}",
    ]
