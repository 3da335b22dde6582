"""What can be wrong with a letter that is read in, or with a Word template."""

from __future__ import annotations

from docgen.render.readers.faults import CODES as LETTER_CODES
from docgen.render.word.faults import CODES as WORD_CODES

CODES = (*LETTER_CODES, *WORD_CODES)
