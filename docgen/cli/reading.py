"""The outcome of the reading gate in words."""

from __future__ import annotations

from collections.abc import Iterator
from gettext import gettext as _
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docgen.readability.report import ReadingReport
    from docgen.readability.score import Limit

LABEL = "B1-toets (indicatie)"
COLOURS = {"groen": "green", "oranje": "yellow", "rood": "red", "te-kort": "cyan"}
"""Colour of a verdict on a terminal; the word always stands beside it."""


def verdict_word(report: ReadingReport) -> str:
    """Return the verdict in the language of the user."""
    return {
        "groen": _("green"),
        "oranje": _("orange"),
        "rood": _("red"),
        "te-kort": _("too short to judge"),
    }[report.verdict.value]


def points(report: ReadingReport) -> str:
    """Return the score with one decimal and a comma, or a dash when there is none."""
    return "–" if report.score is None else decimal(report.score)


def decimal(value: float) -> str:
    """Return a number with one decimal and a comma."""
    return f"{value:.1f}".replace(".", ",")


def verdict_line(report: ReadingReport) -> str:
    """Return one line: label, verdict and points."""
    return f"{LABEL}: {verdict_word(report)}, " + _("{points} points (lower is plainer)").format(
        points=points(report)
    )


def tone_line(report: ReadingReport) -> str:
    """Return one line about how the letter speaks to its reader."""
    return _("Tone: {word}").format(word=tone_word(report))


def tone_word(report: ReadingReport) -> str:
    """Return how the letter speaks to its reader, in the language of the user."""
    return {"goed": _("good"), "let-op": _("take care"), "fout": _("wrong")}[report.tone.value]


def metric_lines(report: ReadingReport) -> Iterator[str]:
    """Yield the figures as lines."""
    for label, figure in metric_pairs(report):
        yield f"{label}: {figure}"


def metric_pairs(report: ReadingReport) -> Iterator[tuple[str, str]]:
    """Yield label and value of the figures for information; the verdict rests not on Flesch-Douma or LIX."""
    figures = report.all_metrics
    labels = {
        "words": _("words read"),
        "mean_sentence_length": _("words per sentence, on average"),
        "share_passive": _("passive sentences"),
        "formal_per_100": _("formal words per 100"),
        "explained_terms": _("legal terms that are explained"),
        "legal_words": _("words left out as legal text"),
        "flesch_douma": _("Flesch-Douma (for information)"),
        "lix": _("LIX (for information)"),
    }
    for name, label in labels.items():
        if name in figures:
            yield label, _figure(name, figures[name])


def _figure(name: str, value: float) -> str:
    if name.startswith("share"):
        return f"{100 * value:.0f}\u00a0%"
    text = f"{value:.0f}" if float(value).is_integer() else f"{value:.1f}"
    return text.replace(".", ",")


def limit_text(limit: Limit) -> str:
    """Return what is too much when a hard limit is broken."""
    from docgen.readability import score
    from docgen.readability.measures import VERY_LONG

    return {
        "lange-zinnen": _("too many sentences of more than {count} words").format(count=VERY_LONG),
        "formele-woorden": _("more than {rate} formal words per 100").format(
            rate=decimal(score.MAX_FORMAL_RATE)
        ),
        "lijdende-vorm": _("more than {percent} % of the sentences is passive").format(
            percent=f"{100 * score.MAX_PASSIVE_SHARE:g}"
        ),
        "zeldzame-woorden": _("more than {percent} % of the words is rare and not explained").format(
            percent=f"{100 * score.MAX_RARE_SHARE:g}"
        ),
    }[limit.value]


def term_labels() -> dict[str, str]:
    """Return the terms of the score in words, by name."""
    from docgen.readability.measures import LONG, VERY_LONG

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
