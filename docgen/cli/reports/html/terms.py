"""The terms of the score in words, each with the sign that it has in the picture."""

from __future__ import annotations

from dataclasses import dataclass
from string import ascii_uppercase

from docgen.cli.reading import term_labels
from docgen.readability.report import ReadingReport


@dataclass(frozen=True, slots=True)
class Term:
    """One term of the score.

    Attributes:
        sign: Its letter in the picture.
        label: What it measures, in the language of the user.
        points: What it adds to the score.
    """

    sign: str
    label: str
    points: float


def terms_of(report: ReadingReport) -> tuple[Term, ...]:
    """Return the terms of a score, always in the same order and with the same signs."""
    labels = term_labels()
    return tuple(
        Term(sign, labels.get(name, name), points)
        for sign, (name, points) in zip(ascii_uppercase, report.build_up, strict=False)
    )
