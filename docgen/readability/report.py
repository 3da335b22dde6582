"""Reading a document: score, verdict, tone and findings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from docgen.document.blocks import Document
from docgen.finding import Finding, Level
from docgen.message import Message, message
from docgen.place import NOWHERE
from docgen.readability import frequency
from docgen.readability.hit import Hit
from docgen.readability.information import flesch_douma, lix
from docgen.readability.options import DEFAULT, AllowedPhrase, Origin, ReadingOptions
from docgen.readability.reading import Reading
from docgen.readability.rules.register import RULES
from docgen.readability.score import Limit, Verdict, limits, points, score, verdict
from docgen.readability.unused import unused

__all__ = [
    "CAVEAT",
    "LABEL",
    "NO_FREQUENCIES",
    "AllowedPhrase",
    "ReadingOptions",
    "ReadingReport",
    "Tone",
    "read_report",
]

LABEL = "B1-toets (indicatie)"
"""What the outcome is called: language levels are defined for people, not for texts."""

CAVEAT = message(
    "An indication from features of the text. This test does not measure whether your reader understands the"
    " letter. Language level B1 is officially laid down for people only, not for texts. Let someone from the"
    " group you write for read the letter."
)
"""The honest line beside each outcome."""

NO_FREQUENCIES = message(
    "The word list of wordfreq is not installed: the score goes without word frequency and rare words are not"
    " found. Install the extra `frequentie`."
)
"""Shown when the score misses a term."""


_OTHER_WORDS = ("AFK", "NAAM", "TOON", "WRD")
"""Rules that propose other words."""


class Tone(StrEnum):
    """How the document speaks to its reader; apart from how plain it is."""

    GOED = "goed"
    LET_OP = "let-op"
    FOUT = "fout"


@dataclass(frozen=True, slots=True)
class ReadingReport:
    """What the gate has to say about a document.

    Attributes:
        score: Points, lower is plainer; `None` without any sentence. Of a text that is too short for a
            verdict it says little.
        verdict: What score and limits say.
        limits: Hard limits that are broken; empty when the text is too short.
        tone: What the tone rules say.
        metrics: Figures by name; shares run from 0 to 1. A figure that cannot be given is absent.
        build_up: Points for each term of the score; together they are the score.
        hits: What the rules found, about the whole document first, then in reading order.
        notes: What the reader of the report must know about it.
        reading: The document as the rules saw it; its text is private.
        suppressed: Each allowed phrase that was of use, and how many findings it took away.
    """

    score: float | None
    verdict: Verdict
    limits: tuple[Limit, ...]
    tone: Tone
    metrics: Mapping[str, float]
    build_up: tuple[tuple[str, float], ...]
    hits: tuple[Hit, ...] = field(repr=False)
    notes: tuple[Message, ...]
    reading: Reading = field(repr=False)
    suppressed: tuple[tuple[AllowedPhrase, int], ...] = ()

    @property
    def all_metrics(self) -> Mapping[str, float]:
        """The figures and Flesch-Douma, which decides nothing and loads a slow library."""
        ease = flesch_douma(self.reading.prose)
        return self.metrics if ease is None else {**self.metrics, "flesch_douma": ease}

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What the rules found, without where it stands in the letter."""
        return tuple(hit.finding for hit in self.hits)


def read_report(document: Document, options: ReadingOptions = DEFAULT) -> ReadingReport:
    """Return the reading report of a document.

    Args:
        document: Any document; only roles that are scored are read.
        options: What is known beside the text.
    """
    reading = Reading(document, options)
    measures = reading.measures
    outcome = verdict(measures)
    judged = outcome is not Verdict.TE_KORT
    used: Counter[int] = Counter()
    hits = tuple(_hits(reading, used))
    notes = (CAVEAT,) if frequency.is_available() else (NO_FREQUENCIES, CAVEAT)
    return ReadingReport(
        score=score(measures) if measures.sentences else None,
        verdict=outcome,
        limits=limits(measures) if judged else (),
        tone=_tone(hits),
        metrics=_metrics(reading),
        build_up=points(measures) if measures.sentences else (),
        hits=hits,
        notes=notes,
        reading=reading,
        suppressed=tuple((options.allowed[position], used[position]) for position in sorted(used)),
    )


def _hits(reading: Reading, used: Counter[int]) -> Iterator[Hit]:
    """Yield what is found and not allowed, then which allowed phrases were of no use.

    Args:
        reading: The document.
        used: Is told how often each allowed phrase took a finding away.
    """
    kept = list(_kept((hit for rule in RULES for hit in rule.check(reading)), reading, used))
    kept.sort(key=_order)
    yield from kept
    yield from (
        Hit(unused(phrase, reading.whole if phrase.place == NOWHERE else phrase.place))
        for position, phrase in enumerate(reading.options.allowed)
        if position not in used and phrase.origin is not Origin.OFFICE
    )


def _kept(hits: Iterable[Hit], reading: Reading, used: Counter[int]) -> Iterator[Hit]:
    seen: set[tuple[str, str]] = set()
    for hit in hits:
        if _would_change_law(hit):
            continue
        allowed = reading.allowed_at(hit.spot, hit.finding.code, hit.finding.name)
        used.update(allowed)
        if allowed:
            continue
        key = (hit.finding.code, hit.once)
        if not hit.once or key not in seen:
            seen.add(key)
            yield hit


def _would_change_law(hit: Hit) -> bool:
    """Say whether a hit proposes other words where the law fixes them; a term must still be explained."""
    spot, code = hit.spot, hit.finding.code
    if spot is None or spot.is_sentence:
        return False
    return spot.touches_fixed if code.startswith(_OTHER_WORDS) else spot.is_fixed and code.startswith("LIJD")


def _order(hit: Hit) -> tuple[int, int, str]:
    if hit.spot is None:
        return -1, hit.finding.place.line or 0, hit.finding.code
    return hit.spot.unit.index, hit.spot.start, hit.finding.code


def _tone(hits: Iterable[Hit]) -> Tone:
    levels = {hit.finding.level for hit in hits if hit.finding.code.startswith("TOON")}
    if Level.ERROR in levels:
        return Tone.FOUT
    return Tone.LET_OP if Level.WARNING in levels else Tone.GOED


def _metrics(reading: Reading) -> dict[str, float]:
    measures, prose = reading.measures, reading.prose
    used = {match.entry.phrase for sentence in reading.sentences for match in sentence.analysis.terms}
    figures: dict[str, float | None] = {
        "words": measures.words,
        "sentences": measures.sentences,
        "mean_sentence_length": measures.mean_length,
        "share_over_20": measures.share_long,
        "share_over_25": measures.share_very_long,
        "mean_zipf": measures.mean_zipf,
        "share_rare": None if measures.mean_zipf is None else measures.share_rare,
        "formal_per_100": measures.formal_rate,
        "share_passive": measures.share_passive,
        "share_subordinate": measures.share_subordinate,
        "share_double_negation": measures.share_negation,
        "lix": lix(prose),
        "terms": len(used),
        "explained_terms": len(used & reading.explained),
        "legal_words": reading.legal_words,
    }
    return {name: value for name, value in figures.items() if value is not None}
