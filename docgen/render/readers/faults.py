"""What can be wrong with a letter that is read in: each fault with its code and its cure."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum

from docgen.errors import ReadError
from docgen.finding import Finding, Level
from docgen.message import message
from docgen.place import Place
from docgen.render.fault import Fault, package_fault
from docgen.render.package import PackageFault


class LetterFault(Enum):
    """Every fault of a letter."""

    EMPTY = package_fault("LEES001", "bestand-leeg", PackageFault.EMPTY)
    LOCKED = package_fault("LEES002", "bestand-op-slot", PackageFault.LOCKED)
    DAMAGED = package_fault("LEES003", "bestand-beschadigd", PackageFault.DAMAGED)
    NOT_WORD = package_fault("LEES004", "geen-word-bestand", PackageFault.NOT_WORD)
    TOO_BIG = package_fault("LEES005", "bestand-te-groot", PackageFault.TOO_BIG)
    BAD_NAME = package_fault("LEES006", "onderdeel-dubbel", PackageFault.BAD_NAME)
    DECLARES = package_fault("LEES007", "eigen-entiteiten", PackageFault.DECLARES)
    PDF = Fault(
        "LEES008",
        "pdf-niet-leesbaar",
        message("This PDF is damaged."),
        message("Open it in a PDF program and save it again, or give the Word file it was made from."),
    )
    NOT_TEXT = Fault(
        "LEES009",
        "geen-tekst",
        message("This file is not a letter in text, HTML, Markdown, PDF or Word."),
        message("Give a .docx, .pdf, .html, .md or .txt file."),
    )
    ENCODING = Fault(
        "LEES010",
        "tekens-beschadigd",
        message("The letters in this file cannot be read; it is not UTF-8 and not Windows-1252."),
        message("Open it in an editor and save it as UTF-8."),
    )
    NO_WORDS = Fault(
        "LEES011",
        "geen-woorden",
        message("There are no words in this letter."),
        message("Check that it is the right file; a scan or a picture has no text in it."),
    )
    LARGE = Fault(
        "LEES012",
        "tekst-te-lang",
        message("This file is bigger than the 5 MB of text that docgen reads."),
        message("Give one letter at a time."),
    )
    SCAN = Fault(
        "LEES013",
        "pdf-zonder-tekst",
        message("This PDF holds no text: it is a scan or a picture."),
        message("Make the text readable with text recognition (OCR), or give the file it was printed from."),
    )
    PDF_LOCKED = Fault(
        "LEES014",
        "pdf-op-slot",
        message("This PDF is locked with a password."),
        message("Open it with the password and save it without one."),
    )
    PDF_LONG = Fault(
        "LEES015",
        "pdf-te-lang",
        message("This PDF has more than the 200 pages that docgen reads."),
        message("Give one letter at a time."),
    )
    TOO_LONG = Fault(
        "LEES016",
        "te-veel-tekst",
        message("This file holds more text than docgen reads: 500,000 characters or 30,000 lines."),
        message("Give one letter at a time."),
    )
    NOT_DUTCH = Fault(
        "LEES017",
        "geen-nederlands",
        message("This letter is not in Dutch; docgen judges Dutch only."),
        message("Give the Dutch letter, or have somebody who speaks the language read this one."),
    )
    OLD_WORD = Fault(
        "LEES018",
        "oud-word-bestand",
        message("This is a Word file of before 2007 (.doc)."),
        message("Open it in Word or LibreOffice and save it as a Word document (.docx)."),
    )
    ENCRYPTED = Fault(
        "LEES019",
        "bestand-met-wachtwoord",
        message("This file is locked with a password."),
        message("Open it with the password and save it without one."),
    )
    RTF = Fault(
        "LEES022",
        "rtf-bestand",
        message("This is a file in Rich Text (.rtf), which docgen does not read."),
        message("Open it in Word or LibreOffice and save it as a Word document (.docx)."),
    )
    ODT = Fault(
        "LEES030",
        "odt-bestand",
        message("This is a file of LibreOffice or OpenOffice (.odt), which docgen does not read."),
        message("Open it in LibreOffice and save it as a Word document (.docx)."),
    )
    PAGES = Fault(
        "LEES023",
        "pages-bestand",
        message("This is a file of Apple Pages, which docgen does not read."),
        message("Open it in Pages and export it as Word (.docx) or PDF."),
    )
    OUTLOOK = Fault(
        "LEES024",
        "outlook-bericht",
        message("This is a message of Outlook (.msg), which docgen does not read."),
        message("Open it in Outlook and save it as HTML or as text, or copy its text into a .txt file."),
    )
    PICTURE_FILE = Fault(
        "LEES025",
        "afbeelding",
        message("This file is a picture: it holds no text."),
        message("Make the text readable with text recognition (OCR), or give the file it was made from."),
    )
    ARCHIVE = Fault(
        "LEES026",
        "archief",
        message("This file is an archive with other files in it."),
        message("Unpack it and give the letters that are in it."),
    )
    OFFICE = Fault(
        "LEES027",
        "ander-kantoorbestand",
        message("This is a spreadsheet, a presentation or another office file, not a letter."),
        message("Save the letter in it as a Word document (.docx) or as PDF."),
    )
    MAIL = Fault(
        "LEES028",
        "mail-zonder-tekst",
        message("This mail message holds no text."),
        message("Give the file that is attached to it, or the text itself."),
    )
    GUESSED = Fault(
        "LEES020",
        "windows-tekens",
        message("This file is not in UTF-8; it was read as Windows-1252."),
        message("Check the accents and the euro signs, or save the file as UTF-8."),
    )
    PICTURE = Fault(
        "LEES021",
        "pagina-zonder-tekst",
        message("This page is a picture; its words are not checked."),
        message("Make the text readable with text recognition (OCR), or check this page yourself."),
    )
    NESTED = Fault(
        "LEES031",
        "te-diep-genest",
        message("The parts of this page are nested more deeply than docgen reads."),
        message("Copy the text of the page into a .txt or .docx file, and give that."),
    )
    OTHER_LANGUAGE = Fault(
        "LEES029",
        "deel-niet-nederlands",
        message("From here a part of this letter is not in Dutch; it does not count in the verdict."),
        message("Have somebody who speaks the language read that part."),
    )


def letter_error(fault: LetterFault, path: str, part: str = "") -> ReadError:
    """Return the error for a fault of a file."""
    return ReadError([fault.value.finding(Place(path, part=part or None))])


def letter_notice(fault: LetterFault, path: str, part: str = "") -> Finding:
    """Return a warning about a file that could be read all the same."""
    return replace(fault.value.finding(Place(path, part=part or None)), level=Level.WARNING)


CODES = tuple(fault.value.described() for fault in LetterFault)
"""All faults, for the docs and `docgen explain`."""
