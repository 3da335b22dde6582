"""What is shown of the findings of a letter: each with its number, its anchors and its place in the text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from docgen.cli.letters import Checked
from docgen.finding import Finding, Level
from docgen.readability.reading import Spot

MAX_NOTES = 500  # notes a letter; more make a file that nobody reads and a browser is slow with
LEVELS = (Level.ERROR, Level.WARNING, Level.INFO)
"""From heavy to light."""


@dataclass(frozen=True, slots=True)
class Note:
    """A finding as the report shows it.

    Attributes:
        key: Unique in the file; the anchors are made from it.
        number: Number in the text of the letter, from 1; 0 when it is about the whole letter.
        finding: The finding.
        spot: Where it stands; `None` when it is about the whole letter.
    """

    key: str
    number: int
    finding: Finding
    spot: Spot | None

    @property
    def in_text(self) -> str:
        """Anchor of the reference in the text of the letter."""
        return f"{self.key}-tekst"

    @property
    def in_list(self) -> str:
        """Anchor of the entry in the list."""
        return f"{self.key}-lijst"

    @property
    def advice(self) -> str:
        """Anchor of the advice that shows beside the text."""
        return f"{self.key}-advies"


@dataclass(frozen=True, slots=True)
class Notes:
    """The notes of a letter.

    Attributes:
        shown: About the whole letter first, then in reading order.
        left_out: How many findings of each code are not shown.
    """

    shown: tuple[Note, ...]
    left_out: Mapping[str, int]


def notes_of(letter: Checked, key: str) -> Notes:
    """Return the notes of a letter: of too many findings the heaviest, and of those the first.

    Args:
        letter: The letter; only what is told of it is shown.
        key: Start of each anchor, unique for the letter.
    """
    heavy_first = sorted(letter.findings, key=lambda one: LEVELS.index(one.level))
    chosen = {id(one) for one in heavy_first[:MAX_NOTES]}
    kept = [one for one in letter.findings if id(one) in chosen]
    left_out = Counter(one.code for one in heavy_first[MAX_NOTES:])
    spots = {id(hit.finding): hit.spot for hit in letter.report.hits}
    return Notes(tuple(_numbered(kept, spots, key)), left_out)


def _numbered(findings: list[Finding], spots: Mapping[int, Spot | None], key: str) -> Iterator[Note]:
    number = 0
    for count, finding in enumerate(findings, 1):
        spot = spots.get(id(finding))
        number += spot is not None
        yield Note(f"{key}-{count}", number if spot is not None else 0, finding, spot)
