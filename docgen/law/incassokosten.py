"""The most a creditor may ask of a consumer for collecting a debt out of court."""

from __future__ import annotations

from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from docgen.law.dated import LawVersion, load
from docgen.law.value import LawValue, TraceStep, articles_of, weakest
from docgen.message import message

CENT = Decimal("0.01")


def incassokosten(hoofdsom: Decimal, verzuimdatum: date, btw: bool = False) -> LawValue[Decimal]:
    """Return the statutory collection costs for a principal sum.

    Args:
        hoofdsom: Principal in euros, above zero, without interest.
        verzuimdatum: First day of default; picks the scale in force.
        btw: Whether VAT is added; only for a creditor who pays VAT on the collection, cannot set it
            off, and says both to the debtor.

    Returns:
        Costs in euros, rounded half up to the cent once, at the end.

    Raises:
        LawPeriodError: No checked scale covers `verzuimdatum`.
        ValueError: The principal is not above zero.

    Source: Besluit vergoeding voor buitengerechtelijke incassokosten, art. 2.
    """
    if hoofdsom <= 0:
        raise ValueError("the principal must be above zero")
    scale = load("incassokosten").on(verzuimdatum)
    steps = [*_bands(hoofdsom, scale)]
    steps.append(_limited(sum((amount for amount, _ in steps), Decimal(0)), scale))
    confidences = [scale.zekerheid]
    if btw:
        vat = load("btw").on(verzuimdatum)
        confidences.append(vat.zekerheid)
        steps.append(_with_vat(steps[-1][0], vat))
    exact, last = steps[-1]
    value = exact.quantize(CENT, ROUND_HALF_UP)
    rounding = TraceStep((("bedrag", exact),), message("rounded to the cent, half up"), value, last.article)
    trace = (*(step for _, step in steps), rounding)
    return LawValue(value, "EUR", trace, articles_of(trace), weakest(confidences))


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
