"""A document as the rules see it: sentences, legal text left out, terms that are explained."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from docgen.document.blocks import Document, Section
from docgen.document.inline import masked as with_fields
from docgen.document.inline import plain
from docgen.document.role import Role
from docgen.document.walk import blocks_of, lines_of
from docgen.finding import Quote
from docgen.place import Place
from docgen.readability.analysis import holds
from docgen.readability.explained import explained_terms
from docgen.readability.measures import Measures, measure, word_frequencies
from docgen.readability.occasion import Occasion, occasion_of
from docgen.readability.options import ReadingOptions
from docgen.readability.rewriting import Edit
from docgen.readability.units import Sentence, Unit, is_data, run_at, sentences_of, sliced, units_of
from docgen.readability.words import normalised, words_of

FORMAL_RULE = ("WRD101", "formeel-woord")
"""The rule of which an allowed phrase also leaves the score alone."""

MAX_EXCERPT = 300  # characters; a longer excerpt is cut at a word
MAX_AROUND = 1_000  # characters shown on either side of a finding; a sentence of 80 words has 500


@dataclass(frozen=True, slots=True)
class Spot:
    """A stretch of the document that a finding is about; positions count in the text of the unit.

    Attributes:
        unit: The line.
        start: Where the stretch begins.
        end: Where it ends.
        sentence: The sentence it lies in; `None` when it is no part of one sentence.
    """

    unit: Unit
    start: int
    end: int
    sentence: Sentence | None = None

    @property
    def excerpt(self) -> str:
        """The words with each value from a case shown as its field."""
        return shortened(self._shown(self.start, self.end))

    @property
    def is_sentence(self) -> bool:
        """Whether this is a whole sentence."""
        sentence = self.sentence
        return sentence is not None and (self.start, self.end) == (sentence.start, sentence.end)

    @property
    def touches_fixed(self) -> bool:
        """Whether the law fixes some of these words."""
        return any(start < self.end and self.start < end for start, end in self._fixed)

    @property
    def is_fixed(self) -> bool:
        """Whether the law fixes all of these words."""
        return any(start <= self.start and self.end <= end for start, end in self._fixed)

    @property
    def _fixed(self) -> Iterator[tuple[int, int]]:
        if self.sentence is not None:
            at = self.sentence.start
            for start, end in self.sentence.analysis.fixed:
                yield at + start, at + end

    def quote(self, edits: Sequence[Edit] = ()) -> Quote | None:
        """Return the sentence around the stretch, which is marked in it; a very long one is cut at a word.

        Of words from a case there is none: their field says where they stand.

        Args:
            edits: What to put in place for the rewritten sentence; positions count in the unit.
        """
        if self.sentence is None or is_data(self.unit, self.start, self.end):
            return None
        start, end = self._around(self.sentence)
        lead = "… " if start > self.sentence.start else ""
        tail = " …" if end < self.sentence.end else ""
        return Quote(
            lead + self._shown(start, self.start),
            self._shown(self.start, self.end),
            self._shown(self.end, end) + tail,
            lead + self._rewritten(start, end, edits) + tail if edits else "",
        )

    def _around(self, sentence: Sentence) -> tuple[int, int]:
        """Return the part of the sentence to show: every finding in it brings its own copy."""
        text, start, end = self.unit.text, sentence.start, sentence.end
        if self.start - start > MAX_AROUND:
            start = text.find(" ", self.start - MAX_AROUND, self.start) + 1 or self.start
        if end - self.end > MAX_AROUND:
            end = max(text.rfind(" ", self.end, self.end + MAX_AROUND), self.end)
        return start, end

    def _shown(self, start: int, end: int) -> str:
        return with_fields(sliced(self.unit, start, end)).replace("\n", " ")

    def _rewritten(self, start: int, end: int, edits: Sequence[Edit]) -> str:
        parts: list[str] = []
        for edit in edits:
            parts += [self._shown(start, edit.start), edit.text]
            start = edit.end
        return "".join([*parts, self._shown(start, end)])


@dataclass(frozen=True)
class Reading:
    """A document, prepared once for all rules."""

    document: Document
    options: ReadingOptions

    @cached_property
    def units(self) -> tuple[Unit, ...]:
        """Lines that the gate reads."""
        return units_of(self.document, self.options.quotes)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """All that is read, headings and labels too."""
        return tuple(sentence for unit in self.units for sentence in sentences_of(unit))

    @cached_property
    def prose(self) -> tuple[Sentence, ...]:
        """The sentences that are scored."""
        return tuple(sentence for sentence in self.sentences if sentence.is_prose)

    @cached_property
    def text(self) -> str:
        """All that the gate reads, one line after another."""
        return "\n".join(unit.text for unit in self.units)

    def holds(self, pattern: re.Pattern[str]) -> bool:
        """Say whether any line holds a pattern; one that would match a newline finds less here."""
        return any(holds(unit.text, pattern) for unit in self.units)

    def shows(self, pattern: re.Pattern[str]) -> bool:
        """Say whether a pattern stands anywhere on paper, also where no sentence is: letterhead, table."""
        return any(pattern.search(plain(line.runs)) for line in lines_of(self.document))

    @cached_property
    def occasion(self) -> Occasion:
        """What kind of letter this is."""
        return occasion_of(self.document.layout, self.text, self.prose)

    @cached_property
    def explained(self) -> frozenset[str]:
        """Legal terms that the document explains, by the phrase in the list."""
        return explained_terms(self.document, self.sentences, self.options.glossary)

    @cached_property
    def frequencies(self) -> dict[str, float]:
        """Zipf value of each content word in the scored sentences; empty without the word list."""
        return word_frequencies(self.prose, self.explained)

    @cached_property
    def measures(self) -> Measures:
        """What is measured in the scored sentences; formal words that are allowed do not count."""
        spots = (word_spot(s, match.first, match.last) for s in self.prose for match in s.analysis.formal)
        formal = sum(1 for spot in spots if not self._is_fixed_wording(spot))
        return measure(self.prose, self.frequencies, formal)

    def _is_fixed_wording(self, spot: Spot) -> bool:
        """Say whether the law fixes these words, or somebody allows exactly them.

        Going past a whole rule leaves the score as it is.
        """
        return spot.touches_fixed or any(
            self.options.allowed[at].text for at in self.allowed_at(spot, *FORMAL_RULE)
        )

    @cached_property
    def legal_words(self) -> int:
        """Number of words that are not scored because they are fixed legal wording."""
        lines = (line for line in lines_of(self.document) if line.section is not None)
        return sum(
            len(words_of(plain(line.runs)))
            for line in lines
            if line.section is not None and line.section.role is Role.WETTEKST
        )

    def sections(self, role: Role) -> tuple[Section, ...]:
        """Return the sections with a role, in reading order."""
        found = (block for block, _ in blocks_of(self.document) if isinstance(block, Section))
        return tuple(section for section in found if section.role is role)

    def allowed_at(self, spot: Spot | None, *rules: str) -> tuple[int, ...]:
        """Return which allowed phrases cover a spot for a rule, as positions in the options.

        A phrase covers what lies inside it, and every sentence that holds it. One without words covers
        all that its rule finds, also about the document as a whole (`spot` is `None`).
        """
        return tuple(
            position
            for position, phrase in enumerate(self.options.allowed)
            if phrase.rule in rules and _covers(phrase.text, spot)
        )

    def place_at(self, unit: Unit, position: int) -> Place:
        """Return where a position of a unit's text stands: template line and case field."""
        base = unit.line.place
        run = run_at(unit, position)
        line = run.line if run is not None and run.line is not None else base.line
        field = run.field if run is not None and run.field is not None else base.field
        column = base.column if line == base.line else None
        return Place(base.path or self.document.source_path, line, column, field, base.part)

    @property
    def whole(self) -> Place:
        """The place of a finding about the whole document."""
        return Place(self.document.source_path)

    def part(self, blocks: Section) -> Reading:
        """Return the reading of one section on its own."""
        return Reading(Document("", (blocks,), source_path=self.document.source_path), self.options)


def _covers(phrase: str, spot: Spot | None) -> bool:
    if not phrase or spot is None:
        return not phrase
    text, wanted = normalised(spot.unit.text), normalised(phrase)
    at = text.find(wanted) if wanted else -1
    while at >= 0:
        if at < spot.end and spot.start < at + len(wanted):
            return True
        at = text.find(wanted, at + 1)
    return False


def shortened(text: str) -> str:
    """Return the text on one line, cut at a word when it is too long to show."""
    line = " ".join(text.split())
    return line if len(line) <= MAX_EXCERPT else line[:MAX_EXCERPT].rsplit(" ", 1)[0] + " …"


def sentence_spot(sentence: Sentence) -> Spot:
    """Return the spot of a whole sentence."""
    return Spot(sentence.unit, sentence.start, sentence.end, sentence)


def word_spot(sentence: Sentence, first: int, last: int) -> Spot:
    """Return the spot of the words `first` to `last` of a sentence."""
    words = sentence.analysis.words
    start, end = sentence.start + words[first].start, sentence.start + words[last].end
    return Spot(sentence.unit, start, end, sentence)


def section_text(section: Section) -> str:
    """Return the text of a section as the reader sees it, one line after another."""
    return "\n".join(plain(line.runs) for line in lines_of(Document("", (section,))))
