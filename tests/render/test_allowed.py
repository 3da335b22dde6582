"""A template prints, chooses, repeats and includes; whatever else Jinja can do is refused."""

from __future__ import annotations

import pytest
from jinja2 import Environment

from docgen.errors import TemplateError
from docgen.render.allowed import refuse_forbidden
from docgen.render.filters import FILTERS
from docgen.template.folders import installed_templates


def environment() -> Environment:
    """Return Jinja as it comes, with names for every filter, so that each template can be parsed."""
    return Environment(autoescape=True, extensions=["jinja2.ext.do", "jinja2.ext.loopcontrols"])


def refused(source: str) -> list[tuple[str, int | None]]:
    """Return the code of all that is refused, each with its line."""
    try:
        refuse_forbidden(environment().parse(source), "brief.md")
    except TemplateError as error:
        return [(one.code, one.place.line) for one in error.findings]
    return []


@pytest.mark.parametrize(
    "source",
    [
        "{{ a.b|datum }}",
        "{% if a and not b or c == 'x' %}{% elif d is none %}{% else %}{% endif %}",
        "{% for x in rij %}{{ loop.index }}{% else %}niets{% endfor %}",
        "{% include '_parts/hulp.md' %}",
        "{{ a if b else c }}",
        "{# uitleg #}{% if n > 1 %}{% endif %}",
    ],
)
def test_what_templates_need_is_allowed(source: str) -> None:
    """Print with a filter, choose, compare, repeat, include."""
    assert refused(source) == []


@pytest.mark.parametrize(
    "source",
    [
        "{{ a() }}",
        "{{ a.b() }}",
        "{{ a['b'] }}",
        "{{ a[0] }}",
        "{{ 1 + 2 }}",
        "{{ a * 2 }}",
        "{{ a ~ b }}",
        "{{ a % 2 }}",
        "{{ -a }}",
        "{% set a = 1 %}",
        "{% macro m() %}{% endmacro %}",
        "{% import 'x' as y %}",
        "{% from 'x' import y %}",
        "{% extends 'x' %}",
        "{% block b %}{% endblock %}",
        "{% call m() %}{% endcall %}",
        "{% filter upper %}x{% endfilter %}",
        "{% do a.append(1) %}",
        "{% for x in y recursive %}{% endfor %}",
        "{% for x in y %}{% break %}{% endfor %}",
        "{% include naam %}",
        "{% with a = 1 %}{% endwith %}",
        "{% autoescape false %}{% endautoescape %}",
        "{{ [1, 2] }}",
        "{{ {'a': 1} }}",
        "{{ a|upper }}",
        "{{ a|safe }}",
        "{{ a|attr('x') }}",
        "{{ a|map('upper') }}",
        "{{ a is callable }}",
        "{{ a.__class__ }}",
        "{{ _mark }}",
        "{{ a._intern }}",
    ],
)
def test_everything_else_is_refused(source: str) -> None:
    """No calls, no counting, no items by number, no names of Python, no filters of Jinja itself."""
    assert ("TPL003", 2) in refused(f"\n{source}")


def test_all_that_is_refused_is_told_together() -> None:
    """Who mends a template sees everything at once."""
    assert [line for _, line in refused("{{ a() }}\n{% set b = 1 %}\n{{ c|safe }}")] == [1, 2, 3]


def test_filters_are_those_that_write_dutch() -> None:
    """The list of filters is short, and none of them can reach into a value."""
    assert set(FILTERS) == {
        *("bedrag", "dag", "dagdatum", "datum", "hoofdletter", "iban", "length", "lijst"),
        *("percentage", "postcode", "telefoon", "tijd"),
    }


def test_all_texts_of_docgen_keep_to_it() -> None:
    """Every text and every part that comes with docgen uses allowed forms only."""
    found = sorted(installed_templates().rglob("*.md"))
    texts = [path for path in found if path.name != "LEESMIJ.md"]
    assert len(texts) > 10
    assert [str(path) for path in texts if refused(path.read_text(encoding="utf-8"))] == []
