"""What may not be in a Word template at all: active content, leftovers of earlier letters, ways out."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping

from docgen.finding import Finding
from docgen.message import message
from docgen.render.package import MAIN
from docgen.render.word.content import content_faults, hidden_styles
from docgen.render.word.faults import WordFault, word_finding
from docgen.render.word.fields import is_safe_link
from docgen.render.word.looks import Looks, looks_of
from docgen.render.word.tag_places import TAG, misplaced_tags
from docgen.render.xml_part import BadXmlError, Element, W, parse_part

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

MAX_XML = 4_000_000
"""Bytes of the text of a template; a letter has some 100,000."""

MAX_MARKS = 100_000
"""Signs `<` in the XML of one part; ten pages have some 20,000. Beyond it filling in is slow."""

TYPES = "[Content_Types].xml"
_RELATIONS = "_rels/.rels"
_FILES = (".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".emf", ".wmf", ".odttf", ".ttf", ".otf")
_TEMPLATE_FILE = b"wordprocessingml.template.main+xml"
_MACROS = (b"macroenabled", b"vbaproject")


def refusals(parts: Mapping[str, bytes], path: str) -> Iterator[Finding]:
    """Yield what must be taken out of a template before it can be used.

    Args:
        parts: The parts of the Word file.
        path: Template, as the user named it.
    """
    outsize = [name for name, data in sorted(parts.items()) if _is_outsize(name, data)]
    if outsize:
        yield from (word_finding(WordFault.TOO_BIG, path, name) for name in outsize)
        return
    yield from _package(parts, path)
    try:
        looks = looks_of(parts, hidden_styles(parts))
    except BadXmlError:
        looks = Looks()  # the styles are complained of below
    for name, data in sorted(parts.items()):
        try:
            if name.endswith(".rels"):
                yield from _relations(name, data, path)
            elif name.endswith(".xml"):
                if not (_is_comments(name) and b"commentReference" in parts[MAIN]):  # said where they stand
                    yield from _part(name, data, looks, path)
            elif not name.lower().endswith(_FILES) and "vbaproject" not in name.lower():
                yield word_finding(WordFault.EMBEDDED, path, name, kind=posixpath.splitext(name)[1] or name)
        except BadXmlError:
            yield word_finding(WordFault.DAMAGED, path, name)


def _is_outsize(name: str, data: bytes) -> bool:
    return name.endswith((".xml", ".rels")) and (len(data) > MAX_XML or data.count(b"<") > MAX_MARKS)


def _package(parts: Mapping[str, bytes], path: str) -> Iterator[Finding]:
    """Yield what is wrong with the file as a whole."""
    macros = [name for name in sorted(parts) if "vbaproject" in name.lower()]
    if macros or any(one in parts[TYPES].lower() for one in _MACROS):
        yield word_finding(WordFault.MACRO, path, (*macros, TYPES)[0])
    try:
        if _TEMPLATE_FILE in parts[TYPES]:
            yield word_finding(WordFault.TEMPLATE_FILE, path)
        elif not _leads_to_main(parts):
            yield word_finding(WordFault.NOT_WORD, path)
    except BadXmlError:
        pass  # complained of as a part


def _leads_to_main(parts: Mapping[str, bytes]) -> bool:
    """Return whether Word opens the part that docgen checks, and that part is in Word's usual form."""
    found = [
        posixpath.normpath(one.get("Target", "").lstrip("/"))
        for one in parse_part(parts.get(_RELATIONS, b"<x/>"))
        if one.get("Type", "").endswith("/officeDocument")
    ]
    root = parse_part(parts[MAIN])
    return found == [MAIN] and root.tag == f"{W}document" and root.find(f"{W}body") is not None


def _relations(name: str, data: bytes, path: str) -> Iterator[Finding]:
    for relation in parse_part(data):
        kind = relation.get("Type", "").rpartition("/")[2]
        target = relation.get("Target", "")
        if TAG.search(target):
            yield word_finding(WordFault.TAG_PLACE, path, name, kind=message("link"))
        if relation.get("TargetMode") == "External":
            if kind != "hyperlink" or not is_safe_link(target):
                yield word_finding(WordFault.EXTERNAL, path, name, kind=kind)
        elif kind not in ALLOWED_RELATIONS:
            yield word_finding(WordFault.EMBEDDED, path, name, kind=kind)


def _is_comments(name: str) -> bool:
    return name.rpartition("/")[2].startswith("comments")


def _part(name: str, data: bytes, looks: Looks, path: str) -> Iterator[Finding]:
    root = parse_part(data)
    if _is_comments(name):
        if len(root):
            yield word_finding(WordFault.COMMENT, path, name)
    elif name.startswith("word/"):
        yield from _settings(name, root, path)
        yield from content_faults(name, root, looks, path)
    yield from misplaced_tags(name, root, path)


def _settings(name: str, root: Element, path: str) -> Iterator[Finding]:
    for kind in ("attachedTemplate", "mailMerge"):
        if root.find(f"{W}{kind}") is not None:
            yield word_finding(WordFault.EMBEDDED, path, name, kind=kind)
