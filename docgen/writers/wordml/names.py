"""Names that stand in Word files: namespaces, and the styles of the house style by role."""

from __future__ import annotations

from docgen.document.blocks import StepState
from docgen.document.role import Role

NAMESPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
}

PARAGRAPH_STYLES = {
    Role.ONDERWERP: "Onderwerp",
    Role.AANHEF: "Aanhef",
    Role.SLOT: "Slot",
    Role.CITAAT: "Citaat",
}
"""Style of a paragraph by its own role; others are `Normal`, written without a style."""

BOX_STYLES = {
    Role.SAMENVATTING: "Samenvatting",
    Role.WETTEKST: "Wettekst",
    Role.UITLEG: "Uitleg",
    Role.CITAAT: "Citaat",
    Role.IN_HET_KORT: "Inhetkort",
    Role.HULP: "Hulp",
}
"""Style of the text in a box; its heading adds `kop`, its list items add `lijst`."""

BULLET, DECIMAL, CHECK_BOX = "•", "%1.", "☐"
STEP_MARKS = {StepState.KLAAR: "✓", StepState.NU: "●", StepState.LATER: "○"}
"""Mark that says where the reader stands, as a list of the house style."""

LISTS = (BULLET, DECIMAL, CHECK_BOX, *STEP_MARKS.values())
"""Lists that a house style must have, by the mark or the form of their numbers."""

STYLES = (
    *(f"Heading{level}" for level in (1, 2, 3)),
    *PARAGRAPH_STYLES.values(),
    *BOX_STYLES.values(),
    *(
        "Adres",
        "Retouradres",
        "Kenmerk",
        "Kenmerklabel",
        "Lijst",
        "Tijdlijn",
        "Overzicht",
        "Ondertekening",
        "Strong",
    ),
    *("Partij", "Ondertekenaar", "Hoedanigheid", "Voorgelezen", "Plaatsendatum", "Handtekening"),
)
"""Styles that a house style must have, by id."""
