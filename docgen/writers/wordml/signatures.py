"""Signature cards: who signs on the left, room to write on the right, each whole on one page.

A card is a table of one row, because a row that may not be split is the only thing that both Word and
LibreOffice keep on one page. The party stands above it, so that two cards never touch.
"""

from __future__ import annotations

from docgen.document.blocks import SignatureCard, Signatures
from docgen.document.inline import Text, plain
from docgen.writers.wordml.flow import AFTER_BOX, Flow
from docgen.writers.wordml.markup import TAB, attribute, indent, numbering, paragraph, words
from docgen.writers.wordml.names import CHECK_BOX
from docgen.writers.words import DATUM, DOORGELEZEN, HANDTEKENING, PLAATS

LEFT = 3300
"""Width of the column that says who signs, in twips."""

CHECK_PLACE = indent(397, 397)
"""Place of the box to tick, as in its style; LibreOffice does not take it from there."""


def signatures(flow: Flow, block: Signatures, width: int) -> str:
    """Return the cards.

    Args:
        flow: State of the body.
        block: The cards.
        width: Width of the text on the page, in twips.
    """
    content = "".join(_card(flow, card, width) for card in block.cards)
    flow.gap = AFTER_BOX
    flow.after_table = True
    return content


def _card(flow: Flow, card: SignatureCard, width: int) -> str:
    above = flow.paragraph("Partij", words(card.party))
    lines = [line for line in card.capacity if plain(line).strip()]
    who = paragraph("Ondertekenaar", words(card.name))
    who += "".join(paragraph("Hoedanigheid", words(line)) for line in lines)
    room = ""
    if card.read_aloud:
        mark = numbering(flow.lists[CHECK_BOX])
        room += paragraph("Voorgelezen", words((Text(DOORGELEZEN),)), mark, CHECK_PLACE)
    room += paragraph("Plaatsendatum", words((Text(PLAATS),)) + TAB + TAB + words((Text(DATUM),)) + TAB)
    room += paragraph("Handtekening", words((Text(HANDTEKENING),)) + TAB)
    return above + _table(who, room, width, f"{HANDTEKENING} {plain(card.party)}")


def _table(who: str, room: str, width: int, caption: str) -> str:
    columns = ((LEFT, who), (width - LEFT, room))
    grid = "".join(f'<w:gridCol w:w="{size}"/>' for size, _ in columns)
    cells = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{size}" w:type="dxa"/></w:tcPr>{content}</w:tc>'
        for size, content in columns
    )
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="Ondertekening"/><w:tblW w:w="{width}" w:type="dxa"/>'
        '<w:tblLayout w:type="fixed"/><w:tblLook w:val="0480" w:firstRow="0" w:lastRow="0" w:firstColumn="1" '
        f'w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblCaption w:val={attribute(caption)}/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{cells}</w:tr></w:tbl>"
    )
