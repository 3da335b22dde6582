"""What may not stand in the text of a Word template: open changes, comments, hidden text, objects, fields."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from docgen.finding import Finding
from docgen.render.word.faults import WordFault, word_finding
from docgen.render.word.fields import Complaint, Fields, is_safe_link
from docgen.render.word.looks import STYLES, Looks
from docgen.render.word.paragraphs import own_text, place_in
from docgen.render.xml_part import Element, W, is_on, parse_part

SMALLEST = 4  # half points; nobody reads smaller letters

_NAMES = (
    "ins del moveFrom moveTo rPrChange pPrChange sectPrChange tblPrChange tblGridChange tblPrExChange"
    " trPrChange tcPrChange cellIns cellDel cellMerge numberingChange customXmlInsRangeStart"
    " customXmlDelRangeStart moveFromRangeStart moveToRangeStart"
)
_REVISIONS = frozenset(f"{W}{name}" for name in _NAMES.split())
_OBJECTS = frozenset(f"{W}{name}" for name in ("altChunk", "subDoc", "object", "control", "movie"))
_ONCE = frozenset(
    {WordFault.REVISION, WordFault.HIDDEN, WordFault.FAINT, WordFault.COMMENT, WordFault.PRIVATE_SIGN}
)
"""What is said once a paragraph."""
_AWAY = re.compile(r"\s*(?:javascript|vbscript|file|data|ftp|smb|mhtml|ms-[\w-]+)\s*:|\\\\\w", re.IGNORECASE)
_PRIVATE = re.compile("[\ue000-\ue02f]")


def content_faults(name: str, root: Element, looks: Looks, path: str) -> Iterator[Finding]:
    """Yield what may not be in one part, with its paragraph.

    Args:
        name: Name of the part.
        root: The part.
        looks: What the styles say.
        path: Template, as the user named it.
    """
    number = 0
    seen: set[tuple[WordFault, int]] = set()
    fields = Fields()
    for node in root.iter():
        if node.tag == f"{W}p" and own_text(node).strip():
            number += 1
        for fault, kind in (*_complaints(node, looks), *fields.met(node)):
            if fault in _ONCE and (fault, number) in seen:
                continue
            seen.add((fault, number))
            yield _finding(fault, kind, path, place_in(name, max(number, 1), node))
    for fault, kind in fields.left():
        yield _finding(fault, kind, path, place_in(name, max(number, 1)))


def _finding(fault: WordFault, kind: object, path: str, place: str) -> Finding:
    return word_finding(fault, path, place, kind=kind) if kind else word_finding(fault, path, place)  # type: ignore[arg-type]


def _complaints(node: Element, looks: Looks) -> Iterator[Complaint]:
    if not isinstance(node.tag, str):
        return
    if node.tag in _REVISIONS:
        yield WordFault.REVISION, ""
    elif node.tag == f"{W}commentReference":
        yield WordFault.COMMENT, ""
    elif node.tag in _OBJECTS:
        yield WordFault.EMBEDDED, node.tag.removeprefix(W)
    elif node.tag == f"{W}r" and _has_text(node):
        if _is_hidden(node, looks.hidden):
            yield WordFault.HIDDEN, ""
        elif looks.is_faint(node):
            yield WordFault.FAINT, ""
    elif node.tag == f"{W}t" and _PRIVATE.search(node.text or ""):
        yield WordFault.PRIVATE_SIGN, ""
    for attribute, value in node.attrib.items():
        if _goes_away(str(attribute), value):
            yield WordFault.EXTERNAL, str(attribute).rpartition("}")[2]


def _has_text(run: Element) -> bool:
    return any((text.text or "").strip() for text in run.iterchildren(f"{W}t"))


def _is_hidden(run: Element, hidden: frozenset[str]) -> bool:
    vanish = run.find(f"{W}rPr/{W}vanish")
    if vanish is not None:
        return is_on(vanish)
    size = _value(run.find(f"{W}rPr/{W}sz"))
    if size.isdecimal() and int(size) <= SMALLEST:
        return True
    paragraph = next(run.iterancestors(f"{W}p"), None)
    above = "" if paragraph is None else _value(paragraph.find(f"{W}pPr/{W}pStyle"))
    return bool({_value(run.find(f"{W}rPr/{W}rStyle")) or above, above} & hidden)


def _value(property_: Element | None) -> str:
    return "" if property_ is None else property_.get(f"{W}val", "")


def _goes_away(attribute: str, value: str) -> bool:
    """Return whether an attribute of a drawing leads to a script, a file or another computer."""
    if _AWAY.match(value):
        return True
    local = attribute.rpartition("}")[2]
    if local == "href":
        return "://" in value and not is_safe_link(value)
    return local in {"althref", "src"} and "://" in value


def hidden_styles(parts: Mapping[str, bytes]) -> frozenset[str]:
    """Return the ids of styles whose text is hidden, by themselves or by what they are based on.

    The id of text without a style of its own is empty.

    Raises:
        BadXmlError: The styles are not sound XML.
    """
    if STYLES not in parts:
        return frozenset()
    root = parse_part(parts[STYLES])
    found = {"": is_on(root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}vanish"))}
    based: dict[str, str] = {}
    for style in root.iter(f"{W}style"):
        name = style.get(f"{W}styleId", "")
        vanish = style.find(f"{W}rPr/{W}vanish")
        if vanish is not None:
            found[name] = is_on(vanish)
        on = style.find(f"{W}basedOn")
        based[name] = "" if on is None else on.get(f"{W}val", "")
        if style.get(f"{W}default") in {"1", "true"} and style.get(f"{W}type") == "paragraph":
            found[""] = found[""] or found.get(name, False)
    return frozenset(name for name in (*based, "") if _inherited(name, found, based))


def _inherited(name: str, found: Mapping[str, bool], based: Mapping[str, str]) -> bool:
    for _ in range(len(based) + 1):  # a style may be based on itself by mistake
        if name in found:
            return found[name]
        name = based.get(name, "")
    return False
