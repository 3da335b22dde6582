"""What can be wrong with `docgen.toml`."""

from __future__ import annotations

from docgen.finding import Code
from docgen.message import message

INSTELLING_ONJUIST = Code(
    "INS001",
    "instelling-onjuist",
    message("A setting in docgen.toml is unknown or wrong."),
    message("docs/instellingen.md shows each setting with an example."),
)
MAP_ONTBREEKT = Code(
    "INS002",
    "map-ontbreekt",
    message("docgen.toml names a folder that is not there."),
    message("Folders are named from where docgen.toml stands."),
)

CODES = (INSTELLING_ONJUIST, MAP_ONTBREEKT)
