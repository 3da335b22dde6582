"""A dossier: one case file that grows from the first reminder to the summons.

All its documents use the same names for the same facts. A document takes the fields it needs and passes
over what another document of the dossier needs; a name that none of them knows is an error as everywhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any, get_args

from pydantic import BaseModel

from docgen.cases.achterstand import Achterstand
from docgen.cases.case import CaseBase
from docgen.cases.model import CaseModel
from docgen.cases.partijen import Adres, Bewindvoerder, Gemeente, Persoon, Verhuurder
from docgen.cases.values import Bedrag, Iban, Regel, Web


class Woning(CaseModel):
    """The home that is let."""

    gehuurde: Adres


class Huur(Woning):
    """The lease, as far as a letter needs it.

    Attributes:
        huurprijs: Rent a month now, in euros, with service costs.
        betaaldag: When the rent must be paid, such as `de eerste dag van de maand`.
    """

    huurprijs: Bedrag
    betaaldag: Regel


class Dossier(CaseBase):
    """What each letter about rent arrears knows.

    Attributes:
        achterstand: The months that are open on the day of the letter.
    """

    verhuurder: Verhuurder
    huurder: Persoon
    medehuurder: Persoon | None = None
    gemeente: Gemeente
    huurovereenkomst: Woning
    achterstand: Achterstand


class HuurderBrief(Dossier):
    """What each letter to the tenant knows beside it.

    Attributes:
        bewindvoerder: Who looks after the money of the tenant, and gets the letter.
        rekeningnummer: Account to pay to.
        betalingskenmerk: What to write with the payment.
        betaallink: Page on which the tenant can pay.
        hulplink: Page with the same letter to hear or read; holds no private data.
    """

    bewindvoerder: Bewindvoerder | None = None
    huurovereenkomst: Huur
    rekeningnummer: Iban
    betalingskenmerk: Regel
    betaallink: Web | None = None
    hulplink: Web | None = None


def knows_all(model: type[BaseModel], value: Any) -> bool:  # noqa: ANN401 - as it was read
    """Return whether a model has each field, also in its groups; then no other model need be asked.

    Args:
        model: The model of the document that is made.
        value: The fields as they were read.
    """
    if isinstance(value, list):
        return all(knows_all(model, one) for one in value)
    if not isinstance(value, dict):
        return True
    if not value.keys() <= model.model_fields.keys():
        return False
    groups = _fields(model, ())
    return all(knows_all(groups[name][0], inside) for name, inside in value.items() if name in groups)


def without_others(
    value: Mapping[str, Any], model: type[BaseModel], others: tuple[type[BaseModel], ...]
) -> dict[str, Any]:
    """Return the fields without those that only another document of the dossier knows.

    Args:
        value: The fields as they were read.
        model: The model of the document that is made.
        others: Models that may know more, of the same group of fields.
    """
    known = _fields(model, others)
    kept: dict[str, Any] = {}
    for name, inside in value.items():
        groups = known.get(name)
        if groups is None:
            kept[name] = inside
        elif groups:
            own, *fuller = groups
            kept[name] = _inside(inside, own, tuple(fuller))
    return kept


@lru_cache
def _fields(
    model: type[BaseModel], others: tuple[type[BaseModel], ...]
) -> Mapping[str, tuple[type[BaseModel], ...]]:
    """Return what to do with a field by its name; one that is not in it stays as it is.

    Returns:
        For a field of other documents only: no models. For a group: its model, then those that know more.
    """
    found: dict[str, tuple[type[BaseModel], ...]] = {}
    for name in {name for one in others for name in one.model_fields} | set(model.model_fields):
        field = model.model_fields.get(name)
        if field is None:
            found[name] = ()
        elif (own := next(_models(field.annotation), None)) is not None:
            knowing = [one.model_fields[name].annotation for one in others if name in one.model_fields]
            found[name] = (own, *(group for annotation in knowing for group in _models(annotation)))
    return found


def _inside(value: Any, model: type[BaseModel], others: tuple[type[BaseModel], ...]) -> Any:  # noqa: ANN401 - as it was read
    if isinstance(value, dict):
        return without_others(value, model, others)
    if isinstance(value, list):
        return [_inside(one, model, others) for one in value]
    return value


def _models(annotation: Any) -> Iterator[type[BaseModel]]:  # noqa: ANN401 - any type may stand there
    """Yield each model in an annotation such as `tuple[Stap, ...] | None`."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for part in get_args(annotation):
        yield from _models(part)
