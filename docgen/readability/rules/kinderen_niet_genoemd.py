"""Children live in the home, and the letter does not speak of them.

Checks:
    When the case says that children live in the home (the option `children`): somewhere a sentence names
    children together with help, school, shelter or their interest. A letter of which nobody told so is
    left alone: whether children live somewhere is known from data, never from a text.

Why:
    A home lost weighs heaviest on children, and parents are more likely to take help for a child than for
    themselves. Courts and bailiffs must weigh the interest of a child, so the letter may say that it counts.

Source:
    docgen's readability study, November 2026, par. 4; Verdrag inzake de rechten van het kind, art. 3 and 27
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from docgen.document.blocks import Layout
from docgen.finding import Level
from docgen.message import message
from docgen.readability.hit import Hit, Mark
from docgen.readability.options import ReadingOptions
from docgen.readability.reading import Reading

CODE = "TOON110"
NAME = "kinderen-niet-genoemd"
LEVEL = Level.INFO
WRONG = ("U hebt een achterstand van € 712,45. Bel ons, dan maken wij samen een afspraak.",)
RIGHT = (
    (
        "U hebt een achterstand van € 712,45. Bel ons, dan maken wij samen een afspraak. Wonen er kinderen "
        "bij u? Dan krijgt u extra hulp van de gemeente."
    ),
    "Wij vinden het belang van uw kinderen belangrijk. Bel ons.",
)
OPTIONS = ReadingOptions(children=True)
"""What must be known of a case before the examples count."""

_MARK = Mark(CODE, NAME, LEVEL)

_CHILDREN = re.compile(
    r"\bkind(?:eren|s|eropvang)?\b|\bgezin(?:nen)?\b|\bzoon\b|\bdochter\b|\bminderjarig\w*", re.IGNORECASE
)
_CARE = re.compile(
    r"\bhulp\b|\bhelp\w*|\bbelang\w*|\bschool\b|\bopvang\b|\bjeugd\w*|\bwijkteam\b|\bsteun\w*|\bveilig\w*|\brekening\b"
    r"|\bslapen\b|\bblijven\b|\bvoor jou\b|\buitleg\w*|\bpraten?\b",
    re.IGNORECASE,
)


def check(reading: Reading) -> Iterator[Hit]:
    """Yield at most one finding, about the whole document."""
    if reading.options.children is not True or reading.document.layout is Layout.OVEREENKOMST:
        return
    texts = [sentence.unit.text[sentence.start : sentence.end] for sentence in reading.sentences]
    near = ("\n".join(texts[at : at + 2]) for at in range(len(texts)))
    if any(_CHILDREN.search(text) and _CARE.search(text) for text in near):
        return
    yield _MARK.overall(
        reading,
        message("children live in the home, and the letter does not speak of them"),
        fix=message("say that help for families exists, and that the interest of the children counts"),
    )
