"""Signature cards as HTML."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from docgen.document.blocks import SignatureCard, Signatures
from docgen.writers.element import el, inline
from docgen.writers.words import DATUM, DOORGELEZEN, HANDTEKENING, PLAATS


def signatures(block: Signatures) -> Element:
    """Return the cards, each whole on one page: who signs on the left, room to write on the right."""
    return el("div", *(_card(card) for card in block.cards), class_="ondertekening")


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
