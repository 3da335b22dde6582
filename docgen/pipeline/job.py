"""What the user asks for: one run, of one document or of many."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from docgen.law.book import LawBook, OwnValue
from docgen.pipeline.bundling import Follow
from docgen.readability.options import AllowedPhrase


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class Job:
    """What the user asks for.

    Attributes:
        case: The case file.
        made_on: Day of the run; with the same day the same case gives the same bytes.
        formats: Which of pdf, docx, html, txt; empty for all that the template offers.
        folders: An office's own template folders, which win over docgen's.
        style: Folder of a house style, or nothing for docgen's own.
        reasons: Reason by code for errors the user goes past.
        word_template: An office's own Word file to fill instead of docgen's text.
        allowed: Wording that the office lets stay in all its letters.
        own_law: Values of the law that the office gives itself.
        bundle: Whether to join the document and its exhibits to one PDF too.
        signature_boxes: Whether to tell in a file of its own where people sign in the PDF.
        companions: What goes along with the document: `companions` for all that its template names, the id of
            a document, or a language.
        follow: Hands out the exhibits, so that a user can see how far it is.
        for_many: Whether the reasons are for many documents, of which some have nothing to go past.
    """

    case: Path
    made_on: date
    formats: tuple[str, ...] = ()
    folders: tuple[Path, ...] = ()
    style: Path | None = None
    reasons: Mapping[str, str] = field(default_factory=dict)
    word_template: Path | None = None
    allowed: tuple[AllowedPhrase, ...] = ()
    own_law: tuple[OwnValue, ...] = ()
    bundle: bool = False
    signature_boxes: bool = False
    companions: tuple[str, ...] = ()
    follow: Follow = iter
    for_many: bool = False

    @property
    def book(self) -> LawBook:
        """The law of this run."""
        return LawBook(self.own_law, self.reasons)
