"""The text of a Word file from right to left.

Word decides the order of signs by run and by paragraph, not by the signs of Unicode: what stands between such
signs, a name or a number, becomes a run of its own from left to right.
"""

from __future__ import annotations

from copy import deepcopy

from docgen.document.isolate import stretches
from docgen.render.readers.docx_words import LEFT_TO_RIGHT
from docgen.render.xml_part import Element, W, parse_part, part_bytes
from docgen.writers.wordml.boxes import BOX_INDENT, BOX_RIGHT
from docgen.writers.wordml.order import PARAGRAPH, RUN, SECTION, look_of, put

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_MIRRORED = {f"{W}left": str(BOX_RIGHT), f"{W}right": str(BOX_INDENT)}
"""Place of a passage that is not turned, in a box that is."""


def turned(part: bytes) -> bytes:
    """Return a part of a Word file from right to left, but for its passages in another language."""
    root = parse_part(part)
    for section in root.iter(f"{W}sectPr"):
        put(section, "bidi", SECTION)
    for paragraph in root.iter(f"{W}p"):
        if paragraph.find(f"{W}r/{W}rPr/{W}lang") is not None:
            put(look_of(paragraph), "ind", PARAGRAPH, _MIRRORED)  # a passage of another language
            continue
        put(look_of(paragraph), "bidi", PARAGRAPH)
        for run in list(paragraph.iter(f"{W}r")):
            _split(run)
    return part_bytes(root)


def _split(run: Element) -> None:
    """Replace a run by one for each direction in it."""
    texts = run.findall(f"{W}t")
    if len(texts) != 1:
        return
    text = texts[0].text or ""
    parent = run.getparent()
    before = parent.index(run)
    parent.remove(run)
    if text == LEFT_TO_RIGHT:
        return
    for number, (part, keeps_its_own) in enumerate(stretches(text)):
        one = deepcopy(run)
        one.tail = None
        one.find(f"{W}t").text = part
        one.find(f"{W}t").set(_SPACE, "preserve")
        _direct(one, to_left=not keeps_its_own)
        parent.insert(before + number, one)


def _direct(run: Element, *, to_left: bool) -> None:
    look = run.find(f"{W}rPr")
    if look is None:
        look = run.makeelement(f"{W}rPr", {})
        run.insert(0, look)
    for old in look.findall(f"{W}rtl"):
        look.remove(old)
    if to_left:
        put(look, "rtl", RUN)
