"""Signature cards: framed paragraphs that stay together on one page, with lines to write on."""

from __future__ import annotations

from docgen.document.blocks import SignatureCard, Signatures
from docgen.document.inline import Text, plain
from docgen.writers.wordml.flow import AFTER_BOX, Flow
from docgen.writers.wordml.markup import TAB, numbering, words
from docgen.writers.wordml.names import CHECK_BOX
from docgen.writers.words import DATUM, DOORGELEZEN, HANDTEKENING, PLAATS


def signatures(flow: Flow, block: Signatures) -> str:
    """Return the cards; each frame closes below its signature."""
    content = "".join(_card(flow, card) for card in block.cards)
    flow.gap = AFTER_BOX
    return content


def _card(flow: Flow, card: SignatureCard) -> str:
    rows = [flow.paragraph("Partij", words(card.party) + TAB + words(card.name, style="Ondertekenaar"))]
    lines = [line for line in card.capacity if plain(line).strip()]
    rows += [flow.paragraph("Hoedanigheid", TAB + words(line)) for line in lines]
    if card.read_aloud:
        rows.append(
            flow.paragraph("Voorgelezen", words((Text(DOORGELEZEN),)), numbering(flow.lists[CHECK_BOX]))
        )
    fields = words((Text(PLAATS),)) + TAB + TAB + words((Text(DATUM),)) + TAB
    rows.append(flow.paragraph("Plaatsendatum", fields))
    rows.append(flow.paragraph("Handtekening", words((Text(HANDTEKENING),)) + TAB))
    return "".join(rows)
