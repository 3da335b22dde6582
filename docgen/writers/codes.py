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
LETTERTYPE_ONLEESBAAR = Code(
    "STL007",
    "lettertype-onleesbaar",
    message("A font of the house style cannot be read."),
    message("Take the TTF, OTF or WOFF2 file of the font itself; not a TTC file."),
)
LETTERTYPE_NIET_HEEL = Code(
    "STL008",
    "lettertype-niet-heel",
    message("The house style names a font of your own, but not a file for each weight."),
    message("Put the files of the font in fonts/ and name them here. halfvet may be the same file as vet."),
)
LETTERTYPE_MAG_NIET = Code(
    "STL009",
    "lettertype-mag-niet",
    message("A font of the house style may not or cannot go along in a PDF."),
    message("Choose a font with a file for each weight, of which the licence allows embedding."),
)
LETTERTYPE_TE_KLEIN = Code(
    "STL010",
    "lettertype-te-klein",
    message("The letters of the house style are too small to read easily."),
    message("Choose a larger letter size, or a font with larger letters."),
)
LETTERTYPE_MIST_TEKENS = Code(
    "STL011",
    "lettertype-mist-tekens",
    message("The font of the house style lacks signs that letters have."),
    message("Letters are still made: docgen prints these signs in its own font. Another font is nicer."),
)
LETTERTYPE_NIET_IN_WORD = Code(
    "STL012",
    "lettertype-niet-in-word",
    message("The font of the house style cannot go along in a Word file."),
    message("Give TTF files if the licence allows it, or install the font on each computer of the office."),
)
LOGO_TE_GROOT = Code(
    "STL013",
    "logo-te-groot",
    message("The logo takes the room of the name, or shows in the window of the envelope."),
    message("Write a smaller breedte_mm; the height follows from it."),
)
LOGO_NIET_IN_WORD = Code(
    "STL014",
    "logo-niet-in-word",
    message("Word shows no logo, because it cannot show an SVG drawing as docgen needs it."),
    message("Save the logo as PNG too, and name that file at logo.word."),
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
    LETTERTYPE_ONLEESBAAR,
    LETTERTYPE_NIET_HEEL,
    LETTERTYPE_MAG_NIET,
    LETTERTYPE_TE_KLEIN,
    LETTERTYPE_MIST_TEKENS,
    LETTERTYPE_NIET_IN_WORD,
    LOGO_TE_GROOT,
    LOGO_NIET_IN_WORD,
    TEKEN_ONTBREEKT,
    KOPPEN_NIET_OP_VOLGORDE,
    ADRES_PAST_NIET,
    BESTAND_VAN_ELDERS,
)
