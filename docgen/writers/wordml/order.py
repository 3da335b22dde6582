"""The order in which the schema of Word wants properties, and how to put one in its place.

Source: ECMA-376 part 1, CT_PPrBase, EG_RPrBase and CT_SectPr.
"""

from __future__ import annotations

from collections.abc import Mapping

from docgen.render.xml_part import Element, W

PARAGRAPH = (
    *("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr"),
    *("suppressLineNumbers", "pBdr", "shd", "tabs", "suppressAutoHyphens", "kinsoku", "wordWrap"),
    *("overflowPunct", "topLinePunct", "autoSpaceDE", "autoSpaceDN", "bidi", "adjustRightInd", "snapToGrid"),
    *("spacing", "ind", "contextualSpacing", "mirrorIndents", "suppressOverlap", "jc", "textDirection"),
    *("textAlignment", "textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr", "sectPr", "pPrChange"),
)
RUN = (
    *("rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike", "outline"),
    *("shadow", "emboss", "imprint", "noProof", "snapToGrid", "vanish", "webHidden", "color", "spacing", "w"),
    *("kern", "position", "sz", "szCs", "highlight", "u", "effect", "bdr", "shd", "fitText", "vertAlign"),
    *("rtl", "cs", "em", "lang", "eastAsianLayout", "specVanish", "oMath"),
)
SECTION = (
    *("headerReference", "footerReference", "footnotePr", "endnotePr", "type", "pgSz", "pgMar", "paperSrc"),
    *("pgBorders", "lnNumType", "pgNumType", "cols", "formProt", "vAlign", "noEndnote", "titlePg"),
    *("textDirection", "bidi", "rtlGutter", "docGrid", "printerSettings", "sectPrChange"),
)

_NONE: Mapping[str, str] = {}


def put(parent: Element, name: str, order: tuple[str, ...], attributes: Mapping[str, str] = _NONE) -> Element:
    """Put a property in its place, unless there is one already.

    Args:
        parent: The properties of a paragraph, a run or a section.
        name: Its name, such as `bidi`.
        order: Of such properties.
        attributes: What it says.

    Returns:
        The property that stands there now.
    """
    known = parent.find(f"{W}{name}")
    if known is not None:
        return known
    made = parent.makeelement(f"{W}{name}", dict(attributes))
    behind = {f"{W}{one}" for one in order[order.index(name) + 1 :]}
    later = next((number for number, one in enumerate(parent) if one.tag in behind), len(parent))
    parent.insert(later, made)
    return made


def look_of(paragraph: Element) -> Element:
    """Return the properties of a paragraph, which it gets when it has none."""
    look = paragraph.find(f"{W}pPr")
    if look is None:
        look = paragraph.makeelement(f"{W}pPr", {})
        paragraph.insert(0, look)
    return look
