"""Pictures that stand beside text: the code to scan at the right, a logo at the left."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import Literal

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


@dataclass(frozen=True)
class Picture:
    """A picture at one side of the text.

    Attributes:
        ident: Id of its relationship.
        number: Its number in the file.
        description: What it shows, for people who cannot see it.
        width_mm: Width on paper.
        height_mm: Height on paper.
        side: Side of the text; text runs beside a picture on the right.
        link: Id of the relationship with the address that it opens; may be empty.
    """

    ident: str
    number: int
    description: str
    width_mm: float
    height_mm: float
    side: Literal["left", "right"]
    link: str = ""


def code_to_scan(flow: Flow, qr: Qr) -> str:
    """Return a run with the code; in Word a click on it opens the same address."""
    ident = flow.picture(code_picture(qr.url), qr.url)
    number = len(flow.pictures)
    return picture_run(Picture(ident, number, qr.alt, CODE_MM, CODE_MM, "right", link_of(ident)))


def code_picture(url: str) -> bytes:
    """Return the code of an address as a picture (PNG)."""
    import segno

    target = io.BytesIO()
    code = segno.make(url, error=ERROR_LEVEL, micro=False)
    code.save(target, kind="png", border=QUIET_ZONE, scale=_PIXELS)
    return target.getvalue()


def picture_run(picture: Picture) -> str:
    """Return a run that holds a picture, at the height of its paragraph."""
    names = " ".join(f'xmlns:{prefix}="{NAMESPACES[prefix]}"' for prefix in ("wp", "a", "pic", "r"))
    size = f'cx="{round(picture.width_mm * EMU)}" cy="{round(picture.height_mm * EMU)}"'
    known = f'id="{picture.number}" name="Beeld {picture.number}" descr={attribute(picture.description)}'
    link = f'<a:hlinkClick r:id="{picture.link}"/>' if picture.link else ""
    wrap = '<wp:wrapSquare wrapText="left"/>' if picture.side == "right" else "<wp:wrapNone/>"
    return (
        f'<w:r><w:drawing><wp:anchor {names} distT="0" distB="0" distL="{_GAP_MM * EMU}" distR="0" '
        f'simplePos="0" relativeHeight="{picture.number}" behindDoc="0" locked="0" '
        'layoutInCell="1" allowOverlap="0">'
        '<wp:simplePos x="0" y="0"/>'
        f'<wp:positionH relativeFrom="margin"><wp:align>{picture.side}</wp:align></wp:positionH>'
        '<wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV>'
        f'<wp:extent {size}/><wp:effectExtent l="0" t="0" r="0" b="0"/>{wrap}'
        f'<wp:docPr {known}>{link}</wp:docPr><a:graphic><a:graphicData uri="{NAMESPACES["pic"]}"><pic:pic>'
        f"<pic:nvPicPr><pic:cNvPr {known}/><pic:cNvPicPr/></pic:nvPicPr>"
        f'<pic:blipFill><a:blip r:embed="{picture.ident}"/>'
        "<a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>'
        "</pic:pic></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>"
    )
