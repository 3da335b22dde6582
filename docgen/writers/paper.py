"""Style rules for paper that follow from the measures of a house style: pages, window, fold marks, font."""

from __future__ import annotations

from docgen.writers.fitness import ADDRESS_SIZES, RETURN_GAP, RETURN_SIZE
from docgen.writers.other_fonts import OTHER_FONTS
from docgen.writers.style_sheet import data_uri
from docgen.writers.tokens import HouseStyle
from docgen.writers.words import PAGINA

FONT_ADDRESS = "docgen-font:"
"""In front of the weight in the address of a font file; only docgen's own fetcher knows it."""

WEIGHTS = {"gewoon": 400, "halfvet": 600, "vet": 700}
MARK = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 1" preserveAspectRatio="none">'
    '<path d="M0 0h10v1H0z" fill="{colour}"/></svg>'
)
FOLD_MARK = ("#b5bcc1", 4.0, 4.6, 0.2)  # colour; left edge, width and thickness in mm
REFERENCE_WIDTH = 50.0  # mm, right of the window
GAP = 3.0  # mm between the window and what stands beside it


def font_rules(style: HouseStyle) -> str:
    """Return one `@font-face` a weight; each file is whole, as WeasyPrint uses one file a weight."""
    return "".join(
        f'@font-face {{font-family: "{style.letter.familie}"; font-weight: {weight};'
        f' src: url("{FONT_ADDRESS}{name}")}}\n'
        for name, weight in WEIGHTS.items()
    )


def other_font_rules(style: HouseStyle) -> str:
    """Return the rules for letters that the house style lacks: the font of each script, after its own."""
    faces = "".join(
        f'@font-face {{font-family: "{family}"; font-weight: {weight}; src: url("{FONT_ADDRESS}{name}")}}\n'
        for family, names in OTHER_FONTS.items()
        if family != style.letter.familie
        for name, weight in zip(names, (400, 700), strict=False)
    )
    families = ", ".join(f'"{name}"' for name in dict.fromkeys((style.letter.familie, *OTHER_FONTS)))
    return f"{faces}html {{font-family: {families}}}\n"


def paper_rules(style: HouseStyle) -> str:
    """Return the rules for A4: margins, footer, fold marks and the place of the address."""
    edges, small = style.marges, style.letter.klein_pt
    side = f"{edges.rechts_mm}mm {edges.onder_mm}mm {edges.links_mm}mm"
    box = (
        f"font: 400 {small}pt/1.3 '{style.letter.familie}'; color: {style.kleuren.zacht};"
        " vertical-align: top; padding-top: 4.1mm"
    )
    before, between = PAGINA
    return f"""
@page {{ size: A4; margin: {edges.boven_mm}mm {side};
  @bottom-left {{ content: element(voet); width: 78%; {box} }}
  @bottom-right {{ content: "{before}" counter(page) "{between}" counter(pages); width: 22%;
    text-align: right; {box} }} }}
@page brief:first {{ margin-top: {edges.briefhoofd_mm}mm; {_fold_marks(style)} }}
.brief {{ page: brief }}
.voet {{ position: running(voet) }}
{_window(style)}"""


def _fold_marks(style: HouseStyle) -> str:
    colour, left, width, height = FOLD_MARK
    if not style.vouwstreepjes_mm:
        return ""
    # WeasyPrint places the background of a page from the corner of its text, not of the paper.
    x = left - style.marges.links_mm
    top = style.marges.briefhoofd_mm
    size = f"{width}mm {height}mm"
    image = f'url("{data_uri(MARK.format(colour=colour).encode(), "image/svg+xml")}")'
    marks = (f"{image} {x}mm {y - top}mm / {size} no-repeat" for y in style.vouwstreepjes_mm)
    return f"background: {', '.join(marks)}"


def _window(style: HouseStyle) -> str:
    window, edges = style.venster, style.marges
    width = min(window.veilig_mm[2], 210 - edges.rechts_mm) - window.adres_links_mm
    top, bottom = (mm - edges.briefhoofd_mm for mm in (window.adres_boven_mm, window.bereik_mm[3]))
    if window.kant == "links":
        columns = f"1fr {REFERENCE_WIDTH}mm"
        places = ("1 / 1", "2 / 1", "1 / 2 / 3 / 3")
        indent, reference = window.adres_links_mm - edges.links_mm, REFERENCE_WIDTH
        below = 0
        floats = ("left", "right", f"calc(100% - {REFERENCE_WIDTH}mm)", indent)
    else:
        columns = f"{window.adres_links_mm - edges.links_mm}mm 1fr"
        places = ("1 / 1 / 2 / 3", "2 / 2", "2 / 1")
        indent, reference = 0.0, window.bereik_mm[0] - GAP - edges.links_mm
        below = 5  # mm; it stands above the title, and not beside the address
        floats = ("right", "left", "100%", 210 - edges.rechts_mm - window.adres_links_mm - width)
    sender, address, block = places
    side, other, breadth, inward = floats
    size, height = RETURN_SIZE
    return f"""
.met-venster {{ display: grid; grid-template-columns: {columns}; margin: 0;
  grid-template-rows: {top}mm auto }}
.met-venster .afzender {{ grid-area: {sender} }}
.met-venster .retouradres {{ font-size: {size}pt; line-height: {height}; margin-bottom: {RETURN_GAP}mm }}
.met-venster .adresregels {{ font-size: {ADDRESS_SIZES[0][0]}pt; line-height: {ADDRESS_SIZES[0][1]} }}
.met-venster .adres {{ grid-area: {address}; width: {width}mm; margin-left: {indent}mm;
  min-height: {bottom - top}mm }}
.met-venster .kenmerk {{ grid-area: {block}; width: {reference}mm; padding: 1.1mm 0 {below}mm }}
.met-venster .kenmerk p {{ margin-bottom: 1.5mm }}
.met-venster .kenmerk span {{ display: inline-block; width: 100%; line-height: inherit }}
/* The same places without a grid, which takes a tenth of the time of a letter */
.op-volgorde {{ display: flow-root; min-height: {bottom}mm }}
.op-volgorde .afzender {{ float: left; width: {breadth}; height: {top}mm; margin: 0 }}
.op-volgorde .kenmerk {{ float: {other} }}
.op-volgorde .adres {{ float: {side}; clear: {side}; margin-left: 0; margin-{side}: {inward}mm }}
"""
