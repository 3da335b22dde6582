"""A house style to look at: a letter with the window of its envelope on it, and all colours and letters."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from itertools import takewhile
from typing import Any
from xml.etree.ElementTree import Element

from docgen.document.blocks import Document, PageBreak
from docgen.dutch.getal import format_maat
from docgen.writers.contrast import contrast
from docgen.writers.element import el, markup
from docgen.writers.html import Sheet, html_page
from docgen.writers.office_font import font_file
from docgen.writers.other_fonts import as_text
from docgen.writers.pdf import BASE, setting_of
from docgen.writers.style import HouseStyle
from docgen.writers.style_values import colour_pairs
from docgen.writers.tokens import Zone

SAMPLE = "De huur is € 1.234,56. Belt u vóór dinsdag 12 januari 2027? Iıl1 0Oo — Łukasz, Ayşe, José"
"""Signs that readers mix up, and letters of many names."""

_FRAMES = """
.voorbeeld-kader { position: absolute }
.voorbeeld-kader p { position: absolute; top: -3.6mm; right: 0; font-size: 7pt; margin: 0;
  white-space: nowrap }
.kader-adres { border: .5mm solid #1f7a3d; color: #1f7a3d }
.kader-leeg { border: .5mm dashed #b3541e; color: #b3541e }
"""
_SAMPLES = """
@page stijlblad { margin: 20mm 20mm }
.stijlblad { page: stijlblad; break-before: page }
.stijlblad .voet { display: none }
.kleuren { display: grid; grid-template-columns: repeat(5, 1fr); gap: 4mm; margin: 2mm 0 5mm }
.kleuren div { font-size: 9pt }
.staal { height: 14mm; border: .25mm solid #999; border-radius: 1.5mm; margin-bottom: 1mm }
.stijlblad h2 { font-size: 13pt; margin: 0 0 1mm }
.stijlblad .paren { columns: 2; margin-bottom: 4mm }
.stijlblad .paren p { font-size: 9.5pt; margin: 0; padding: .5mm 0; break-inside: avoid }
.proef { padding: .6mm 2.5mm; border-radius: 1mm }
"""


@dataclass(frozen=True, slots=True)
class PreviewWords:
    """What the preview says, in the language of the user.

    Attributes:
        window: Title of the frame in which the address stands.
        reach: Title of the frame in which nothing else may stand.
        colours: Title of the colours.
        contrast: Title of the pairs of colours.
        least: Stands before the least contrast.
        letters: Title of the letters.
        x_height: Said of the height of an x; holds `{height}`.
    """

    window: str
    reach: str
    colours: str
    contrast: str
    least: str
    letters: str
    x_height: str


def write_preview(document: Document, style: HouseStyle, words: PreviewWords) -> bytes:
    """Return a PDF of an example letter in a style, with its window, and of the style itself.

    Args:
        document: The letter.
        style: The house style.
        words: What the preview says.
    """
    from weasyprint import HTML

    setting = setting_of(style)
    page = as_text(html_page(_first_sheet(document), style, Sheet(on_paper=True)))
    zones = (
        (words.window, style.venster.veilig_mm, "kader-adres"),
        (words.reach, style.venster.bereik_mm, "kader-leeg"),
    )
    frames = "".join(markup(_frame(style, *zone)) for zone in zones)
    page = page.replace("<main>", f"{frames}<main>", 1)
    page = page.replace("</main>", f"{markup(_style_sheet(style, words))}</main>", 1)
    page = page.replace("</head>", f"<style>{_FRAMES}{_SAMPLES}</style></head>", 1)
    html = HTML(string=page, base_url=BASE, url_fetcher=setting.fetcher)
    pdf: bytes = html.render(font_config=setting.fonts, stylesheets=[setting.paper]).write_pdf()
    return pdf


def _first_sheet(document: Document) -> Document:
    """Return a letter without the sheets that come on top of it."""
    before = takewhile(lambda block: not isinstance(block, PageBreak), document.blocks)
    return replace(document, blocks=tuple(before))


def as_picture(pdf: bytes) -> bytes:
    """Return the pages of a PDF beside each other as one PNG, at 110 dots an inch."""
    import pypdfium2
    from PIL import Image

    with pypdfium2.PdfDocument(pdf) as file:
        pages = [page.render(scale=110 / 72).to_pil() for page in file]
    whole = Image.new("RGB", (sum(one.width for one in pages), max(one.height for one in pages)), "white")
    left = 0
    for one in pages:
        whole.paste(one, (left, 0))
        left += one.width
    target = io.BytesIO()
    whole.save(target, "PNG", optimize=True)
    return target.getvalue()


def _frame(style: HouseStyle, title: str, zone: Zone, name: str) -> Element:
    left, top, right, bottom = zone
    place = {
        "left": left - style.marges.links_mm,
        "top": top - style.marges.briefhoofd_mm,
        "width": right - left,
        "height": bottom - top,
    }
    look = "; ".join(f"{side}: {size:g}mm" for side, size in place.items())
    return el("div", el("p", title), class_=f"voorbeeld-kader {name}", style=look)


def _style_sheet(style: HouseStyle, words: PreviewWords) -> Element:
    return el(
        "div",
        el("h2", words.colours),
        el("div", *_swatches(asdict(style.kleuren)), class_="kleuren"),
        el("h2", words.contrast),
        el("div", *_pairs(style, words), class_="paren"),
        el("h2", words.letters),
        *_letters(style, words),
        class_="blad stijlblad",
    )


def _swatches(colours: Mapping[str, str]) -> Iterable[Element]:
    for name, colour in colours.items():
        yield el("div", el("div", class_="staal", style=f"background: {colour}"), f"{name} {colour}")


def _pairs(style: HouseStyle, words: PreviewWords) -> Iterable[Element]:
    for pair in colour_pairs(asdict(style.kleuren)):
        look = f"color: {pair.colour}; background: {pair.other}"
        name = el("span", f"{pair.name} / {pair.ground}", class_="proef", style=look)
        ratio, least = (format_maat(one, 1) for one in (contrast(pair.colour, pair.other), pair.least))
        yield el("p", name, f" {ratio} ({words.least} {least})")


def _letters(style: HouseStyle, words: PreviewWords) -> Iterable[Element]:
    letter: Any = style.letter
    height = format_maat(font_file(letter.gewoon).x_height_mm(letter.tekst_pt), 2)
    yield el("p", f"{letter.in_word}: {words.x_height.format(height=height)}")
    for size, weight in (
        ("titel", 700),
        ("kop", 700),
        ("tekst", 400),
        ("tekst", 600),
        ("krap", 400),
        ("klein", 400),
    ):
        points = f"{getattr(letter, f'{size}_pt'):g}"
        sample = SAMPLE if size not in {"titel", "kop"} else SAMPLE.partition("?")[0]
        look = f"font-size: {points}pt; font-weight: {weight}"
        yield el("p", el("span", sample, style=look), f" {size}_pt {points}")
