"""Statutory interest over several debts as one table: days, a sum, a rate, an amount."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from itertools import pairwise

from docgen.law.book import BOOK, LawBook
from docgen.law.renteloop import CENT, afrekening
from docgen.law.schuld import Schuld
from docgen.law.value import LawValue, Origin, TraceStep, articles_of, weakest
from docgen.message import message


@dataclass(frozen=True, slots=True)
class Tijdvak:
    """Days with one sum and one rate.

    Attributes:
        van: First day.
        tot: Day after the last.
        over: Sum over which interest runs, in euros, rounded to the cent.
        procent: Rate a year.
        rente: Interest of these days; the amounts add up to the total.
    """

    van: date
    tot: date
    over: Decimal
    procent: Decimal
    rente: Decimal


@dataclass(frozen=True, slots=True)
class Renteoverzicht:
    """The table and its total in euros, rounded once."""

    tijdvakken: tuple[Tijdvak, ...]
    totaal: Decimal


@dataclass(frozen=True, slots=True)
class _Piece:
    """What one debt bears over days without a change."""

    van: date
    tot: date
    over: Decimal
    procent: Decimal
    per_dag: Decimal


def renteoverzicht(
    schulden: Sequence[Schuld], tot: date, *, book: LawBook = BOOK
) -> LawValue[Renteoverzicht]:
    """Return the interest over debts up to a day, such as the months of a rent that is behind.

    Each debt has its own years of default; a part payment goes to the interest of its debt first.

    Args:
        schulden: At least one debt; each begins to bear interest on its first day of default.
        tot: Day up to which is counted; no interest over this day itself.
        book: The law of this run.

    Raises:
        LawPeriodError: No checked rate covers part of the time.
        ValueError: No debt, a sum that is not above zero, or a day out of order.

    Source: art. 6:119 lid 1 en 2 BW; art. 6:44 lid 1 BW.
    """
    if not schulden:
        raise ValueError("there is no debt")
    counted = [afrekening(one, tot, book=book) for one in schulden]
    pieces = [piece for one in counted for piece in _pieces(one.trace)]
    rows, total = _table(pieces)
    trace = tuple(step for one in counted for step in one.trace)
    rule = message("the interest of all debts, rounded once")
    inputs = tuple((f"rente {number}", one.value.rente) for number, one in enumerate(counted, 1))
    steps = (*trace, TraceStep(inputs, rule, total, trace[-1].article))
    return LawValue(
        Renteoverzicht(rows, total),
        "EUR",
        steps,
        articles_of(steps),
        weakest(one.confidence for one in counted),
        Origin.OFFICE if any(one.origin is Origin.OFFICE for one in counted) else Origin.DOCGEN,
        tuple(dict.fromkeys(remark for one in counted for remark in one.remarks)),
    )


def _pieces(trace: Sequence[TraceStep]) -> Iterator[_Piece]:
    """Yield the stretches that a settlement was worked out over."""
    for step in trace:
        facts = dict(step.inputs)
        match facts:
            case {
                "over": Decimal() as over,
                "van": date() as van,
                "tot": date() as tot,
                "dagen_per_jaar": int() as year,
                "procent": Decimal() as procent,
            }:
                yield _Piece(van, tot, over, procent, over * procent / (100 * year))


def _table(pieces: Sequence[_Piece]) -> tuple[tuple[Tijdvak, ...], Decimal]:
    """Return the stretches between all changes; each amount is what it adds to the rounded sum so far."""
    rows: list[Tijdvak] = []
    exact = so_far = Decimal(0)
    for van, tot in pairwise(sorted({day for one in pieces for day in (one.van, one.tot)})):
        running = [one for one in pieces if one.van <= van < one.tot]
        if not running:
            continue
        exact += sum((one.per_dag for one in running), Decimal(0)) * (tot - van).days
        rounded = exact.quantize(CENT, ROUND_HALF_UP)
        over = sum((one.over for one in running), Decimal(0)).quantize(CENT, ROUND_HALF_UP)
        rows.append(Tijdvak(van, tot, over, running[0].procent, rounded - so_far))
        so_far = rounded
    return tuple(rows), so_far
