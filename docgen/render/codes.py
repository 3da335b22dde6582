"""What can be wrong with a letter that is read in, or with a template of an office."""

from __future__ import annotations

from docgen.render.html_template.faults import CODES as HTML_CODES
from docgen.render.readers.faults import CODES as LETTER_CODES
from docgen.render.word.faults import CODES as WORD_CODES

CODES = (*LETTER_CODES, *WORD_CODES, *HTML_CODES)
