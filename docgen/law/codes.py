"""What can go wrong when the law is asked for a value."""

from __future__ import annotations

from docgen.finding import Code
from docgen.message import message

BUITEN_PERIODE = Code(
    "WET001",
    "buiten-periode",
    message("No checked value of the law covers the date."),
    message("Check the date in the case; if it is right, the law data must be extended first."),
)

NIET_NAGEKEKEN = Code(
    "WET002",
    "niet-nagekeken",
    message("The value of the law on this date was not found in a source."),
    message('Look it up and give it in docgen.toml under [[wet]], or go on with --accept WET002="reason".'),
)
ONBEKEND_ONDERWERP = Code(
    "WET003",
    "onbekend-onderwerp",
    message("The law data has no subject with this name."),
    message("docgen law list shows all names."),
)
ONBEKENDE_GEMEENTE = Code(
    "WET004",
    "onbekende-gemeente",
    message("The law data does not know to which court this municipality belongs."),
    message("Write the name of the municipality, not of the town, and look it up on rechtspraak.nl."),
)
EIGEN_WAARDE_ONJUIST = Code(
    "WET005",
    "eigen-waarde-onjuist",
    message("An own value of the law in docgen.toml cannot be used."),
    message("docs/instellingen.md shows how to give a value of your own, with its source."),
)

CODES = (
    BUITEN_PERIODE,
    NIET_NAGEKEKEN,
    ONBEKEND_ONDERWERP,
    ONBEKENDE_GEMEENTE,
    EIGEN_WAARDE_ONJUIST,
)
