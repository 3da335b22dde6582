"""What can go wrong with a batch, its rows, and the processes that make them."""

from __future__ import annotations

from docgen.finding import Code
from docgen.message import message

MAP_IN_GEBRUIK = Code(
    "BAT001",
    "map-in-gebruik",
    message("Another run is busy with this folder; nothing was written."),
    message("Wait until it is ready, or choose another folder with --out."),
)
JOURNAAL_STUK = Code(
    "BAT002",
    "journaal-stuk",
    message("The journal of this folder is damaged: docgen cannot see what was made."),
    message(
        "Move the folder .docgen in it to another place, and make everything again:"
        " docgen batch run SHEET --out FOLDER --all --overwrite"
    ),
)
GEEN_JOURNAAL = Code(
    "BAT003",
    "geen-journaal",
    message("No batch was made in this folder."),
    message("Start one: docgen batch run SHEET --out FOLDER"),
)
BESTAND_IN_DE_WEG = Code(
    "BAT004",
    "bestand-in-de-weg",
    message("A file that is not of this batch has the name of this document; it was left as it is."),
    message("Move it to another place, or replace it with --overwrite."),
)
DUBBELE_RIJ = Code(
    "BAT005",
    "dubbele-rij",
    message("This row is the same as another row."),
    message("Remove one of the two: a tenant must not get the same letter twice."),
)
DUBBEL_KENMERK = Code(
    "BAT006",
    "dubbel-kenmerk",
    message("Another row has the same reference and the same document."),
    message("Give each letter its own reference, such as 2026-0412-1 and 2026-0412-2, or remove a row."),
)
KOLOM_ONBEKEND = Code(
    "BAT007",
    "kolom-onbekend",
    message("No row has this column."),
    message("Write --where COLUMN=VALUE with the name of a column of the sheet."),
)
GEEN_RIJEN = Code(
    "BAT008",
    "geen-rijen",
    message("No row of the sheet was chosen."),
    message("Look at --where and --limit, and at the sheet itself."),
)
NAAM_ONJUIST = Code(
    "BAT009",
    "naam-onjuist",
    message("Documents cannot be named like this."),
    message("Use text with {kenmerk}, {document}, {datum} or {rij}, such as --name '{kenmerk}-{document}'"),
)
NIET_ALLES = Code(
    "BAT010",
    "niet-alles",
    message("Not every row could be made, so nothing was written: that is what --all-or-nothing asks."),
    message("Repair the rows above; then run again."),
)
OUD_DOCUMENT = Code(
    "BAT011",
    "oud-document",
    message("A document stands here of a row that has changed or is gone. Do not send it."),
    message("Repair the row and make it again, or remove the document."),
)
RIJ_GEWIJZIGD = Code(
    "BAT012",
    "rij-gewijzigd",
    message("This row has changed since its document was made; the new one took its place."),
    message("Did the earlier document leave the house? Then send no second one without a word about it."),
)
AL_GEMAAKT = Code(
    "BAT013",
    "al-gemaakt",
    message("The document of this row was made before."),
    message("Nothing to do: it is not made again as long as the row and the file stay the same."),
)

ANDER_BLAD = Code(
    "BAT014",
    "ander-blad",
    message("This folder holds the documents of another sheet."),
    message("Choose another folder with --out, or add these documents to it with --overwrite."),
)

WERKER_GESTOPT = Code(
    "BAT090",
    "werker-gestopt",
    message("The process that made this row stopped twice: too little memory, or the row is too heavy."),
    message("Look for a very long value in this row, or run again with fewer workers."),
)
FOUT_IN_DOCGEN = Code(
    "BAT091",
    "fout-in-docgen",
    message("docgen itself failed on this row."),
    message("Report the kind of the fault, without private data. The other rows are not touched by it."),
)
SCHIJF = Code(
    "BAT092",
    "schijf-of-rechten",
    message("A file that this row needs cannot be used."),
    message("Check your rights, the free space on the disk and the number of open files."),
)
DASK_ONTBREEKT = Code(
    "BAT093",
    "dask-ontbreekt",
    message("The library for a Dask cluster is not installed."),
    message("Install it with: pip install 'docgen[dask]'"),
)
PLANNER_ONBEREIKBAAR = Code(
    "BAT094",
    "planner-onbereikbaar",
    message("The scheduler of the Dask cluster cannot be reached."),
    message("Start it with `dask scheduler`, and give its address, such as --scheduler tcp://host:8786"),
)
GEEN_WERKERS = Code(
    "BAT095",
    "geen-werkers",
    message("The Dask cluster has no workers."),
    message("Start one on each machine: dask worker tcp://host:8786 --nthreads 1"),
)
ANDERE_VERSIES = Code(
    "BAT096",
    "andere-versies",
    message("A worker of the Dask cluster has other versions than this machine."),
    message("Install the same versions everywhere, so that each row gives the same bytes."),
)
WERKERS_STOPPEN = Code(
    "BAT097",
    "werkers-stoppen",
    message("Workers stop again and again, before they have made a row."),
    message(
        "Look at the memory of this machine, and run again with fewer workers. What was made stays good."
    ),
)
GEEN_PDF = Code(
    "BAT098",
    "geen-pdf-om-te-printen",
    message("There is no PDF to print."),
    message("Make the letters as PDF too, with --to pdf, and look in the report for rows that failed."),
)

CODES = (
    MAP_IN_GEBRUIK,
    JOURNAAL_STUK,
    GEEN_JOURNAAL,
    BESTAND_IN_DE_WEG,
    DUBBELE_RIJ,
    DUBBEL_KENMERK,
    KOLOM_ONBEKEND,
    GEEN_RIJEN,
    NAAM_ONJUIST,
    NIET_ALLES,
    OUD_DOCUMENT,
    RIJ_GEWIJZIGD,
    AL_GEMAAKT,
    ANDER_BLAD,
    WERKER_GESTOPT,
    FOUT_IN_DOCGEN,
    SCHIJF,
    DASK_ONTBREEKT,
    PLANNER_ONBEREIKBAAR,
    GEEN_WERKERS,
    ANDERE_VERSIES,
    WERKERS_STOPPEN,
    GEEN_PDF,
)
