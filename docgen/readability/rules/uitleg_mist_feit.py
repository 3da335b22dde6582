"""The explanation leaves out a fact of the legal wording.

Checks:
    Every amount, percentage, date, month, day of the month, period and time of a `wettekst` stands in its
    `uitleg`, in digits or in words. `veertien dagen`, `14 dagen` and `twee weken` are the same. A date may
    go without its year, and both ends of a range count.

Why:
    Readers act on the explanation. A missing term costs them their case.

Source:
    docgen's readability study, November 2026, par. 3.4; hof Den Haag 26-9-2017 on a letter with the
    wrong term
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from docgen.document.role import Role
from docgen.finding import Level
from docgen.message import message
from docgen.readability.facts import FactKind, missing_facts
from docgen.readability.hit import Hit, Mark
from docgen.readability.reading import Reading, section_text

CODE = "WET103"
NAME = "uitleg-mist-feit"
LEVEL = Level.ERROR
WRONG = (
    (
        "::: wettekst termijn\nBetaal binnen veertien dagen € 40,00.\n:::\n\n::: uitleg termijn\nBetaal op "
        "tijd.\n:::"
    ),
    (
        "::: wettekst dag\nDe zitting is op 12 januari 2027.\n:::\n\n::: uitleg dag\nDe rechter ziet u op 13 "
        "januari 2027.\n:::"
    ),
)
RIGHT = (
    (
        "::: wettekst termijn\nBetaal binnen veertien dagen € 40,00.\n:::\n\n::: uitleg termijn\nU hebt 14 "
        "dagen. Betaal dan 40 euro.\n:::"
    ),
)

_MARK = Mark(CODE, NAME, LEVEL)

_MISSING = {
    FactKind.BEDRAG: message("the explanation leaves out an amount of the legal text"),
    FactKind.DATUM: message("the explanation leaves out a date of the legal text"),
    FactKind.MAAND: message("the explanation leaves out a month of the legal text"),
    FactKind.MAANDDAG: message("the explanation leaves out a day of the month of the legal text"),
    FactKind.PERCENTAGE: message("the explanation leaves out a percentage of the legal text"),
    FactKind.TERMIJN: message("the explanation leaves out a period of the legal text"),
    FactKind.TIJD: message("the explanation leaves out a time of the legal text"),
}


def check(reading: Reading) -> Iterator[Hit]:
    """Yield one finding for each kind of fact that an explanation leaves out."""
    explanations = {section.name: section for section in reading.sections(Role.UITLEG) if section.name}
    for section in reading.sections(Role.WETTEKST):
        explanation = explanations.get(section.name)
        if explanation is None:
            continue
        for kind in Counter(
            fact.kind for fact in missing_facts(section_text(section), section_text(explanation))
        ):
            yield _MARK.on_section(
                reading,
                explanation,
                _MISSING[kind],
                fix=message("repeat every amount, percentage, day, period and time"),
            )
