"""The parties to a summons: who is summoned and where, who can be called, where post goes."""

from __future__ import annotations

from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.cases.summons_partijen import Gedaagde
from docgen.context.partijen import present, printed_names
from docgen.context.plain import Plain, plain
from docgen.law.dagvaardingstermijn import Woonplaats

GEBIEDEN = {"europa": Woonplaats.EU, "buiten_europa": Woonplaats.OVERIG}


def tenants(case: DagvaardingHuurachterstand) -> list[Gedaagde]:
    """Return the people who rent the home."""
    return present(case.huurder, case.medehuurder)


def defendants(case: DagvaardingHuurachterstand) -> list[Plain]:
    """Return who is summoned, with address and capacity: the administrator comes instead of the tenant.

    `adresregel` is the address in one line; `buitenland` says whether it lies abroad.
    """
    people: list[Plain] = []
    for person in tenants(case):
        name = printed_names(person)["volledige_naam"]
        administrator = case.bewindvoerder if person is case.huurder else None
        people.append(
            {
                "naam": administrator.naam if administrator else name,
                "organisatie": administrator.organisatie if administrator else None,
                "bewind_over": name if administrator else None,
                **_home(case, person),
            }
        )
    return people


def residence(case: DagvaardingHuurachterstand) -> Woonplaats:
    """Return where the defendant lives who lives furthest: the longest term holds for all."""
    abroad = [
        GEBIEDEN[one.buitenland.gebied]
        for one in tenants(case)
        if one.buitenland and not (one is case.huurder and case.bewindvoerder)
    ]
    if Woonplaats.OVERIG in abroad:
        return Woonplaats.OVERIG
    return Woonplaats.EU if abroad else Woonplaats.NEDERLAND


def elected_domicile(case: DagvaardingHuurachterstand) -> dict[str, Plain]:
    """Return the address that the landlord elects: of who acts for him, else of the bailiff."""
    agent = case.gemachtigde
    if agent is not None:
        return {"naam": agent.kantoor or agent.naam, "adres": plain(agent.adres)}
    return {"naam": case.deurwaarder.kantoor, "adres": plain(case.deurwaarder.adres)}


def _home(case: DagvaardingHuurachterstand, person: Gedaagde) -> dict[str, Plain]:
    """Return where a defendant is called: at the office of the administrator, abroad, or at home."""
    administrator = case.bewindvoerder if person is case.huurder else None
    if administrator is None and person.buitenland is not None:
        abroad = person.buitenland
        line = f"{abroad.adres}, {abroad.plaats}, {abroad.land}"
        return {"plaats": abroad.plaats, "adresregel": line, "buitenland": True}
    address = administrator.adres if administrator else person.adres or case.huurovereenkomst.gehuurde
    return {"plaats": address.plaats, "adresregel": printed_names(address)["regel"], "buitenland": False}
