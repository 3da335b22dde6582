"""What the order to leave, the notices to offices and the letters that take back a day may print."""

from __future__ import annotations

from datetime import date

import pytest

from docgen.cases.ontruiming import BriefOverOntruiming
from docgen.context.plain import Plain
from tests.templates.examples import Example, examples

ORDER, NOTICE = "notices/aanzegging-ontruiming", "notices/kennisgeving-ontruiming"
LATER, OFF = "notices/ontruiming-uitgesteld", "notices/ontruiming-gaat-niet-door"


def example(name: str, case: str = "case") -> Example:
    return next(one for one in examples(name) if one.path.stem == case)


def values(name: str, case: str = "case") -> dict[str, Plain]:
    return dict(example(name, case).context().values)


def addressees(case: str) -> list[dict[str, Plain]]:
    called = values(ORDER, case)["geadresseerden"]
    assert isinstance(called, list)
    return [one for one in called if isinstance(one, dict)]


def test_terms_of_the_order_carry_their_law() -> None:
    """Each printed term is the value of a legal rule with its trace."""
    context = example(ORDER).context()
    assert context.values["bevel_dagen"] == 3
    assert context.values["bevel_jaren"] == 1
    assert context.values["heraankondiging_dagen"] == 3
    assert all(context.values[name] == value.value and value.trace for name, value in context.law.items())


def test_a_judgment_that_comes_with_the_order_was_not_served_before() -> None:
    """The same day for both means that the bailiff brings them together."""
    assert values(ORDER)["eerder_betekend"] == date(2027, 2, 11)
    assert values(ORDER, "medehuurder")["eerder_betekend"] is None


def test_under_administration_both_the_administrator_and_the_tenants_are_addressed() -> None:
    """The administrator is the party; who lives there gets a copy, at an own address if there is one."""
    assert [one["naam"] for one in addressees("medehuurder")] == [
        "J. Smit",
        "Fatma Leyla Yılmaz-van 't Hof",
        "Seán Patrick Ó Briain",
    ]
    assert [one["adresregel"] for one in addressees("lange-gegevens")] == [
        "Postlaan\xa09, 2406\xa0JK Alphen aan den Rijn"
    ]


def test_only_the_municipality_reads_names() -> None:
    """Other offices get the address and the day."""
    assert values(NOTICE)["bewoners"] == ["Ayşe Yıldız-de Vriès"]
    assert values(NOTICE, "verhuurder-twee-huurders")["bewoners"] == [
        "Fatma Leyla Yılmaz-van 't Hof",
        "Seán Patrick Ó Briain",
    ]
    for case in ("wijkteam", "crisisdienst", "schuldhulp", "jeugdhulp"):
        assert values(NOTICE, case)["bewoners"] == []


def test_only_youth_care_reads_that_children_live_there() -> None:
    """The municipality of a home with children does not read it here."""
    assert values(NOTICE, "jeugdhulp")["kinderen_in_woning"] is True
    assert values(NOTICE)["kinderen_in_woning"] is False


@pytest.mark.parametrize("case", ["case", "wijkteam", "jeugdhulp"])
def test_nothing_else_of_the_case_reaches_a_notice(case: str) -> None:
    """A template of an office cannot print what it is not given."""
    known = set(values(NOTICE, case))
    assert known == {
        "document",
        "kenmerk",
        "datum",
        "afzender",
        "kantoor",
        "afzender_naam",
        "bewoners",
        "kinderen_in_woning",
        "ontvanger",
        "gehuurde",
        "ontruiming",
    }


@pytest.mark.parametrize(("name", "case"), [(LATER, "hulpverlener"), (OFF, "hulpverlener")])
def test_a_helper_does_not_read_what_was_agreed(name: str, case: str) -> None:
    """No name, no amount, no promise and no cause is in the context of that page."""
    one = example(name, case).case()
    assert isinstance(one, BriefOverOntruiming)
    printed = repr(values(name, case))
    private = [one.huurder.achternaam, one.huurder.voornamen, "begeleider", "huurschuld", "3120", "afspraak"]
    assert not [word for word in private if word in printed]


def test_a_household_reads_when_it_hears_of_a_new_day() -> None:
    """The term comes from the law data, with its trace."""
    context = example(LATER, "geen-nieuwe-dag").context()
    assert context.values["heraankondiging_dagen"] == 3
    assert context.law["heraankondiging_dagen"].trace
