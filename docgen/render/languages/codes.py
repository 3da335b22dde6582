"""What can be wrong with a page in another language."""

from __future__ import annotations

from docgen.finding import Code
from docgen.message import message

TAAL_ONBEKEND = Code(
    "TAL001",
    "taal-onbekend",
    message("There is no translation file for this language."),
    message("Put a file with its code as name, such as ro.toml, in the folder _talen of your templates."),
)
VERTALING_ONJUIST = Code(
    "TAL002",
    "vertaling-onjuist",
    message("A line of a translation file is missing, unknown or wrong."),
    message("Compare it with en.toml of docgen: the same names, and the same words between { }."),
)
GEEN_PAGINA = Code(
    "TAL003",
    "geen-pagina-in-die-taal",
    message("This document has no page in other languages."),
    message("docs/andere-talen.md names the documents that have one."),
)
FEIT_NIET_IN_DOCUMENT = Code(
    "TAL004",
    "feit-niet-in-document",
    message("The page in another language holds a fact that the Dutch document does not hold."),
    message("Put the fact in the Dutch text too, or take it out of the page: the Dutch text counts."),
)

CODES = (TAAL_ONBEKEND, VERTALING_ONJUIST, GEEN_PAGINA, FEIT_NIET_IN_DOCUMENT)
