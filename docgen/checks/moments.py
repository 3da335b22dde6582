"""The moments in a case at which a bailiff acts at the door."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time

from pydantic import BaseModel

from docgen.cases.kinderbrief import Kinderbrief
from docgen.cases.notices import AankondigingOntruiming
from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.cases.toelichting import Toelichting


@dataclass(frozen=True, slots=True)
class Moment:
    """A planned act: the field of its day, the day, the field of its time and the time where one is set."""

    field: str
    day: date
    time_field: str = ""
    clock: time | None = None


def moments(case: BaseModel) -> Iterator[Moment]:
    """Yield each planned act of a bailiff in a case."""
    match case:
        case AankondigingOntruiming():
            plan = case.ontruiming
            yield Moment("ontruiming.datum", plan.datum, "ontruiming.tijd", plan.tijd)
            if plan.bevel_betekend_op is not None:
                yield Moment("ontruiming.bevel_betekend_op", plan.bevel_betekend_op)
        case DagvaardingHuurachterstand():
            yield Moment("betekening", case.betekening)
        case Toelichting() if case.ontruiming is not None:
            yield Moment("ontruiming.datum", case.ontruiming.datum, "ontruiming.tijd", case.ontruiming.tijd)
        case Kinderbrief() if case.ontruiming is not None:
            yield Moment("ontruiming.datum", case.ontruiming.datum, "ontruiming.tijd", case.ontruiming.tijd)
