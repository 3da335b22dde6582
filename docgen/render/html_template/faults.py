"""What can be wrong with an office's HTML template: each fault with its code and its cure."""

from __future__ import annotations

from enum import Enum

from docgen.finding import Finding, Level
from docgen.message import Message, message
from docgen.place import Place
from docgen.render.fault import Fault


class HtmlFault(Enum):
    """Every fault of an HTML template."""

    EMPTY = Fault(
        "HSJ001",
        "html-leeg",
        message("There is no text in this HTML file."),
        message("Save the template again, and check that it has words between <body> and </body>."),
    )
    ENCODING = Fault(
        "HSJ002",
        "html-tekenset",
        message("This HTML file is not written in UTF-8: {what}"),
        message('Save it again as UTF-8, with <meta charset="utf-8"> in the head.'),
    )
    NOT_HTML = Fault(
        "HSJ003",
        "geen-html",
        message("This file is called HTML, but is something else: {what}"),
        message("Give an HTML file, or a Word file with a name that ends in .docx."),
    )
    TOO_BIG = Fault(
        "HSJ004",
        "html-te-groot",
        message("This HTML file is larger than docgen reads: 500 kB, or 60 elements inside each other."),
        message("Take out what is not text; a letter has some 10 kB."),
    )
    SIGN = Fault(
        "HSJ005",
        "html-onzichtbaar-teken",
        message("There is a sign here that cannot be printed: {sign}"),
        message("Take the sign out; it often comes along with text that was copied."),
    )
    LOADS = Fault(
        "HSJ010",
        "html-laadt-iets",
        message("The template loads something or brings a file along: {kind}"),
        message("Take it out. The house style (--style) gives the letter its logo, colours and font."),
    )
    SCRIPT = Fault(
        "HSJ011",
        "html-script",
        message("The template holds a script: {kind}"),
        message("Take it out; a letter runs nothing."),
    )
    LINK = Fault(
        "HSJ012",
        "html-link",
        message("This link does not go to a web page, an e-mail address or a phone number."),
        message("Write a whole address that starts with https:, http:, mailto: or tel:."),
    )
    HIDDEN = Fault(
        "HSJ013",
        "html-verborgen",
        message("The template hides text: {kind}"),
        message("Delete the text, or make it visible; use {% if … %} for text that is not always there."),
    )
    PICTURE = Fault(
        "HSJ014",
        "html-beeld",
        message("A picture in an HTML template cannot be printed, and would be missing: {kind}"),
        message(
            "Put the logo in the house style (--style), or use a Word template for pictures in the text."
        ),
    )
    ELEMENT = Fault(
        "HSJ015",
        "html-element",
        message("This does not belong in an HTML template: {kind}"),
        message("Use headings, paragraphs, lists, tables, links and bold text."),
    )
    STYLE_TEXT = Fault(
        "HSJ016",
        "html-stijl-met-tekst",
        message("The style changes what a reader reads: {kind}"),
        message("Put the words in the text itself, and delete text that is struck through."),
    )
    CELLS = Fault(
        "HSJ017",
        "html-cellen",
        message("This table or list cannot be printed as it is meant: {kind}"),
        message("Give each row all its cells, and let a list count from 1."),
    )
    TAG_PLACE = Fault(
        "HSJ020",
        "html-tag-verkeerde-plek",
        message("There is a tag where values may not stand: {kind}"),
        message("Put tags in the text only, between > and <."),
    )
    TAG_OPEN = Fault(
        "HSJ021",
        "html-tag-open",
        message("A tag is not closed, or not opened."),
        message("Write {{ field }} or {% if field %} … {% endif %}."),
    )
    SYNTAX = Fault(
        "HSJ022",
        "html-tag-onleesbaar",
        message("This tag cannot be read: {what}"),
        message("Check that each if has its endif and each for its endfor, and that names have no spaces."),
    )
    FORBIDDEN = Fault(
        "HSJ023",
        "html-verboden",
        message("A template may not use this: {what}"),
        message("Use only {{ field|filter }}, if and for."),
    )
    UNKNOWN = Fault(
        "HSJ024",
        "html-onbekend-veld",
        message("The template asks for a field that is not there: {field}"),
        message("Correct the name, or take the tag out."),
    )
    NOT_CLOSED = Fault(
        "HSJ030",
        "html-niet-gesloten",
        message("This is opened and not closed: {kind}"),
        message("Close each element, also p and li; what opens inside an if or a for closes inside it."),
    )
    NOT_OPENED = Fault(
        "HSJ031",
        "html-niet-geopend",
        message("This is closed here, but was not the last that was opened: {kind}"),
        message("Close elements in the reverse order in which they were opened."),
    )
    MISPLACED = Fault(
        "HSJ032",
        "html-verkeerd-genest",
        message("This cannot stand here: {kind}"),
        message("Put text in p, li, td or th; li in ul or ol; td and th in tr; no list inside a list."),
    )
    ENTITY = Fault(
        "HSJ033",
        "html-onbekende-code",
        message("This code for a sign is not known: {kind}"),
        message("Type the sign itself, or write &amp; for an ampersand."),
    )
    BAD_MARKUP = Fault(
        "HSJ034",
        "html-onaf",
        message("A < sign starts something here that is not finished or not HTML."),
        message("Finish the element with >, or write &lt; for the sign itself."),
    )
    BAD_VALUE = Fault(
        "HSJ040",
        "html-waarde",
        message("A value cannot be printed: {what}"),
        message("Take the sign out of the case."),
    )
    UNPRINTABLE = Fault(
        "HSJ042",
        "html-onopgemaakte-waarde",
        message("This value cannot be printed as it is."),
        message("Use a filter, such as |datum or |bedrag, or choose with if before printing."),
    )
    FAILED = Fault(
        "HSJ043",
        "html-invullen-mislukt",
        message("The template cannot be filled in here: {what}"),
        message("Check the filter: |datum for a date, |bedrag for an amount; choose with if first."),
    )
    TOO_MUCH = Fault(
        "HSJ045",
        "html-te-zwaar",
        message("The template asks for more than docgen fills in: 5000 tags, or the text of some 40 pages."),
        message("Make the template smaller; do not put loops inside loops over long lists."),
    )
    LEFT_OVER = Fault(
        "HSJ046",
        "html-tag-over",
        message("After filling in there is still a tag in the text."),
        message("Check the spelling of the tag, or take it out."),
    )
    LOST = Fault(
        "HSJ047",
        "html-tekst-kwijt",
        message("Some text of the template would not be printed."),
        message(
            "Use plain headings, paragraphs, lists and tables; take the classes of docgen's own pages out."
        ),
    )
    STYLE_UNUSED = Fault(
        "HSJ050",
        "html-stijl-ongebruikt",
        message("The style of this HTML file is not used; the letter gets the house style."),
        message("Set colours, font and logo in the house style (--style)."),
        Level.WARNING,
    )


def html_finding(
    fault: HtmlFault, place: Place, *, fix: Message | None = None, **values: str | int | Message
) -> Finding:
    """Return the finding for a fault of a template.

    Args:
        fault: What is wrong.
        place: Line and column in the template.
        fix: Another cure than the usual one.
        values: What goes into the sentence; never a value of a case.
    """
    return fault.value.finding(place, fix=fix, **values)


CODES = tuple(fault.value.described() for fault in HtmlFault)
"""All faults, for the docs and `docgen explain`."""
