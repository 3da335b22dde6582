"""Measure the reading gate on a corpus: `python bench/readability.py corpus.jsonl`.

Each line of the corpus is a JSON object with `label` (`plain`, `hard`, `pair_before`, `pair_after` or
another), `pair_id` and `text`. A text becomes a Document by splitting it on blank lines. Prints

- the verdicts and the median score of each label;
- AUC: the chance that a hard text gets more points than a plain one, beside that of other formulas;
- the verdict as it stands: green is right for a plain text, red for a hard one, orange is counted apart;
- green or not: a plain text is green, a hard one is not;
- in how many pairs the edited text scores lower than the original;
- findings per 100 words of each level.
"""

from __future__ import annotations

import json
import re
import statistics
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TextIO

import click

from docgen.document.blocks import Document, Paragraph
from docgen.document.inline import Text
from docgen.finding import Level
from docgen.readability.report import ReadingReport, read_report
from docgen.readability.score import Verdict

RIGHT = {"plain": Verdict.GROEN, "hard": Verdict.ROOD}


@dataclass(frozen=True)
class Measured:
    """One text of the corpus with its outcome."""

    label: str
    pair: str
    text: str
    report: ReadingReport

    @property
    def points(self) -> float:
        """The score, also of a text that is too short for a verdict."""
        return self.report.score or 0.0

    @property
    def words(self) -> float:
        """Number of scored words."""
        return self.report.metrics["words"]


Figure = Callable[[Measured], float]


def document(text: str) -> Document:
    """Return a Document with a paragraph for each stretch between blank lines."""
    parts = (part for part in re.split(r"\n\s*\n", text) if part.strip())
    return Document("", tuple(Paragraph((Text(part),)) for part in parts))


def measured(row: dict[str, str]) -> Measured:
    """Return the outcome for one line of the corpus."""
    return Measured(row["label"], row["pair_id"], row["text"], read_report(document(row["text"])))


def auc(hard: Sequence[float], plain: Sequence[float]) -> float:
    """Return the chance that a hard text gets more than a plain one; a tie counts half."""
    wins = sum((a > b) + 0.5 * (a == b) for a in hard for b in plain)
    return wins / (len(hard) * len(plain))


def raw_flesch(one: Measured) -> float:
    """Return minus the reading ease that bare textstat gives the text as it stands."""
    from textstat.textstat import textstatistics

    statistics_nl = textstatistics()
    statistics_nl.set_lang("nl")
    return -float(statistics_nl.flesch_reading_ease(one.text))


FORMULAS: dict[str, Figure] = {
    "score": lambda one: one.points,
    "words per sentence": lambda one: one.report.metrics["mean_sentence_length"],
    "LIX": lambda one: one.report.metrics["lix"],
    "Flesch-Douma, cleaned": lambda one: -one.report.metrics["flesch_douma"],
    "Flesch-Douma, bare textstat": raw_flesch,
}
"""Each gives more for a harder text."""


def label_lines(texts: Sequence[Measured]) -> Iterator[str]:
    """Yield verdicts, median score and findings per 100 words of each label."""
    for label in dict.fromkeys(one.label for one in texts):
        mine = [one for one in texts if one.label == label]
        verdicts = Counter(one.report.verdict.value for one in mine)
        levels = Counter(finding.level for one in mine for finding in one.report.findings)
        words = sum(one.words for one in mine)
        rates = ", ".join(f"{level.value} {100 * levels[level] / words:.2f}" for level in Level)
        told = ", ".join(f"{name} {count}" for name, count in sorted(verdicts.items()))
        median = statistics.median(one.points for one in mine)
        yield f"{label:12} median {median:5.1f} points; {told}"
        yield f"{'':12} findings per 100 words: {rates}"


def separation_lines(texts: Sequence[Measured]) -> Iterator[str]:
    """Yield how well plain and hard are told apart, by score and by verdict."""
    by_label = {label: [one for one in texts if one.label == label] for label in RIGHT}
    if not all(by_label.values()):
        return
    for name, figure in FORMULAS.items():
        hard, plain = (list(map(figure, by_label[label])) for label in ("hard", "plain"))
        yield f"AUC plain/hard {auc(hard, plain):.3f}  {name}"
    judged = by_label["plain"] + by_label["hard"]
    firm = [one for one in judged if one.report.verdict in RIGHT.values()]
    right = sum(one.report.verdict is RIGHT[one.label] for one in firm)
    apart = Counter(one.report.verdict.value for one in judged if one.report.verdict not in RIGHT.values())
    rest = ", ".join(f"{name} {count}" for name, count in sorted(apart.items())) or "none"
    yield f"verdict as it stands: {share(right, len(firm))} right; apart: {rest}"
    green = sum((one.report.verdict is Verdict.GROEN) == (one.label == "plain") for one in judged)
    hard_green = sum(one.report.verdict is Verdict.GROEN for one in by_label["hard"])
    yield f"green or not: {share(green, len(judged))} right; hard but green: {hard_green}"


def pair_lines(texts: Iterable[Measured]) -> Iterator[str]:
    """Yield in how many pairs the edited version scores lower."""
    pairs: dict[str, dict[str, Measured]] = {}
    for one in texts:
        if one.pair:
            pairs.setdefault(one.pair, {})[one.label] = one
    whole = [pair for pair in pairs.values() if {"pair_before", "pair_after"} <= set(pair)]
    for name, figure in FORMULAS.items():
        right = sum(figure(pair["pair_before"]) > figure(pair["pair_after"]) for pair in whole)
        yield f"pairs, after is better: {share(right, len(whole))}  {name}"


def share(part: int, whole: int) -> str:
    """Return `62/66 = 0.939`."""
    return f"{part}/{whole} = {part / whole:.3f}" if whole else "0/0"


@click.command(epilog="Example: make bench-readability CORPUS=letters.jsonl")
@click.argument("corpus", type=click.File(encoding="utf-8"))
def main(corpus: TextIO) -> None:
    """Print how well the reading gate does on a corpus, a file with a JSON object on each line."""
    rows = [_row(number, line) for number, line in enumerate(corpus, start=1) if line.strip()]
    start = time.perf_counter()
    texts = [measured(row) for row in rows]
    seconds = time.perf_counter() - start
    for lines in (label_lines, separation_lines, pair_lines):
        for line in lines(texts):
            click.echo(line)
    each, words = 1000 * seconds / len(texts), sum(one.words for one in texts)
    click.echo(f"{each:.1f} ms a text, {1000 * seconds * 400 / words:.1f} ms per 400 words, first reading")


def _row(number: int, line: str) -> dict[str, str]:
    try:
        row = json.loads(line)
        return {"label": row["label"], "pair_id": row.get("pair_id") or "", "text": row["text"]}
    except (ValueError, KeyError, TypeError, AttributeError):
        raise click.BadParameter(f"line {number} is no JSON object with `label` and `text`") from None


if __name__ == "__main__":
    main()
