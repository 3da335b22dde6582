"""A page in another language as a Document: the same frame for all documents and languages."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from docgen.context.plain import Plain
from docgen.document.blocks import (
    Block,
    Contact,
    Document,
    Heading,
    Help,
    KeyFacts,
    Paragraph,
    Section,
    Sender,
    Timeline,
)
from docgen.document.inline import Runs, Text, plain
from docgen.document.isolate import without_isolates
from docgen.document.role import Role
from docgen.errors import TemplateError
from docgen.render.languages.codes import GEEN_PAGINA
from docgen.render.languages.dagvaarding import summons
from docgen.render.languages.ontruiming import announced, ordered, put_off
from docgen.render.languages.page import Page, joined
from docgen.render.languages.parts import Parts, listed
from docgen.render.languages.translation import Translation

DUTCH = "nl-NL"
HELPERS = ("juridisch_loket", "geldfit")
"""Who helps beside the municipality, as in the help box of the Dutch documents."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A document that has a page in other languages.

    Attributes:
        parts: What its page says.
        sender: Path of the name that stands at the head of the page.
    """

    parts: Callable[[Page], Parts]
    sender: str = "kantoor.naam"


KINDS: Mapping[str, Kind] = {
    "notices/aankondiging-ontruiming": Kind(announced),
    "notices/aanzegging-ontruiming": Kind(ordered, "deurwaarder.kantoor"),
    "notices/ontruiming-uitgesteld": Kind(put_off),
    "summons/huurachterstand": Kind(summons, "deurwaarder.kantoor"),
}
"""By the id of the Dutch document."""


def make_page(identifier: str, values: Mapping[str, Plain], language: Translation) -> Document:
    """Return the page in another language that belongs to a Dutch document.

    Args:
        identifier: Id of the Dutch document, such as `summons/huurachterstand`.
        values: What its template could print.
        language: The language.

    Raises:
        TemplateError: This document has no such page.
    """
    kind = KINDS.get(identifier)
    if kind is None or values.get("ontvanger") is not None:  # then its reader is a helper, not a tenant
        raise TemplateError([GEEN_PAGINA.finding(GEEN_PAGINA.meaning)])
    page = Page(values, language)
    parts = kind.parts(page)
    return Document(
        title=without_isolates(plain(parts.title)),
        blocks=tuple(_blocks(page, parts, kind.sender)),
        subject=language.texts["algemeen.geldt"],
        author=str(values.get("afzender_naam") or ""),
        created=str(values["datum"]),
        language=language.tag,
        source_path=language.path,
        right_to_left=language.right_to_left,
    )


def _blocks(page: Page, parts: Parts, sender: str) -> Iterator[Block]:
    yield Sender((page.directed(page.fact(sender)),))
    yield Heading(1, parts.title)
    yield KeyFacts(page.line("algemeen.in_het_kort"), parts.facts)
    yield _heading(page, "kop_wat")
    reference = page.line("algemeen.kenmerk", kenmerk=page.fact("kenmerk"))
    asks = (page.line("dagvaarding.vraagt"),) if parts.asked else ()
    yield Paragraph(joined(parts.about, reference, *asks))
    if parts.asked:
        yield listed(parts.asked)
    if parts.after:
        yield Paragraph(joined(*parts.after))
    yield _what_counts(page)
    yield _heading(page, "kop_wanneer")
    yield Timeline(parts.steps)
    yield _heading(page, "kop_doen")
    yield listed(parts.ways)
    yield _help(page)
    yield _heading(page, "kop_niets")
    yield Paragraph(parts.nothing)


def _what_counts(page: Page) -> Section:
    """Return the box that says which text counts, in the language and in Dutch."""
    own = joined(page.line("algemeen.geldt"), page.line("algemeen.niet_nagekeken"))
    dutch = (Text(page.language.texts["algemeen.in_het_nederlands"]),)
    return Section(Role.UITLEG, (Paragraph(_bold(own)), Paragraph(dutch, language=DUTCH)))


def _help(page: Page) -> Help:
    names = ("gemeente", *HELPERS)
    contacts = (
        Contact(
            (page.directed(page.name_of(name)),),
            page.line(f"algemeen.hulp_{name}"),
            (page.directed(page.fact(f"{'' if name == 'gemeente' else 'hulp.'}{name}.telefoon")),),
        )
        for name in names
    )
    note = Paragraph(page.line("algemeen.samen_bellen"))
    return Help(page.line("algemeen.kop_hulp"), tuple(contacts), (note,))


def _heading(page: Page, name: str) -> Heading:
    return Heading(2, page.line(f"algemeen.{name}"))


def _bold(runs: Runs) -> Runs:
    return tuple(Text(run.text, run.field, strong=True) for run in runs if isinstance(run, Text))
