"""Fixed legal wording has no plain explanation.

Checks:
    Each `wettekst` names an `uitleg` that stands in the document.

Why:
    The law may fix the words; the reader still has to know what they mean. The wording is shown and not
    scored, so its explanation must be there.

Source:
    docgen's readability study, November 2026, par. 3.4; rechtspraak.nl, Model incassodagvaarding
    consumenten: terms that must stay are kept and explained
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.document.role import Role
from docgen.finding import Level
from docgen.message import message
from docgen.readability.hit import Hit, Mark
from docgen.readability.reading import Reading

CODE = "WET101"
NAME = "wettekst-zonder-uitleg"
LEVEL = Level.ERROR
WRONG = ("::: wettekst\nIndien gedaagde niet verschijnt, verleent de rechter verstek.\n:::",)
RIGHT = (
    (
        "::: wettekst verstek\nIndien gedaagde niet verschijnt, verleent de rechter verstek.\n:::\n\n::: "
        "uitleg verstek\nKomt u niet? Dan beslist de rechter zonder u.\n:::"
    ),
)

_MARK = Mark(CODE, NAME, LEVEL)


def check(reading: Reading) -> Iterator[Hit]:
    """Yield each passage without an explanation."""
    names = {section.name for section in reading.sections(Role.UITLEG) if section.name}
    for section in reading.sections(Role.WETTEKST):
        if section.name not in names:
            yield _MARK.on_section(
                reading,
                section,
                message("this legal text has no plain explanation"),
                fix=message(
                    'add `::: uitleg name` before or after it, and give the legal text `uitleg="name"`'
                ),
            )
