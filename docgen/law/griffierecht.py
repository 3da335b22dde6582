"""What the claimant pays for a case at the kantonrechter; the defendant pays nothing."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from enum import StrEnum

from docgen.law.bands import band_of
from docgen.law.book import BOOK, LawBook, origin_of
from docgen.law.dated import needed
from docgen.law.value import LawValue, TraceStep, articles_of
from docgen.message import message


class Eiser(StrEnum):
    """Who claims; a corporation, a company and a partnership are no natural person."""

    RECHTSPERSOON = "rechtspersoon"
    NATUURLIJK = "natuurlijk"
    ONVERMOGEND = "onvermogend"
    """A natural person with legal aid or too low an income."""


def griffierecht(
    vordering: Decimal | None, eiser: Eiser, roldatum: date, *, book: LawBook = BOOK
) -> LawValue[Decimal]:
    """Return the court fee for the claimant.

    Args:
        vordering: Sum of the claim in euros, above zero; nothing for a claim of no certain worth.
        eiser: Who claims.
        roldatum: Day on which the case comes to court; picks the tariff.
        book: The law of this run.

    Raises:
        LawPeriodError: No checked tariff covers the day, or it lacks the amount.
        ValueError: The claim is not above zero.

    Source: Wet griffierechten burgerlijke zaken, art. 3 en bijlage.
    """
    if vordering is not None and vordering <= 0:
        raise ValueError("the claim must be above zero")
    tariff = book.on("griffierecht", roldatum)
    if eiser is Eiser.ONVERMOGEND:
        amount = tariff.number("onvermogend")
        rule = message("the tariff for who has too little means")
        inputs: tuple[tuple[str, str | Decimal], ...] = (("eiser", eiser.value),)
    else:
        band = band_of(tariff, vordering)
        amount = needed(band, eiser.value, tariff.artikel)
        rule = message("the tariff of the band in which the claim falls")
        up_to = Decimal(band["tot"]) if "tot" in band else "geen einde"
        inputs = (("eiser", eiser.value), ("vordering", vordering or "onbepaald"), ("schijf_tot", up_to))
    step = TraceStep(inputs, rule, amount, tariff.artikel)
    remark = message(
        "The tariff is that of the day on which the case comes to court. The defendant pays nothing."
    )
    return LawValue(
        amount, "EUR", (step,), articles_of((step,)), tariff.zekerheid, origin_of(tariff), (remark,)
    )
