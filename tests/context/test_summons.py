"""What a summons may print."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.cases.achterstand import Betaling, Huurmaand
from docgen.cases.partijen import Adres
from docgen.cases.producties import Productie
from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.cases.summons_huur import Huurachterstand
from docgen.cases.summons_stappen import Aanbod, Stap, Vroegsignalering
from docgen.context.producties import exhibit_rows, number_exhibits, with_numbers
from docgen.context.summons import dagvaarding_huurachterstand
from docgen.context.summons_tabellen import clause_rows, month_rows, payment_rows, step_rows, totals
from docgen.errors import LawPeriodError
from tests.templates.examples import examples

EXAMPLES = {example.path.stem: example for example in examples("summons/huurachterstand")}
CENTS = st.integers(0, 500_000).map(lambda cents: Decimal(cents).scaleb(-2))


def case_of(name: str) -> DagvaardingHuurachterstand:
    case = EXAMPLES[name].case()
    assert isinstance(case, DagvaardingHuurachterstand)
    return case


@given(st.lists(st.one_of(st.none(), st.sampled_from("abcdefgh"))))
def test_exhibits_count_from_one_in_order_of_first_mention(mentions: list[str | None]) -> None:
    """Each id has one number; an id that comes first has the lower one."""
    numbers = number_exhibits(mentions)
    named = [name for name in mentions if name is not None]
    assert sorted(numbers.values()) == list(range(1, len(set(named)) + 1))
    assert sorted(numbers, key=lambda name: numbers[name]) == sorted(set(named), key=named.index)


def test_the_list_of_exhibits_follows_the_numbers() -> None:
    """The list is in order of number, whatever the order in the case file."""
    exhibits = [
        Productie(id="brief", titel="Brief"),
        Productie(id="contract", titel="Contract"),
    ]
    rows = exhibit_rows(exhibits, {"contract": 1, "brief": 2})
    assert rows == [
        {"nummer": 1, "id": "contract", "titel": "Contract", "datum": None},
        {"nummer": 2, "id": "brief", "titel": "Brief", "datum": None},
    ]


def test_numbers_reach_every_depth_and_leave_the_list_alone() -> None:
    """A field that points at an exhibit becomes its number; the exhibits themselves stay."""
    value = {
        "stap": [{"productie": "brief", "naam": "brief"}, {"productie": None}],
        "producties": [{"id": "brief"}],
    }
    assert with_numbers(value, {"brief": 3}) == {
        "stap": [{"productie": 3, "naam": "brief"}, {"productie": None}],
        "producties": [{"id": "brief"}],
    }


@given(st.lists(st.tuples(CENTS, st.lists(CENTS, max_size=3)), min_size=1, max_size=6))
def test_totals_are_the_sums_of_the_rows(months: list[tuple[Decimal, list[Decimal]]]) -> None:
    """Due, paid and open add up over the months, to the cent."""
    arrears = Huurachterstand(
        bijgewerkt_tot=date(2026, 11, 18),
        maanden=tuple(
            Huurmaand(
                vervaldag=date(2026, number, 1),
                verschuldigd=due,
                betalingen=tuple(Betaling(datum=date(2026, number, 9), bedrag=amount) for amount in payments),
            )
            for number, (due, payments) in enumerate(months, start=1)
        ),
        hoofdsom=Decimal("1.00"),
        productie="overzicht",
    )
    sums = totals(arrears)
    rows = month_rows(arrears)
    for column in ("verschuldigd", "betaald", "open"):
        assert sums[column] == sum(row[column] for row in rows)
    assert sums["open"] == sums["verschuldigd"] - sums["betaald"]
    assert len(payment_rows(arrears)) == sum(len(payments) for _, payments in months)


def test_steps_not_taken_come_last() -> None:
    """Steps stand in order of time, and then those that were not taken."""

    def taken(day: int) -> Stap:
        return Stap(gedaan=True, datum=date(2026, 8, day), kanaal="brief", resultaat="Geen antwoord.")

    skipped = Stap(gedaan=False, reden="De verhuurder had geen nummer.")
    steps = Vroegsignalering(
        herinneringen=(taken(20), taken(10)),
        persoonlijk_contact=(skipped,),
        schuldhulpverlening=taken(15),
        aanbod_contactgegevens=Aanbod(gedaan=False, reden="Vergeten."),
        melding=taken(30),
        reactie_gemeente=skipped,
        betalingsregelingen=(taken(5),),
    )
    rows = step_rows(steps)
    days = [step.datum.day for _, step in rows if step.datum is not None]
    assert days == [5, 10, 15, 20, 30]
    assert [step.gedaan for _, step in rows] == [True] * 5 + [False] * 3


def test_a_subject_without_a_clause_has_a_row_that_says_so() -> None:
    """All four subjects that the judge tests are accounted for."""
    rows = clause_rows(())
    assert len(rows) == len({"huurwijziging", "rente", "boete", "incassokosten"})
    assert all(isinstance(row, dict) and row["aanwezig"] is False for row in rows)


def test_every_row_of_clauses_has_the_same_fields() -> None:
    """A template may ask each row for each field, also when the first subject has no clause."""
    rows = clause_rows(case_of("case").huurovereenkomst.bedingen)
    assert len({frozenset(row) for row in rows if isinstance(row, dict)}) == 1


def test_legal_values_keep_their_trace() -> None:
    """Terms and the scale of the collection costs come from the law data, each with its article."""
    case = case_of("case")
    context = dagvaarding_huurachterstand(case, case.datum)
    printed = {
        "uitstel_weken",
        "betaaltijd_maanden",
        "verzet_weken",
        "termijn_dagvaarding",
        "incassokosten_hoogstens",
    }
    assert set(context.law) == printed | {"kosten_dagvaarding", "kosten_griffierecht"}
    assert all(context.values[name] == context.law[name].value for name in printed)
    for value in context.law.values():
        assert value.trace
        assert value.articles
    assert context.values["incassokosten_hoogstens"] == Decimal("252.84")


def test_without_collection_costs_there_is_no_scale() -> None:
    """The value is empty, not a guess."""
    case = case_of("twee-huurders")
    context = dagvaarding_huurachterstand(case, case.datum)
    assert context.values["incassokosten_hoogstens"] is None
    assert "incassokosten_hoogstens" not in context.law


def test_numerals_skip_what_is_not_claimed() -> None:
    """The parts of the claim are numbered through; a part that is not claimed has no numeral."""
    case = case_of("twee-huurders")
    assert dagvaarding_huurachterstand(case, case.datum).values["nummers"] == {
        "ontbinding": "I",
        "ontruiming": "II",
        "voorstel": None,
        "betaling": "III",
        "rente": None,
        "incassokosten": None,
        "maandbedrag": "IV",
        "proceskosten": "V",
        "uitvoerbaar": None,
    }


def test_the_administrator_comes_instead_of_the_tenant_only() -> None:
    """With bewind over one of two tenants the other stays a party, at the address where that person lives."""
    case = case_of("bewind-en-medehuurder")
    defendants = dagvaarding_huurachterstand(case, case.datum).values["gedaagden"]
    assert isinstance(defendants, list)
    first, second = defendants
    assert isinstance(first, dict)
    assert isinstance(second, dict)
    assert (first["naam"], first["bewind_over"]) == ("Pieter Jan Mulder", "Daan Smit")
    assert (second["naam"], second["bewind_over"]) == ("Noor Elisabeth de Groot", None)
    assert str(second["adresregel"]).startswith("Bosweg")


def test_a_tenant_without_an_address_lives_in_the_home() -> None:
    """The home of the lease is the address unless the case says otherwise."""
    case = case_of("case")
    assert case.huurder.adres is None
    defendants = dagvaarding_huurachterstand(case, case.datum).values["gedaagden"]
    assert isinstance(defendants, list)
    assert isinstance(defendants[0], dict)
    home = case.huurovereenkomst.gehuurde
    assert isinstance(home, Adres)
    assert str(defendants[0]["adresregel"]).startswith(home.straat)


def test_a_date_outside_the_law_data_is_refused() -> None:
    """No summons is made with a list of help that was not checked for its day."""
    with pytest.raises(LawPeriodError):
        dagvaarding_huurachterstand(case_of("case"), date(2001, 1, 1))
