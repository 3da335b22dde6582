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

_TITLED = {
    "Kenmerklabel": "Kenmerk label",
    "Adresklein": "Adres klein",
    "Plaatsendatum": "Plaats en datum",
    "Inhetkort": "In het kort",
}
"""Styles whose name has spaces, by id."""

STYLES = (
    *(f"Heading{level}" for level in (1, 2, 3)),
    *PARAGRAPH_STYLES.values(),
    *(f"{name}{part}" for name in BOX_STYLES.values() for part in ("", "kop", "lijst")),
    *("Afzender", "Afzenderregel", "Adres", "Adresklein", "Retouradres", "Kenmerk", "Kenmerklabel"),
    *("Lijst", "Tijdlijn", "Overzicht", "Tabeltekst", "Tabelbedrag", "Bijschrift", "Strong", "Vraag"),
    *("Partij", "Ondertekening", "Ondertekenaar", "Hoedanigheid", "Voorgelezen", "Plaatsendatum"),
    "Handtekening",
)
"""Styles that a house style must have, by id."""


def style_name(ident: str) -> str:
    """Return the name of a style as Word shows it: `In het kort kop` for `Inhetkortkop`."""
    for part in ("kop", "lijst"):
        if (base := ident.removesuffix(part)) != ident and base in BOX_STYLES.values():
            return f"{_TITLED.get(base, base)} {part}"
    return _TITLED.get(ident, ident.replace("Heading", "heading "))
