"""Which builder makes the context of which case."""

from __future__ import annotations

from datetime import date

from docgen.cases.case import CaseBase
from docgen.cases.registry import CASE_MODELS
from docgen.context.register import BUILDERS, build_context, builder_for
from tests.templates.examples import examples


class EigenBrief(CaseBase):
    """The case of a template of an office."""

    tekst: str


def test_every_case_model_has_its_builder() -> None:
    """No document of docgen goes without its computed values."""
    assert set(BUILDERS) == {model.__name__ for model in CASE_MODELS}
    assert all(callable(builder_for(model)) for model in CASE_MODELS)


def test_a_case_of_an_office_gets_its_own_fields() -> None:
    """Without a builder a template prints the fields of the case, and there is no law behind them."""
    case = EigenBrief(document="kantoor/eigen-brief", kenmerk="A-1", datum="2026-11-20", tekst="Hallo")
    context = build_context(case, case.datum)
    assert builder_for(EigenBrief) is None
    assert context.values == {
        "document": "kantoor/eigen-brief",
        "kenmerk": "A-1",
        "datum": date(2026, 11, 20),
        "tekst": "Hallo",
    }
    assert context.law == {}


def test_a_computed_value_is_told_with_its_law() -> None:
    """Each legal value in a context stands there under its own name, with the article it rests on."""
    for example in examples():
        context = example.context()
        for name, value in context.law.items():
            assert context.values[name] == value.value
            assert value.articles
            assert value.trace
