"""The text of two versions beside each other; what changed shows by place, sign and line, and by colour."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from gettext import gettext as _
from itertools import groupby
from xml.etree.ElementTree import Element

from docgen.cli.language import active_language
from docgen.cli.reports.html.text_changes import Change, Piece
from docgen.cli.reports.html.word_changes import changed_words
from docgen.writers.element import Node, el

FOLDED = 5  # sentences that are the same; from here on they show when they are asked for

_Words = tuple[Node, ...]


def text_diff(changes: Sequence[Change], language: str) -> Element:
    """Return the rows: the same text once, changed text old and new beside each other.

    Args:
        changes: The whole text of both versions.
        language: Language tag of the letters.
    """
    rows = (_same(one.new) if one.is_same else _changed(one) for one in changes)
    return el("div", *rows, class_="verschil", lang=language)


def _same(pieces: Sequence[Piece]) -> Element:
    text = tuple(_paragraphs([(one, (one.text,)) for one in pieces]))
    if len(pieces) < FOLDED:
        return el("div", *text, class_="rij gelijk")
    summary = el("summary", _("{count} sentences are the same").format(count=len(pieces)))
    summary.set("lang", active_language())
    return el("details", summary, *text, class_="rij gelijk")


def _changed(change: Change) -> Element:
    old: list[_Words] = [(el("del", one.text, class_="heel"),) for one in change.old]
    new: list[_Words] = [(el("ins", one.text, class_="heel"),) for one in change.new]
    if change.is_edited:
        before, after = changed_words(change.old[0].text, change.new[0].text)
        old, new = [before], [after]
    sides = (
        (_("Old"), change.old, old, "oud"),
        (_("New"), change.new, new, "nieuw"),
    )
    return el("div", *(_side(*side) for side in sides), class_="rij anders")


def _side(name: str, pieces: Sequence[Piece], words: Sequence[_Words], kind: str) -> Element:
    if not pieces:
        return el(
            "div",
            el("p", _("nothing here"), class_="leeg", lang=active_language()),
            class_=f"kant {kind} niets",
        )
    label = el("p", name, class_="bij", lang=active_language())
    return el("div", label, *_paragraphs(list(zip(pieces, words, strict=True))), class_=f"kant {kind}")


def _paragraphs(pairs: Sequence[tuple[Piece, _Words]]) -> Iterator[Element]:
    """Yield a paragraph for each line of the letter."""
    for (_line, is_heading), group in groupby(pairs, key=lambda pair: (pair[0].line, pair[0].is_heading)):
        nodes = [node for _piece, words in group for node in (*words, " ")][:-1]
        yield el("p", *nodes, class_="kop" if is_heading else "", dir="auto")
