"""The statement of costs: known tariffs as amounts, the rest left to the judge."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.context.plain import Plain
from docgen.context.summons_kosten import cost_statement, known_costs
from docgen.context.summons_vordering import claimed_worth
from docgen.law.book import BOOK, LawBook, OwnValue
from tests.templates.examples import examples

EXAMPLES = {example.path.stem: example for example in examples("summons/huurachterstand")}
FEE = "Griffierecht van de verhuurder"
AFTERWARDS = {"deel_van_punt": Decimal("0.5"), "hoogstens": 144}
OWN = LawBook(
    (
        OwnValue(
            "salaris_gemachtigde",
            date(2026, 2, 1),
            None,
            {"schijven": [{"tot": 5000, "bedrag": 288, "punten": 6}, {"bedrag": 360}]},
            "rechtspraak.nl",
        ),
        OwnValue(
            "nakosten", date(2026, 2, 1), None, {"deel_van_punt": Decimal("0.5"), "hoogstens": 144}, "idem"
        ),
    )
)


def case_of(name: str) -> DagvaardingHuurachterstand:
    case = EXAMPLES[name].case()
    assert isinstance(case, DagvaardingHuurachterstand)
    return case


def statement(case: DagvaardingHuurachterstand, book: LawBook = BOOK) -> dict[str, Plain]:
    return cost_statement(case, known_costs(case, claimed_worth(case, book), book))


def amounts(case: DagvaardingHuurachterstand) -> dict[str, str]:
    rows = statement(case)["rijen"]
    assert isinstance(rows, list)
    return {str(row["wat"]): " ".join(str(row["bedrag"]).split()) for row in rows if isinstance(row, dict)}


def test_court_fee_follows_from_the_sum_and_who_claims() -> None:
    """A corporation pays more than a natural person; with too little means it is the lowest."""
    assert amounts(case_of("case")) == {
        "De deurwaarder brengt de dagvaarding": "€ 125,57",
        FEE: "€ 529,00",
        "Salaris van de gemachtigde (2 punten)": "bepaalt de rechter",
    }
    assert amounts(case_of("bewind-en-medehuurder"))[FEE] == "€ 265,00"
    assert amounts(case_of("twee-huurders"))[FEE] == "€ 93,00"


def test_vat_of_the_bailiff_only_when_it_is_lost() -> None:
    """125,57 and 21% is 151,94."""
    rows = amounts(case_of("incassokosten-met-btw"))
    assert rows["De deurwaarder brengt de dagvaarding (met btw)"] == "€ 151,94"


def test_the_total_says_whether_it_is_complete() -> None:
    """With an amount left to the judge the total is that of what is known."""
    found = statement(case_of("case"))
    assert (found["totaalnaam"], found["totaal"]) == ("Totaal van wat bekend is", Decimal("654.57"))
    alone = statement(case_of("twee-huurders"))
    assert (alone["totaalnaam"], alone["totaal"]) == ("Totaal", Decimal("218.57"))
    assert alone["nakosten"] is None


def test_with_values_of_the_office_the_salary_is_printed() -> None:
    """Two points of the band, and half a point afterwards."""
    found = statement(case_of("case"), OWN)
    assert found["totaalnaam"] == "Totaal"
    assert found["totaal"] == Decimal("654.57") + 2 * 288
    assert " ".join(str(found["nakosten"]).split()) == "€ 144,00"


def test_an_unknown_tariff_stays_open() -> None:
    """In a year without a tariff no amount is printed."""
    case = case_of("case").model_copy(update={"roldatum": date(2027, 1, 13)})
    assert amounts(case)[FEE] == "nog niet bekend"


def test_costs_that_are_not_claimed_have_no_statement() -> None:
    """A claim may leave them out."""
    case = case_of("alleen-betalen")
    assert known_costs(case, Decimal(1000), BOOK) == {}
    assert statement(case)["rijen"] == []
