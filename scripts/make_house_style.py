"""Make `templates/_style/house-style.docx`: the Word file that DOCX output is poured into.

    python scripts/make_house_style.py [--without-fonts] [target]

The file is written part by part, so that it holds only what letters use: twenty-odd styles instead of the
160 of an empty Word document. The same script always gives the same bytes. Offices change a copy of the
file in Word: every look is a named style, based on `Normal`.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from house_style_styles import ACCENT, FONT, HULP, INVULLIJN, RAND, STYLES, TEKST, VLAK, VRAAG, ZACHT

from docgen.render.package import write_package
from docgen.writers.wordml.fonts import embedded_fonts
from docgen.writers.wordml.names import NAMESPACES

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "templates" / "_style" / "house-style.docx"
FONTS = ROOT / "docgen" / "fonts"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
W = f'xmlns:w="{NAMESPACES["w"]}"'
R = f'xmlns:r="{NAMESPACES["r"]}"'
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
PARTS = ("styles", "numbering", "settings", "fontTable", "header1", "footer1", "footer2", "theme")


def relationships(rows: list[tuple[str, str, str]]) -> bytes:
    """Return a .rels part from id, type and target."""
    inside = "".join(f'<Relationship Id="{i}" Type="{t}" Target="{target}"/>' for i, t, target in rows)
    return f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{inside}</Relationships>'.encode()


def content_types() -> bytes:
    """Return the list of parts and their types."""
    defaults = {
        "rels": "application/vnd.openxmlformats-package.relationships+xml",
        "xml": "application/xml",
        "odttf": "application/vnd.openxmlformats-officedocument.obfuscatedFont",
        "png": "image/png",
        "jpeg": "image/jpeg",
    }
    overrides = {"/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml"}
    overrides["/word/document.xml"] = f"{WORD_TYPE}.document.main+xml"
    overrides["/word/theme.xml"] = "application/vnd.openxmlformats-officedocument.theme+xml"
    for name in PARTS[:-1]:
        overrides[f"/word/{name}.xml"] = f"{WORD_TYPE}.{name.rstrip('12')}+xml"
    rows = [f'<Default Extension="{ext}" ContentType="{kind}"/>' for ext, kind in defaults.items()]
    rows += [f'<Override PartName="{part}" ContentType="{kind}"/>' for part, kind in overrides.items()]
    return f'{HEAD}<Types xmlns="{PACKAGE}/content-types">{"".join(rows)}</Types>'.encode()


def document() -> bytes:
    """Return the body: one paragraph that the text replaces, A4, a letterhead on the first page."""
    return (
        f"{HEAD}<w:document {W} {R}><w:body>"
        "<w:p><w:r><w:t>{{p inhoud }}</w:t></w:r></w:p><w:sectPr>"
        '<w:headerReference w:type="first" r:id="rId5"/>'
        '<w:footerReference w:type="first" r:id="rId6"/><w:footerReference w:type="default" r:id="rId7"/>'
        '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1417" w:bottom="1020" w:left="1417" '
        'w:header="794" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr></w:body></w:document>'
    ).encode()


def paragraph(style: str, content: str) -> str:
    """Return a paragraph of letterhead or footer."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{content}</w:p>'


def run(content: str) -> str:
    """Return a run of text, in which Jinja tags stand whole."""
    return f'<w:r><w:t xml:space="preserve">{content}</w:t></w:r>'


def field(instruction: str) -> str:
    """Return a field that Word fills, such as the page number."""
    return f'<w:fldSimple w:instr=" {instruction} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'


def header() -> bytes:
    """Return the letterhead; its height keeps the window of the envelope free."""
    rows = [
        paragraph("Vensterruimte", run("{%p if afzender %}")),
        paragraph("Afzender", run("{{ afzender }}")),
        paragraph("Vensterruimte", run("{%p endif %}")),
        paragraph("Vensterruimte", run("{%p if afzenderregel %}")),
        paragraph("Afzenderregel", run("{{ afzenderregel }}")),
        paragraph("Vensterruimte", run("{%p elif venster %}")),
        paragraph("Afzenderregel", ""),
        paragraph("Vensterruimte", run("{%p endif %}")),
        paragraph("Vensterruimte", run("{%p if venster %}")),
        paragraph("Vensterruimte", ""),
        paragraph("Vensterruimte", run("{%p else %}")),
        paragraph("Kopruimte", ""),
        paragraph("Vensterruimte", run("{%p endif %}")),
    ]
    return f"{HEAD}<w:hdr {W} {R}>{''.join(rows)}</w:hdr>".encode()


def footer() -> bytes:
    """Return the foot of each page: a line of the document, and the page number."""
    numbers = run("pagina ") + field("PAGE") + run(" van ") + field("NUMPAGES")
    line = run("{{ voettekst }}") + "<w:r><w:tab/></w:r>" + numbers
    return f"{HEAD}<w:ftr {W} {R}>{paragraph('Voettekst', line)}</w:ftr>".encode()


def numbering() -> bytes:
    """Return bullets, numbers, marks of the timeline, a box to tick; indents stand in the styles."""
    levels = (
        ("bullet", "•"),
        ("decimal", "%1."),
        ("bullet", "✓"),
        ("bullet", "●"),
        ("bullet", "○"),
        ("bullet", "☐"),
    )
    kinds, numbers = "", ""
    for index, (kind, text) in enumerate(levels, start=1):
        mark = f'<w:rPr>{"" if text == "☐" else "<w:b/>"}<w:color w:val="{ACCENT}"/></w:rPr>'
        kinds += (
            f'<w:abstractNum w:abstractNumId="{index}"><w:multiLevelType w:val="singleLevel"/>'
            f'<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{text}"/>'
            f'<w:lvlJc w:val="left"/>{mark}</w:lvl></w:abstractNum>'
        )
        numbers += f'<w:num w:numId="{index}"><w:abstractNumId w:val="{index}"/></w:num>'
    return f"{HEAD}<w:numbering {W}>{kinds}{numbers}</w:numbering>".encode()


def settings(*, fonts: bool) -> bytes:
    """Return settings: Dutch, Word 2013 and later, fonts inside the file."""
    embed = "<w:embedTrueTypeFonts/>" if fonts else ""
    modes = {"compatibilityMode": 15, "overrideTableStyleFontSizeAndJustification": 1}
    compat = "".join(
        f'<w:compatSetting w:name="{name}" w:uri="http://schemas.microsoft.com/office/word" w:val="{value}"/>'
        for name, value in modes.items()
    )
    return (
        f'{HEAD}<w:settings {W}><w:zoom w:percent="100"/>{embed}<w:defaultTabStop w:val="709"/>'
        f'<w:characterSpacingControl w:val="doNotCompress"/><w:compat>{compat}</w:compat>'
        '<w:themeFontLang w:val="nl-NL"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>'
        "</w:settings>"
    ).encode()


def theme() -> bytes:
    """Return the theme that Word asks for: the colours and the font of the styles, plain fills and lines."""
    colours = {"dk1": TEKST, "lt1": "FFFFFF", "dk2": ACCENT, "lt2": VLAK, "accent1": ACCENT, "accent2": HULP}
    colours |= {"accent3": ZACHT, "accent4": VRAAG, "accent5": RAND, "accent6": INVULLIJN}
    colours |= {"hlink": ACCENT, "folHlink": ZACHT}
    scheme = "".join(f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>' for name, value in colours.items())
    font = f'<a:latin typeface="{FONT}"/><a:ea typeface=""/><a:cs typeface=""/>'
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    styles = (
        f"<a:fillStyleLst>{fill * 3}</a:fillStyleLst>"
        f"<a:lnStyleLst>{f'<a:ln>{fill}</a:ln>' * 3}</a:lnStyleLst>"
        f"<a:effectStyleLst>{'<a:effectStyle><a:effectLst/></a:effectStyle>' * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst>"
    )
    return (
        f'{HEAD}<a:theme xmlns:a="{NAMESPACES["a"]}" name="docgen"><a:themeElements>'
        f'<a:clrScheme name="docgen">{scheme}</a:clrScheme>'
        f'<a:fontScheme name="docgen"><a:majorFont>{font}</a:majorFont><a:minorFont>{font}</a:minorFont>'
        f'</a:fontScheme><a:fmtScheme name="docgen">{styles}</a:fmtScheme>'
        "</a:themeElements></a:theme>"
    ).encode()


def core() -> bytes:
    """Return properties with nobody's name in them."""
    return (
        f'{HEAD}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:language>nl-NL</dc:language></cp:coreProperties>'
    ).encode()


def house_style(*, fonts: bool = True) -> bytes:
    """Return the whole file."""
    font_table, font_relations, font_parts = embedded_fonts(FONTS, embed=fonts)
    rows = [(f"rId{n}", f"{OFFICE}/{name.rstrip('12')}", f"{name}.xml") for n, name in enumerate(PARTS, 1)]
    parts = {
        "[Content_Types].xml": content_types(),
        "_rels/.rels": relationships(
            [
                ("rId1", f"{OFFICE}/officeDocument", "word/document.xml"),
                ("rId2", f"{PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
            ]
        ),
        "docProps/core.xml": core(),
        "word/document.xml": document(),
        "word/_rels/document.xml.rels": relationships(rows),
        "word/styles.xml": f"{HEAD}<w:styles {W}>{STYLES}</w:styles>".encode(),
        "word/numbering.xml": numbering(),
        "word/settings.xml": settings(fonts=fonts),
        "word/fontTable.xml": font_table,
        "word/header1.xml": header(),
        "word/footer1.xml": footer(),
        "word/footer2.xml": footer(),
        "word/theme.xml": theme(),
    }
    if fonts:
        parts |= {"word/_rels/fontTable.xml.rels": relationships(font_relations), **font_parts}
    return write_package(parts)


def main() -> None:
    """Write the file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--without-fonts", action="store_true")
    parser.add_argument("target", nargs="?", type=Path, default=TARGET)
    options = parser.parse_args()
    options.target.parent.mkdir(parents=True, exist_ok=True)
    options.target.write_bytes(house_style(fonts=not options.without_fonts))


if __name__ == "__main__":
    main()
