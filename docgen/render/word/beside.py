"""What of a Word template goes to the DOCX only: the other formats are made of the text that docgen reads."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from docgen.finding import Finding
from docgen.message import Message, message
from docgen.render.package import MAIN
from docgen.render.readers.docx_styles import Styles, style_of
from docgen.render.word.faults import WordFault, word_finding
from docgen.render.word.paragraphs import own_text, paragraphs_of, place_in
from docgen.render.word.tags import outside, tags_in
from docgen.render.xml_part import Element, R, W, parse_part

LONGEST_FOOTER = 160
"""Signs of a footer on two lines of the PDF, beside the number of the page."""

_USUAL_VALUE = 12  # signs that a value takes in a footer, where its tag stands
_RELATIONS = "word/_rels/document.xml.rels"
_KINDS = {
    "default": message("the usual header or footer"),
    "first": message("the header or footer of a first page"),
    "even": message("the header or footer of even pages"),
}


def beside_findings(parts: Mapping[str, bytes], path: str) -> Iterator[Finding]:
    """Yield the text that stands in the Word file only, and a footer that is too long for a PDF.

    Args:
        parts: The parts of the Word file.
        path: Template, as the user named it.

    Raises:
        BadXmlError: A part is not sound XML.
    """
    root = parse_part(parts[MAIN])
    styles = Styles(parts)
    for one in paragraphs_of(MAIN, root):
        if styles.name(style_of(one.element)).lower().startswith("toc "):
            yield _only(message("a table of contents"), path, one.place)
        if any(True for _ in one.element.iter(f"{W}ruby")):
            yield _only(message("signs above or beside letters (ruby)"), path, one.place)
    yield from _strips(root, parts, path)


def _only(kind: Message, path: str, place: str) -> Finding:
    return word_finding(WordFault.ONLY_WORD_TEXT, path, place, kind=kind)


def _strips(root: Element, parts: Mapping[str, bytes], path: str) -> Iterator[Finding]:
    targets = _targets(parts)
    sections = list(root.iter(f"{W}sectPr"))
    shown: dict[str, str] = {}
    for kind in ("header", "footer"):
        first = _references(sections[:1], kind, targets)
        name = next((part for want in _shown(root, kind) for which, part in first if which == want), "")
        shown[kind] = _text(name, parts)
        if kind == "footer" and _length(shown[kind]) > LONGEST_FOOTER:
            yield word_finding(WordFault.LONG_FOOTER, path, place_in(name, 1))
    told: set[str] = set()
    for kind in ("header", "footer"):
        for which, name in _references(sections, kind, targets):
            text = _text(name, parts)
            if name not in told and _bare(text) and _bare(text) != _bare(shown[kind]):
                told.add(name)
                yield _only(_KINDS.get(which, _KINDS["default"]), path, place_in(name, 1))


def _shown(root: Element, kind: str) -> tuple[str, ...]:
    """Return which header or footer the other formats show, the first that is there."""
    if kind == "footer":
        return "default", "first"
    return ("first",) if root.find(f"{W}body/{W}sectPr/{W}titlePg") is not None else ("default",)


def _targets(parts: Mapping[str, bytes]) -> dict[str, str]:
    if _RELATIONS not in parts:
        return {}
    found = ((one.get("Id", ""), one.get("Target", "")) for one in parse_part(parts[_RELATIONS]))
    return {ident: "word/" + target.removeprefix("/word/") for ident, target in found}


def _references(sections: list[Element], kind: str, targets: Mapping[str, str]) -> list[tuple[str, str]]:
    """Return kind and part of each header or footer of some sections."""
    found = [one for section in sections for one in section.iter(f"{W}{kind}Reference")]
    return [(one.get(f"{W}type", "default"), targets.get(one.get(f"{R}id", ""), "")) for one in found]


def _text(name: str, parts: Mapping[str, bytes]) -> str:
    if name not in parts:
        return ""
    return "\n".join(own_text(one) for one in parse_part(parts[name]).iter(f"{W}p"))


def _bare(text: str) -> str:
    """Return the words of a header or footer, without the number of the page."""
    return re.sub(r"(?:pagina|bladzijde|page|van|of|\d+|[\s/|·–-])+", "", text, flags=re.IGNORECASE)


def _length(text: str) -> int:
    values = sum(tag.jinja.startswith("{{") for tag in tags_in(text))
    return len(" ".join(outside(text).split())) + values * _USUAL_VALUE
