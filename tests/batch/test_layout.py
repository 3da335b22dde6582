"""Documents stand in a folder for each row, or together."""

from __future__ import annotations

from docgen.batch.layout import placed
from docgen.batch.wishes import Layout

FILES = ("brief.docx", "brief.pdf", "manifest.json")


def test_a_folder_for_each_row() -> None:
    """Files keep the names that `docgen render` gives them."""
    assert list(placed(Layout.FOLDERS, "2026-1", FILES).values()) == [
        "2026-1/brief.docx",
        "2026-1/brief.pdf",
        "2026-1/manifest.json",
    ]


def test_all_documents_together() -> None:
    """Files are called after the row, and the manifests stand apart."""
    assert placed(Layout.FLAT, "2026.1", FILES) == {
        "brief.docx": "2026.1.docx",
        "brief.pdf": "2026.1.pdf",
        "manifest.json": "manifesten/2026.1.json",
    }


def test_companions_are_called_after_their_row_and_themselves() -> None:
    """Each row may have a sheet of its own, so the sheet has the name of the row in front."""
    files = ("dagvaarding.pdf", "toelichting.pdf", "manifest.json")
    assert placed(Layout.FLAT, "2026-1", files) == {
        "dagvaarding.pdf": "2026-1.pdf",
        "toelichting.pdf": "2026-1-toelichting.pdf",
        "manifest.json": "manifesten/2026-1.json",
    }
