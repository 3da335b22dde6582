"""Fields of Word (`PAGE`, `HYPERLINK`, …): which may be in a letter."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from docgen.message import Message, message
from docgen.render.word.faults import WordFault
from docgen.render.word.tag_places import TAG
from docgen.render.xml_part import Element, W

SCHEMES = frozenset({"http", "https", "mailto", "tel"})
"""Where a link in a letter may go."""

_SELF = "PAGE NUMPAGES SECTIONPAGES SECTION DATE TOC REF PAGEREF SEQ STYLEREF NOTEREF HYPERLINK"
ALLOWED_FIELDS = frozenset(_SELF.split())
"""Word fields that only show the document itself, a date or a link."""

_LINK = re.compile(r'HYPERLINK\s+(?!\\l)"?([^"\s]*)', re.IGNORECASE)
_LONGEST_NAME = 20  # signs of the name of a field that a message shows

Complaint = tuple[WordFault, str | Message]


def is_safe_link(target: str) -> bool:
    """Return whether a link goes to a web page, an e-mail address or a phone number."""
    try:
        return urlsplit(target.strip()).scheme.lower() in SCHEMES
    except ValueError:
        return False


class Fields:
    """Follows the fields of one part; Word may spread an instruction over many runs."""

    def __init__(self) -> None:
        self._open: list[str] = []

    def met(self, node: Element) -> Iterator[Complaint]:
        """Yield what is wrong with a field that this node ends or holds."""
        if node.tag == f"{W}fldSimple":
            yield from _judged(node.get(f"{W}instr", ""))
        elif node.tag == f"{W}instrText" and self._open:
            self._open[-1] += node.text or ""
        elif node.tag == f"{W}instrText":
            yield from _judged(node.text or "")
        elif node.tag == f"{W}fldChar":
            yield from self._char(node.get(f"{W}fldCharType", ""))

    def left(self) -> Iterator[Complaint]:
        """Yield what is wrong with fields that have no end."""
        for instruction in self._open:
            yield from _judged(instruction)

    def _char(self, kind: str) -> Iterator[Complaint]:
        """Judge an instruction once it is complete: at the sign before the result, or at the end."""
        if kind == "begin":
            self._open.append("")
        elif self._open:
            yield from _judged(self._open[-1])
            self._open[-1] = ""
            if kind == "end":
                self._open.pop()


def _judged(instruction: str) -> Iterator[Complaint]:
    words = instruction.split()
    if not words:
        return
    name = words[0].upper()
    link = _LINK.search(instruction)
    if TAG.search(instruction):
        yield WordFault.TAG_PLACE, message("Word field")
    elif name == "MERGEFIELD":
        yield WordFault.MERGEFIELD, ""
    elif name not in ALLOWED_FIELDS:
        yield WordFault.FIELD, name[:_LONGEST_NAME] if name.isalpha() else "?"
    elif name == "HYPERLINK" and link and not is_safe_link(link.group(1)):
        yield WordFault.EXTERNAL, "HYPERLINK"
