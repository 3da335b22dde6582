"""The costs of a case at the kantonrechter beside the court fee: representative, bailiff, afterwards."""

from __future__ import annotations

from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from docgen.law.bands import band_of
from docgen.law.book import BOOK, LawBook, origin_of
from docgen.law.value import LawValue, Origin, TraceStep, articles_of, weakest
from docgen.message import message

CENT = Decimal("0.01")


class Ambtshandeling(StrEnum):
    """What a bailiff does, by its name in the tariff."""

    DAGVAARDING = "dagvaarding"
    BETEKENING_TITEL = "betekening_titel"
    AANZEGGING_BEVEL = "aanzegging_bevel"
    ONTRUIMING = "ontruiming"


def salaris_gemachtigde(
    belang: Decimal, punten: Decimal, vonnis: date, *, book: LawBook = BOOK
) -> LawValue[Decimal]:
    """Return what a judge gives for the representative of who wins.

    Args:
        belang: Principal, interest and collection costs together, in euros, above zero.
        punten: Points for the acts in the case; a band may have a highest number.
        vonnis: Day of the judgment; picks the tariff.
        book: The law of this run.

    Raises:
        LawPeriodError: No checked tariff covers the day.
        ValueError: A number that is not above zero.

    Source: liquidatietarief kanton, rechtspraak.nl.
    """
    if belang <= 0 or punten <= 0:
        raise ValueError("the amount and the points must be above zero")
    tariff = book.on("salaris_gemachtigde", vonnis)
    band = band_of(tariff, belang)
    counted = min(punten, Decimal(band["punten"])) if "punten" in band else punten
    per_point = Decimal(band["bedrag"])
    value = (per_point * counted).quantize(CENT, ROUND_HALF_UP)
    inputs = (("belang", belang), ("punten", counted), ("bedrag_per_punt", per_point))
    step = TraceStep(inputs, message("points times the amount of the band"), value, tariff.artikel)
    return LawValue(value, "EUR", (step,), articles_of((step,)), tariff.zekerheid, origin_of(tariff))


def nakosten(belang: Decimal, vonnis: date, *, book: LawBook = BOOK) -> LawValue[Decimal]:
    """Return the costs after the judgment, without those of its service: half a point, up to a maximum.

    Raises:
        LawPeriodError: No checked tariff covers the day.

    Source: liquidatietarief kanton; recommendation of the courts.
    """
    point = salaris_gemachtigde(belang, Decimal(1), vonnis, book=book)
    rules = book.on("nakosten", vonnis)
    part, most = rules.number("deel_van_punt"), rules.number("hoogstens")
    value = min(point.value * part, most).quantize(CENT, ROUND_HALF_UP)
    inputs = (("punt", point.value), ("deel_van_punt", part), ("hoogstens", most))
    step = TraceStep(inputs, message("a part of a point, up to a maximum"), value, rules.artikel)
    trace = (*point.trace, step)
    confidence = weakest([point.confidence, rules.zekerheid])
    origin = point.origin if point.origin is Origin.OFFICE else rules.origin
    return LawValue(value, "EUR", trace, articles_of(trace), confidence, origin)


def deurwaarderskosten(
    handeling: Ambtshandeling, on: date, *, btw: bool = False, book: LawBook = BOOK
) -> LawValue[Decimal]:
    """Return what a bailiff charges the debtor for an act.

    Args:
        handeling: What the bailiff does.
        on: Day of the act; picks the tariff.
        btw: Whether VAT is added; only for a creditor who pays it and cannot set it off.
        book: The law of this run.

    Raises:
        LawPeriodError: No checked tariff covers the day, or it lacks the act.

    Source: Besluit tarieven ambtshandelingen gerechtsdeurwaarders, art. 2.
    """
    tariff = book.on("btag", on)
    value = tariff.number(handeling.value)
    rule = message("the tariff of this act, without VAT")
    steps = [TraceStep((("ambtshandeling", handeling.value), ("dag", on)), rule, value, tariff.artikel)]
    used = [tariff]
    if btw:
        vat = book.on("btw", on)
        used.append(vat)
        rate = vat.number("tarief")
        before, value = value, (value * (1 + rate)).quantize(CENT, ROUND_HALF_UP)
        rule = message("raised by the general VAT rate")
        steps.append(TraceStep((("kosten", before), ("tarief", rate)), rule, value, tariff.artikel))
    confidence = weakest(one.zekerheid for one in used)
    return LawValue(value, "EUR", tuple(steps), articles_of(steps), confidence, origin_of(*used))
