"""Tables with a header row that comes back on each page, and rows that stay whole."""

from __future__ import annotations

import re

from docgen.document.blocks import Align, Table
from docgen.document.form import unmarked
from docgen.document.inline import Runs, plain
from docgen.writers.wordml.flow import AFTER_BOX, Flow
from docgen.writers.wordml.markup import BOLD_SIGN, attribute, text_width, words

_MARGINS = 330  # twips left and right of the text in a cell, and room for wide letters
_MOST = 5000  # twips; a longer text takes more lines, not more width
_WORD = (
    30  # signs; a longer word is broken where there is no room, rather than the words of the other columns
)
_BREAKS = re.compile(r"[ \n]")  # where a line may end; a no-break space is no such place


def table(flow: Flow, block: Table, width: int) -> str:
    """Return a table.

    Args:
        flow: State of the body.
        block: The table.
        width: Width of the text on the page, in twips.
    """
    widths = column_widths(block, width)
    grid = "".join(f'<w:gridCol w:w="{one}"/>' for one in widths)
    rows = [_row(flow, block.header, widths, block.align, header=True)]
    rows += [_row(flow, row, widths, block.align) for row in block.rows]
    named = f"<w:tblCaption w:val={attribute(block.caption)}/>" if block.caption else ""
    total = int(block.total)
    properties = (
        f'<w:tblStyle w:val="Overzicht"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/><w:tblLook w:val="{0x0420 | total << 6:04X}" w:firstRow="1" '
        f'w:lastRow="{total}" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>{named}'
    )
    flow.gap = AFTER_BOX
    return f"<w:tbl><w:tblPr>{properties}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"


def column_widths(block: Table, width: int) -> tuple[int, ...]:
    """Return the width of each column in twips: no word is broken, long texts get what is left."""
    columns = list(zip(block.header, *block.rows, strict=True))
    least = [max(map(_longest_word, column)) for column in columns]
    if sum(least) >= width:
        least = [min(one, _WORD * BOLD_SIGN + _MARGINS) for one in least]
    if sum(least) >= width:
        widths = [width * one // sum(least) for one in least]
    else:
        wanted = [min(max(map(_whole, column)), _MOST) for column in columns]
        shares = [max(most - few, 0) for most, few in zip(wanted, least, strict=True)]
        room = width - sum(least)
        total = sum(shares)
        widths = [
            few + (room * share // total if total else room // len(least))
            for few, share in zip(least, shares, strict=True)
        ]
    widths[-1] += width - sum(widths)
    return tuple(widths)


def _longest_word(cell: Runs) -> int:
    return max((len(word) for word in _BREAKS.split(unmarked(plain(cell)))), default=0) * BOLD_SIGN + _MARGINS


def _whole(cell: Runs) -> int:
    return text_width(cell) + _MARGINS


def _row(
    flow: Flow,
    cells: tuple[Runs, ...],
    widths: tuple[int, ...],
    align: tuple[Align, ...],
    *,
    header: bool = False,
) -> str:
    repeat = "<w:tblHeader/>" if header else ""
    inside = []
    for cell, width, side in zip(cells, widths, align, strict=True):
        style = "Tabelbedrag" if side == "right" else "Tabeltekst"
        text = flow.paragraph(style, words(cell), "<w:keepNext/>" if header else "")
        inside.append(f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{text}</w:tc>')
    return f"<w:tr><w:trPr><w:cantSplit/>{repeat}</w:trPr>{''.join(inside)}</w:tr>"
