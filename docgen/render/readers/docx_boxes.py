"""The boxes of docgen's own Word files: address, reference, key facts, timeline, help, signatures."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from docgen.document.blocks import (
    Address,
    Block,
    Contact,
    Fact,
    Help,
    KeyFacts,
    Paragraph,
    Qr,
    Reference,
    SignatureCard,
    Signatures,
    Step,
    StepState,
    Timeline,
)
from docgen.document.inline import Runs, Text, plain
from docgen.render.readers.pieces import Piece, spaced, split_tabs, weakened

RETURN_LABEL = "Retouradres:"
_STATES = {"✓": StepState.KLAAR, "●": StepState.NU, "○": StepState.LATER}
"""State of a step by the mark before it."""

_SCHEME = re.compile(r"^https?://")


def _cells(piece: Piece, count: int) -> list[Runs]:
    cells = [spaced(cell) for cell in split_tabs(piece.runs)]
    return [*cells[:count], *[()] * (count - len(cells))]


def _titled(pieces: list[Piece]) -> tuple[Runs, list[Piece]]:
    if pieces[0].style.endswith(" kop"):
        return spaced(pieces[0].runs), pieces[1:]
    return (), pieces


def _key_facts(pieces: list[Piece]) -> Block:
    title, rest = _titled(pieces)
    facts = []
    for piece in rest:
        label, answer = _cells(piece, 2)
        facts.append(Fact(weakened(label), answer, piece.place))
    return KeyFacts(title, tuple(facts), pieces[0].place)


def _timeline(pieces: list[Piece]) -> Block:
    steps = []
    for piece in pieces:
        when, what = _cells(piece, 2)
        steps.append(Step(_STATES.get(piece.list_form, StepState.LATER), weakened(when), what, piece.place))
    return Timeline(tuple(steps), pieces[0].place)


def _help(pieces: list[Piece]) -> Block:
    linked = next((piece.picture for piece in pieces if piece.picture), None)
    title, rest = _titled(pieces)
    contacts: list[Contact] = []
    notes: list[Paragraph] = []
    for piece in rest:
        if len(split_tabs(piece.runs)) > 1:
            name, what, reach = _cells(piece, 3)
            contacts.append(Contact(weakened(name), what, weakened(reach), piece.place))
        elif plain(piece.runs).strip():
            notes.append(Paragraph(spaced(piece.runs), piece.place))
    qr = Qr(*linked) if linked else None
    if qr and notes and plain(notes[-1].runs) == _SCHEME.sub("", qr.url).rstrip("/"):
        del notes[-1]
    return Help(title, tuple(contacts), tuple(notes), qr, pieces[0].place)


def _address(pieces: list[Piece]) -> Block:
    above = [spaced(piece.runs) for piece in pieces if piece.style == "Retouradres"]
    lines = tuple(spaced(piece.runs) for piece in pieces if piece.style != "Retouradres")
    return Address(lines, without_return_label(above[0]) if above else (), pieces[0].place)


def without_return_label(runs: Runs) -> Runs:
    """Return a return address without the label that the writers put before it."""
    first = runs[0] if runs else None
    if isinstance(first, Text) and first.text.startswith(RETURN_LABEL):
        rest = first.text.removeprefix(RETURN_LABEL).lstrip()
        return (replace(first, text=rest), *runs[1:]) if rest else runs[1:]
    return runs


def _reference(pieces: list[Piece]) -> Block:
    rows: list[tuple[Runs, Runs]] = []
    label: Runs = ()
    for piece in pieces:
        if piece.style == "Kenmerk label":
            label = spaced(piece.runs)
        else:
            rows.append((label, spaced(piece.runs)))
            label = ()
    if label:
        rows.append((label, ()))
    return Reference(tuple(rows), pieces[0].place)


def _signatures(pieces: list[Piece]) -> Block:
    cards: list[SignatureCard] = []
    for piece in pieces:
        if piece.style == "Partij":
            cards.append(SignatureCard(spaced(piece.runs), (), place=piece.place))
        elif not cards:
            continue
        elif piece.style == "Ondertekenaar":
            cards[-1] = replace(cards[-1], name=weakened(spaced(piece.runs)))
        elif piece.style == "Hoedanigheid":
            cards[-1] = replace(cards[-1], capacity=(*cards[-1].capacity, spaced(piece.runs)))
        elif piece.style == "Voorgelezen":
            cards[-1] = replace(cards[-1], read_aloud=True)
    return Signatures(tuple(cards), pieces[0].place)


Maker = Callable[[list[Piece]], Block]
_KINDS: tuple[tuple[tuple[str, ...], Maker], ...] = (
    (("Retouradres", "Adres", "Adres klein"), _address),
    (("Kenmerk label", "Kenmerk"), _reference),
    (("In het kort kop", "In het kort"), _key_facts),
    (("Tijdlijn",), _timeline),
    (("Hulp kop", "Hulp"), _help),
    (
        ("Partij", "Ondertekenaar", "Hoedanigheid", "Voorgelezen", "Plaats en datum", "Handtekening"),
        _signatures,
    ),
)

BOXES: dict[str, tuple[frozenset[str], Maker]] = {
    style: (frozenset(styles), make) for styles, make in _KINDS for style in styles
}
"""For each style the styles of the same box, and what makes its block."""
