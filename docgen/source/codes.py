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
TOO_MANY = Code(
    "SRC019",
    "te-veel-waarden",
    message("The file holds more fields or items than any case needs."),
    message("Put each case in a file of its own; for many cases use `docgen batch`."),
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

SHEET_KIND = Code(
    "SRC030",
    "soort-blad-onbekend",
    message("A sheet is a CSV file, an Excel file (.xlsx) or JSON Lines (.jsonl)."),
    message("Open the file in Excel and save it as an Excel workbook (.xlsx)."),
)
CSV = Code(
    "SRC031",
    "csv-onjuist",
    message("The text does not follow the rules of CSV."),
    message("Open the file in Excel and save it again as CSV UTF-8."),
)
COLUMN_NAME = Code(
    "SRC032",
    "kolomnaam-onjuist",
    message("A column has no name, or a name that another column has too."),
    message("Give each column the name of one field, and delete columns without a name."),
)
UNKNOWN_COLUMN = Code(
    "SRC033",
    "kolom-onbekend",
    message("There is no field with the name of this column."),
    message("Take the names from the sheet that `docgen batch sheet` writes, and delete other columns."),
)
CELL_COUNT = Code(
    "SRC034",
    "aantal-cellen-onjuist",
    message("A row has more or fewer cells than there are columns."),
    message("Put a value that holds the separator in double quotes, and check the row before it."),
)
FORMULA = Code(
    "SRC035",
    "formule-in-cel",
    message("A cell holds a formula or the error of a formula instead of a value."),
    message("Copy the cell and paste it as a value, or type the value."),
)
EXCEL = Code(
    "SRC036",
    "excel-veranderde-waarde",
    message("Excel may have changed what was typed in this cell."),
    message("Format the column as text and type the value again."),
)
XLSX = Code(
    "SRC037",
    "xlsx-onjuist",
    message("The file is not a plain Excel workbook."),
    message("Open it in Excel and save it as an Excel workbook (.xlsx)."),
)
UNSEEN_CELLS = Code(
    "SRC038",
    "verborgen-of-samengevoegd",
    message("The sheet holds rows that are hidden, or cells that are merged."),
    message("Show all rows, take away filters, and split merged cells; delete rows that are not meant."),
)
NO_ROWS = Code(
    "SRC039",
    "geen-rijen",
    message("The sheet holds no row with a case."),
    message("Fill in one row for each document, below the names of the columns."),
)
TOO_WIDE = Code(
    "SRC040",
    "blad-te-groot",
    message("The sheet has more rows, columns or text than a sheet of cases can have."),
    message("Delete what is not meant, or divide the rows over more files."),
)
GAP = Code(
    "SRC041",
    "lijst-met-gat",
    message("An item of a list is empty while a later one is filled in."),
    message("Fill in the items of a list from the first on."),
)
EXAMPLE = Code(
    "SRC042",
    "voorbeeldrij",
    message("A row is marked as the example."),
    message("Delete the example, or empty its cell in the column `voorbeeld` if it is a case of yours."),
)
AS_WINDOWS = Code(
    "SRC043",
    "gelezen-als-windows",
    message("The file is not UTF-8 and was read as Windows-1252, as Excel writes it."),
    message("Check a name with an accent in the first document, or save the file as CSV UTF-8."),
)
ONE_OF_SHEETS = Code(
    "SRC044",
    "ander-blad-niet-gelezen",
    message("The workbook holds more than one sheet; only one was read."),
    message("Put the sheet that is meant in front."),
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
    TOO_MANY,
    JSON,
    TOML,
    SHEET_KIND,
    CSV,
    COLUMN_NAME,
    UNKNOWN_COLUMN,
    CELL_COUNT,
    FORMULA,
    EXCEL,
    XLSX,
    UNSEEN_CELLS,
    NO_ROWS,
    TOO_WIDE,
    GAP,
    EXAMPLE,
    AS_WINDOWS,
    ONE_OF_SHEETS,
)
"""All of them, for the docs."""
