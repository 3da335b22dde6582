"""The parties to a summons: who is summoned, who can be called, where post goes."""

from __future__ import annotations

from docgen.cases.partijen import Persoon
from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.context.partijen import printed_names
from docgen.context.plain import Plain, plain


def tenants(case: DagvaardingHuurachterstand) -> list[Persoon]:
    """Return the people who rent the home."""
    return [one for one in (case.huurder, case.medehuurder) if one is not None]


def defendants(case: DagvaardingHuurachterstand) -> list[Plain]:
    """Return who is summoned, with address and capacity: the administrator comes instead of the tenant."""
    home = case.huurovereenkomst.gehuurde
    people: list[Plain] = []
    for person in tenants(case):
        name = printed_names(person)["volledige_naam"]
        administrator = case.bewindvoerder if person is case.huurder else None
        people.append(
            {
                "naam": administrator.naam if administrator else name,
                "organisatie": administrator.organisatie if administrator else None,
                "adres": plain(administrator.adres if administrator else person.adres or home),
                "bewind_over": name if administrator else None,
            }
        )
    return people


def elected_domicile(case: DagvaardingHuurachterstand) -> dict[str, Plain]:
    """Return the address that the landlord elects: of who acts for him, else of the bailiff."""
    agent = case.gemachtigde
    if agent is not None:
        return {"naam": agent.kantoor or agent.naam, "adres": plain(agent.adres)}
    return {"naam": case.deurwaarder.kantoor, "adres": plain(case.deurwaarder.adres)}
