"""The runs of a Word file: what hangs on their words, and the same runs with other words."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy

from docgen.render.readers.docx_text import MC
from docgen.render.xml_part import Element, W

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_TRACKED = frozenset(f"{W}{name}" for name in ("ins", "del", "moveFrom", "moveTo"))
_LOCKS = frozenset({"contentLocked", "sdtContentLocked"})
_FILLED = frozenset({"dataBinding", "dropDownList", "comboBox", "date"})


def is_controlled(node: Element) -> bool:
    """Return whether words stand in a content control that is locked or filled from elsewhere."""
    for control in node.iterancestors(f"{W}sdt"):
        for one in control.iterfind(f"{W}sdtPr/*"):
            name = one.tag.rpartition("}")[2] if isinstance(one.tag, str) else ""
            if name in _FILLED or (name == "lock" and one.get(f"{W}val") in _LOCKS):
                return True
    return False


def is_doubled(node: Element) -> bool:
    """Return whether Word keeps the same words a second time, for older programs."""
    return next(node.iterancestors(f"{MC}AlternateContent"), None) is not None


def crosses_change(first: Element, last: Element) -> bool:
    """Return whether a tracked change begins or ends between two text elements."""
    around = [set(node.iterancestors(*_TRACKED)) for node in (first, last)]
    if around[0] != around[1]:
        return True
    paragraph = next(first.iterancestors(f"{W}p"))
    inside = list(paragraph.iter())
    between = inside[inside.index(first) : inside.index(last)]
    return any(node.tag in _TRACKED for node in between)


def with_texts(root: Element, texts: Mapping[Element, str]) -> Element:
    """Return a copy of a part with other words in some text elements; what is empty then goes."""
    copy = deepcopy(root)
    pairs = list(zip(root.iter(f"{W}t"), copy.iter(f"{W}t"), strict=True))
    for old, new in pairs:
        if old in texts:
            _write(new, texts[old])
    return copy


def _write(node: Element, text: str) -> None:
    if text:
        node.text = text
        if text != text.strip():
            node.set(_SPACE, "preserve")
        return
    run = node.getparent()
    run.remove(node)
    if all(one.tag == f"{W}rPr" for one in run):
        run.getparent().remove(run)
