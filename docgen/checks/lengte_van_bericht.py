"""How many signs a message to a phone counts.

Checks: that the message fits; then it tells its length, and in how many SMS it goes out.
Why: who sends many messages pays for each SMS, and wants to know before.
Source: 3GPP TS 23.038 en 23.040.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.bericht import Bericht
from docgen.checks import bericht_te_lang
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import PHONE_MESSAGES
from docgen.finding import Finding, Level
from docgen.message import message
from docgen.writers.sms import most_signs, sms_length, utf16_units
from docgen.writers.words import message_text

CODE = "BRT102"
NAME = "lengte-van-bericht"
LEVEL = Level.INFO
SOURCE = "3GPP TS 23.038 en 23.040"
DOCUMENTS = PHONE_MESSAGES
MAY_ACCEPT = True
EXAMPLE = "notices/bericht"
WRONG: tuple[Overrides, ...] = ({}, {"kanaal": "whatsapp"})
RIGHT: tuple[Overrides, ...] = bericht_te_lang.WRONG


def check(facts: Facts) -> Iterator[Finding]:
    """Yield the length of a message that fits; of one that does not, another check tells it."""
    case = facts.case
    if not isinstance(case, Bericht) or facts.document is None or any(bericht_te_lang.check(facts)):
        return
    text = message_text(facts.document)
    if case.kanaal == "sms":
        length = sms_length(text)
        what = message(
            "This SMS counts {count} of the {most} signs that fit ({alphabet}), and goes out as {parts} SMS.",
            count=length.count,
            most=most_signs(length, bericht_te_lang.SMS[case.lengte]),
            alphabet=length.alphabet,
            parts=length.parts,
        )
    else:
        most = bericht_te_lang.WHATSAPP[case.lengte]
        what = message("This message counts {count} of {most} signs.", count=utf16_units(text), most=most)
    fix = message("Paste the text of the .txt file as it is; each change of a sign may change its length.")
    yield Finding(CODE, NAME, LEVEL, what, facts.place("lengte"), fix, SOURCE, may_accept=MAY_ACCEPT)
