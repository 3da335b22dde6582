"""The sheet in front of an exhibit."""

from __future__ import annotations

from docgen.bundle.exhibit import Exhibit
from docgen.document.blocks import Document, Heading, Layout, Table
from docgen.document.inline import Runs, Text
from docgen.dutch.datum import format_datum


def cover_sheet(exhibit: Exhibit, document: Document) -> Document:
    """Return the sheet in front of an exhibit: number, what it is, date, how many pages.

    Args:
        exhibit: The exhibit.
        document: The document it belongs to, for its footer and its properties.
    """
    title = f"Productie {exhibit.number}"
    rows = [("Wat is het?", exhibit.title)]
    if exhibit.dated is not None:
        rows.append(("Datum", format_datum(exhibit.dated)))
    rows.append(("Aantal bladzijden", str(exhibit.page_count)))
    cells = tuple((_runs(name), _runs(value)) for name, value in rows)
    table = Table(
        (_runs("Gegevens"), _runs("")), cells, ("left", "left"), caption=f"Gegevens van {title.lower()}"
    )
    return Document(
        title=title,
        blocks=(Heading(1, _runs(title)), table),
        layout=Layout.DAGVAARDING,
        footer=document.footer,
        author=document.author,
        created=document.created,
    )


def _runs(text: str) -> Runs:
    return (Text(text),)
