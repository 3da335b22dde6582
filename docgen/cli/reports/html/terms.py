"""The terms of the score in words, each with the sign that it has in the picture."""

from __future__ import annotations

from dataclasses import dataclass
from gettext import gettext as _
from string import ascii_uppercase

from docgen.readability.measures import LONG, VERY_LONG
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
    labels = _labels()
    return tuple(
        Term(sign, labels.get(name, name), points)
        for sign, (name, points) in zip(ascii_uppercase, report.build_up, strict=False)
    )


def _labels() -> dict[str, str]:
    return {
        "mean_sentence_length": _("average length of the sentences"),
        "sentences_over_20": _("sentences of more than {count} words").format(count=LONG),
        "sentences_over_25": _("sentences of more than {count} words").format(count=VERY_LONG),
        "word_frequency": _("words that are not used much"),
        "formal_words": _("formal words"),
        "passive_sentences": _("passive sentences"),
        "subordinate_clauses": _("sentences with many clauses"),
        "double_negations": _("sentences with two negations"),
        "reader_not_addressed": _("how seldom it says “u” or “je”"),
    }
