"""What a rule yields: a finding, and the stretch of the document that it is about."""

from __future__ import annotations

from dataclasses import dataclass

from docgen.document.blocks import Section
from docgen.finding import Finding, Level
from docgen.message import Message, message
from docgen.place import Place
from docgen.readability.lists import Match
from docgen.readability.reading import Reading, Spot, word_spot
from docgen.readability.rewriting import Edit, edits_for
from docgen.readability.units import Sentence, is_fixed


@dataclass(frozen=True, slots=True)
class Hit:
    """A finding of a rule.

    Attributes:
        finding: What the rule has to say.
        spot: The stretch it is about; `None` when it is about the whole document.
        once: When not empty, only the first hit of the rule with this key is kept.
        edits: What puts plainer words in place, in the text of the unit; empty when that takes a person.
    """

    finding: Finding
    spot: Spot | None = None
    once: str = ""
    edits: tuple[Edit, ...] = ()


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
        edits: tuple[Edit, ...] = (),
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
            spot.quote(edits),
        )
        return Hit(finding, spot, once, edits)

    def on_phrase(  # noqa: PLR0913 - what differs between the word lists
        self,
        reading: Reading,
        sentence: Sentence,
        match: Match,
        what: Message,
        *,
        fix: Message | None = None,
        once: str = "",
    ) -> Hit:
        """Return a hit on a phrase of a word list, with the plainer wording of the list."""
        spot, entry = word_spot(sentence, match.first, match.last), match.entry
        found = edits_for(match, sentence.analysis.words, sentence.masked)
        edits = tuple(edit.shifted(sentence.start) for edit in found)
        return self.at(
            reading,
            spot,
            what,
            fix=fix or message("write: {plain}", plain=entry.advice),
            advice=entry.advice,
            source=entry.source,
            once=once,
            edits=edits if all(is_fixed(spot.unit, edit.start, edit.end) for edit in edits) else (),
        )

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
