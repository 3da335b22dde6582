"""The moments in a case at which a bailiff acts at the door."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time

from pydantic import BaseModel

from docgen.cases.kinderbrief import Kinderbrief
from docgen.cases.notices import AankondigingOntruiming
from docgen.cases.ontruiming import GeplandeOntruiming, Ontruiming
from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.cases.toelichting import Toelichting
from docgen.checks.ontruimingen import planned


@dataclass(frozen=True, slots=True)
class Moment:
    """A planned act: the field of its day, the day, the field of its time and the time where one is set."""

    field: str
    day: date
    time_field: str = ""
    clock: time | None = None


def moments(case: BaseModel) -> Iterator[Moment]:
    """Yield each planned act of a bailiff in a case."""
    for plan in planned(case):
        yield Moment(plan.day_field, plan.when.datum, f"{plan.field}.tijd", plan.when.tijd)
    match case:
        case GeplandeOntruiming(ontruiming=Ontruiming(bevel_betekend_op=date() as served)):
            yield Moment("ontruiming.bevel_betekend_op", served)
        case AankondigingOntruiming() if case.ontruiming.bevel_uiterlijk is not None:
            yield Moment("ontruiming.bevel_uiterlijk", case.ontruiming.bevel_uiterlijk)
        case DagvaardingHuurachterstand():
            yield Moment("betekening", case.betekening)
        case Toelichting() if case.ontruiming is not None:
            yield Moment("ontruiming.datum", case.ontruiming.datum, "ontruiming.tijd", case.ontruiming.tijd)
        case Kinderbrief() if case.ontruiming is not None:
            yield Moment("ontruiming.datum", case.ontruiming.datum, "ontruiming.tijd", case.ontruiming.tijd)
