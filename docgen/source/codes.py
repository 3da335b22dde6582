"""What can be wrong with a file before its fields are looked at."""

from __future__ import annotations

from docgen.finding import Code
from docgen.message import message

UNREADABLE = Code(
    "SRC001",
    "bestand-onleesbaar",
    message("The file is not there, is not a file, or may not be read."),
    message("Check the name and the rights of the file."),
)
TOO_LARGE = Code(
    "SRC002",
    "bestand-te-groot",
    message("The file is larger than a file of this kind can be."),
    message("Check that this is the right file; a case file holds one case."),
)
EMPTY = Code(
    "SRC003",
    "bestand-leeg",
    message("The file holds no fields."),
    message("Start from the example that `docgen new` prints."),
)
ENCODING = Code(
    "SRC004",
    "codering-onjuist",
    message("The file is not text in UTF-8."),
    message("Save the file as UTF-8 in your editor."),
)
CHARACTER = Code(
    "SRC005",
    "teken-geweigerd",
    message("The file holds a sign that cannot be seen or is not a sign at all."),
    message("Remove the sign, or type the text again."),
)
KIND = Code(
    "SRC006",
    "bestandssoort-onbekend",
    message("A case file is YAML or JSON."),
    message("Give the file a name that ends in .yaml or .json."),
)
FOLDER = Code(
    "SRC007",
    "map-in-plaats-van-bestand",
    message("This is a folder; docgen reads files."),
    message('Name the files in it, such as "folder/*.docx".'),
)
YAML = Code(
    "SRC010",
    "yaml-onjuist",
    message("The text does not follow the rules of YAML."),
    message("Put the value in double quotes, and line the fields of one group up with spaces."),
)
DUPLICATE = Code(
    "SRC011",
    "dubbel-veld",
    message("A field is given twice."),
    message("Keep one of the two."),
)
TAG = Code(
    "SRC012",
    "yaml-tag",
    message("A YAML tag could turn text into something else."),
    message("Put a value that begins with ! in double quotes."),
)
ANCHOR = Code(
    "SRC013",
    "yaml-anker",
    message("A YAML anchor, alias or merge key makes text appear where nobody wrote it."),
    message("Write the text out; put a value that begins with & or * in double quotes."),
)
DOCUMENTS = Code(
    "SRC014",
    "meer-documenten",
    message("The file holds more than one YAML document."),
    message("Put each case in a file of its own and remove the line `---`."),
)
DEPTH = Code(
    "SRC015",
    "te-diep",
    message("The fields are nested deeper than any case needs."),
    message("Check the indentation and the brackets."),
)
COMMENT = Code(
    "SRC016",
    "opmerking-achter-waarde",
    message("A comment behind a value could be a part of the value."),
    message("Put the value in double quotes, or the comment on a line of its own."),
)
NO_FIELDS = Code(
    "SRC017",
    "geen-velden",
    message("The file does not consist of fields with values."),
    message("Start from the example that `docgen new` prints."),
)
KEY = Code(
    "SRC018",
    "veldnaam-onjuist",
    message("The name of a field is missing or is not plain text."),
    message("Write `name: value`; put a value that begins with { or [ in double quotes."),
)
JSON = Code(
    "SRC020",
    "json-onjuist",
    message("The text does not follow the rules of JSON."),
    message("Check commas, quotes and brackets at this place."),
)
TOML = Code(
    "SRC021",
    "toml-onjuist",
    message("The text does not follow the rules of TOML."),
    message("Check quotes, brackets and the equals sign at this place."),
)

CODES = (
    UNREADABLE,
    TOO_LARGE,
    EMPTY,
    ENCODING,
    CHARACTER,
    KIND,
    FOLDER,
    YAML,
    DUPLICATE,
    TAG,
    ANCHOR,
    DOCUMENTS,
    DEPTH,
    COMMENT,
    NO_FIELDS,
    KEY,
    JSON,
    TOML,
)
"""All of them, for the docs."""
