"""What a document can ask too much of."""

from __future__ import annotations

from docgen.finding import Code
from docgen.message import message

TE_LANG = Code(
    "GRN001",
    "duurt-te-lang",
    message("This document takes too long to make or to read."),
    message(
        "Make the text, the tables or the template simpler. On a slow machine: set DOCGEN_TIME_LIMIT to more"
        " seconds."
    ),
)
TE_VEEL_GEHEUGEN = Code(
    "GRN002",
    "te-veel-geheugen",
    message("This document takes too much memory."),
    message("Make the text, the pictures or the template smaller. Or set DOCGEN_MEMORY_LIMIT to more MB."),
)
TE_DIEP = Code(
    "GRN003",
    "te-diep",
    message("The parts of this document stand too deep in each other."),
    message("Take out lists, tables or quotes that stand in each other more than a few levels."),
)

CODES = (TE_LANG, TE_VEEL_GEHEUGEN, TE_DIEP)
"""All kinds."""
