"""Links of a template on paper: nobody can click there, so the address stands behind the words."""

from __future__ import annotations

import re
from urllib.parse import unquote

from docgen.render.xml_part import Element

_START = re.compile(r"^\s*(https?://|mailto:|tel:)", re.IGNORECASE)
_SPACE = re.compile(r"[\s\u00a0()-]+")


def spell_out(link: Element) -> None:
    """Put the address of a link behind its words, in brackets, unless the words are the address."""
    target = link.get("href", "")
    kind = _START.match(target)
    if kind is None:
        return
    shown = target[kind.end() :].strip().rstrip("/")
    if kind[1].lower() in {"mailto:", "tel:"}:
        shown = unquote(shown.partition("?")[0])
    words = _squeezed("".join(link.itertext()))
    if not shown or _squeezed(shown).removeprefix("www.") in words:
        return
    addition = f" ({shown})"
    if len(link):
        link[-1].tail = (link[-1].tail or "") + addition
    else:
        link.text = (link.text or "") + addition


def _squeezed(text: str) -> str:
    return _SPACE.sub("", text).lower()
