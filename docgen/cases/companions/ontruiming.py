"""What goes along with the letter, or the order, that tells the day of an eviction."""

from __future__ import annotations

from docgen.cases.companions.companion import Answer, Companion, Lacking, NotNeeded, same
from docgen.cases.notices import AankondigingOntruiming
from docgen.cases.ontruiming import GeplandeOntruiming
from docgen.message import message
from docgen.source.tree import Value

_DAY = same("ontruiming.datum", "ontruiming.tijd")
_HOUSEHOLD = same("huurder", "medehuurder", "bewindvoerder", "gehuurde", "verhuurder", "deurwaarder")
_NAMES = ("voornamen", "voorletters", "achternaam", "aanspreekvorm")

_NO_CHILDREN = message("Youth care is told only when it is known that children live in the home.")


def aanzegging(main: AankondigingOntruiming) -> Answer:
    """Return the case of the order to leave that the bailiff brings with the letter or after it."""
    plan = main.ontruiming
    if main.afzender == "rechtshulp":
        return (NotNeeded(message("Who helps the tenant sends no order to leave."), "afzender"),)
    if plan.bevel_betekend_op is not None and plan.bevel_betekend_op < main.datum:
        why = message("The bailiff brought the order before the date of this letter.")
        return (NotNeeded(why, "ontruiming.bevel_betekend_op"),)
    if main.deurwaarder is None:
        return Lacking(
            message("It needs the bailiff who brings the order."),
            "deurwaarder",
            message(
                "Add the group deurwaarder, or name the documents that you want: --with notices/kinderbrief"
            ),
        )
    day = "bevel_betekend_op" if plan.bevel_betekend_op is not None else "bevel_uiterlijk"
    if getattr(plan, day) is None:
        return Lacking(
            message("It needs the last day on which the bailiff brings the order."),
            f"ontruiming.{day}",
            message("Add ontruiming.bevel_uiterlijk, for example: bevel_uiterlijk: 2027-03-08"),
        )
    taken = {
        **_HOUSEHOLD,
        **_DAY,
        **same("gemeente", "hulplink", "minderjarige_kinderen", "vonnis", "reden", "huurachterstand"),
        **same("reden_in_woorden", "opvang", "ontruiming.kennisgeving_gemeente_op"),
        "ontruiming.bevel_betekend_op": f"ontruiming.{day}",
    }
    return (Companion(taken),)


def kinderbrief(main: GeplandeOntruiming) -> Answer:
    """Return the case of the letter for children: one for each age at which children read."""
    if main.minderjarige_kinderen != "ja":
        why = (
            message("No children live in the home.")
            if main.minderjarige_kinderen == "nee"
            else message("Nobody knows whether children live in the home.")
        )
        return (NotNeeded(why, "minderjarige_kinderen"),)
    ages = main.leeftijdsgroepen if isinstance(main, AankondigingOntruiming) else ()
    if not ages:
        return (Companion(_DAY),)
    readers = [number for number, age in enumerate(ages) if age != "0 tot 4 jaar"]
    if not readers:
        return (NotNeeded(message("The children are too young to read a letter."), "leeftijdsgroepen"),)
    return tuple(
        Companion(
            {**_DAY, "leeftijdsgroep": f"leeftijdsgroepen[{number}]"},
            name=ages[number].removesuffix(" jaar").replace(" tot ", "-") if len(readers) > 1 else "",
        )
        for number in readers
    )


def kennisgeving(main: GeplandeOntruiming) -> Answer:
    """Return the cases of the notices to offices, one each; the municipality hears it always, once."""
    letter = main if isinstance(main, AankondigingOntruiming) else None
    if letter is not None and letter.afzender == "rechtshulp":
        return (NotNeeded(message("Who helps the tenant sends no notice to offices."), "afzender"),)
    sender: dict[str, Value] = {} if letter is not None else {"afzender": "deurwaarder"}
    taken = {
        **{f"{who}.{name}": f"{who}.{name}" for who in ("huurder", "medehuurder") for name in _NAMES},
        **_DAY,
        **same("gehuurde", "minderjarige_kinderen", "verhuurder", "deurwaarder"),
        **(same("afzender") if letter is not None else {}),
    }
    offices = letter.ontvangers if letter is not None else ()
    found: list[Companion | NotNeeded] = [
        NotNeeded(_NO_CHILDREN, f"ontvangers[{number}].soort")
        if office.soort == "jeugdhulp" and main.minderjarige_kinderen != "ja"
        else Companion({**taken, "ontvanger": f"ontvangers[{number}]"}, sender, office.soort)
        for number, office in enumerate(offices)
    ]
    told = main.ontruiming.kennisgeving_gemeente_op
    if all(one.soort != "gemeente" for one in offices) and (told is None or told >= main.datum):
        municipality = {**taken, "ontvanger.naam": "gemeente.naam"}
        found.insert(0, Companion(municipality, {**sender, "ontvanger.soort": "gemeente"}, "gemeente"))
    if not found:
        why = message(
            "The municipality was told before the date of this document, and no other office is named."
        )
        return (NotNeeded(why, "ontruiming.kennisgeving_gemeente_op"),)
    return tuple(found)


def inboedel(main: GeplandeOntruiming) -> Answer:
    """Return the case of the letter about stored goods, dated on the day of the eviction.

    Its files say from when it may be sent, as they lie beside papers that go out today.
    """
    letter = isinstance(main, AankondigingOntruiming)
    taken = {
        **_HOUSEHOLD,
        **same("ontruiming.datum", "gemeente", "hulplink", *(("afzender", "rechtshulp") if letter else ())),
        "datum": "ontruiming.datum",
    }
    later = f"vanaf-{main.ontruiming.datum.isoformat()}"
    return (Companion(taken, {} if letter else {"afzender": "deurwaarder"}, later),)
