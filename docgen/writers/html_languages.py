"""Style rules for a document in another language than Dutch: page numbers without words, and direction."""

from __future__ import annotations

import re
from functools import lru_cache

from docgen.document.blocks import Document
from docgen.template.folders import installed_templates
from docgen.writers.words import is_dutch, pages_of

SHEET, TURNED_SHEET = "andere-taal.css", "rechts-naar-links.css"

_TURNED = re.compile('<bdi dir="rtl">(.*?)</bdi>', re.DOTALL)
_NUMBER = """
@page { @bottom-SIDE { content: counter(page) "BETWEEN" counter(pages) !important; width: 22% !important;
  text-align: SIDE !important; direction: ltr } }
"""
_FOOT = """
@page { @bottom-right { content: element(voet) !important; width: 78% !important; text-align: right } }
"""


def language_rules(document: Document) -> str:
    """Return what the style sheet of a Dutch document does not say; nothing for a Dutch one."""
    if is_dutch(document.language):
        return ""
    side = "left" if document.right_to_left else "right"
    number = _NUMBER.replace("SIDE", side).replace("BETWEEN", pages_of(document.language)[1])
    return _sheet(SHEET) + (_sheet(TURNED_SHEET) + _FOOT if document.right_to_left else "") + number


def unwrapped(page: str) -> str:
    """Return a page from right to left without the marks around text that runs its own way.

    They would keep WeasyPrint from breaking a line where a reader expects it.
    """
    return _TURNED.sub(r"\1", page)


@lru_cache(maxsize=2)
def _sheet(name: str) -> str:
    return (installed_templates() / "_style" / name).read_text(encoding="utf-8")
