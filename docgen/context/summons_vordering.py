"""The money of a summons: the sum of the claim, and the interest over the months that are open."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

from docgen.cases.achterstand import Huurmaand
from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.cases.summons_eis import Rente
from docgen.context.plain import Plain
from docgen.errors import LawPeriodError
from docgen.law.book import LawBook
from docgen.law.renteoverzicht import Renteoverzicht, renteoverzicht
from docgen.law.schuld import Betaling, Schuld
from docgen.law.value import LawValue

ONE_DAY = timedelta(days=1)


def interest(case: DagvaardingHuurachterstand, book: LawBook) -> LawValue[Renteoverzicht] | None:
    """Return the interest that the claim works out; nothing when it names no amount.

    Raises:
        LawPeriodError: No checked rate covers part of the time.
    """
    claimed = case.eis.rente
    if claimed is None or claimed.berekend_tot is None:
        return None
    debts = tuple(_debts(case, claimed, claimed.berekend_tot))
    return renteoverzicht(debts, claimed.berekend_tot, book=book) if debts else None


def known_interest(case: DagvaardingHuurachterstand, book: LawBook) -> LawValue[Renteoverzicht] | None:
    """Return the interest, or nothing when a rate is not known: a check says so, and no amount is printed."""
    try:
        return interest(case, book)
    except LawPeriodError:
        return None


def starts_by_month(case: DagvaardingHuurachterstand) -> bool:
    """Return whether a month was not yet due on the first day of the interest."""
    claimed = case.eis.rente
    return claimed is not None and claimed.vanaf <= case.achterstand.maanden[-1].vervaldag


def interest_rows(found: LawValue[Renteoverzicht] | None) -> list[Plain]:
    """Return the rows of the table of interest, each with its first and its last day."""
    return [
        {
            "van": row.van,
            "tot_en_met": row.tot - ONE_DAY,
            "over": row.over,
            "procent": row.procent,
            "rente": row.rente,
        }
        for row in (found.value.tijdvakken if found else ())
    ]


def claim_sums(
    case: DagvaardingHuurachterstand, found: LawValue[Renteoverzicht] | None
) -> dict[str, Decimal | None]:
    """Return what is claimed in money up to now, by part, with the total; a part not claimed has none."""
    claim = case.eis
    parts = {
        "hoofdsom": case.achterstand.hoofdsom if claim.betaling else None,
        "rente": found.value.totaal if found else None,
        "incassokosten": claim.incassokosten.bedrag if claim.incassokosten else None,
    }
    return {**parts, "totaal": sum((one for one in parts.values() if one is not None), Decimal(0))}


def claimed_worth(case: DagvaardingHuurachterstand, book: LawBook) -> Decimal:
    """Return what is claimed in money, in euros; zero for a claim of no certain worth."""
    return claim_sums(case, known_interest(case, book))["totaal"] or Decimal(0)


def _debts(case: DagvaardingHuurachterstand, claimed: Rente, tot: date) -> Iterator[Schuld]:
    """Yield each month as a debt from its default, or from the first day of the claim if that is later."""
    for month in case.achterstand.maanden:
        start = max(claimed.vanaf, month.vervaldag + ONE_DAY)
        left = month.verschuldigd - sum(
            (one.bedrag for one in month.betalingen if one.datum < start), Decimal(0)
        )
        if left > 0 and start < tot:
            yield Schuld(left, start, betalingen=tuple(_payments(month, start, tot)))


def _payments(month: Huurmaand, start: date, tot: date) -> Iterator[Betaling]:
    for one in month.betalingen:
        if start <= one.datum <= tot and one.bedrag > 0:
            yield Betaling(one.datum, one.bedrag)
