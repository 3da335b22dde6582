"""How hard one paragraph is, as a bar beside it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from gettext import gettext as _
from xml.etree.ElementTree import Element

from docgen.cli.language import active_language
from docgen.cli.reading import decimal
from docgen.readability.measures import measure, word_frequencies
from docgen.readability.reading import FORMAL_RULE, Reading, word_spot
from docgen.readability.score import GREEN, RED, own_score
from docgen.readability.units import Sentence
from docgen.writers.element import el

FULL = 30.0  # points; at this score the bar is full
ENOUGH_SENTENCES = 3  # sentences; of fewer the bar is open, as one word or one sentence weighs heavily


@dataclass(frozen=True, slots=True)
class Hardness:
    """How hard a block of the letter is.

    Attributes:
        points: Its score by the terms of the whole letter, but for the one about speaking to the reader.
        is_short: Whether it has too few sentences for the score to say much.
    """

    points: float
    is_short: bool

    @property
    def colour(self) -> str:
        """The band of the score, by the names of the verdict."""
        if self.points <= GREEN:
            return "groen"
        return "oranje" if self.points <= RED else "rood"


def hardness_of(reading: Reading) -> Mapping[int, Hardness]:
    """Return the hardness of each block with scored sentences, by the identity of the block."""
    sentences: dict[int, list[Sentence]] = defaultdict(list)
    for sentence in reading.prose:
        sentences[id(sentence.unit.line.block)].append(sentence)
    return {key: _hardness(reading, found) for key, found in sentences.items()}


def _hardness(reading: Reading, prose: Sequence[Sentence]) -> Hardness:
    spots = (word_spot(one, match.first, match.last) for one in prose for match in one.analysis.formal)
    formal = sum(1 for spot in spots if not reading.allowed_at(spot, *FORMAL_RULE))
    measures = measure(prose, word_frequencies(prose, reading.explained), formal)
    return Hardness(own_score(measures), len(prose) < ENOUGH_SENTENCES)


def bar(hardness: Hardness) -> Element:
    """Return the bar with its number of points."""
    figure = decimal(hardness.points)
    word = {"groen": _("green"), "oranje": _("orange"), "rood": _("red")}[hardness.colour]
    said = _("{points} points, {word}").format(points=figure, word=word)
    if hardness.is_short:
        said = _("{said}, short paragraph").format(said=said)
    width = 100 * min(1.0, hardness.points / FULL)
    picture = el(
        "svg",
        el("rect", width="100", height="10", class_="spoor"),
        el("rect", width=f"{max(width, 2.0):.0f}", height="10", class_="vulling"),
        viewBox="0 0 100 10",
        preserveAspectRatio="none",
        aria_hidden="true",
    )
    classes = f"balk {hardness.colour}" + (" kort" if hardness.is_short else "")
    figures = el("span", _("short") if hardness.is_short else figure, aria_hidden="true")
    return el("span", figures, picture, class_=classes, role="img", aria_label=said, lang=active_language())
