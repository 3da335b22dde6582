"""Who helps for free: details from the dated list, for the help box of every document."""

from __future__ import annotations

from datetime import date

from docgen.context.plain import Plain
from docgen.dutch.telefoon import parse_telefoon
from docgen.law.hulp import Hulporganisatie, hulporganisaties


def help_fields(on: date, link: str | None = None) -> dict[str, Plain]:
    """Return the organisations by id with `_` for `-`: `juridisch_loket` holds naam, telefoon, site.

    The details of the municipality are not among them: they stand in the case. Beside the
    organisations stand `link` and `adres`: the sender's own page, and how to print its address.

    Args:
        on: Date of the document.
        link: Page of the sender to read or to hear, starting with `https://`.

    Raises:
        LawPeriodError: The list does not cover the day.
    """
    return {
        **{
            organisation.id.replace("-", "_"): _details(organisation)
            for organisation in hulporganisaties(on)
            if not organisation.per_gemeente
        },
        "link": link,
        "adres": link.removeprefix("https://").rstrip("/") if link else None,
    }


def _details(organisation: Hulporganisatie) -> dict[str, Plain]:
    number = organisation.telefoon
    return {
        "naam": organisation.naam,
        "telefoon": parse_telefoon(number) if number else None,
        "site": organisation.site,
    }
