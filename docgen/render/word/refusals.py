"""What may not be in a Word template at all: active content, leftovers of earlier letters, ways out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from urllib.parse import urlsplit

from docgen.finding import Finding
from docgen.message import Message, message
from docgen.render.word.faults import WordFault, word_finding
from docgen.render.word.paragraphs import kind_of, own_text, place_in
from docgen.render.xml_part import BadXmlError, Element, W, is_on, parse_part

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
_MARKUP = re.compile(r"<[^>]*>")
_ATTRIBUTE_TAG = re.compile(r"=\s*(?:\"[^\"<]*(?:\{\{|\{%)|'[^'<]*(?:\{\{|\{%))")
_LINK = re.compile(r'HYPERLINK\s+(?!\\l)"?([^"\s]*)', re.IGNORECASE)
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
    types = parts["[Content_Types].xml"].lower()
    if (
        b"macroenabled" in types
        or b"vbaproject" in types
        or any("vbaproject" in name.lower() for name in parts)
    ):
        yield word_finding(WordFault.MACRO, path)
    for name, data in sorted(parts.items()):
        if name.endswith(".rels"):
            yield from _relations(data, path)
        elif name.endswith(".xml"):
            root = parse_part(data)
            yield from _part(name, root, path)
            yield from _misplaced_tags(name, data, path)


def _relations(data: bytes, path: str) -> Iterator[Finding]:
    for relation in parse_part(data):
        kind = relation.get("Type", "").rpartition("/")[2]
        target = relation.get("Target", "")
        if _TAG.search(target):
            yield word_finding(WordFault.TAG_PLACE, path, kind=message("link"))
        if relation.get("TargetMode") == "External":
            if kind != "hyperlink" or not is_safe_link(target):
                yield word_finding(WordFault.EXTERNAL, path, kind=kind)
        elif kind not in ALLOWED_RELATIONS:
            yield word_finding(WordFault.EMBEDDED, path, kind=kind)


def is_safe_link(target: str) -> bool:
    """Return whether a link goes to a web page, an e-mail address or a phone number."""
    try:
        return urlsplit(target.strip()).scheme.lower() in SCHEMES
    except ValueError:
        return False


def _part(name: str, root: Element, path: str) -> Iterator[Finding]:
    if name.rpartition("/")[2].startswith("comments"):
        if len(root):
            yield word_finding(WordFault.COMMENT, path)
        return
    if not name.startswith("word/"):
        return
    yield from _settings(root, path)
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


def _settings(root: Element, path: str) -> Iterator[Finding]:
    for name in ("attachedTemplate", "mailMerge"):
        if root.find(f"{W}{name}") is not None:
            yield word_finding(WordFault.EMBEDDED, path, kind=name)


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


def _misplaced_tags(name: str, data: bytes, path: str) -> Iterator[Finding]:
    text = _decoded(data)
    kind = kind_of(name)
    fillable = name.startswith("word/") and kind in {"", "header", "footer", "footnote"}
    if fillable:
        if _ATTRIBUTE_TAG.search(text):
            yield word_finding(WordFault.TAG_PLACE, path, kind=_KINDS[kind])
    elif not name.startswith(_DROPPED) and _TAG.search(_MARKUP.sub("", text)):
        yield word_finding(WordFault.TAG_PLACE, path, kind=_KINDS.get(kind, kind))


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-16" if data[:2] in {b"\xff\xfe", b"\xfe\xff"} else "utf-8")
    except UnicodeDecodeError as error:
        raise BadXmlError from error
