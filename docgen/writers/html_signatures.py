"""Signature cards as HTML."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from docgen.document.blocks import SignatureCard, Signatures
from docgen.writers.element import el, inline
from docgen.writers.words import DATUM, DOORGELEZEN, HANDTEKENING, PLAATS

MOST_IN_A_COLUMN = 3
"""More cards than these stand two and two, so that they share a page with the summary of the agreement."""


def signatures(block: Signatures) -> Element:
    """Return the cards, each whole on one page, in one column or two and two."""
    cards = [_card(card) for card in block.cards]
    if len(cards) <= MOST_IN_A_COLUMN:
        return el("div", *cards, class_="ondertekening")
    pairs = (el("div", *cards[start : start + 2], class_="paar") for start in range(0, len(cards), 2))
    return el("div", *pairs, class_="ondertekening")


def _card(card: SignatureCard) -> Element:
    who = el(
        "div",
        el("p", *inline(card.party), class_="partij"),
        el("p", *inline(card.name), class_="naam"),
        *(el("p", *inline(line), class_="hoedanigheid") for line in card.capacity),
        class_="wie-tekent",
    )
    fields = el(
        "div",
        el("p", DOORGELEZEN, class_="doorgelezen") if card.read_aloud else None,
        el("div", el("p", PLAATS, class_="veld"), el("p", DATUM, class_="veld"), class_="velden"),
        el("p", HANDTEKENING, class_="veld handtekening"),
        class_="invullen",
    )
    return el("div", who, fields, class_="kaart")
