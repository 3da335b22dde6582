"""What can go wrong when the files are made."""

from __future__ import annotations

from docgen.finding import Code
from docgen.message import message

UITVOER_BESTAAT_AL = Code(
    "UIT001",
    "uitvoer-bestaat-al",
    message("The folder for the documents is already there; nothing was written."),
    message("Choose another folder with --out, or replace the documents with --force."),
)
SCHRIJVEN_MISLUKT = Code(
    "UIT002",
    "schrijven-mislukt",
    message("The documents could not be written."),
    message("Check the free space and your rights on this folder; then run again."),
)
ACCEPTEREN_KAN_NIET = Code(
    "UIT003",
    "accepteren-kan-niet",
    message("A finding is accepted that may not be, was not found, or has no real reason."),
    message('Write for example --accept TRM105="agreed with the tenant on the phone".'),
)
TEKST_ONTBREEKT = Code(
    "UIT004",
    "tekst-ontbreekt",
    message("A file that was just made does not hold the whole text."),
    message("This is a fault in docgen; please report it without private data."),
)
SJABLOONTEKEN_OVER = Code(
    "UIT005",
    "sjabloonteken-over",
    message("The file still holds a template tag that was not filled in."),
    message("This is a fault in docgen; please report it without private data."),
)
BESTAND_BESTAAT_AL = Code(
    "UIT006",
    "bestand-bestaat-al",
    message("The file is already there; nothing was written."),
    message("Choose another name, or remove the file first."),
)

CODES = (
    UITVOER_BESTAAT_AL,
    SCHRIJVEN_MISLUKT,
    ACCEPTEREN_KAN_NIET,
    TEKST_ONTBREEKT,
    SJABLOONTEKEN_OVER,
    BESTAND_BESTAAT_AL,
)
