"""What a rule yields: a finding, and the stretch of the document that it is about."""

from __future__ import annotations

from dataclasses import dataclass

from docgen.document.blocks import Section
from docgen.finding import Finding, Level
from docgen.message import Message
from docgen.place import Place
from docgen.readability.reading import Reading, Spot


@dataclass(frozen=True, slots=True)
class Hit:
    """A finding of a rule.

    Attributes:
        finding: What the rule has to say.
        spot: The stretch it is about; `None` when it is about the whole document.
        once: When not empty, only the first hit of the rule with this key is kept.
    """

    finding: Finding
    spot: Spot | None = None
    once: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """The identity of a rule, which it puts on each of its findings."""

    code: str
    name: str
    level: Level

    def at(  # noqa: PLR0913 - mirrors the fields of a finding
        self,
        reading: Reading,
        spot: Spot,
        what: Message,
        *,
        fix: Message | None = None,
        advice: str = "",
        source: str = "",
        level: Level | None = None,
        once: str = "",
    ) -> Hit:
        """Return a hit on a stretch of the document."""
        finding = Finding(
            self.code,
            self.name,
            level or self.level,
            what,
            reading.place_at(spot.unit, spot.start),
            fix,
            source,
            spot.excerpt,
            advice,
        )
        return Hit(finding, spot, once)

    def overall(
        self, reading: Reading, what: Message, *, fix: Message | None = None, level: Level | None = None
    ) -> Hit:
        """Return a hit on the document as a whole."""
        return Hit(Finding(self.code, self.name, level or self.level, what, reading.whole, fix))

    def on_section(self, reading: Reading, section: Section, what: Message, *, fix: Message) -> Hit:
        """Return a hit on a section, such as a passage of legal text."""
        place = section.place
        shown = Place(place.path or reading.whole.path, place.line, place.column, place.field, place.part)
        return Hit(
            Finding(
                self.code, self.name, self.level, what, shown, fix, excerpt=section.source or section.name
            )
        )
