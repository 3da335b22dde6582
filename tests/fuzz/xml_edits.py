"""Small damage to an XML tree that stays sound XML, as broken XML is refused before anything is read."""

from __future__ import annotations

import copy
import re
from random import Random
from typing import Any

from .edits import Edit

BYTES = 0.1
"""Share of the edits that do break the XML."""

_ILLEGAL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def xml_edit(inside: Edit) -> Edit:
    """Return an edit of XML: elements go, come twice, move or change places; attributes and texts change.

    Args:
        inside: Edit of a text or of the value of an attribute; also of the bytes, now and then.
    """
    from lxml import etree

    def edit(data: bytes, random: Random) -> bytes:
        if random.random() < BYTES:
            return inside(data, random)
        try:
            root = etree.fromstring(data, etree.XMLParser(resolve_entities=False))
        except (etree.XMLSyntaxError, ValueError):
            return inside(data, random)
        for _ in range(random.choice((1, 1, 2, 5))):
            _change(root, random, inside)
        return bytes(etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True))

    return edit


def _change(root: Any, random: Random, inside: Edit) -> None:
    elements = [one for one in root.iter() if isinstance(one.tag, str)]
    one, other = random.choice(elements), random.choice(elements)
    parent = one.getparent()
    match random.randrange(8):
        case 0 if parent is not None:
            parent.remove(one)
        case 1 if parent is not None:
            for _ in range(random.choice((1, 1, 30))):
                parent.insert(parent.index(one), copy.deepcopy(one))
        case 2 if parent is not None and one not in other.iterancestors() and one is not other:
            other.insert(random.randint(0, len(other)), one)
        case 3:
            one.tag, other.tag = other.tag, one.tag
        case 4 | 5:
            _change_attribute(one, random, inside)
        case 6:
            one.tail = _text(one.tail, random, inside)
        case _:
            filled = [element for element in elements if element.text and element.text.strip()] or [one]
            chosen = random.choice(filled)
            chosen.text = _text(chosen.text, random, inside)


def _change_attribute(element: Any, random: Random, inside: Edit) -> None:
    if not element.attrib:
        return
    name = random.choice(sorted(element.attrib))
    if random.random() < 0.3:
        del element.attrib[name]
    else:
        element.attrib[name] = _text(element.attrib[name], random, inside)


def _text(text: str | None, random: Random, inside: Edit) -> str:
    changed = inside((text or "x").encode("utf-8", "replace"), random).decode("utf-8", "replace")
    return _ILLEGAL.sub("", changed)
