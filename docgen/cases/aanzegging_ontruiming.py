"""The case of the order to leave a home, which a bailiff serves and which tells the day of the eviction."""

from __future__ import annotations

from typing import Self

from pydantic import model_validator

from docgen.cases.conflict import ConflictError
from docgen.cases.ontruiming import GeplandeOntruiming
from docgen.cases.partijen import Deurwaarder
from docgen.message import message


class AanzeggingOntruiming(GeplandeOntruiming):
    """The deed of art. 555 Rv, with a plain sheet in front.

    `ontruiming.bevel_betekend_op` is the last day on which the bailiff brings it; the same day as
    `vonnis.betekend_op` means that the judgment is served with it.
    """

    deurwaarder: Deurwaarder

    @model_validator(mode="after")
    def _day_of_service_is_set(self) -> Self:
        if self.ontruiming.bevel_betekend_op is None:
            raise ConflictError(
                message("an order to leave needs the day on which the bailiff brings it"),
                "ontruiming.bevel_betekend_op",
                message("fill in the last day on which you bring it"),
            )
        return self
