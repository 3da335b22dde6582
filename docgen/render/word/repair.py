"""What filling in leaves behind in a Word file: tables without rows, cells without text."""

from __future__ import annotations

from docgen.finding import Finding
from docgen.render.word.faults import WordFault, word_finding
from docgen.render.word.paragraphs import place_in
from docgen.render.xml_part import Element, W, parse_part, part_bytes

_BLOCKS = {f"{W}p", f"{W}tbl", f"{W}sdt", f"{W}altChunk", f"{W}customXml"}


def repaired(name: str, data: bytes, path: str) -> tuple[bytes, list[Finding]]:
    """Return a part that Word opens without repair, and what had to be mended.

    Args:
        name: Name of the part.
        data: The part, filled in.
        path: Template, as the user named it.
    """
    root = parse_part(data)
    findings: list[Finding] = []
    for row in list(root.iter(f"{W}tr")):
        if row.find(f".//{W}tc") is None:
            row.getparent().remove(row)
    for table in list(root.iter(f"{W}tbl")):
        if table.find(f".//{W}tr") is None:
            findings.append(word_finding(WordFault.EMPTY_TABLE, path, _near(name, root, table)))
            table.getparent().remove(table)
    for cell in root.iter(f"{W}tc"):
        blocks = [one for one in cell if one.tag in _BLOCKS]
        if not blocks:
            findings.append(word_finding(WordFault.EMPTY_CELL, path, _near(name, root, cell)))
        if not blocks or blocks[-1].tag == f"{W}tbl":
            cell.append(cell.makeelement(f"{W}p"))
    is_strip = root.tag in {f"{W}hdr", f"{W}ftr"}
    if is_strip and not any(one.tag in _BLOCKS for one in root):
        root.append(root.makeelement(f"{W}p"))
    return part_bytes(root), findings


def _near(name: str, root: Element, element: Element) -> str:
    number = 0
    for node in root.iter():
        if node is element:
            break
        if node.tag == f"{W}p" and any(text.text for text in node.iter(f"{W}t")):
            number += 1
    return place_in(name, max(number, 1))
