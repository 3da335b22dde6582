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

CODES = (BUITEN_PERIODE,)
