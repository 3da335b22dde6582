"""Key facts, timeline and help box: paragraphs with tab stops in styles with a border and a colour."""

from __future__ import annotations

import io

from docgen.document.blocks import Help, KeyFacts, Timeline
from docgen.document.inline import Runs, Text, plain
from docgen.writers.code import ERROR_LEVEL, QUIET_ZONE
from docgen.writers.wordml.flow import AFTER_BOX, Flow, link_of
from docgen.writers.wordml.markup import TAB, attribute, numbering, words
from docgen.writers.wordml.names import NAMESPACES, STEP_NUMBERING
from docgen.writers.words import code_address

EMU = 36000
"""English Metric Units in a millimetre. Source: ECMA-376, part 1, 20.1.2.1."""

CODE_MM = 29.0
"""Side of the code to scan; at least 25 mm so that an old phone reads it."""

_PIXELS = 8  # pixels of one module of the code: 29 mm at more than 200 dots an inch
_KEEP = "<w:keepNext/>"


def key_facts(flow: Flow, block: KeyFacts) -> str:
    """Return the key facts: a question, a tab, the answer."""
    rows = [_title(flow, "Inhetkort", block.title)]
    for number, fact in enumerate(block.facts, start=1):
        content = words(fact.label, style="Vraag") + TAB + words(fact.answer)
        keep = "" if number == len(block.facts) else _KEEP
        rows.append(flow.paragraph("Inhetkort", content, keep, '<w:ind w:left="2608" w:hanging="2268"/>'))
    flow.gap = AFTER_BOX
    return "".join(rows)


def timeline(flow: Flow, block: Timeline) -> str:
    """Return the steps; the mark before each is that of its state, the words say it too."""
    rows = []
    for number, step in enumerate(block.steps, start=1):
        content = words(step.when, style="Strong") + TAB + words(step.what)
        keep = "" if number == len(block.steps) else _KEEP
        rows.append(flow.paragraph("Tijdlijn", content, keep, numbering(STEP_NUMBERING[step.state])))
    return "".join(rows)


def help_box(flow: Flow, block: Help) -> str:
    """Return who helps, closing lines, and the code to scan beside them."""
    code = _picture(flow, block) if block.qr else ""
    lines: list[str] = []
    for contact in block.contacts:
        parts = (
            words(contact.name, style="Strong"),
            words(contact.what),
            words(contact.reach, style="Strong"),
        )
        lines.append(TAB.join(parts))
    lines += [words(note.runs) for note in block.notes]
    if address := code_address(block):
        lines.append(words((Text(address),)))
    rows = [_title(flow, "Hulp", block.title, code)]
    for number, line in enumerate(lines, start=1):
        rows.append(flow.paragraph("Hulp", line, "" if number == len(lines) else _KEEP))
    flow.gap = AFTER_BOX
    return "".join(rows)


def _title(flow: Flow, style: str, title: Runs, before: str = "") -> str:
    if not plain(title).strip():
        return flow.paragraph(style, before, _KEEP) if before else ""
    flow.gap = 0  # the style of the heading has its own space above the box
    return flow.paragraph(f"{style}kop", before + words(title))


def _picture(flow: Flow, block: Help) -> str:
    import segno  # noqa: PLC0415 - only for letters with a code

    if block.qr is None:
        return ""
    target = io.BytesIO()
    code = segno.make(block.qr.url, error=ERROR_LEVEL, micro=False)
    code.save(target, kind="png", border=QUIET_ZONE, scale=_PIXELS)
    ident = flow.picture(target.getvalue(), block.qr.url)
    return f"<w:r><w:drawing>{_anchor(ident, block.qr.alt, len(flow.pictures))}</w:drawing></w:r>"


def _anchor(ident: str, alt: str, number: int) -> str:
    names = " ".join(f'xmlns:{prefix}="{NAMESPACES[prefix]}"' for prefix in ("wp", "a", "pic", "r"))
    side = round(CODE_MM * EMU)
    gap = 4 * EMU
    return (
        f'<wp:anchor {names} distT="0" distB="0" distL="{gap}" distR="0" simplePos="0" relativeHeight="{number}" '
        'behindDoc="0" locked="0" layoutInCell="1" allowOverlap="0"><wp:simplePos x="0" y="0"/>'
        '<wp:positionH relativeFrom="margin"><wp:align>right</wp:align></wp:positionH>'
        '<wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV>'
        f'<wp:extent cx="{side}" cy="{side}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>'
        f'<wp:wrapSquare wrapText="left"/><wp:docPr id="{number}" name="Code {number}" descr={attribute(alt)}>'
        f'<a:hlinkClick r:id="{link_of(ident)}"/></wp:docPr><a:graphic><a:graphicData uri="{NAMESPACES["pic"]}"><pic:pic><pic:nvPicPr>'
        f'<pic:cNvPr id="{number}" name="code{number}.png" descr={attribute(alt)}/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="{ident}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{side}" cy="{side}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:anchor>'
    )
