"""The gallery shows every document, and nothing else."""

from __future__ import annotations

from pathlib import Path

from docgen.template.folders import search_path
from docgen.template.search import all_templates

GALLERY = Path(__file__).resolve().parent.parent.parent / "docs" / "gallery"
IDENTIFIERS = sorted(all_templates(search_path(())))


def test_each_document_has_its_picture() -> None:
    """`make gallery` makes them again after a document comes or goes."""
    names = sorted(path.name for path in GALLERY.glob("*.png"))
    assert names == sorted(f"{one.replace('/', '-')}.png" for one in IDENTIFIERS)
    written = (GALLERY / "README.md").read_text(encoding="utf-8")
    assert [one for one in IDENTIFIERS if f"`{one}`" not in written] == []
