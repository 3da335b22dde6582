"""What can be wrong with the file of an exhibit."""

from __future__ import annotations

from docgen.finding import Code
from docgen.message import message

BESTAND_ONTBREEKT = Code(
    "BND001",
    "bestand-ontbreekt",
    message("The file of this exhibit is not there, or may not be read."),
    message("Put the file in the folder of the case, or in a folder below it, and write its name."),
)
GEEN_BESTAND = Code(
    "BND002",
    "geen-bestand",
    message("This exhibit has no file, so the bundle would lack it."),
    message("Write the name of its file, such as: bestand: huurcontract.pdf"),
)
BUITEN_DE_MAP = Code(
    "BND003",
    "buiten-de-map",
    message("The file of this exhibit stands outside the folder of the case."),
    message("Copy it into the folder of the case and write its name only."),
)
SOORT_ONBEKEND = Code(
    "BND004",
    "soort-onbekend",
    message("The file of this exhibit is no PDF, PNG, JPG or DOCX."),
    message("Save it as PDF. The content counts, not the end of the name."),
)
BESCHADIGD = Code(
    "BND005",
    "bestand-beschadigd",
    message("The file of this exhibit is damaged."),
    message("Open it in the program it was made with, and save it as PDF again."),
)
OP_SLOT = Code(
    "BND006",
    "bestand-op-slot",
    message("The file of this exhibit is locked with a password or protected against changes."),
    message("Save it without protection, or print it to a new PDF."),
)
TE_GROOT = Code(
    "BND007",
    "bestand-te-groot",
    message("The file of this exhibit is too large."),
    message("Save it smaller, or split it into more exhibits."),
)
NIET_OM_TE_ZETTEN = Code(
    "BND008",
    "niet-om-te-zetten",
    message("The file of this exhibit cannot become pages without losing something."),
    message("Save it as PDF in the program it was made with."),
)
GEEN_PRODUCTIES = Code(
    "BND009",
    "geen-producties",
    message("This document has no exhibits, so there is nothing to bundle."),
    message("Leave out --bundle."),
)
TWEE_KEER = Code(
    "BND010",
    "bestand-twee-keer",
    message("This file is already the file of another exhibit."),
    message("Write the name of the right file, or make it one exhibit and point at that twice."),
)

CODES = (
    BESTAND_ONTBREEKT,
    GEEN_BESTAND,
    BUITEN_DE_MAP,
    SOORT_ONBEKEND,
    BESCHADIGD,
    OP_SLOT,
    TE_GROOT,
    NIET_OM_TE_ZETTEN,
    GEEN_PRODUCTIES,
    TWEE_KEER,
)
