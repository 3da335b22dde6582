"""Remarks as comments in a copy of a Word file, each at the paragraph that it is about."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from docgen.render.package import MAIN
from docgen.render.word.paragraphs import paragraphs_of
from docgen.render.xml_part import Element, W, parse_part, part_bytes

AUTHOR, INITIALS = "docgen", "dg"
_COMMENTS = "word/comments.xml"
_RELATIONS, _TYPES = "word/_rels/document.xml.rels", "[Content_Types].xml"
_KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_EMPTY = f'<w:comments xmlns:w="{W[1:-1]}"/>'.encode()


@dataclass(frozen=True, slots=True)
class Remark:
    """What stands in one comment.

    Attributes:
        paragraph: Number of the paragraph of the text; nothing for what is about the rest of the file, which
            is told at the first paragraph, as Word has no comments elsewhere.
        lines: Paragraphs of the comment.
    """

    paragraph: int | None
    lines: tuple[str, ...]


def annotated(parts: Mapping[str, bytes], remarks: Iterable[Remark]) -> dict[str, bytes]:
    """Return a Word file with comments; those that stood in it stay.

    Args:
        parts: The parts of the Word file.
        remarks: What to say.

    Raises:
        BadXmlError: A part is not sound XML.
    """
    result = dict(parts)
    root = parse_part(parts[MAIN])
    where = _comments_part(result)
    comments = parse_part(result.get(where, _EMPTY))
    places = {one.number: one.element for one in paragraphs_of(MAIN, root)}
    first = places.get(1)
    if first is None:
        first = next(root.iter(f"{W}p"), None)
    if first is None:
        first = root.makeelement(f"{W}p")
        root.find(f"{W}body").insert(0, first)
    ident = max((int(one.get(f"{W}id", "-1")) for one in comments), default=-1)
    for remark in remarks:
        ident += 1
        _mark(places.get(remark.paragraph or 0, first), str(ident))
        comments.append(_comment(comments, str(ident), remark.lines))
    result[MAIN], result[where] = part_bytes(root), part_bytes(comments)
    return result


def _comments_part(parts: dict[str, bytes]) -> str:
    """Return the name of the part with comments, which the file gets when it has none."""
    relations = parse_part(parts[_RELATIONS]) if _RELATIONS in parts else None
    if relations is None:
        space = "http://schemas.openxmlformats.org/package/2006/relationships"
        relations = parse_part(f'<Relationships xmlns="{space}"/>'.encode())
    for one in relations:
        if one.get("Type") == _KIND:
            return f"word/{one.get('Target', '').removeprefix('/word/')}"
    name = relations.tag.replace("Relationships", "Relationship")
    known = {"Id": "rIdDocgenComments", "Type": _KIND, "Target": "comments.xml"}
    relations.append(relations.makeelement(name, known))
    types = parse_part(parts[_TYPES])
    override = {"PartName": f"/{_COMMENTS}", "ContentType": _TYPE}
    types.append(types.makeelement(types.tag.replace("Types", "Override"), override))
    parts[_RELATIONS], parts[_TYPES] = part_bytes(relations), part_bytes(types)
    return _COMMENTS


def _mark(paragraph: Element, ident: str) -> None:
    """Put the range of a comment around the words of a paragraph."""
    start, end, reference = (
        paragraph.makeelement(f"{W}{name}", {f"{W}id": ident})
        for name in ("commentRangeStart", "commentRangeEnd", "commentReference")
    )
    properties = paragraph.find(f"{W}pPr")
    paragraph.insert(0 if properties is None else paragraph.index(properties) + 1, start)
    run = paragraph.makeelement(f"{W}r")
    run.append(reference)
    paragraph.append(end)
    paragraph.append(run)


def _comment(near: Element, ident: str, lines: tuple[str, ...]) -> Element:
    known = {f"{W}id": ident, f"{W}author": AUTHOR, f"{W}initials": INITIALS}
    comment = near.makeelement(f"{W}comment", known)
    for line in lines:
        paragraph, run, text = (near.makeelement(f"{W}{name}") for name in ("p", "r", "t"))
        text.text = line
        text.set(_SPACE, "preserve")
        run.append(text)
        paragraph.append(run)
        comment.append(paragraph)
    return comment
