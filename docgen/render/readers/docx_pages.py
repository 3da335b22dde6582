"""Numbers of pages in a Word file, which Word prints itself and our PDF prints its own way."""

from __future__ import annotations

import re
from dataclasses import replace

from docgen.document.inline import Inline, Runs, Text, plain
from docgen.render.readers.docx_text import PAGE_NUMBER
from docgen.render.readers.pieces import spaced

_WORD = r"(?:^|[\s|·–-])(?:pagina|bladzijde|page|pag\.?|blz\.?|blad|p\.)\s*"
_BEFORE = re.compile(f"{_WORD}$", re.IGNORECASE)
_PAGES = re.compile(rf"(?:{_WORD})?{PAGE_NUMBER}(?:\s*(?:van|of|/|-)\s*{PAGE_NUMBER})?", re.IGNORECASE)


def without_pages(runs: Runs) -> Runs:
    """Return a line of header or footer without `pagina 1 van 3`; what stands around it stays."""
    if PAGE_NUMBER not in plain(runs):
        return spaced(runs)
    kept: list[Inline] = []
    for run in runs:
        if not isinstance(run, Text) or PAGE_NUMBER not in run.text:
            kept.append(run)
            continue
        before = kept[-1] if kept else None
        if isinstance(before, Text) and run.text.lstrip().startswith(PAGE_NUMBER):
            kept[-1] = replace(before, text=_BEFORE.sub("", before.text))
        kept.append(replace(run, text=_PAGES.sub("", run.text)))
    return spaced(tuple(kept))


def is_page_number(runs: Runs) -> bool:
    """Return whether a paragraph says nothing but which page this is."""
    return PAGE_NUMBER in plain(runs) and not any(map(str.isalnum, plain(without_pages(runs))))
