"""Style rules for a document in another language than Dutch: page numbers without words, and direction."""

from __future__ import annotations

from functools import lru_cache

from docgen.document.blocks import Document
from docgen.template.folders import installed_templates
from docgen.writers.words import is_dutch, pages_of

TURNED_SHEET = "rechts-naar-links.css"

_PAGE = """
.blad > p, .blad > .lijst { max-width: 38em }
.deel.uitleg { padding: 2.2mm 5mm }
@page { @bottom-SIDE { content: counter(page) "BETWEEN" counter(pages) !important; width: 22% !important;
  text-align: SIDE !important; direction: ltr } }
"""


def language_rules(document: Document) -> str:
    """Return what the style sheet of a Dutch document does not say; nothing for a Dutch one."""
    if is_dutch(document.language):
        return ""
    side = "left" if document.right_to_left else "right"
    rules = _PAGE.replace("SIDE", side).replace("BETWEEN", pages_of(document.language)[1])
    return _turned() + rules if document.right_to_left else rules


@lru_cache(maxsize=1)
def _turned() -> str:
    foot = "@page { @bottom-right { content: element(voet) !important; width: 78% !important; text-align: right } }"
    return (installed_templates() / "_style" / TURNED_SHEET).read_text(encoding="utf-8") + foot
