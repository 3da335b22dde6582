"""What can be wrong with the fields of a case."""

from __future__ import annotations

from docgen.dutch.notation import Trouble
from docgen.finding import Code
from docgen.message import message

NO_DOCUMENT = Code(
    "CASE001",
    "document-ontbreekt",
    message("The case does not say which document it is for."),
    message("Write on the first line, for example: document: notices/aankondiging-ontruiming"),
)
UNKNOWN_DOCUMENT = Code(
    "CASE002",
    "document-onbekend",
    message("There is no document with this id."),
    message("See `docgen template list` for the documents there are."),
)
MISSING = Code(
    "CASE010",
    "veld-ontbreekt",
    message("A field that the document needs is not there."),
    message("Add the field; `docgen new` prints an example with all fields."),
)
UNKNOWN = Code(
    "CASE011",
    "veld-onbekend",
    message("There is no field with this name here."),
    message("Correct the name or remove the field; `docgen new` prints an example with all fields."),
)
EMPTY = Code(
    "CASE012",
    "veld-leeg",
    message("A field that the document needs has no value."),
    message("Fill in the field; `docgen new` prints an example with all fields."),
)
FORM = Code(
    "CASE013",
    "vorm-onjuist",
    message("A list, a group of fields or a single value stands where another form belongs."),
    message("Compare it with the example that `docgen new` prints."),
)
VALUE = Code(
    "CASE020",
    "waarde-onjuist",
    message("The value is not written as the field needs it."),
    message("Write the value as the example that `docgen new` prints."),
)
DATE = Code(
    "CASE021",
    "datum-onjuist",
    message("The value is not a date, or can be read as more than one."),
    message("Write an existing date as year-month-day, for example 2026-02-28."),
)
AMOUNT = Code(
    "CASE022",
    "bedrag-onjuist",
    message("The value is not an amount, or can be read as more than one."),
    message("Write an amount with two decimals after a comma, for example 1.234,56."),
)
CHOICE = Code(
    "CASE023",
    "keuze-onbekend",
    message("The value is none of those that the field allows."),
    message("Choose one of the values that the field allows."),
)
CHARACTER = Code(
    "CASE024",
    "teken-geweigerd",
    message("The text holds a sign that cannot be printed, or a line break where none belongs."),
    message("Remove the sign, or type the text again."),
)
BSN = Code(
    "CASE025",
    "bsn-geweigerd",
    message(
        "The text holds a number that looks like a BSN; UAVG article 46 allows it only where a law says so."
    ),
    message("Remove the number; write a reference of nine digits with a letter or a dash in it."),
)
LENGTH = Code(
    "CASE026",
    "tekst-te-lang",
    message("The text is longer than the document has room for."),
    message("Shorten the text."),
)
CONFLICT = Code(
    "CASE030",
    "velden-botsen",
    message("Two fields are each right but cannot be true together."),
    message("Correct one of the two."),
)
BEGELEIDEND_ONBEKEND = Code(
    "CASE040",
    "begeleidend-onbekend",
    message("A document is asked for that cannot be made from this case."),
    message("Leave it out, or give it a case of its own; `docgen new` prints an example."),
)
BEGELEIDEND_ONVOLLEDIG = Code(
    "CASE041",
    "begeleidend-onvolledig",
    message("The case does not say all that a companion needs."),
    message("Add what is missing, or name the companions that you want: --with notices/kinderbrief"),
)
BEGELEIDEND_NIET_NODIG = Code(
    "CASE042",
    "begeleidend-niet-nodig",
    message("A companion was left out, because it does not belong to this case."),
    message("Nothing to do, unless the case says something that is not so."),
)
BEGELEIDEND_LATER = Code(
    "CASE043",
    "begeleidend-later",
    message("A companion has a later date than the document that it goes along with."),
    message("Do not send it before its date, and make it again when that day changes."),
)

CODES = (
    NO_DOCUMENT,
    UNKNOWN_DOCUMENT,
    MISSING,
    UNKNOWN,
    EMPTY,
    FORM,
    VALUE,
    DATE,
    AMOUNT,
    CHOICE,
    CHARACTER,
    BSN,
    LENGTH,
    CONFLICT,
    BEGELEIDEND_ONBEKEND,
    BEGELEIDEND_ONVOLLEDIG,
    BEGELEIDEND_NIET_NODIG,
    BEGELEIDEND_LATER,
)
"""All of them, for the docs."""

OF_TROUBLE = {
    Trouble.NOTATION: VALUE,
    Trouble.DATE: DATE,
    Trouble.AMOUNT: AMOUNT,
    Trouble.CHARACTER: CHARACTER,
    Trouble.LENGTH: LENGTH,
    Trouble.EMPTY: EMPTY,
    Trouble.BSN: BSN,
}
"""The code for each trouble that reading a value can give."""
