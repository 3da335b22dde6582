"""What a Word file brings along that is no text: controls, contents, pictures, and who made it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from docgen.finding import Finding
from docgen.render.word.faults import WordFault, word_finding
from docgen.render.word.paragraphs import own_text, place_in
from docgen.render.xml_part import Element, W, parse_part

_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_CONTROLS = (f"{_W14}checkbox", *(f"{W}{name}" for name in ("dropDownList", "comboBox", "date")))
_STALE = ("TOC", "PAGEREF")
_MAKERS = {"docProps/core.xml": ("creator", "lastModifiedBy"), "docProps/app.xml": ("Company", "Manager")}
_SIGNATURES = {"png": b"\x89PNG", "jpg": b"\xff\xd8\xff", "jpeg": b"\xff\xd8\xff", "gif": b"GIF8"}


def file_findings(parts: Mapping[str, bytes], path: str) -> Iterator[Finding]:
    """Yield the traps of a file that are no tags.

    Args:
        parts: The parts of the Word file.
        path: Template, as the user named it.

    Raises:
        BadXmlError: A part is not sound XML.
    """
    for name, data in sorted(parts.items()):
        suffix = name.rpartition(".")[2].lower()
        if suffix in _SIGNATURES and not data.startswith(_SIGNATURES[suffix]):
            yield word_finding(WordFault.PICTURE_KIND, path, name)
        elif name in _MAKERS and any(_texts(parse_part(data), _MAKERS[name])):
            yield word_finding(WordFault.MAKER, path, name)
        elif name.startswith("word/") and name.endswith(".xml") and (b"w:sdt" in data or b"instr" in data):
            yield from _controls(name, parse_part(data), path)


def _texts(root: Element, names: tuple[str, ...]) -> Iterator[str]:
    for one in root.iter():
        if str(one.tag).rpartition("}")[2] in names and (one.text or "").strip() not in {"", "python-docx"}:
            yield one.text


def _controls(name: str, root: Element, path: str) -> Iterator[Finding]:
    number = 0
    for node in root.iter():
        if node.tag == f"{W}p" and own_text(node).strip():
            number += 1
        place = place_in(name, max(number, 1), node) if isinstance(node.tag, str) else ""
        if node.tag == f"{W}dataBinding":
            yield word_finding(WordFault.BOUND, path, place)
        elif node.tag in _CONTROLS and node.getparent().tag == f"{W}sdtPr":
            yield word_finding(WordFault.CONTROL, path, place)
        elif node.tag in {f"{W}instrText", f"{W}fldSimple"}:
            words = (node.text or node.get(f"{W}instr", "") or "").split()
            if words and words[0].upper() in _STALE:
                yield word_finding(WordFault.NOT_UPDATED, path, place, kind=words[0].upper())
