from typing import Annotated, Literal

from pydantic import Field as Given

from docgen.cases.case import CaseBase
from docgen.cases.model import CaseModel
from docgen.cases.registry import CASE_MODELS, case_model
from docgen.cases.schema import Field, Form, fields_of
from docgen.cases.values import Bedrag, Datum, Regel, Rule
from docgen.message import message


class Hond(CaseModel):
    soort: Literal["hond"]
    ras: Regel


class Kat(CaseModel):
    soort: Literal["kat"]
    binnen: Literal["ja", "nee"]


class Proef(CaseBase):
    bedrag: Bedrag
    naam: Annotated[Regel, Rule(message("the name of a cat"), "Minoes")] | None = None
    dagen: tuple[Datum, ...] = ()
    dier: Annotated[Hond | Kat, Given(discriminator="soort")]
    dieren: tuple[Hond | Kat, ...] = Given(min_length=1)


def by_path(model):
    return {field.path: field for field in fields_of(model)}


def test_fields_have_a_rule_an_example_and_say_whether_they_must_be_there():
    """A plain field takes these from its kind."""
    fields = by_path(Proef)
    assert fields["bedrag"] == Field(
        "bedrag",
        Form.VALUE,
        message("an amount in euros with two decimals after a comma, or none"),
        "1.234,56",
        True,
    )
    assert not fields["naam"].required
    assert list(fields)[:3] == ["document", "kenmerk", "datum"]


def test_the_rule_of_a_field_goes_before_that_of_its_kind():
    """The last rule given counts."""
    field = by_path(Proef)["naam"]
    assert (str(field.rule), field.example) == ("the name of a cat", "Minoes")


def test_lists_and_groups_are_opened():
    """Items are written with brackets, and a choice between groups shows the fields of each."""
    fields = by_path(Proef)
    assert fields["dagen"].form is Form.LIST
    assert fields["dagen[]"].example == "2026-02-28"
    assert fields["dier"].form is Form.GROUP
    assert {"dier.ras", "dier.binnen", "dieren[].ras", "dieren[].binnen"} <= set(fields)
    assert fields["dieren"].required
    assert fields["dier.binnen"].choices == ("ja", "nee")


def test_every_registered_model_can_be_explained():
    """Each value of each case model has an example to show, and its model is found by name."""
    for model in CASE_MODELS:
        assert case_model(model.__name__) is model
        for field in fields_of(model):
            assert bool(field.example) is (field.form is Form.VALUE), field.path


def test_an_unknown_model_is_none():
    """A name that no family gave leads nowhere."""
    assert case_model("Onbekend") is None
