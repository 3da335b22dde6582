"""What a caller may tell the gate about a document."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from docgen.place import NOWHERE, Place


class Origin(StrEnum):
    """Who allowed a phrase: a template, a case, or an office in `docgen.toml` for all its letters."""

    TEMPLATE = "template"
    CASE = "case"
    OFFICE = "docgen.toml"


@dataclass(frozen=True, slots=True)
class AllowedPhrase:
    """Wording that must stay, with the reason.

    Attributes:
        rule: Name or code of the rule that may not judge it, such as `formeel-woord`.
        text: The exact words, in any case; empty for all that the rule finds.
        reason: Why they must stay.
        origin: Who said so.
        place: Where it is said.
    """

    rule: str
    text: str
    reason: str
    origin: Origin = Origin.TEMPLATE
    place: Place = NOWHERE


@dataclass(frozen=True, slots=True)
class ReadingOptions:
    """How to read a document.

    Attributes:
        allowed: Phrases of a template that some rule may not judge.
        glossary: Terms that are explained outside the document, in any of their listed forms.
        help_required: Whether the letter must offer help. `None`: when it tells its reader that he is
            behind with paying; `False`: never, and it need not name a step either.
        quotes: Fields with the words of somebody else, such as `bedingen[].tekst`; nobody may change them.
        children: Whether children live in the home; `None` when nobody knows.
    """

    allowed: tuple[AllowedPhrase, ...] = ()
    glossary: frozenset[str] = frozenset()
    help_required: bool | None = None
    quotes: frozenset[str] = frozenset()
    children: bool | None = None


DEFAULT = ReadingOptions()
"""A letter of which nothing else is known."""
