"""A Document as PDF: one file that is both PDF/A-2a and PDF/UA-1, with the same bytes each time."""

from __future__ import annotations

import atexit
import gc
import warnings
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeAlias

from docgen.document.blocks import Document, Layout
from docgen.errors import InputError
from docgen.message import message
from docgen.place import Place
from docgen.writers import codes
from docgen.writers.fitness import ADDRESS_SIZES, address_size, needs_other_fonts, refuse_unfit
from docgen.writers.html import SHEET, Sheet, html_page, in_window
from docgen.writers.other_fonts import FONTS, OTHER_FONTS, as_text
from docgen.writers.paper import FONT_ADDRESS, WEIGHTS, font_rules, other_font_rules, paper_rules
from docgen.writers.pdf_fetcher import closed_fetcher
from docgen.writers.pdf_finish import finish
from docgen.writers.pdf_languages import languages_of_passages
from docgen.writers.pdf_letters import names_in_pdf
from docgen.writers.style import HouseStyle
from docgen.writers.words import is_dutch

VARIANT = "pdf/a-2a"
BASE = "docgen-font:/"
"""Base for addresses that are not whole; nothing is found there."""

SPILL_MM = 115.0
"""A sheet whose last page is filled less than this, margin included, is set tighter to save that page."""

ANY_MM = 297.0
"""The same for a page in another language, which is one page as a rule: it goes along with a letter."""

Pages: TypeAlias = Any
"""A laid-out document of WeasyPrint, which has no types."""

_MM_PER_PIXEL = 25.4 / 96  # CSS


def write_pdf(document: Document, style: HouseStyle) -> bytes:
    """Return a document as PDF.

    Raises:
        InputError: A character the font lacks, headings out of order, an address that does not fit its
            window, or a style that asks for a file from elsewhere.
    """
    return _renderer(style).write(document)


@dataclass(frozen=True)
class Setting:
    """Fonts and style rules of WeasyPrint, and the door through which it gets files.

    Attributes:
        with_others: Whether the fonts of other scripts are among them.
    """

    fetcher: Any
    fonts: Any
    paper: Any
    with_others: bool


def _setting(style: HouseStyle, *, with_others: bool) -> Setting:
    from docgen.writers.pdf_library import load_weasyprint

    load_weasyprint()
    from weasyprint import CSS
    from weasyprint.text.fonts import FontConfiguration

    files = {name: getattr(style.letter, name) for name in WEIGHTS}
    rules = font_rules(style) + style.css + paper_rules(style)
    if with_others:
        files |= {name: FONTS / name for names in OTHER_FONTS.values() for name in names}
        rules += other_font_rules(style)
    fetcher = closed_fetcher({f"{FONT_ADDRESS}{name}": path.read_bytes() for name, path in files.items()})
    fonts = FontConfiguration()
    paper = CSS(string=rules, font_config=fonts, url_fetcher=fetcher, base_url=BASE)
    return Setting(fetcher, fonts, paper, with_others)


def setting_of(style: HouseStyle) -> Setting:
    """Return what pages of a style are set with, all its fonts and those of other scripts among them."""
    return _setting(style, with_others=True)


class PdfRenderer:
    """Keeps what every document of one style needs: fonts and parsed style rules. Make one per process."""

    def __init__(self, style: HouseStyle) -> None:
        self._style = style
        self._own = _setting(style, with_others=False)
        self._others: Setting | None = None

    def write(self, document: Document) -> bytes:
        """Return a document as PDF; a letter that is a few lines too long is set a little tighter.

        Raises:
            InputError: See `write_pdf`.
        """
        refuse_unfit(document, self._style)
        setting = self._setting_of(document)
        address = self._address(document)
        pages = self._pages(document, Sheet(on_paper=True, address_size=address), setting)
        if document.layout is Layout.BRIEF:
            pages = self._tightened(document, pages, address, setting)
        with warnings.catch_warnings():
            # WeasyPrint leaves the file of its colour profile to be closed by Python.
            warnings.simplefilter("ignore", ResourceWarning)
            pdf: bytes = pages.write_pdf(pdf_variant=VARIANT)
        self._refuse_files(document, setting)
        own = self._own_fonts() if setting.with_others else None
        return finish(pdf, own, languages_of_passages(document))

    def _own_fonts(self) -> dict[str, Path]:
        letter = self._style.letter
        files = {"": letter.gewoon, "-Semi-Bold": letter.halfvet, "-Bold": letter.vet}
        return names_in_pdf(letter.familie, files)

    def _setting_of(self, document: Document) -> Setting:
        """Return what a document is set with; other fonts are read when the first document needs them."""
        if not needs_other_fonts(document, self._style):
            return self._own
        if self._others is None:
            self._others = _setting(self._style, with_others=True)
        return self._others

    def _tightened(self, document: Document, pages: Pages, address: str, setting: Setting) -> Pages:
        """Return the letter with each sheet tight that saves a page by it; the others stay as they are."""
        before = _sheets(pages)
        most = SPILL_MM if is_dutch(document.language) else ANY_MM
        tight = {number for number, fills in before.items() if len(fills) > 1 and fills[-1] < most}
        while tight:
            trial = self._pages(document, Sheet(True, frozenset(tight), address), setting)
            after = _sheets(trial)
            saved = {number for number in tight if len(after[number]) < len(before[number])}
            if saved == tight:
                return trial
            tight = saved
        return pages

    def _pages(self, document: Document, sheet: Sheet, setting: Setting) -> Pages:
        from weasyprint import HTML

        page = html_page(document, self._style, sheet)
        if setting.with_others:
            head, end, body = page.partition("</head>")
            page = f"{head}{end}{as_text(body)}"
        html = HTML(string=page, base_url=BASE, url_fetcher=setting.fetcher)
        return html.render(font_config=setting.fonts, stylesheets=[setting.paper], pdf_variant=VARIANT)

    def _address(self, document: Document) -> str:
        address = in_window(document)
        if address is None or (size := address_size(address, self._style)) == ADDRESS_SIZES[0]:
            return ""
        return f"font-size: {size[0]}pt; line-height: {size[1]}"

    def _refuse_files(self, document: Document, setting: Setting) -> None:
        if not setting.fetcher.refused:
            return
        kinds = ", ".join(sorted(set(setting.fetcher.refused)))
        setting.fetcher.refused.clear()
        words = message(
            "The page asks for a file from elsewhere, by an address of the kind: {kinds}", kinds=kinds
        )
        raise InputError([codes.BESTAND_VAN_ELDERS.finding(words, Place(document.source_path))])


@lru_cache(maxsize=4)
def _renderer(style: HouseStyle) -> PdfRenderer:
    return PdfRenderer(style)


@atexit.register
def _forget_renderers() -> None:
    """Let the fonts of WeasyPrint remove their folder, which fails when Python is already half gone."""
    if _renderer.cache_info().currsize:
        _renderer.cache_clear()
        gc.unfreeze()  # the command line freezes what it made before it leaves
        gc.collect()


def _sheets(pages: Pages) -> dict[int, list[float]]:
    """Return for each sheet how far each of its pages is filled, in mm from the top of the paper."""
    fills: dict[int, list[float]] = {}
    for page in pages.pages:
        for name, (_, _, _, bottom) in page.anchors.items():
            fills.setdefault(int(name.removeprefix(SHEET)), []).append(bottom * _MM_PER_PIXEL)
    return fills
