"""The boxes that carry the message as HTML: key facts, timeline and help."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from docgen.document.blocks import Contact, Fact, Help, KeyFacts, Timeline
from docgen.document.inline import Runs, plain
from docgen.writers.code import code_picture
from docgen.writers.element import el, inline
from docgen.writers.words import code_address

ICONS = {"wat": "huis", "wanneer": "kalender", "wat nu": "telefoon", "doet u niets": "uitroep"}
"""Question in the key facts, in small letters without question mark, and the picture beside it."""

OTHER_ICON = "punt"


def key_facts(block: KeyFacts) -> Element:
    """Return the key facts: a line a question, its picture only as background."""
    facts = (_fact(fact) for fact in block.facts)
    return el("section", _title(block.title), *facts, class_="in-het-kort")


def _fact(fact: Fact) -> Element:
    question = plain(fact.label).strip().rstrip("?").strip().lower()
    icon = fact.icon or ICONS.get(question, OTHER_ICON)
    return el(
        "p",
        el("span", *inline(fact.label), class_="vraag"),
        " ",
        el("span", *inline(fact.answer), class_="antwoord"),
        class_=f"feit {icon}",
    )


def timeline(block: Timeline) -> Element:
    """Return the steps as an ordered list; where the reader stands is also said in the words."""
    steps = (
        el("li", el("strong", *inline(step.when)), el("br"), *inline(step.what), class_=str(step.state))
        for step in block.steps
    )
    return el("ol", *steps, class_=f"tijdlijn stappen-{len(block.steps)}")


def help_box(block: Help) -> Element:
    """Return the help box: who helps, closing lines, and the code to scan at the end."""
    lines = [_contact(contact) for contact in block.contacts]
    lines += [el("p", *inline(note.runs), class_="noot") for note in block.notes]
    if address := code_address(block):
        lines.append(el("p", address, class_="noot"))
    body = el("div", _title(block.title), *lines, class_="hulp-tekst")
    if block.qr is None:
        return el("section", body, class_="hulp")
    picture = el("img", src=code_picture(block.qr.url), alt=block.qr.alt, class_="code")
    return el("section", body, el("p", picture, class_="code-vak"), class_="hulp met-code")


def _contact(contact: Contact) -> Element:
    return el(
        "p",
        el("strong", *inline(contact.name), class_="wie"),
        " ",
        el("span", *inline(contact.what), class_="waarmee"),
        " ",
        el("strong", *inline(contact.reach), class_="bereik"),
        class_="contact",
    )


def _title(title: Runs) -> Element | None:
    return el("h2", *inline(title)) if title else None
