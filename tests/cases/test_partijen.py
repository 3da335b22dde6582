import pytest
from pydantic import ValidationError

from docgen.cases import partijen
from docgen.cases.case import CaseBase
from docgen.cases.conflict import ConflictError
from docgen.cases.model import CaseModel
from docgen.cases.partijen import Adres, Persoon, Verhuurder
from docgen.cases.schema import Form, fields_of

MODELS = [
    model
    for model in vars(partijen).values()
    if isinstance(model, type) and issubclass(model, CaseModel) and model.__module__ == partijen.__name__
]


def example_of(model):
    """Build the input of a model from the examples of its own fields."""
    data = {}
    for field in fields_of(model):
        *groups, name = field.path.split(".")
        inside = data
        for group in groups:
            inside = inside.setdefault(group, {})
        if field.form is Form.VALUE:
            inside[name] = field.example
    return data


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_the_examples_of_each_party_are_right(model):
    """A party made from its examples is accepted, and survives being taken apart."""
    party = model.model_validate(example_of(model))
    assert model.model_validate(party.model_dump()) == party


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_an_unknown_field_is_refused_and_nothing_changes_later(model):
    """A misspelled field is never ignored, and a party is frozen."""
    with pytest.raises(ValidationError, match="Extra inputs"):
        model.model_validate({**example_of(model), "onbekend": "x"})
    party = model.model_validate(example_of(model))
    with pytest.raises(ValidationError, match="frozen"):
        setattr(party, next(iter(model.model_fields)), "anders")


def test_every_party_of_the_glossary_is_there():
    """The parties that documents name all have a model."""
    names = {model.__name__ for model in MODELS}
    assert names >= {
        "Persoon",
        "Verhuurder",
        "Begeleider",
        "Wijkteam",
        "Bewindvoerder",
        "Gemachtigde",
        "Deurwaarder",
    }
    assert names >= {"Gemeente", "Rechtbank", "Organisatie", "Contactpersoon", "Adres"}


@pytest.mark.parametrize(
    "surname", ["Null", "No", "NaN", "Łukasz Ó Briain-van 't Hof", "'t Lam", "Jansen & Zn <BV>", "W" * 60]
)
def test_surnames_stay_what_they_are(surname):
    """A name that looks like a value, or is long, or has accents, is a name."""
    person = Persoon.model_validate({**example_of(Persoon), "achternaam": surname})
    assert person.achternaam == surname


def test_optional_parts_may_be_left_out():
    """An addition, an address and a date of birth are not needed everywhere."""
    address = {"straat": "Lange Dijk", "huisnummer": "1", "postcode": "3401AB", "plaats": "IJsselstein"}
    assert Adres.model_validate(address).toevoeging is None
    person = {"voornamen": "Sami", "voorletters": "S.", "achternaam": "Karim", "aanspreekvorm": "naam"}
    assert Persoon.model_validate(person).adres is None


def test_a_landlord_is_an_organisation_with_a_person_to_ask_for():
    """Without a contact person a landlord is not complete."""
    data = example_of(Verhuurder)
    del data["contactpersoon"]
    with pytest.raises(ValidationError, match="contactpersoon"):
        Verhuurder.model_validate(data)


class TwoTenants(CaseBase):
    """A case with tenants in a list."""

    huurders: tuple[Persoon, ...]


@pytest.mark.parametrize(
    ("born", "is_fine"), [("2026-03-01", False), ("2026-04-01", False), ("2026-02-28", True)]
)
def test_nobody_is_born_on_or_after_the_date_of_the_document(born, is_fine):
    """A date of birth in the future is a slip of the keys; the conflict names the field."""
    person = {**example_of(Persoon), "geboortedatum": born}
    case = {"document": "proef/zaak", "kenmerk": "2026-1", "datum": "2026-03-01", "huurders": [person]}
    if is_fine:
        assert TwoTenants.model_validate(case).huurders[0].geboortedatum
        return
    with pytest.raises(ValidationError) as caught:
        TwoTenants.model_validate(case)
    error = caught.value.errors()[0]["ctx"]["error"]
    assert isinstance(error, ConflictError)
    assert error.field == "huurders[0].geboortedatum"
    assert "2026" not in str(error)
