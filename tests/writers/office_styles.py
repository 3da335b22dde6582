"""House styles of offices that do not exist: their fonts are made of docgen's own."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.ttLib import TTFont
from PIL import Image

FONTS = Path(__file__).resolve().parents[2] / "docgen" / "fonts"
TOKENS = '[letter]\ngewoon = "A.{kind}"\nhalfvet = "B.{kind}"\nvet = "B.{kind}"\n'


def office_font(  # noqa: PLR0913 - one argument a flaw
    target: Path,
    weight: str = "Regular",
    *,
    family: str = "Kantoor Sans",
    without: str = "",
    x_height: int = 0,
    usage: int = 0,
    flavor: str | None = None,
) -> Path:
    """Write docgen's own font under another name, with the flaws that a test asks for."""
    with TTFont(FONTS / f"SourceSans3-{weight}.ttf") as font:
        _name(font, family, weight)
        font["OS/2"].sxHeight = x_height or font["OS/2"].sxHeight
        font["OS/2"].fsType = usage
        for table in font["cmap"].tables:
            for sign in without:
                table.cmap.pop(ord(sign), None)
        font.flavor = flavor
        font.save(target)
    return target


def curved_font(target: Path, weight: str = "Regular") -> Path:
    """Write a font with the curves of PostScript: an OTF file, with the letters that tests print."""
    with TTFont(FONTS / f"SourceSans3-{weight}.ttf") as font:
        glyphs, names = font.getGlyphSet(), font.getBestCmap()
        kept = {code: name for code, name in names.items() if code < 0x180 or 0x2000 <= code < 0x2200}
        order = [".notdef", *dict.fromkeys(name for name in kept.values() if name != ".notdef")]
        drawn: dict[str, Any] = {}
        for name in order:
            pen = T2CharStringPen(glyphs[name].width, glyphs)
            glyphs[name].draw(pen)
            drawn[name] = pen.getCharString()
        build = FontBuilder(font["head"].unitsPerEm, isTTF=False)
        build.setupGlyphOrder(order)
        build.setupCharacterMap(kept)
        build.setupCFF(f"KantoorCurve-{weight}", {}, drawn, {})
        build.setupHorizontalMetrics({name: (glyphs[name].width, 0) for name in order})
        build.setupHorizontalHeader(ascent=font["hhea"].ascent, descent=font["hhea"].descent)
        build.setupNameTable({"familyName": "Kantoor Curve", "styleName": weight})
        build.setupOS2(sxHeight=font["OS/2"].sxHeight, usWeightClass=font["OS/2"].usWeightClass, fsType=0)
        build.setupPost()
        build.save(target)
    return target


def office_style(folder: Path, tokens: str = "", kind: str = "ttf") -> Path:
    """Write a style with a font of the office: A for text, B for all that is bold."""
    (folder / "fonts").mkdir(parents=True, exist_ok=True)
    if kind == "otf":
        curved_font(folder / "fonts" / "A.otf")
        curved_font(folder / "fonts" / "B.otf", "Bold")
    else:
        flavor = kind if kind == "woff2" else None
        office_font(folder / "fonts" / f"A.{kind}", flavor=flavor)
        office_font(folder / "fonts" / f"B.{kind}", "Bold", flavor=flavor)
    (folder / "stijl.toml").write_text(TOKENS.format(kind=kind) + tokens, encoding="utf-8")
    return folder


def wide_logo(folder: Path) -> str:
    """Write a logo that is four times as wide as high, and return its table for `stijl.toml`."""
    svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 100"><path d="M0 0h400v100H0z"/></svg>'
    (folder / "logo.svg").write_text(svg, encoding="utf-8")
    target = io.BytesIO()
    Image.new("RGB", (400, 100), "#112233").save(target, "PNG")
    (folder / "logo.png").write_bytes(target.getvalue())
    return '[logo]\nbestand = "logo.svg"\nword = "logo.png"\nbreedte_mm = 60\n'


def _name(font: TTFont, family: str, weight: str) -> None:
    names = font["name"]
    for number, text in {
        1: family,
        2: weight,
        4: f"{family} {weight}",
        6: f"{family}-{weight}".replace(" ", ""),
    }.items():
        names.setName(text, number, 3, 1, 0x409)
    for number in (16, 17, 21, 22, 25):
        names.removeNames(nameID=number)
