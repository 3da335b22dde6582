"""Tags in a Word file where they are not filled in, or are filled in without having been checked."""

from __future__ import annotations

import re
from collections.abc import Iterator

from docgen.finding import Finding
from docgen.message import message
from docgen.render.word.faults import WordFault, word_finding
from docgen.render.word.paragraphs import is_fillable, kind_of
from docgen.render.xml_part import Element, W

TAG = re.compile(r"\{\{|\{%|\{#|%7B%7B|%7B%25", re.IGNORECASE)
"""How a tag begins, also as it is written in an address."""

_NAMESPACE = re.compile(r'\bxmlns(?::[\w.-]+)?="([^"]*)"')
_WORDS = frozenset({f"{W}t", f"{W}delText"})
_DROPPED = ("customXml/", "docProps/app.xml", "docProps/custom.xml")
_KINDS = {
    "header": message("header"),
    "footer": message("footer"),
    "footnote": message("footnote"),
    "endnote": message("endnote"),
    "comments": message("comment"),
    "core": message("document properties"),
}


def misplaced_tags(name: str, root: Element, path: str) -> Iterator[Finding]:
    """Yield a finding for a tag where docxtpl fills in nothing, or where nobody checked it.

    Args:
        name: Name of the part.
        root: The part.
        path: Template, as the user named it.
    """
    if name.startswith(_DROPPED):
        return
    kind = kind_of(name)
    if not is_fillable(name):
        if any(TAG.search(text) for text in (*_attributes(root), "".join(_texts(root)))):
            yield word_finding(WordFault.TAG_PLACE, path, name, kind=_KINDS.get(kind, kind))
    elif any(TAG.search(text) for text in _attributes(root)):
        yield word_finding(WordFault.TAG_PLACE, path, name, kind=message("attribute"))
    elif TAG.search("".join(_loose_texts(root))):
        yield word_finding(WordFault.TAG_PLACE, path, name, kind=message("formula, drawing or remark"))


def _attributes(root: Element) -> Iterator[str]:
    """Yield the values of attributes, and the names of namespaces, that may hold a tag: mostly none."""
    from lxml import etree

    written = etree.tostring(root, encoding="unicode")
    if not TAG.search(written):
        return
    yield from _NAMESPACE.findall(written)
    for node in root.iter(etree.Element):
        yield from node.attrib.values()


def _texts(root: Element) -> Iterator[str]:
    for node in root.iter():
        yield node.text or ""
        yield node.tail or ""


def _loose_texts(root: Element) -> Iterator[str]:
    """Yield the texts that are no words of a paragraph: formulas, drawings, fields, remarks in the XML."""
    for node in root.iter():
        is_words = node.tag in _WORDS and next(node.iterancestors(f"{W}p"), None) is not None
        if not is_words:
            yield node.text or ""
        yield node.tail or ""
