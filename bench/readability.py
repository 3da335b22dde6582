"""Measure the reading gate on a corpus: `python bench/readability.py corpus.jsonl`.

Each line of the corpus is a JSON object with `label` (`plain`, `hard`, `pair_before`, `pair_after` or
another), `pair_id` and `text`. A text becomes a Document by splitting it on blank lines. Prints how well
the score separates plain from hard, how often the verdict is right, how often it ranks an edited text below
its original, and the time it takes.
"""

from __future__ import annotations

import json
import re
import statistics
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from docgen.document.blocks import Document, Paragraph
from docgen.document.inline import Text
from docgen.readability.report import ReadingReport, read_report
from docgen.readability.score import Verdict


@dataclass(frozen=True)
class Measured:
    """One text of the corpus with its outcome; `points` is the score, also of a short text."""

    label: str
    pair: str | None
    words: float
    points: float
    report: ReadingReport


def document(text: str) -> Document:
    """Return a Document with a paragraph for each stretch between blank lines."""
    parts = (part for part in re.split(r"\n\s*\n", text) if part.strip())
    return Document("", tuple(Paragraph((Text(part),)) for part in parts))


def measured(row: dict[str, str]) -> Measured:
    """Return the outcome for one line of the corpus."""
    made = document(row["text"])
    report = read_report(made)
    return Measured(row["label"], row.get("pair_id"), report.metrics["words"], report.score or 0.0, report)


def auc(hard: Sequence[float], plain: Sequence[float]) -> float:
    """Return the chance that a hard text gets more than a plain one; a tie counts half."""
    wins = sum((a > b) + 0.5 * (a == b) for a in hard for b in plain)
    return wins / (len(hard) * len(plain))


def main(path: str) -> None:
    """Print the figures for a corpus."""
    rows = [json.loads(line) for line in Path(path).read_text("utf-8").splitlines() if line.strip()]
    start = time.perf_counter()
    texts = [measured(row) for row in rows]
    seconds = time.perf_counter() - start

    def of(label: str, value: Callable[[Measured], float]) -> list[float]:
        return [value(text) for text in texts if text.label == label]

    for label in dict.fromkeys(text.label for text in texts):
        verdicts = Counter(text.report.verdict.value for text in texts if text.label == label)
        median = statistics.median(of(label, lambda text: text.points))
        print(f"{label:12} median {median:5.1f} points  {dict(verdicts)}")
    judged = [text for text in texts if text.label in ("plain", "hard")]
    right = sum((text.report.verdict is Verdict.GROEN) == (text.label == "plain") for text in judged)
    green = sum(text.label == "hard" and text.report.verdict is Verdict.GROEN for text in judged)
    for name in ("flesch_douma", "lix"):
        sign = -1 if name == "flesch_douma" else 1

        def value(text: Measured, name: str = name, sign: int = sign) -> float:
            return sign * text.report.metrics[name]

        print(f"{name:12} AUC plain/hard {auc(of('hard', value), of('plain', value)):.3f}")
    separation = auc(of("hard", lambda text: text.points), of("plain", lambda text: text.points))
    print(f"{'score':12} AUC plain/hard {separation:.3f}")
    print(f"green or not, right: {right}/{len(judged)} = {right / len(judged):.3f}; hard but green: {green}")
    pairs: dict[str, dict[str, float]] = {}
    for text in texts:
        if text.pair:
            pairs.setdefault(text.pair, {})[text.label] = text.points
    ranked = sum(pair["pair_before"] > pair["pair_after"] for pair in pairs.values())
    print(f"pairs ranked right: {ranked}/{len(pairs)}")
    words = sum(text.words for text in texts)
    print(f"{1000 * seconds / len(texts):.1f} ms a text, {1000 * seconds * 400 / words:.1f} ms per 400 words")


if __name__ == "__main__":
    main(sys.argv[1])
