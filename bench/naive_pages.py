"""The templates for the bare libraries, made of docgen's own letter so that both sides print the same."""

from __future__ import annotations

import re
from pathlib import Path

from wordy import as_saved_by_word

from docgen.document.blocks import Document
from docgen.render.package import read_package, write_package
from docgen.writers.docx import write_docx
from docgen.writers.html import Sheet, html_page
from docgen.writers.paper import FONT_ADDRESS, WEIGHTS, font_rules, paper_rules
from docgen.writers.style import HouseStyle

BODY = "word/document.xml"
FONTS = Path(__file__).parent / "fonts"
PAGES = 2  # of the letter that all measure with
SYSTEM_FONTS = "'DejaVu Sans', 'Liberation Sans', Arial, sans-serif"
_SIZES = (1.0, 0.95, 0.9, 0.85, 0.8, 0.75)  # of the letters; the font of another machine may be wider
_POINTS = re.compile(r"([0-9.]+)pt")
_FAMILY = re.compile(r"--familie: \"[^\"]*\"")


def word_template(document: Document, style: HouseStyle, *, fonts: bool, wordy: bool) -> bytes:
    """Return a Word file with tags.

    Args:
        document: The letter with tags.
        style: The house style.
        fonts: With the fonts that docgen puts in.
        wordy: As Word saves it, instead of as clean as docgen does.
    """
    parts = read_package(write_docx(document, style, fonts=fonts))
    if wordy:
        parts[BODY] = as_saved_by_word(parts[BODY].decode()).encode()
    return write_package(parts)


def bundled_font_page(document: Document, style: HouseStyle) -> str:
    """Return a page that loads the same fonts by `@font-face`, as woff2."""
    rules = font_rules(style)
    for name in WEIGHTS:
        rules = rules.replace(
            f"{FONT_ADDRESS}{name}", (FONTS / f"{getattr(style.letter, name).name}.woff2").as_uri()
        )
    return _page(document, style, rules + style.css + paper_rules(style))


def system_font_page(document: Document, filled: Document, style: HouseStyle) -> str:
    """Return a page in a font of this machine, set so small that the letter keeps to its pages.

    Args:
        document: The letter with tags.
        filled: One with values, to count pages with.
        style: The house style.
    """
    for size in _SIZES:
        css = _in_system_font(style.css, size) + _in_system_font(paper_rules(style), size)
        if _pages(_page(filled, style, css)) <= PAGES:
            break
    return _page(document, style, css)


def _in_system_font(css: str, size: float) -> str:
    css = _FAMILY.sub(f"--familie: {SYSTEM_FONTS}", css).replace("'Docgen Sans'", SYSTEM_FONTS)
    return _POINTS.sub(lambda found: f"{float(found[1]) * size:g}pt", css)


def _page(document: Document, style: HouseStyle, css: str) -> str:
    page = html_page(document, style, Sheet(on_paper=True))
    return page.replace("</head>", f"<style>{css}</style></head>")


def _pages(page: str) -> int:
    from weasyprint import HTML

    return len(HTML(string=page).render().pages)
