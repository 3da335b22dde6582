"""Paragraphs and runs of WordprocessingML as text, each value escaped."""

from __future__ import annotations

import re
from functools import lru_cache
from html import escape

from docgen.document.form import unmarked
from docgen.document.inline import LineBreak, Runs, plain
from docgen.render.readers.docx_words import LEFT_TO_RIGHT
from docgen.writers.other_fonts import right_to_left
from docgen.writers.wordml.order import PARAGRAPH
from docgen.writers.words import collapsed, printed_text

_TAG = re.compile(r"<w:(\w+)")
TAB = "<w:r><w:tab/></w:r>"
TURNED_BOLD = "<w:bCs/>"
"""Bold for letters from right to left; the bold of a style counts for the other letters only."""

_NUMBER_NEXT = re.compile(r"[\W_]*\d")

MM = 1440 / 25.4
"""Twips in a millimetre; Word measures in twentieths of a point."""


SIGN, BOLD_SIGN = 115, 124
"""Width of a sign of 12 points in twips, somewhat above the average of Dutch text in Source Sans 3."""


def twips(mm: float) -> int:
    """Return a length in mm in twips."""
    return round(mm * MM)


def attribute(text: str) -> str:
    """Return text as a quoted attribute value."""
    return f'"{escape(text)}"'


def words(runs: Runs, *, style: str = "", keep_spaces: bool = False) -> str:
    """Return runs of text.

    Args:
        runs: The text; bold where it is strong.
        style: Character style for text that is not strong itself.
        keep_spaces: Keep double spaces, as between postcode and town.
    """
    parts: list[str] = []
    turned = False
    for run in runs if keep_spaces else collapsed(runs):
        if isinstance(run, LineBreak):
            parts.append("<w:r><w:br/></w:r>")
            turned = False
            continue
        name = "Strong" if run.strong else style
        for text, is_turned in right_to_left(run.text):
            if turned and not is_turned and _NUMBER_NEXT.match(text):
                parts.append(f"<w:r><w:t>{LEFT_TO_RIGHT}</w:t></w:r>")
            parts.append(_run(text, name, is_turned))
            turned = is_turned
    return "".join(parts)


def _run(text: str, style: str, turned: bool) -> str:
    """Return one run; Word takes another font, weight and size for letters from right to left."""
    look = f'<w:rStyle w:val="{style}"/>' if style else ""
    if turned:
        look += f"{TURNED_BOLD if style == 'Strong' else ''}<w:rtl/>"
    look = f"<w:rPr>{look}</w:rPr>" if look else ""
    return f'<w:r>{look}<w:t xml:space="preserve">{escape(text, quote=False)}</w:t></w:r>'


def paragraph(style: str, content: str, *properties: str) -> str:
    """Return a paragraph.

    Args:
        style: Id of its style; empty for `Normal`.
        content: Runs.
        properties: Further properties as XML, in any order.
    """
    rows = [f'<w:pStyle w:val="{style}"/>'] if style else []
    rows = sorted([*rows, *(one for one in properties if one)], key=_rank)
    inside = f"<w:pPr>{''.join(rows)}</w:pPr>" if rows else ""
    return f"<w:p>{inside}{content}</w:p>"


def _rank(element: str) -> int:
    name = _TAG.match(element)
    return PARAGRAPH.index(name.group(1)) if name else len(PARAGRAPH)


def numbering(number: int) -> str:
    """Return the property that makes a paragraph an item of a list."""
    return f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>'


def indent(left: int, hanging: int = 0, right: int = 0) -> str:
    """Return the property with the distance of a paragraph to the margins, in twips."""
    return f'<w:ind w:left="{left}" w:right="{right}" w:hanging="{hanging}"/>'


def text_width(runs: Runs, *, strong: bool = False) -> int:
    """Return about how wide text of 12 points is, in twips; enough to place a tab stop."""
    return _signs(unmarked(plain(runs))) * (BOLD_SIGN if strong else SIGN)


@lru_cache(maxsize=4096)
def _signs(text: str) -> int:
    """Return the length of the longest line, with white space as it is printed."""
    return max(map(len, printed_text(text).split("\n")))


def frame(left_mm: float, top_mm: float, width_mm: float) -> str:
    """Return the property that puts a paragraph at a fixed place on the paper.

    Neighbours with the same frame stand below each other in it.
    """
    return (
        f'<w:framePr w:w="{twips(width_mm)}" w:wrap="around" w:vAnchor="page" w:hAnchor="page" '
        f'w:x="{twips(left_mm)}" w:y="{twips(top_mm)}"/>'
    )
