"""What can be wrong with a house style, or with a document that has to be put on paper."""

from __future__ import annotations

from docgen.finding import Code
from docgen.message import message

_MEND = message("Mend stijl.toml, or leave the line out to keep the value of docgen's own style.")

STIJL_ONLEESBAAR = Code(
    "STL001",
    "stijl-onleesbaar",
    message("This house style cannot be read."),
    message("A house style is a folder with a file stijl.toml, written as TOML."),
)
STIJLNAAM_ONBEKEND = Code(
    "STL002", "stijlnaam-onbekend", message("The house style has no part or value with this name."), _MEND
)
STIJLWAARDE_VERKEERD = Code(
    "STL003", "stijlwaarde-verkeerd", message("A value of the house style has another form."), _MEND
)
TE_WEINIG_CONTRAST = Code(
    "STL004", "te-weinig-contrast", message("A colour of text stands out too little from its ground."), _MEND
)
STIJLBESTAND_ONTBREEKT = Code(
    "STL005", "stijlbestand-ontbreekt", message("A file that the house style names is missing."), _MEND
)
STIJLBLAD_MET_OPMAAK = Code(
    "STL006",
    "stijlblad-met-opmaak",
    message("The style sheet of a house style holds markup."),
    message("Keep only CSS rules in this file."),
)
TEKEN_ONTBREEKT = Code(
    "RND001",
    "teken-ontbreekt",
    message("The font of the house style lacks a character of the text."),
    message("Write the word with other letters, or choose a font that has the character."),
)
KOPPEN_NIET_OP_VOLGORDE = Code(
    "RND002",
    "koppen-niet-op-volgorde",
    message("The headings must start with one of level 1 and may not skip a level."),
    message("Give the heading the level below the one before it."),
)
ADRES_PAST_NIET = Code(
    "RND003",
    "adres-past-niet",
    message("The address is too long for the window of the envelope."),
    message("Write the address in at most six lines, and shorten a long name."),
)
BESTAND_VAN_ELDERS = Code(
    "RND004",
    "bestand-van-elders",
    message("The page asks for a file from elsewhere."),
    message("Put pictures and fonts in the folder of the house style."),
)

CODES = (
    STIJL_ONLEESBAAR,
    STIJLNAAM_ONBEKEND,
    STIJLWAARDE_VERKEERD,
    TE_WEINIG_CONTRAST,
    STIJLBESTAND_ONTBREEKT,
    STIJLBLAD_MET_OPMAAK,
    TEKEN_ONTBREEKT,
    KOPPEN_NIET_OP_VOLGORDE,
    ADRES_PAST_NIET,
    BESTAND_VAN_ELDERS,
)
