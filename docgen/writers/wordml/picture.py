"""The code to scan as a picture at the right of the text, with a description and a link."""

from __future__ import annotations

import io

from docgen.document.blocks import Qr
from docgen.writers.code import ERROR_LEVEL, QUIET_ZONE
from docgen.writers.wordml.flow import Flow, link_of
from docgen.writers.wordml.markup import attribute
from docgen.writers.wordml.names import NAMESPACES

EMU = 36000
"""English Metric Units in a millimetre. Source: ECMA-376, part 1, 20.1.2.1."""

CODE_MM = 29.0
"""Side of the code; at least 25 mm so that an old phone reads it."""

_GAP_MM = 4  # between the text and the code
_PIXELS = 8  # pixels of one module of the code: 29 mm at more than 200 dots an inch


def code_to_scan(flow: Flow, qr: Qr) -> str:
    """Return a run with the code; in Word a click on it opens the same address."""
    import segno

    target = io.BytesIO()
    code = segno.make(qr.url, error=ERROR_LEVEL, micro=False)
    code.save(target, kind="png", border=QUIET_ZONE, scale=_PIXELS)
    ident = flow.picture(target.getvalue(), qr.url)
    return f"<w:r><w:drawing>{_anchor(ident, qr.alt, len(flow.pictures))}</w:drawing></w:r>"


def _anchor(ident: str, alt: str, number: int) -> str:
    names = " ".join(f'xmlns:{prefix}="{NAMESPACES[prefix]}"' for prefix in ("wp", "a", "pic", "r"))
    side = round(CODE_MM * EMU)
    described = f"descr={attribute(alt)}"
    return (
        f'<wp:anchor {names} distT="0" distB="0" distL="{_GAP_MM * EMU}" distR="0" simplePos="0" '
        f'relativeHeight="{number}" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="0">'
        '<wp:simplePos x="0" y="0"/>'
        '<wp:positionH relativeFrom="margin"><wp:align>right</wp:align></wp:positionH>'
        '<wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV>'
        f'<wp:extent cx="{side}" cy="{side}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>'
        f'<wp:wrapSquare wrapText="left"/><wp:docPr id="{number}" name="Code {number}" {described}>'
        f'<a:hlinkClick r:id="{link_of(ident)}"/></wp:docPr>'
        f'<a:graphic><a:graphicData uri="{NAMESPACES["pic"]}"><pic:pic><pic:nvPicPr>'
        f'<pic:cNvPr id="{number}" name="code{number}.png" {described}/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="{ident}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{side}" cy="{side}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>'
        "</pic:pic></a:graphicData></a:graphic></wp:anchor>"
    )
