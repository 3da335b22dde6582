"""A message to a phone is longer than was asked for.

Checks: the signs of the message as they are counted when it is sent: those of an SMS in the alphabet of a
    phone, where a euro sign counts twice and one sign such as an ë leaves room for less than half; those
    of a WhatsApp message one by one.
Why: a long message is cut in pieces, costs more, and is read by fewer people.
Source: 3GPP TS 23.038 en 23.040; Aedes 2022, gereedschapskist schulden en armoede.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.bericht import Bericht
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import PHONE_MESSAGES
from docgen.finding import Finding, Level
from docgen.message import Message, message
from docgen.writers.sms import most_signs, sms_length, utf16_units
from docgen.writers.words import message_text

CODE = "BRT101"
NAME = "bericht-te-lang"
LEVEL = Level.ERROR
SOURCE = "3GPP TS 23.038 en 23.040"
DOCUMENTS = PHONE_MESSAGES
MAY_ACCEPT = False
EXAMPLE = "notices/bericht"
WRONG: tuple[Overrides, ...] = (
    {
        "betaallink": "https://betalen.example/een-link-die-veel-te-lang-is-voor-een-kort-bericht-op-een-telefoon"
    },
    {"huurder.achternaam": "Yılmaz"},
    {
        "kanaal": "whatsapp",
        "verhuurder.naam": "Stichting Woningcorporatie voor Rijnstreek en omgeving",
    },
)
RIGHT: tuple[Overrides, ...] = (
    {},
    {"kanaal": "whatsapp", "huurder.achternaam": "Yılmaz"},
    {"lengte": "lang", "kanaal": "whatsapp"},
)

SMS = {"kort": 1, "lang": 2}
"""How many SMS a message may take."""

WHATSAPP = {"kort": 160, "lang": 320}
"""How many signs a WhatsApp message may take; it is not cut, so that only its reader sets a limit."""


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when the message is too long, with how long it is and what fits."""
    case = facts.case
    if not isinstance(case, Bericht) or facts.document is None:
        return
    text = message_text(facts.document)
    found = _too_long_sms(text, SMS[case.lengte]) if case.kanaal == "sms" else _too_long(text, case.lengte)
    if found is not None:
        what, fix = found
        yield Finding(CODE, NAME, LEVEL, what, facts.place("lengte"), fix, SOURCE, may_accept=MAY_ACCEPT)


def _too_long_sms(text: str, parts: int) -> tuple[Message, Message] | None:
    length = sms_length(text)
    most = most_signs(length, parts)
    if length.count <= most:
        return None
    if length.odd:
        what = message(
            "This SMS counts {count} signs; with a sign such as {odd} no more than {most} fit.",
            count=length.count,
            odd=" ".join(length.odd),
            most=most,
        )
        return what, message("Leave that sign out, for instance the name, or send it with WhatsApp.")
    what = message("This SMS counts {count} signs; {most} fit.", count=length.count, most=most)
    return what, message("Take a shorter link or leave the name of the tenant out; or choose `lengte: lang`.")


def _too_long(text: str, lengte: str) -> tuple[Message, Message] | None:
    count, most = utf16_units(text), WHATSAPP[lengte]
    if count <= most:
        return None
    what = message("This message counts {count} signs; {most} is the limit.", count=count, most=most)
    return what, message("Take a shorter link or leave the name of the tenant out; or choose `lengte: lang`.")
