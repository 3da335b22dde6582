"""The case of a message to the phone of a tenant: a few lines, a link to pay and a number to call."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import model_validator

from docgen.cases.case import CaseBase
from docgen.cases.conflict import ConflictError
from docgen.cases.partijen import Persoon, Verhuurder
from docgen.cases.values import Datum, Web
from docgen.message import message


class Bericht(CaseBase):
    """An SMS or a WhatsApp message; the plain text holds nothing else, so that it can be pasted.

    Attributes:
        kanaal: How it is sent; decides how its signs are counted.
        lengte: How long it may be: one SMS, or what fits in two.
        moment: Before the rent is due, just after that day, or when it is still open after a letter.
        vervaldag: Day on which the rent must be there, or was to be there.
        huurder: Who is greeted by name; others may see the phone, so that the name may be left out.
        betaallink: Page on which the tenant can pay; holds no private data.
    """

    kanaal: Literal["sms", "whatsapp"]
    lengte: Literal["kort", "lang"]
    moment: Literal["vooraf", "net-voorbij", "nog-open"]
    vervaldag: Datum
    huurder: Persoon | None = None
    verhuurder: Verhuurder
    betaallink: Web

    @model_validator(mode="after")
    def _moment_fits_the_day(self) -> Self:
        if (self.moment == "vooraf") != (self.datum <= self.vervaldag):
            raise ConflictError(
                message("this moment does not fit the day on which the rent is due"),
                "moment",
                message("write vooraf up to that day, and net-voorbij or nog-open after it"),
            )
        return self
