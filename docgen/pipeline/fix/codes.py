"""Why a letter cannot be written again with plainer words, and why one replacement stays out."""

from __future__ import annotations

from docgen.finding import Code
from docgen.message import message

PDF_BLIJFT_ZO = Code(
    "HER001",
    "pdf-blijft-zo",
    message("The words of a PDF cannot be replaced."),
    message("Run --fix on the Word file or the text that the PDF was made from, and make the PDF again."),
)
GEEN_EIGEN_BESTAND = Code(
    "HER002",
    "geen-eigen-bestand",
    message("What comes from standard input has no file that a copy can stand beside."),
    message("Save the letter as a file and run --fix on that file."),
)
TEKST_STAAT_IN_SJABLOON = Code(
    "HER003",
    "tekst-staat-in-sjabloon",
    message("A case or a template folder is no letter: its words stand in document.md of the template."),
    message("Run --fix on the file document.md in the folder of the template."),
)
HANDTEKENING_VERVALT = Code(
    "HER004",
    "handtekening-vervalt",
    message("This Word file is signed digitally; any change would take the signature away."),
    message("Change the words in Word yourself, and have the letter signed again."),
)
SOORT_BLIJFT_ZO = Code(
    "HER005",
    "soort-blijft-zo",
    message("The words of a file of this kind cannot be replaced."),
    message("Save the letter as Word (.docx), HTML, Markdown or plain text, and run --fix on that file."),
)

CODES = (
    PDF_BLIJFT_ZO,
    GEEN_EIGEN_BESTAND,
    TEKST_STAAT_IN_SJABLOON,
    HANDTEKENING_VERVALT,
    SOORT_BLIJFT_ZO,
)

NOT_FOUND = message("the words could not be found back in the file as they are read")
OTHER_TEXT = message("something else in the letter would change with it")
NO_SIGN = message("the file cannot hold a sign of the new words")
WORSE = message("the letter would get a worse score with the new words")
QUOTED = message("the words stand between quotation marks")
IN_TAG = message("the words stand in a tag of the template")
IN_FIELD = message("the words stand in a field that Word fills in itself")
IN_CONTROL = message("the words stand in a content control that is locked or filled in from elsewhere")
IN_CHANGE = message("a tracked change begins or ends in these words")
IN_TAB = message("a tab, a line break or a special sign stands between the words")
IN_BOX = message("the words stand in a text box of which Word keeps a second copy")
AGAIN = message("the new words could be replaced again and again")
