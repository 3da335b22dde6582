"""A line that is divided over pages, quoted or hyphenated still counts as there; a lost one does not."""

from __future__ import annotations

import pytest

from docgen.audit.read_back import read_back
from docgen.document.blocks import Block, Document, Heading, Paragraph, Section, Table
from docgen.document.inline import Runs, Text
from docgen.document.role import Role
from docgen.errors import GateError
from docgen.writers.formats import FORMATS, write_document
from docgen.writers.style import load_style

TOLD = "U belde ons. Wij spraken met u over de huur. " * 110
HEADING = Heading(1, (Text("Uw huis"),))
HEADER = ((Text("Vraag"),), (Text("Antwoord"),))


QUESTION, SHORT = (Text("Wat is er gedaan?"),), ((Text("Klaar?"),), (Text("Ja."),))


def made(*blocks: Block) -> Document:
    """Return a document of these blocks."""
    return Document("Uw huis", (HEADING, *blocks))


def table(*rows: tuple[Runs, ...]) -> Table:
    """Return a table of questions and answers."""
    return Table(HEADER, rows, ("left", "left"))


DOCUMENTS = {
    "one-long-cell": made(table((QUESTION, (Text(TOLD),)), SHORT)),
    "two-long-cells": made(table(((Text(TOLD),), (Text(TOLD.replace("huur", "hulp")),)))),
    "long-text": made(*(Paragraph((Text(TOLD),)) for _ in range(3))),
    "quote": made(Section(Role.CITAAT, (Paragraph((Text("Ik wil rust in mijn hoofd. " * 12),)),))),
    "hyphens": made(Paragraph((Text("Beste Bos\u2010Smit en Wit\u2011Bos, de \ufb01ets is weg. " * 40),))),
}


@pytest.mark.parametrize("kind", FORMATS)
@pytest.mark.parametrize("name", DOCUMENTS)
def test_what_is_written_is_read_back(name: str, kind: str) -> None:
    """A long answer of an office makes a table over two pages; that is no fault."""
    read_back(DOCUMENTS[name], {f"brief.{kind}": write_document(DOCUMENTS[name], kind, load_style(None))})


@pytest.mark.parametrize("kind", FORMATS)
def test_words_that_got_lost_are_missed(kind: str) -> None:
    """Of a line over two pages the last words count too."""
    data = write_document(DOCUMENTS["one-long-cell"], kind, load_style(None))
    longer = made(table((QUESTION, (Text(f"{TOLD}Het laatste woord."),)), SHORT))
    with pytest.raises(GateError):
        read_back(longer, {f"brief.{kind}": data})
