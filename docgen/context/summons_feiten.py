"""The facts of a summons as its text shows them: with numbers for exhibits and rows for tables."""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.cases.summons_stappen import Aanbod, Stap
from docgen.context.plain import Plain, plain_fields
from docgen.context.producties import exhibit_rows, number_exhibits, with_numbers
from docgen.context.summons_tabellen import clause_rows, month_rows, payment_rows, step_rows, totals
from docgen.dutch.lijst import format_lijst


def case_fields(case: DagvaardingHuurachterstand) -> dict[str, Plain]:
    """Return the fields of the case as the text shows them, with numbers for exhibits, and their list."""
    steps = step_rows(case.vroegsignalering)
    numbers = number_exhibits(_mentions(case, [step for _, step in steps]))
    ages = case.kinderen.leeftijdsgroepen if case.kinderen else ()
    fields = with_numbers(
        {
            **plain_fields(case),
            "achterstand": _arrears(case),
            "stappen": [_step(name, step) for name, step in steps],
            "bedingen": clause_rows(case.huurovereenkomst.bedingen),
            "leeftijden": format_lijst(ages) if ages else None,
        },
        numbers,
    )
    return {**fields, "lijst_producties": exhibit_rows(case.producties, numbers)}


def _mentions(case: DagvaardingHuurachterstand, steps: list[Stap]) -> Iterator[str | None]:
    """Yield the id of each exhibit in the order in which the text mentions it."""
    lease = case.huurovereenkomst
    yield lease.productie
    yield lease.productie_voorwaarden
    for change in lease.huurwijzigingen:
        yield change.productie
    yield case.achterstand.productie
    if case.veertiendagenbrief is not None:
        yield case.veertiendagenbrief.productie
    for step in steps:
        yield step.productie
    if case.kinderen is not None:
        yield case.kinderen.productie
    yield case.schuldhulptraject.productie
    for defence in case.verweren:
        yield defence.productie


def _arrears(case: DagvaardingHuurachterstand) -> Plain:
    arrears = case.achterstand
    rows = month_rows(arrears)
    months = [str(row["maand"]) for row in rows if isinstance(row, dict)]
    return {
        **plain_fields(arrears),
        "maanden": rows,
        "eerste_maand": months[0],
        "laatste_maand": months[-1],
        "totaal": totals(arrears),
        "betalingen": payment_rows(arrears),
    }


def _step(name: str, step: Stap) -> Plain:
    answer = step.antwoord if isinstance(step, Aanbod) else None
    return {**plain_fields(step), "naam": name, "antwoord": answer}
