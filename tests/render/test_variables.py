"""Which fields a template reads, and whether its context has them."""

from __future__ import annotations

import pytest
from jinja2 import Environment

from docgen.render.variables import dotted, unknown_fields, uses_of


def uses(source: str) -> list[str]:
    """Return the paths a template reads."""
    return [dotted(one.path) for one in uses_of(Environment(autoescape=True).parse(source))]


@pytest.mark.parametrize(
    ("source", "paths"),
    [
        ("{{ a.b.c }}", ["a.b.c"]),
        ("{{ dag|datum }}", ["dag"]),
        ("{% if a and not b.c %}{{ d }}{% endif %}", ["a", "b.c", "d"]),
        ("{% for x in rij %}{{ x.n }}{% endfor %}", ["rij", "rij[].n"]),
        (
            "{% for x in a.b %}{% for y in x.c %}{{ y }}{% endfor %}{% endfor %}",
            ["a.b", "a.b[].c", "a.b[].c[]"],
        ),
        ("{% for x in rij %}{{ loop.index }}{% else %}{{ leeg }}{% endfor %}", ["rij", "leeg"]),
        ("{% for x in rij %}{% endfor %}{{ x }}", ["rij", "x"]),
        ("{{ a if b else c }}", ["b", "a", "c"]),
    ],
)
def test_every_reading_is_found(source: str, paths: list[str]) -> None:
    """In print, in conditions and in loops; a loop variable is an item, and `loop` is Jinja's own."""
    assert sorted(uses(source)) == sorted(paths)


def complaints(source: str, context: dict[str, object]) -> list[tuple[str, int | None, str]]:
    """Return message, line and cure of each field that is not there."""
    tree = Environment(autoescape=True).parse(source)
    found = unknown_fields(tree, context, "brief.md")
    return [(str(one.message), one.place.line, str(one.fix)) for one in found]


CONTEXT: dict[str, object] = {
    "huurder": {"naam": "x", "adres": None},
    "maanden": [{"bedrag": 1}],
    "leeg": [],
    "datum": "y",
}


@pytest.mark.parametrize(
    "source",
    [
        "{{ huurder.naam }}{{ datum }}",
        "{% for maand in maanden %}{{ maand.bedrag }}{% endfor %}",
        "{% for one in leeg %}{{ one.wat_dan_ook }}{% endfor %}",
        "{% if huurder.adres %}{{ huurder.adres.straat }}{% endif %}",
    ],
)
def test_known_fields_pass(source: str) -> None:
    """What hangs below nothing or an empty list cannot be known, and is left for another case."""
    assert complaints(source, CONTEXT) == []


@pytest.mark.parametrize(
    ("source", "field", "near"),
    [
        ("\n{{ hurder.naam }}", "hurder.naam", "huurder"),
        ("\n{{ huurder.nam }}", "huurder.nam", "naam"),
        ("\n{% for m in maanden %}{{ m.bedrga }}{% endfor %}", "maanden[].bedrga", "bedrag"),
        ("\n{% if daum %}x{% endif %}", "daum", "datum"),
    ],
)
def test_an_unknown_field_is_named_with_the_nearest(source: str, field: str, near: str) -> None:
    """Line, field and the name that was probably meant."""
    ((text, line, fix),) = complaints(source, CONTEXT)
    assert text.endswith(field)
    assert line == 2
    assert fix == f"Did you mean {near}?"


def test_without_a_near_name_the_known_ones_are_told() -> None:
    """Who has no idea sees what there is."""
    ((_, _, fix),) = complaints("{{ huurder.xyz }}", CONTEXT)
    assert fix == "Known here: adres, naam"


def test_a_field_below_a_text_is_not_there() -> None:
    """A text has no fields."""
    assert len(complaints("{{ datum.jaar }}", CONTEXT)) == 1


def test_a_field_is_reported_once_a_line() -> None:
    """The same mistake twice on one line is one finding."""
    assert len(complaints("{{ hurder }}{{ hurder }}\n{{ hurder }}", CONTEXT)) == 2
