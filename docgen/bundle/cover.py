"""The sheet in front of an exhibit."""

from __future__ import annotations

from dataclasses import replace

from docgen.bundle.exhibit import Exhibit
from docgen.document.blocks import Document, Heading, Layout, Paragraph
from docgen.document.inline import Runs, Text
from docgen.dutch.datum import format_datum
from docgen.writers.style import HouseStyle

LARGE = """
h1 { font-size: 44pt; margin: 68mm 0 .35em; padding-bottom: .2em; border-bottom: .7mm solid var(--accent) }
h1 + p { font-size: 20pt; line-height: 1.25; font-weight: 600; margin-bottom: 1em }
@page { @bottom-right { content: "" !important } }
"""
"""Makes the number readable from a distance, and leaves out `1 van 1`: the labels count these pages."""


def cover_sheet(exhibit: Exhibit, document: Document) -> Document:
    """Return the sheet in front of an exhibit: number, what it is, date, how many pages.

    Args:
        exhibit: The exhibit.
        document: The document it belongs to, for its footer and its properties.
    """
    title = f"Productie {exhibit.number}"
    lines: list[Runs] = [(Text(exhibit.title),)]
    if exhibit.dated is not None:
        lines.append(_fact("Datum", format_datum(exhibit.dated)))
    lines.append(_fact("Aantal bladzijden", str(exhibit.page_count)))
    return Document(
        title=title,
        blocks=(Heading(1, (Text(title),)), *(Paragraph(line) for line in lines)),
        layout=Layout.DAGVAARDING,
        footer=document.footer,
        author=document.author,
        created=document.created,
    )


def cover_style(style: HouseStyle) -> HouseStyle:
    """Return the house style with the large letters of a cover sheet."""
    return replace(style, css=style.css + LARGE)


def _fact(name: str, value: str) -> Runs:
    return (Text(f"{name}: "), Text(value, strong=True))
