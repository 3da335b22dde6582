"""What can go wrong with a batch, its rows, and the processes that make them."""

from __future__ import annotations

from docgen.finding import Code
from docgen.message import message

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

CODES = (
    WERKER_GESTOPT,
    FOUT_IN_DOCGEN,
    SCHIJF,
    DASK_ONTBREEKT,
    PLANNER_ONBEREIKBAAR,
    GEEN_WERKERS,
    ANDERE_VERSIES,
)
