"""What can stop a Word file from being written."""

from __future__ import annotations

from docgen.finding import Code
from docgen.message import message
from docgen.render.package import PackageFault

TEKEN_NIET_PRINTBAAR = Code(
    "DOCX001",
    "teken-niet-printbaar",
    message("The text holds a sign that a Word file cannot hold, such as a control sign."),
    message("Find the sign in the text or the case, and take it out."),
)
HUISSTIJL_NIET_GEVONDEN = Code(
    "DOCX002",
    "huisstijl-niet-gevonden",
    message("There is no house-style.docx in the house style."),
    message("Put house-style.docx in the folder of the house style, or leave that folder out."),
)
HUISSTIJL_ONLEESBAAR = Code(
    "DOCX003", "huisstijl-onleesbaar", PackageFault.DAMAGED.what, PackageFault.DAMAGED.fix
)
HUISSTIJL_ZONDER_STIJL = Code(
    "DOCX004",
    "huisstijl-zonder-stijl",
    message("The house style for Word lacks a style that letters use."),
    message("Start again from docgen's own house-style.docx, and change the look of its styles in Word."),
)
HUISSTIJL_ZONDER_TEKST = Code(
    "DOCX005",
    "huisstijl-zonder-tekst",
    message("The house style for Word lost a place where docgen puts text."),
    message(
        "Put it back in Word: {{p inhoud }} alone in a paragraph of the text, {{ afzender }} in the header,"
        " {{ voettekst }} in the footer. docgen style init writes a file that has all of them."
    ),
)

CODES = (
    TEKEN_NIET_PRINTBAAR,
    HUISSTIJL_NIET_GEVONDEN,
    HUISSTIJL_ONLEESBAAR,
    HUISSTIJL_ZONDER_STIJL,
    HUISSTIJL_ZONDER_TEKST,
)
