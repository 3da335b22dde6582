"""The named styles of the house style. Sizes in half points, lengths in twips (1 mm = 56.7)."""

from __future__ import annotations

from docgen.writers.style import load_style

_KLEUREN = load_style().kleuren
ACCENT, TEKST, ZACHT = (colour[1:].upper() for colour in (_KLEUREN.accent, _KLEUREN.tekst, _KLEUREN.zacht))
VRAAG, HULP, RAND = (colour[1:].upper() for colour in (_KLEUREN.vraag, _KLEUREN.hulp, _KLEUREN.rand))
VLAK, VLAK_HULP = _KLEUREN.vlak[1:].upper(), _KLEUREN.vlak_hulp[1:].upper()
VLAK_KAART, INVULLIJN = _KLEUREN.vlak_kaart[1:].upper(), _KLEUREN.invullijn[1:].upper()
FONT = "Source Sans 3"
WIDTH = 9072  # twips of text on a line: 160 mm

BESIDE = '<w:ind w:right="2891"/>'  # 51 mm: the reference block of a letter stands there


def paragraph_style(name: str, pp: str = "", rp: str = "", base: str = "Normal", ident: str = "") -> str:
    """Return a paragraph style."""
    ident = ident or name.replace(" ", "")
    based = f'<w:basedOn w:val="{base}"/>' if base else ""
    default = "" if base else ' w:default="1"'
    return (
        f'<w:style w:type="paragraph"{default} w:styleId="{ident}"><w:name w:val="{name}"/>{based}'
        "<w:qFormat/>"
        f"{f'<w:pPr>{pp}</w:pPr>' if pp else ''}{f'<w:rPr>{rp}</w:rPr>' if rp else ''}</w:style>"
    )


def spacing(before: int = 0, after: int = 0, line: str = "") -> str:
    """Return space around a paragraph; `line` is `exact 20` in points, or `auto 12` for one line."""
    rule = ""
    if line:
        kind, points = line.split()
        rule = f' w:line="{round(float(points) * 20)}" w:lineRule="{kind}"'
    return f'<w:spacing w:before="{before}" w:after="{after}"{rule}/>'


def letters(size: float = 0, colour: str = "", *, bold: bool = False) -> str:
    """Return bold, colour and size in points, in the order Word wants; both count for any script."""
    parts = "<w:b/><w:bCs/>" if bold else ""
    parts += f'<w:color w:val="{colour}"/>' if colour else ""
    half = round(size * 2)
    return parts + (f'<w:sz w:val="{half}"/><w:szCs w:val="{half}"/>' if size else "")


def side(name: str, size: int, space: int, colour: str) -> str:
    """Return one border: eighths of a point, points from the text."""
    return f'<w:{name} w:val="single" w:sz="{size}" w:space="{space}" w:color="{colour}"/>'


def box(fill: str, bar: str) -> str:
    """Return borders and shading of a box with a bar on its left; the other borders are padding."""
    edges = side("top", 4, 7, fill) + side("left", 48, 10, bar)
    edges += side("bottom", 4, 7, fill) + side("right", 4, 8, fill)
    return f'<w:pBdr>{edges}</w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>'


def tabs(*stops: str) -> str:
    """Return tab stops such as `left 2000` or `right 9072 underscore`."""
    inside = ""
    for stop in stops:
        kind, position, *leader = stop.split()
        lead = f' w:leader="{leader[0]}"' if leader else ""
        inside += f'<w:tab w:val="{kind}"{lead} w:pos="{position}"/>'
    return f"<w:tabs>{inside}</w:tabs>"


def boxed(name: str, fill: str, bar: str, title: str, look: str = "") -> str:
    """Return the styles of a box: its text, its heading, its list items; `look` is the size of the text."""
    edge = '<w:ind w:left="340" w:right="170"/>'
    keep = "<w:keepLines/>"
    text = paragraph_style(name, keep + box(fill, bar) + spacing(0, 30) + edge, look)
    head = paragraph_style(
        f"{name} kop",
        "<w:keepNext/><w:keepLines/>" + box(fill, bar) + spacing(160, 30) + edge,
        letters(13.5, title, bold=True),
        base="Heading2",
    )
    items = keep + box(fill, bar) + tabs("left 680") + spacing(0, 40)
    return (
        text
        + head
        + paragraph_style(f"{name} lijst", items + '<w:ind w:left="680" w:right="170" w:hanging="340"/>')
    )


def headings() -> str:
    """Return headings 1 to 3."""
    looks = {1: (21, TEKST, 0, 100), 2: (13.5, ACCENT, 180, 40), 3: (12, ACCENT, 140, 40)}
    result = ""
    for level, (size, colour, before, after) in looks.items():
        pp = (
            "<w:keepNext/><w:keepLines/>"
            + spacing(before, after, "auto 12.6")
            + f'<w:outlineLvl w:val="{level - 1}"/>'
        )
        result += paragraph_style(
            f"heading {level}", pp, letters(size, colour, bold=True), ident=f"Heading{level}"
        )
    return result


def letter_parts() -> str:
    """Return letterhead, address, reference, subject, salutation, closing, footer."""
    rows = [
        ("Afzender", spacing(0, 0, "exact 22") + BESIDE, letters(18, ACCENT, bold=True)),
        ("Afzenderregel", spacing(0, 0, "exact 15") + BESIDE, letters(10.5, ZACHT)),
        ("Vensterruimte", spacing(0, 0, "exact 185"), letters(10)),
        ("Kopruimte", spacing(0, 0, "exact 20"), letters(10)),
        ("Retouradres", spacing(0, 0, "exact 13"), letters(8.5, ZACHT)),
        ("Adres", spacing(0, 0, "exact 15.5"), ""),
        ("Adres klein", spacing(0, 0, "exact 12"), letters(10)),
        ("Kenmerk label", spacing(0, 0, "exact 13") + '<w:jc w:val="left"/>', letters(9.5, ZACHT)),
        ("Kenmerk", spacing(0, 90, "atLeast 14"), letters(11)),
        ("Onderwerp", "<w:keepNext/>" + spacing(0, 40), letters(11, ZACHT)),
        ("Aanhef", "<w:keepNext/>" + spacing(100, 60), ""),
        ("Slot", "<w:keepLines/>" + spacing(0, 20), ""),
        ("Voettekst", tabs(f"right {WIDTH}") + spacing(), letters(9, ZACHT)),
    ]
    return "".join(paragraph_style(name, pp, rp) for name, pp, rp in rows)


def lists() -> str:
    """Return list items, steps of the timeline, table cells and what stands above a table."""
    item = tabs("left 397") + spacing(0, 60) + '<w:ind w:left="397" w:hanging="397"/>'
    step = "<w:keepLines/>" + spacing(0, 20) + '<w:ind w:left="3402" w:hanging="3402"/>'
    return (
        paragraph_style("Lijst", item)
        + paragraph_style("Tijdlijn", step, letters(11.5))
        + paragraph_style("Tabeltekst", spacing(30, 30))
        + paragraph_style("Tabelbedrag", '<w:jc w:val="right"/>', base="Tabeltekst")
        + paragraph_style("Bijschrift", "<w:keepNext/>" + spacing(80, 60), letters(0, "", bold=True))
    )


def signatures() -> str:
    """Return the lines of a signature card, of which the right column is 98 mm wide."""
    fields = tabs("left 2550 underscore", "left 2750", "right 5400 underscore")
    line = tabs("right 5400 underscore")
    rows = [
        ("Partij", "<w:keepNext/>" + spacing(160, 30), letters(10.5, ZACHT)),
        ("Ondertekenaar", spacing(60), letters(13, "", bold=True)),
        ("Hoedanigheid", spacing(), letters(11, ZACHT)),
        ("Voorgelezen", spacing(60) + '<w:ind w:left="397" w:hanging="397"/>', letters(11)),
        ("Plaats en datum", fields + spacing(0, 0, "exact 30"), letters(11, ZACHT)),
        ("Handtekening", line + spacing(0, 60, "exact 76"), letters(11, ZACHT)),
    ]
    return "".join(paragraph_style(name, pp, rp) for name, pp, rp in rows)


def card_style() -> str:
    """Return the table style of a signature card: a frame, and a colour behind who signs."""
    edges = "".join(side(name, 6, 0, RAND) for name in ("top", "left", "bottom", "right", "insideV"))
    frame = f"<w:tblPr><w:tblBorders>{edges}</w:tblBorders></w:tblPr>"
    shade = f'<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="{VLAK_KAART}"/></w:tcPr>'
    first = f'<w:tblStylePr w:type="firstCol">{shade}</w:tblStylePr>'
    return style("table", "Ondertekening", f'<w:basedOn w:val="TableNormal"/><w:qFormat/>{frame}{first}')


def style(kind: str, ident: str, inside: str, *, name: str = "", default: bool = False) -> str:
    """Return a style of another kind than a paragraph's."""
    first = ' w:default="1"' if default else ""
    label = f'<w:name w:val="{name or ident}"/>'
    return f'<w:style w:type="{kind}"{first} w:styleId="{ident}">{label}{inside}</w:style>'


def table_style() -> str:
    """Return the one table style: lines between rows, a bold header row, a bold total."""
    shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{VLAK}"/>'
    head = f"<w:tcPr><w:tcBorders>{side('bottom', 8, 0, ACCENT)}</w:tcBorders>{shade}</w:tcPr>"
    total = f"<w:tcPr><w:tcBorders>{side('top', 8, 0, ACCENT)}</w:tcBorders></w:tcPr>"
    margins = "".join(
        f'<w:{edge} w:w="{width}" w:type="dxa"/>'
        for edge, width in (("top", 0), ("left", 108), ("bottom", 0), ("right", 108))
    )
    plain = (
        '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>'
        f"<w:tblCellMar>{margins}</w:tblCellMar></w:tblPr>"
    )
    borders = f"<w:tblBorders>{side('bottom', 8, 0, ACCENT)}{side('insideH', 4, 0, RAND)}</w:tblBorders>"
    overview = f'<w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr>{borders}</w:tblPr>'
    for row, cells in (("firstRow", head), ("lastRow", total)):
        overview += f'<w:tblStylePr w:type="{row}"><w:rPr><w:b/><w:bCs/></w:rPr>{cells}</w:tblStylePr>'
    normal = style("table", "TableNormal", plain, name="Normal Table", default=True)
    return normal + style("table", "Overzicht", overview)


def defaults() -> str:
    """Return the font, the language and the space that all styles start from."""
    fonts = f'<w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:eastAsia="{FONT}" w:cs="{FONT}"/>'
    run = f'{fonts}<w:color w:val="{TEKST}"/><w:sz w:val="24"/><w:szCs w:val="24"/>'
    run += '<w:lang w:val="nl-NL" w:eastAsia="nl-NL" w:bidi="nl-NL"/>'
    return f"<w:docDefaults><w:rPrDefault><w:rPr>{run}</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"


def character_styles() -> str:
    """Return the default, bold, and the question of the key facts."""
    plain = '<w:uiPriority w:val="1"/><w:semiHidden/>'
    looks = {"Strong": letters(bold=True), "Vraag": letters(0, VRAAG, bold=True)}
    first = style("character", "DefaultParagraphFont", plain, name="Default Paragraph Font", default=True)
    return first + "".join(
        style("character", name, f"<w:qFormat/><w:rPr>{look}</w:rPr>") for name, look in looks.items()
    )


STYLES = (
    defaults()
    + paragraph_style(
        "Normal", '<w:widowControl/><w:spacing w:after="100" w:line="259" w:lineRule="auto"/>', base=""
    )
    + character_styles()
    + headings()
    + letter_parts()
    + lists()
    + boxed("In het kort", VLAK, ACCENT, ACCENT)
    + boxed("Hulp", VLAK_HULP, VLAK_HULP, HULP, letters(11.5))
    + boxed("Samenvatting", VLAK, ACCENT, ACCENT)
    + boxed("Wettekst", "FFFFFF", RAND, TEKST)
    + boxed("Uitleg", VLAK_KAART, RAND, ACCENT)
    + boxed("Citaat", "FFFFFF", RAND, TEKST)
    + signatures()
    + table_style()
    + card_style()
)
