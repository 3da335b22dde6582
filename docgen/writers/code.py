"""The square code that opens a web address."""

from __future__ import annotations

from io import BytesIO

from docgen.writers.style_sheet import data_uri

QUIET_ZONE = 4  # modules of white around the code; ISO/IEC 18004
DARK = "#1b2229"
ERROR_LEVEL = "m"  # restores 15 % of the code after damage; ISO/IEC 18004


def code_picture(url: str) -> str:
    """Return a QR code as a data address with an SVG picture, dark on white."""
    import segno

    code = segno.make(url, error=ERROR_LEVEL, micro=False)
    svg = BytesIO()
    code.save(svg, kind="svg", border=QUIET_ZONE, dark=DARK, light="#fff", omitsize=True, xmldecl=False)
    return data_uri(svg.getvalue(), "image/svg+xml")
