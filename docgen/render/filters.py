"""What a template may do with a value: write it the Dutch way, and nothing else."""

from __future__ import annotations

from collections.abc import Callable

from docgen.dutch.bedrag import format_bedrag
from docgen.dutch.datum import format_dag, format_dagdatum, format_datum
from docgen.dutch.getal import format_percentage
from docgen.dutch.iban import format_iban
from docgen.dutch.lijst import format_lijst
from docgen.dutch.postcode import format_postcode
from docgen.dutch.telefoon import format_telefoon
from docgen.dutch.tijd import format_tijd


def hoofdletter(text: str) -> str:
    """Return the text with its first letter as a capital, for the start of a sentence."""
    return text[:1].upper() + text[1:]


FILTERS: dict[str, Callable[..., object]] = {
    "bedrag": format_bedrag,
    "dag": format_dag,
    "dagdatum": format_dagdatum,
    "datum": format_datum,
    "hoofdletter": hoofdletter,
    "iban": format_iban,
    "length": len,
    "lijst": format_lijst,
    "percentage": format_percentage,
    "postcode": format_postcode,
    "telefoon": format_telefoon,
    "tijd": format_tijd,
}
