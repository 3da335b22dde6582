"""All that one run of the bench reads: rows for docgen, templates and ready values for the bare libraries."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path

from naive_pages import bundled_font_page, system_font_page, word_template
from people import jsonl, rows
from tagged import values, with_tags

from docgen.document.blocks import Document
from docgen.pipeline.job import Job
from docgen.pipeline.run import make_draft
from docgen.writers.style import load_style

DAY = date(2026, 11, 20)


@dataclass(frozen=True)
class Material:
    """Files of a run, made when first asked for.

    Attributes:
        folder: Where they stand.
    """

    folder: Path

    def rows(self, count: int) -> Path:
        """Return a file with this many cases."""
        return self._written(f"rijen-{count}.jsonl", lambda: jsonl(rows(count)))

    def case(self) -> Path:
        """Return a file with one case."""
        return self._written("zaak.json", lambda: json.dumps(next(rows(1)), ensure_ascii=False))

    def values(self, count: int) -> Path:
        """Return a file with what the letters of this many cases print, ready for a template."""
        return self._written(f"waarden-{count}.json", lambda: json.dumps(self._values(count)))

    def word(self, *, fonts: bool, wordy: bool) -> Path:
        """Return the Word template for docxtpl, with or without fonts, clean or as Word saves it."""
        name = f"sjabloon-{fonts:d}-{wordy:d}.docx"
        return self._written(
            name, lambda: word_template(self._tagged, load_style(None), fonts=fonts, wordy=wordy)
        )

    def page(self, *, bundled: bool) -> Path:
        """Return the page for WeasyPrint, in docgen's own fonts as woff2 or in a font of the machine."""
        style = load_style(None)
        if bundled:
            return self._written("eigen-letter.html", lambda: bundled_font_page(self._tagged, style))
        return self._written("systeemletter.html", lambda: system_font_page(self._tagged, self._first, style))

    @cached_property
    def _first(self) -> Document:
        return letter(self.case())

    @cached_property
    def _tagged(self) -> Document:
        return with_tags(self._first)

    def _values(self, count: int) -> list[dict[str, str]]:
        file = self.folder / "een.json"
        found = []
        for row in rows(count):
            file.write_text(json.dumps(row, ensure_ascii=False), "utf-8")
            found.append(values(letter(file)))
        if any(one.keys() != found[0].keys() for one in found):
            raise ValueError("the letters of the bench are not all of one shape")
        return found

    def _written(self, name: str, content: Callable[[], str | bytes]) -> Path:
        path = self.folder / name
        if not path.exists():
            made = content()
            path.write_bytes(made if isinstance(made, bytes) else made.encode())
        return path


def letter(case: Path) -> Document:
    """Return the letter of a case as docgen makes it.

    Raises:
        DocgenError: The invented case is not valid, so that it cannot be measured with.
    """
    return make_draft(Job(case, DAY)).document
