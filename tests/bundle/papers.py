"""Papers to use as exhibits: PDFs, scans, photos and Word files of invented people."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any

from tests.cli.case_files import SUMMONS, write_case

A4 = (595, 842)


def pdf(pages: int = 1, size: tuple[int, int] = A4, word: str = "Blad", **changes: Any) -> bytes:
    """Return a PDF with some words on each page.

    Args:
        pages: How many.
        size: Of each page, in points.
        word: What stands before the number of each page.
        changes: Entries for the root of the file, such as an action on opening.
    """
    import pikepdf

    file = pikepdf.new()
    font = pikepdf.Dictionary(
        Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
    )
    for number in range(1, pages + 1):
        file.add_blank_page(page_size=size)
        page = file.pages[-1]
        page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font))
        page.Contents = pikepdf.Stream(file, f"BT /F1 24 Tf 72 700 Td ({word} {number}) Tj ET".encode())
    for name, value in changes.items():
        file.Root[f"/{name}"] = value
    return saved(file)


def saved(file: Any, **options: Any) -> bytes:
    """Return an open file of pikepdf as bytes."""
    result = BytesIO()
    file.save(result, deterministic_id=True, **options)
    return result.getvalue()


def picture(kind: str, size: tuple[int, int] = (400, 600), mode: str = "RGB", **options: Any) -> bytes:
    """Return a picture with a dark bar along its top edge."""
    from PIL import Image

    image = Image.new("L" if mode == "I;16" else "RGB", size, "white")
    image.paste(0 if mode == "I;16" else "black", (0, 0, size[0], size[1] // 10))
    image = (
        image.convert("I").point(lambda value: value * 257).convert(mode)
        if mode == "I;16"
        else image.convert(mode)
    )
    result = BytesIO()
    image.save(result, kind, **options)
    return result.getvalue()


def word(*lines: str) -> bytes:
    """Return a Word file with a paragraph for each line."""
    import docx

    document = docx.Document()
    for line in lines:
        document.add_paragraph(line)
    result = BytesIO()
    document.save(result)
    return result.getvalue()


NAMES = (
    "huurcontract.pdf",
    "voorwaarden.pdf",
    "huurverhogingen.pdf",
    "overzicht.pdf",
    "herinnering.docx",
    "contact.docx",
    "melding.png",
    "reactie van de gemeente.pdf",
    "regeling.pdf",
    "wijkteam.pdf",
    "verwarming.jpg",
    "veertiendagenbrief.pdf",
)
"""Names of the files of the example summons, in the order of its list."""


def dossier(folder: Path) -> Path:
    """Write the example summons with a file for each exhibit, and return the case file."""
    for name in NAMES:
        stem, _, kind = name.rpartition(".")
        made = {
            "pdf": lambda stem=stem: pdf(2, word=stem),
            "docx": lambda stem=stem: word(f"Verslag: {stem}.", "Wij spraken over de huur."),
            "png": lambda: picture("PNG"),
            "jpg": lambda: picture("JPEG", (600, 400)),
        }
        (folder / name).write_bytes(made[kind]())
    return write_case(
        folder, SUMMONS, {f"producties[{index}].bestand": name for index, name in enumerate(NAMES)}
    )
