"""The most a creditor may ask of a consumer for collecting a debt out of court."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from docgen.law.book import BOOK, LawBook, origin_of
from docgen.law.dated import LawVersion, load
from docgen.law.value import LawValue, TraceStep, articles_of, weakest
from docgen.message import Message, message

CENT = Decimal("0.01")


def incassokosten(
    hoofdsom: Decimal, verzuimdatum: date, btw: bool = False, *, book: LawBook = BOOK
) -> LawValue[Decimal]:
    """Return the statutory collection costs for a principal sum.

    Args:
        hoofdsom: Principal in euros, above zero, without interest.
        verzuimdatum: First day of default; picks the scale in force.
        btw: Whether VAT is added; only for a creditor who pays VAT on the collection, cannot set it
            off, and says both to the debtor.
        book: The law of this run.

    Returns:
        Costs in euros, rounded half up to the cent once, at the end.

    Raises:
        LawPeriodError: No checked scale covers `verzuimdatum`.
        ValueError: The principal is not above zero.

    Source: Besluit vergoeding voor buitengerechtelijke incassokosten, art. 2.
    """
    if hoofdsom <= 0:
        raise ValueError("the principal must be above zero")
    scale = book.on("incassokosten", verzuimdatum)
    used = [scale]
    steps = [*_bands(hoofdsom, scale)]
    steps.append(_limited(sum((amount for amount, _ in steps), Decimal(0)), scale))
    if btw:
        vat = book.on("btw", verzuimdatum)
        used.append(vat)
        steps.append(_with_vat(steps[-1][0], vat))
    exact, last = steps[-1]
    value = exact.quantize(CENT, ROUND_HALF_UP)
    rounding = TraceStep((("bedrag", exact),), message("rounded to the cent, half up"), value, last.article)
    trace = (*(step for _, step in steps), rounding)
    confidence = weakest(version.zekerheid for version in used)
    remarks = (*_unread(verzuimdatum), *([_VAT] if btw else []))
    return LawValue(value, "EUR", trace, articles_of(trace), confidence, origin_of(*used), remarks)


_VAT = message(
    "VAT may be added only when the creditor pays VAT on the collection, cannot set it off, and tells the"
    " debtor both in the letter."
)


def incassokosten_samen(
    hoofdsommen: Sequence[Decimal], verzuimdatum: date, btw: bool = False, *, book: LawBook = BOOK
) -> LawValue[Decimal]:
    """Return the collection costs of several claims on one debtor: one demand, the principals added.

    Args:
        hoofdsommen: Principals in euros, each above zero; at least one.
        verzuimdatum: First day of default; picks the scale in force.
        btw: As for one claim.
        book: The law of this run.

    Raises:
        LawPeriodError: The rule or the scale does not cover `verzuimdatum`.
        ValueError: No principal, or one that is not above zero.

    Source: art. 6:96 lid 7 BW.
    """
    if not hoofdsommen or min(hoofdsommen) <= 0:
        raise ValueError("each principal must be above zero")
    total = sum(hoofdsommen, Decimal(0))
    if len(hoofdsommen) == 1:
        return incassokosten(total, verzuimdatum, btw, book=book)
    rules = book.on("incassokosten_termijnen", verzuimdatum)
    costs = incassokosten(total, verzuimdatum, btw, book=book)
    inputs = tuple((f"hoofdsom {number}", sum_) for number, sum_ in enumerate(hoofdsommen, 1))
    rule = message("several claims: one demand, the principals added")
    trace = (TraceStep(inputs, rule, total, rules.artikel), *costs.trace)
    confidence = weakest([rules.zekerheid, costs.confidence])
    return replace(costs, trace=trace, articles=articles_of(trace), confidence=confidence)


def _unread(verzuimdatum: date) -> Iterator[Message]:
    """Yield a warning while the decree has an article on small instalments that nobody read."""
    for version in load("incassokosten_termijnen").versies:
        if version.covers(verzuimdatum) and "nakijken" in version.values:
            yield message(
                "Since {since} the decree has an article on small instalments (art. 2a) that was not read:"
                " look it up before you ask costs for each month apart.",
                since=version.geldig_vanaf.isoformat(),
            )


def _limited(costs: Decimal, scale: LawVersion) -> tuple[Decimal, TraceStep]:
    least, most = scale.number("minimum"), scale.number("maximum")
    limited = min(max(costs, least), most)
    rule = message("not below the minimum and not above the maximum")
    inputs = (("som", costs), ("minimum", least), ("maximum", most))
    return limited, TraceStep(inputs, rule, limited, scale.artikel)


def _with_vat(costs: Decimal, vat: LawVersion) -> tuple[Decimal, TraceStep]:
    rate = vat.number("tarief")
    total = costs * (1 + rate)
    rule = message("raised by the general VAT rate")
    return total, TraceStep((("kosten", costs), ("tarief", rate)), rule, total, vat.artikel)


def _bands(hoofdsom: Decimal, scale: LawVersion) -> list[tuple[Decimal, TraceStep]]:
    """Return the costs of each band that the principal reaches, with its step."""
    bands: list[tuple[Decimal, TraceStep]] = []
    lower = Decimal(0)
    for band in scale.rows("staffel"):
        if hoofdsom <= lower:
            break
        upper = Decimal(band["tot"]) if "tot" in band else hoofdsom
        part = min(hoofdsom, upper) - lower
        rate: Decimal = band["tarief"]
        rule = message("rate of this band over the part of the principal in it")
        step = TraceStep((("deel", part), ("tarief", rate)), rule, part * rate, scale.artikel)
        bands.append((part * rate, step))
        lower = upper
    return bands
