"""Whom the tenant can call."""

from __future__ import annotations

from docgen.cases.toelichting import Toelichting
from docgen.context.kantoor import contact
from tests.templates.examples import examples


def test_who_has_no_number_of_their_own_is_called_at_the_office() -> None:
    """The person to call always has a number."""
    case = next(examples("summons/toelichting")).case()
    assert isinstance(case, Toelichting)
    landlord = case.verhuurder
    person = landlord.contactpersoon.model_copy(update={"telefoon": None})
    assert contact(landlord)["telefoon"] == landlord.contactpersoon.telefoon
    assert contact(landlord.model_copy(update={"contactpersoon": person}))["telefoon"] == landlord.telefoon
