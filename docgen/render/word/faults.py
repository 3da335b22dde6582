"""What can be wrong with an office's Word template: each fault with its code and its cure."""

from __future__ import annotations

from enum import Enum

from docgen.finding import Finding, Level
from docgen.message import Message, message
from docgen.place import Place
from docgen.render.fault import Fault, package_fault
from docgen.render.package import PackageFault


class WordFault(Enum):
    """Every fault of a Word template."""

    EMPTY = package_fault("WSJ001", "sjabloon-leeg", PackageFault.EMPTY)
    LOCKED = package_fault("WSJ002", "sjabloon-op-slot", PackageFault.LOCKED)
    DAMAGED = package_fault("WSJ003", "sjabloon-beschadigd", PackageFault.DAMAGED)
    NOT_WORD = package_fault("WSJ004", "geen-word-sjabloon", PackageFault.NOT_WORD)
    TOO_BIG = package_fault("WSJ005", "sjabloon-te-groot", PackageFault.TOO_BIG)
    BAD_NAME = package_fault("WSJ006", "onderdeel-dubbel", PackageFault.BAD_NAME)
    NO_WORDS = Fault(
        "WSJ009",
        "sjabloon-zonder-tekst",
        message("There is no text in this Word file."),
        message("Write the letter in it, or begin with: docgen template export ID."),
    )
    DECLARES = package_fault("WSJ007", "eigen-entiteiten", PackageFault.DECLARES)
    TEMPLATE_FILE = Fault(
        "WSJ008",
        "word-sjabloonbestand",
        message("This is a Word template file (.dotx); docgen fills in Word documents."),
        message("Open it in Word, and save it as a Word document (.docx)."),
    )
    MACRO = Fault(
        "WSJ010",
        "macro",
        message("The template holds macros; they would run at the reader's computer."),
        message("Save it in Word as a document without macros (.docx)."),
    )
    EMBEDDED = Fault(
        "WSJ011",
        "ingesloten-object",
        message("The template holds something that does not belong in a letter: {kind}"),
        message("Take the object or the linked template out in Word, and save again."),
    )
    EXTERNAL = Fault(
        "WSJ012",
        "verwijzing-naar-buiten",
        message("The template loads or opens something outside itself: {kind}"),
        message("Put pictures in the file itself; links may only go to http, https, mailto or tel."),
    )
    FIELD = Fault(
        "WSJ013",
        "word-veld",
        message("The template has a Word field that is not allowed: {kind}"),
        message("Take the field out; page numbers, dates, a table of contents and links may stay."),
    )
    MERGEFIELD = Fault(
        "WSJ014",
        "samenvoegveld",
        message("The template has a mail-merge field of an older system."),
        message("Replace it by a tag with the name of the field, such as {{ huurder.naam }}."),
    )
    REVISION = Fault(
        "WSJ015",
        "wijzigingen-open",
        message("The template has tracked changes; the reader would see them."),
        message("Accept or reject all changes in Word (Review), and save again."),
    )
    COMMENT = Fault(
        "WSJ016",
        "opmerking",
        message("The template has comments; the reader would see them."),
        message("Delete all comments in Word (Review), and save again."),
    )
    HIDDEN = Fault(
        "WSJ017",
        "verborgen-tekst",
        message("The template has hidden text; nobody checks it, but it goes out."),
        message("Show hidden text in Word, and delete it or make it visible."),
    )
    PRIVATE_SIGN = Fault(
        "WSJ018",
        "eigen-teken",
        message("The template holds a sign of a private set; docgen uses those itself to follow values."),
        message("Replace the sign by a letter, or by a picture."),
    )
    PICTURE_ONLY_WORD = Fault(
        "WSJ019",
        "beeld-alleen-in-word",
        message("A picture, drawing or formula stands in the Word file only, not in PDF, HTML and TXT."),
        message("Put the logo in the house style (--style) too, and say in the text what a picture shows."),
        Level.WARNING,
    )
    TAG_PLACE = Fault(
        "WSJ020",
        "tag-op-verkeerde-plek",
        message("There is a tag where Word templates cannot be filled in: {kind}"),
        message("Move it to the text, a header, a footer or a footnote."),
    )
    TAG_OPEN = Fault(
        "WSJ021",
        "tag-niet-gesloten",
        message("A tag is not closed in the same paragraph."),
        message("Write {{ field }} or {% if field %} within one paragraph."),
    )
    SYNTAX = Fault(
        "WSJ022",
        "tag-onleesbaar",
        message("This tag cannot be read: {what}"),
        message("Check that each if has its endif and each for its endfor, and that names have no spaces."),
    )
    FORBIDDEN = Fault(
        "WSJ023",
        "verboden-constructie",
        message("A template may not use this: {what}"),
        message("Use only {{ field|filter }}, if and for."),
    )
    UNKNOWN = Fault(
        "WSJ024",
        "onbekend-veld",
        message("The template asks for a field that is not there: {field}"),
        message("Correct the name, or take the tag out."),
    )
    TEXT_BESIDE = Fault(
        "WSJ025",
        "tekst-naast-tag",
        message("A tag {tag} stands alone in its paragraph, row or cell; the text beside it would be lost."),
        message("Move the other text or the other tag to a paragraph, row or cell of its own."),
    )
    SIGN_IN_TAG = Fault(
        "WSJ026",
        "teken-in-tag",
        message("A tag {tag} may not hold a percent sign or a brace of its own."),
        message("Compare with a field of the case instead of with a text."),
    )
    RAW = Fault(
        "WSJ027",
        "opmaak-tag",
        message("A tag {tag} prints ready-made Word markup; a plain value would print nothing."),
        message("Write a space: {{ field }}."),
    )
    DASH = Fault(
        "WSJ028",
        "streepje-in-tag",
        message("A tag with a dash, such as {tag}, joins paragraphs in an unreliable way."),
        message("Use {%p if field %} in a paragraph of its own."),
    )
    SPECIAL = Fault(
        "WSJ029",
        "bijzondere-tag",
        message("This tag does not work in templates of docgen: {tag}"),
        message("Repeat a table row with {%tr for … %} in a row of its own; merge cells in Word."),
    )
    BRACES = Fault(
        "WSJ030",
        "losse-accolades",
        message(
            "This paragraph and the one before it form a tag together: one ends and one starts with a brace."
        ),
        message("Put a space or a word between the braces."),
    )
    QUOTES = Fault(
        "WSJ031",
        "aanhalingstekens-in-tag",
        message("A tag holds low or angle quotation marks; they cannot be read."),
        message("Use straight quotation marks inside tags."),
    )
    OTHER_TAG = Fault(
        "WSJ032",
        "tag-van-ander-systeem",
        message("This looks like a tag of another system: {tag}"),
        message("Write it as {{ huurder.naam }}, with the name from docgen template names ID."),
    )
    NO_SPACE = Fault(
        "WSJ033",
        "geen-spatie-in-tag",
        message(
            "In a tag {tag} the first letters may be taken for a command, as there is no space before them."
        ),
        message("Put a space after the braces: {{ rente|bedrag }}."),
        Level.WARNING,
    )
    MIXED_QUOTES = Fault(
        "WSJ034",
        "gekrulde-aanhalingstekens-in-tag",
        message("A tag holds curly quotation marks; they become straight, also in a text to compare with."),
        message("Type straight quotation marks in tags, or switch the smart quotes of Word off."),
        Level.WARNING,
    )
    IN_PIECES = Fault(
        "WSJ035",
        "tag-in-stukken",
        message("A tag has more than one look; what it prints gets the look of its first sign."),
        message("Select the whole tag, from brace to brace, and give it one look."),
        Level.WARNING,
    )
    NUMBERS_GO_ON = Fault(
        "WSJ036",
        "nummering-loopt-door",
        message("A numbered list in a loop with other text goes on counting in the next round."),
        message("Use bullets, or put the numbered list outside the loop."),
        Level.WARNING,
    )
    BOUND = Fault(
        "WSJ037",
        "gekoppeld-invulveld",
        message("A content control is tied to data in the file; Word would put that data in its place."),
        message("Remove the content control in Word (Developer), and keep its text."),
    )
    CONTROL = Fault(
        "WSJ038",
        "invulveld",
        message("A check box, list or date of Word is not filled in; it goes out as it is."),
        message("Remove it and write the text with {% if … %}, or use the signs ☒ and ☐."),
        Level.WARNING,
    )
    NOT_UPDATED = Fault(
        "WSJ039",
        "veld-niet-bijgewerkt",
        message("A table of contents or page reference keeps what it showed in the template: {kind}"),
        message("Take it out of a letter; a letter needs none."),
        Level.WARNING,
    )
    NOT_PLAIN = Fault(
        "WSJ040",
        "waarde-niet-gewoon",
        message("A value for the template is not text, a number, an amount, a date, a list or a group."),
        message("Give money as Decimal and dates as date; never objects."),
    )
    BAD_SIGN = Fault(
        "WSJ041",
        "teken-in-waarde",
        message("A value holds a sign that cannot be printed: {sign}"),
        message("Take the sign out of the case."),
    )
    UNPRINTABLE = Fault(
        "WSJ042",
        "onopgemaakte-waarde",
        message("This value cannot be printed as it is."),
        message("Use a filter, such as |datum or |bedrag, or choose with if before printing."),
    )
    FAILED = Fault(
        "WSJ043",
        "invullen-mislukt",
        message("The template cannot be filled in here: {what}"),
        message("Check the filter: |datum for a date, |bedrag for an amount; choose with if first."),
    )
    UNSOUND = Fault(
        "WSJ044",
        "word-bestand-kapot",
        message("With these tags the Word file would be damaged: {part}"),
        message("Put if, for and their ends at one level: all in one paragraph, or each in its own with p."),
    )
    TOO_MUCH = Fault(
        "WSJ045",
        "sjabloon-te-zwaar",
        message("The template asks for more than docgen fills in: 5000 tags, or the text of some 40 pages."),
        message("Make the template smaller; do not put loops inside loops over long lists."),
    )
    LEFT_OVER = Fault(
        "WSJ046",
        "tag-over",
        message("After filling in there is still a tag or a mail-merge name in the text."),
        message("Check the spelling of the tag, or take it out."),
    )
    FAINT = Fault(
        "WSJ048",
        "onleesbare-kleur",
        message("Text has nearly the colour of what is behind it; nobody can read it, but it goes out."),
        message("Select the text in Word and give it a dark colour, or delete it."),
    )
    EMPTY_TABLE = Fault(
        "WSJ050",
        "lege-tabel",
        message("A table has no rows left for this case; it is left out."),
        message("Put the whole table in {%p if list %} … {%p endif %}."),
        Level.WARNING,
    )
    EMPTY_CELL = Fault(
        "WSJ051",
        "lege-cel",
        message("A table cell has no text left for this case; it stays empty."),
        message("Give the cell a text for the other case, with else."),
        Level.INFO,
    )
    NO_DESCRIPTION = Fault(
        "WSJ052",
        "beeld-zonder-tekst",
        message("A picture has no text for people who cannot see it."),
        message("In Word: right click the picture, View Alt Text, and say what it shows."),
        Level.WARNING,
    )
    EMPTY_PARAGRAPH = Fault(
        "WSJ053",
        "tag-laat-witregel",
        message("A tag alone in its paragraph leaves an empty line."),
        message("Write {%p if field %} instead of {% if field %}."),
        Level.WARNING,
    )
    MAY_LOSE_ROWS = Fault(
        "WSJ054",
        "tabel-kan-leeg",
        message("Each row of this table may be left out; then the table has no rows."),
        message("Put a heading row outside the tags, or the whole table in {%p if list %} … {%p endif %}."),
        Level.WARNING,
    )
    MAY_LOSE_TEXT = Fault(
        "WSJ055",
        "cel-kan-leeg",
        message("Each paragraph of this table cell may be left out; then the cell is empty."),
        message("Give the cell a text for the other case, with {%p else %}."),
        Level.WARNING,
    )
    MAY_BE_EMPTY = Fault(
        "WSJ056",
        "alinea-kan-leeg",
        message("All words of this paragraph may be left out; an empty line stays."),
        message("Put {%p if … %} and {%p endif %} in paragraphs of their own around it, or add an else."),
        Level.WARNING,
    )
    ONLY_WORD_TEXT = Fault(
        "WSJ057",
        "tekst-alleen-in-word",
        message("This text stands in the Word file only, not in PDF, HTML and TXT: {kind}"),
        message("Put it in the text of the letter, or in the header and footer of the first page."),
        Level.WARNING,
    )
    LONG_FOOTER = Fault(
        "WSJ058",
        "voettekst-te-lang",
        message("The footer takes more than two lines of the PDF, and the TXT has no footer at all."),
        message("Keep sender and reference in the footer, and put the rest in the text of the letter."),
        Level.WARNING,
    )
    MAKER = Fault(
        "WSJ059",
        "maker-in-bestand",
        message("The properties of the file name who made it; docgen takes them out of each letter."),
        message("To take them out of the template too, use File, Info, Inspect Document in Word."),
        Level.INFO,
    )
    PICTURE_KIND = Fault(
        "WSJ060",
        "beeld-klopt-niet",
        message("A picture is not of the kind that its name says; Word may not show it."),
        message("Put the picture in again in Word, as PNG or JPEG."),
    )


def word_finding(
    fault: WordFault, path: str, part: str = "", *, fix: Message | None = None, **values: str | int | Message
) -> Finding:
    """Return the finding for a fault of a template.

    Args:
        fault: What is wrong.
        path: Template, as the user named it.
        part: Place in it, such as `header, paragraph 1`.
        fix: Another cure than the usual one.
        values: What goes into the sentence.
    """
    return fault.value.finding(Place(path, part=part or None), fix=fix, **values)


def unsound_finding(path: str, part: str, place: str = "") -> Finding:
    """Return the finding for tags that would damage a part of the file.

    Args:
        path: Template, as the user named it.
        part: Name of the part.
        place: Place in it, where that is known.
    """
    return WordFault.UNSOUND.value.finding(Place(path, part=place or part), part=part)


CODES = tuple(fault.value.described() for fault in WordFault)
"""All faults, for the docs and `docgen explain`."""
