"""The blocks of docgen's own HTML pages, recognised by their class."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from docgen.document.blocks import (
    Address,
    Block,
    Contact,
    Fact,
    Help,
    KeyFacts,
    Paragraph,
    Reference,
    Section,
    Sender,
    SignatureCard,
    Signatures,
    Step,
    StepState,
    Timeline,
)
from docgen.document.inline import LineBreak, Runs
from docgen.document.role import Role
from docgen.place import Place
from docgen.render.readers.docx_boxes import without_return_label
from docgen.render.readers.html_text import runs_of
from docgen.render.readers.pieces import weakened
from docgen.render.xml_part import Element


def classes(element: Element) -> set[str]:
    """Return the classes of an element."""
    return set(element.get("class", "").split())


def _all(element: Element, name: str) -> list[Element]:
    return [one for one in element.iterdescendants() if isinstance(one.tag, str) and name in classes(one)]


def _first(element: Element, name: str) -> Runs:
    found = _all(element, name)
    return runs_of(found[0]) if found else ()


def _title(element: Element) -> Runs:
    heading = next(element.iterdescendants("h2"), None)
    return () if heading is None else runs_of(heading)


def _place(element: Element, near: Place) -> Place:
    return Place(near.path, element.sourceline)


def _sender(element: Element, place: Place) -> Block:
    return Sender(_first(element, "afzender-naam"), _first(element, "afzender-regel"), place)


def _address(element: Element, place: Place) -> Block:
    lines = tuple(runs_of(line) for box in _all(element, "adresregels") for line in box)
    return Address(lines, without_return_label(_first(element, "retouradres")), place)


def _reference(element: Element, place: Place) -> Block:
    rows = tuple((_first(row, "kenmerk-naam"), _first(row, "kenmerk-waarde")) for row in element.iter("p"))
    return Reference(rows, place)


def _key_facts(element: Element, place: Place) -> Block:
    facts = tuple(
        Fact(_first(one, "vraag"), _first(one, "antwoord"), _place(one, place))
        for one in _all(element, "feit")
    )
    return KeyFacts(_title(element), facts, place)


def _timeline(element: Element, place: Place) -> Block:
    steps = []
    for item in element.iter("li"):
        state = next((StepState(name) for name in classes(item) if name in set(StepState)), StepState.LATER)
        when, what = _before_break(runs_of(item))
        steps.append(Step(state, weakened(when), what, _place(item, place)))
    return Timeline(tuple(steps), place)


def _before_break(runs: Runs) -> tuple[Runs, Runs]:
    cut = next((index for index, run in enumerate(runs) if isinstance(run, LineBreak)), len(runs))
    return runs[:cut], runs[cut + 1 :]


def _help(element: Element, place: Place) -> Block:
    contacts = tuple(
        Contact(
            weakened(_first(one, "wie")),
            _first(one, "waarmee"),
            weakened(_first(one, "bereik")),
            _place(one, place),
        )
        for one in _all(element, "contact")
    )
    notes = tuple(Paragraph(runs_of(one), _place(one, place)) for one in _all(element, "noot"))
    return Help(_title(element), contacts, notes, None, place)


def _signatures(element: Element, place: Place) -> Block:
    cards = tuple(
        SignatureCard(
            _first(card, "partij"),
            _first(card, "naam"),
            tuple(runs_of(line) for line in _all(card, "hoedanigheid")),
            bool(_all(card, "doorgelezen")),
            _place(card, place),
        )
        for card in _all(element, "kaart")
    )
    return Signatures(cards, place)


OWN_BLOCKS: dict[str, Callable[[Element, Place], Block]] = {
    "afzender": _sender,
    "adres": _address,
    "kenmerk": _reference,
    "in-het-kort": _key_facts,
    "tijdlijn": _timeline,
    "hulp": _help,
    "ondertekening": _signatures,
}
"""What makes a block of an element with this class."""


def linked(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Return the blocks with each legal text tied to the explanation before it, as the page shows them."""
    result: list[Block] = []
    name = ""
    for number, block in enumerate(blocks):
        if not isinstance(block, Section):
            result.append(block)
            continue
        if block.role is Role.UITLEG:
            name = f"uitleg-{number}"
        known = name if block.role in {Role.UITLEG, Role.WETTEKST} else block.name
        result.append(replace(block, blocks=linked(block.blocks), name=known))
    return tuple(result)
