"""What may not be in a Word template at all: active content, leftovers of earlier letters, ways out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from urllib.parse import urlsplit

from docgen.finding import Finding
from docgen.message import Message, message
from docgen.render.word.faults import WordFault, word_finding
from docgen.render.word.paragraphs import is_fillable, kind_of, own_text, place_in
from docgen.render.xml_part import Element, W, is_on, parse_part

SCHEMES = frozenset({"http", "https", "mailto", "tel"})
"""Where a link in a letter may go."""

ALLOWED_RELATIONS = frozenset(
    [
        "officeDocument",
        "core-properties",
        "extended-properties",
        "custom-properties",
        "thumbnail",
        "styles",
        "stylesWithEffects",
        "numbering",
        "settings",
        "webSettings",
        "fontTable",
        "theme",
        "header",
        "footer",
        "footnotes",
        "endnotes",
        "comments",
        "commentsExtended",
        "commentsIds",
        "commentsExtensible",
        "people",
        "image",
        "hyperlink",
        "font",
        "customXml",
        "customXmlProps",
        "glossaryDocument",
    ]
)
"""Kinds of relationship that a letter needs, or that are taken out before it goes."""

ALLOWED_FIELDS = frozenset(
    [
        "PAGE",
        "NUMPAGES",
        "SECTIONPAGES",
        "SECTION",
        "DATE",
        "TOC",
        "REF",
        "PAGEREF",
        "SEQ",
        "STYLEREF",
        "NOTEREF",
        "HYPERLINK",
    ]
)
"""Word fields that only show the document itself, a date or a link."""

_REVISIONS = frozenset(
    f"{W}{name}"
    for name in [
        "ins",
        "del",
        "moveFrom",
        "moveTo",
        "rPrChange",
        "pPrChange",
        "sectPrChange",
        "tblPrChange",
        "trPrChange",
        "tcPrChange",
        "cellIns",
        "cellDel",
        "cellMerge",
        "numberingChange",
    ]
)
_TAG = re.compile(r"\{\{|\{%|\{#|%7B%7B|%7B%25", re.IGNORECASE)
_WORDS = frozenset({f"{W}t", f"{W}delText"})
_LINK = re.compile(r'HYPERLINK\s+(?!\\l)"?([^"\s]*)', re.IGNORECASE)
TYPES = "[Content_Types].xml"
_DROPPED = ("customXml/", "docProps/app.xml", "docProps/custom.xml")
_KINDS = {
    "header": message("header"),
    "footer": message("footer"),
    "footnote": message("footnote"),
    "endnote": message("endnote"),
    "comments": message("comment"),
    "core": message("document properties"),
    "": message("attribute"),
}


def refusals(parts: Mapping[str, bytes], path: str) -> Iterator[Finding]:
    """Yield what must be taken out of a template before it can be used.

    Raises:
        BadXmlError: A part is not sound XML.
    """
    types = parts[TYPES].lower()
    if (
        b"macroenabled" in types
        or b"vbaproject" in types
        or any("vbaproject" in name.lower() for name in parts)
    ):
        yield word_finding(WordFault.MACRO, path, _macro_part(parts))
    for name, data in sorted(parts.items()):
        if name.endswith(".rels"):
            yield from _relations(name, data, path)
        elif name.endswith(".xml"):
            root = parse_part(data)
            yield from _part(name, root, path)
            yield from _misplaced_tags(name, root, path)


def _macro_part(parts: Mapping[str, bytes]) -> str:
    return next((name for name in sorted(parts) if "vbaproject" in name.lower()), TYPES)


def _relations(name: str, data: bytes, path: str) -> Iterator[Finding]:
    for relation in parse_part(data):
        kind = relation.get("Type", "").rpartition("/")[2]
        target = relation.get("Target", "")
        if _TAG.search(target):
            yield word_finding(WordFault.TAG_PLACE, path, name, kind=message("link"))
        if relation.get("TargetMode") == "External":
            if kind != "hyperlink" or not is_safe_link(target):
                yield word_finding(WordFault.EXTERNAL, path, name, kind=kind)
        elif kind not in ALLOWED_RELATIONS:
            yield word_finding(WordFault.EMBEDDED, path, name, kind=kind)


def is_safe_link(target: str) -> bool:
    """Return whether a link goes to a web page, an e-mail address or a phone number."""
    try:
        return urlsplit(target.strip()).scheme.lower() in SCHEMES
    except ValueError:
        return False


def _part(name: str, root: Element, path: str) -> Iterator[Finding]:
    if name.rpartition("/")[2].startswith("comments"):
        if len(root):
            yield word_finding(WordFault.COMMENT, path, name)
        return
    if not name.startswith("word/"):
        return
    yield from _settings(name, root, path)
    number = 0
    seen: set[WordFault] = set()
    instructions: list[str] = []
    for node in root.iter():
        if node.tag == f"{W}p" and own_text(node).strip():
            number += 1
        for fault, kind in _complaints(node, instructions):
            if fault in {WordFault.REVISION, WordFault.HIDDEN, WordFault.COMMENT} and fault in seen:
                continue
            seen.add(fault)
            place = place_in(name, max(number, 1))
            yield word_finding(fault, path, place, kind=kind) if kind else word_finding(fault, path, place)


def _settings(name: str, root: Element, path: str) -> Iterator[Finding]:
    for kind in ("attachedTemplate", "mailMerge"):
        if root.find(f"{W}{kind}") is not None:
            yield word_finding(WordFault.EMBEDDED, path, name, kind=kind)


def _complaints(node: Element, instructions: list[str]) -> Iterator[tuple[WordFault, str | Message]]:
    if node.tag in _REVISIONS:
        yield WordFault.REVISION, ""
    elif node.tag == f"{W}commentReference":
        yield WordFault.COMMENT, ""
    elif node.tag in {f"{W}altChunk", f"{W}subDoc", f"{W}object", f"{W}control"}:
        yield WordFault.EMBEDDED, node.tag.removeprefix(W)
    elif node.tag == f"{W}r" and is_on(node.find(f"{W}rPr/{W}vanish")) and node.find(f"{W}t") is not None:
        yield WordFault.HIDDEN, ""
    elif node.tag == f"{W}fldSimple":
        yield from _field(node.get(f"{W}instr", ""))
    elif node.tag == f"{W}fldChar":
        yield from _complex_field(node.get(f"{W}fldCharType", ""), instructions)
    elif node.tag == f"{W}instrText" and instructions:
        instructions[-1] += node.text or ""


def _complex_field(kind: str, instructions: list[str]) -> Iterator[tuple[WordFault, str | Message]]:
    """Follow a field that Word spreads over runs; judge its instruction once it is complete."""
    if kind == "begin":
        instructions.append("")
    elif instructions:
        yield from _field(instructions[-1])
        instructions[-1] = ""
        if kind == "end":
            instructions.pop()


def _field(instruction: str) -> Iterator[tuple[WordFault, str | Message]]:
    words = instruction.split()
    if not words:
        return
    name = words[0].upper()
    link = _LINK.search(instruction)
    if _TAG.search(instruction):
        yield WordFault.TAG_PLACE, message("Word field")
    elif name == "MERGEFIELD":
        yield WordFault.MERGEFIELD, ""
    elif name not in ALLOWED_FIELDS:
        yield WordFault.FIELD, name[:20] if name.isalpha() else "?"
    elif name == "HYPERLINK" and link and not is_safe_link(link.group(1)):
        yield WordFault.EXTERNAL, "HYPERLINK"


def _misplaced_tags(name: str, root: Element, path: str) -> Iterator[Finding]:
    """Yield a finding for a tag where docxtpl fills in nothing, or where nobody checked it."""
    if name.startswith(_DROPPED):
        return
    kind = kind_of(name)
    if not is_fillable(name):
        if any(_TAG.search(text) for text in (*_attributes(root), "".join(root.itertext()))):
            yield word_finding(WordFault.TAG_PLACE, path, name, kind=_KINDS.get(kind, kind))
    elif any(_TAG.search(text) for text in _attributes(root)):
        yield word_finding(WordFault.TAG_PLACE, path, name, kind=message("attribute"))
    elif _TAG.search("".join(_loose_texts(root))):
        yield word_finding(WordFault.TAG_PLACE, path, name, kind=message("formula, drawing or remark"))


def _attributes(root: Element) -> Iterator[str]:
    for node in root.iter():
        if isinstance(node.tag, str):
            yield from node.attrib.values()
            yield from node.nsmap.values()


def _loose_texts(root: Element) -> Iterator[str]:
    """Yield the texts that are no words of a paragraph: formulas, drawings, fields, remarks in the XML."""
    for node in root.iter():
        is_words = node.tag in _WORDS and next(node.iterancestors(f"{W}p"), None) is not None
        if not is_words:
            yield node.text or ""
        yield node.tail or ""
