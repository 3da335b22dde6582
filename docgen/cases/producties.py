"""Exhibits: the papers that prove what a case says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pydantic import BaseModel

from docgen.cases.conflict import ConflictError
from docgen.cases.model import CaseModel
from docgen.cases.values import Datum, Regel
from docgen.message import message


class Productie(CaseModel):
    """An exhibit. Its number follows from the text: the first one mentioned is number 1.

    Attributes:
        id: Short word by which the facts of the case point at it, such as `huurcontract`.
        titel: What it is, as printed in the list.
        datum: Date on the paper.
        bestand: File to put in the bundle, in the folder of the case or below it.
    """

    id: Regel
    titel: Regel
    datum: Datum | None = None
    bestand: Regel | None = None


def refuse_loose_exhibits(case: BaseModel, producties: Sequence[Productie]) -> None:
    """Refuse a case in which facts and exhibits do not fit.

    Raises:
        ConflictError: Two exhibits with one id, a fact that points at none, or an exhibit without a fact.
    """
    known = [one.id for one in producties]
    for number, name in enumerate(known):
        if name in known[:number]:
            raise ConflictError(message("two exhibits have the same id"), f"producties[{number}].id")
    mentioned = dict(_mentions(case, ""))
    for path, name in mentioned.items():
        if name not in known:
            raise ConflictError(
                message("there is no exhibit with this id in `producties`"),
                path,
                message("Add the exhibit to the list, or use the id of one that is there."),
            )
    for number, name in enumerate(known):
        if name not in mentioned.values():
            raise ConflictError(
                message("no fact of the case points at this exhibit"),
                f"producties[{number}].id",
                message("Write its id at the fact that it proves, or leave it out."),
            )


def _mentions(value: object, path: str) -> Iterator[tuple[str, str]]:
    """Yield each place where a fact points at an exhibit, with the id."""
    if isinstance(value, BaseModel):
        for name in type(value).model_fields:
            inner, here = getattr(value, name), f"{path}.{name}" if path else name
            if name.startswith("productie") and isinstance(inner, str):
                yield here, inner
            else:
                yield from _mentions(inner, here)
    elif isinstance(value, tuple):
        for number, item in enumerate(value):
            yield from _mentions(item, f"{path}[{number}]")
