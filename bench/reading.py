"""Measure how fast a letter is checked: `make bench-reading`.

The letters are invented: a plain one and one full of faults, of 400 words each (`bench/texts/`). Every time
is also a ratio to bare `textstat.flesch_reading_ease` on the same text, measured in the same run, so that
machines can be compared. What is measured:

new letter      `read_report` in a process that is warm, of a letter it never saw: before each time all that
                was kept of earlier sentences is dropped, here and in textstat.
new words       The same, and all that was kept of single words is dropped too, also in pyphen.
in a batch      `read_report` of 300 letters from one template, each with other names, amounts and dates;
                nothing is dropped, and textstat keeps what it knows of earlier words too.
cold start      `docgen check` of one file as a whole process, from start to exit, against a process that only
                imports textstat, sets Dutch and scores the same text.

Times are CPU time in the process and wall time of whole processes. A line shows the median, the quarters
around it, the ratio of the medians, and whether the bar is met.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from statistics import median, quantiles

from caches import forget
from letters import Letter, faulty_letter, plain_letter
from processes import cold_starts

from docgen.readability.report import read_report

REPEATS = 60  # letters that are new
BATCH = 300  # letters from one template
WARM_UP = 5  # letters that nobody times
NEW_BAR, BATCH_BAR, COLD_BAR = 12.0, 2.0, 600.0  # milliseconds; the plain letter and one file must stay below


@dataclass(frozen=True, slots=True)
class Result:
    """Times of one thing, in milliseconds.

    Attributes:
        name: What was measured.
        times: Of docgen.
        bare: Of textstat alone on the same texts.
        bar: Below which the median must stay; `None` without a bar.
    """

    name: str
    times: Sequence[float]
    bare: Sequence[float]
    bar: float | None = None

    @property
    def is_met(self) -> bool:
        """Whether the median is below the bar."""
        return self.bar is None or median(self.times) <= self.bar


def main() -> None:
    """Print all measurements; a bar that is not met may only say that the machine is busy."""
    print(f"{'':22} {'median':>9} {'quarters':>17} {'textstat':>9} {'ratio':>7}  bar")
    for result in _results():
        print(_line(result), flush=True)


def _results() -> Iterator[Result]:
    scored = _bare_score()
    for kind, letter, new_bar, batch_bar in (
        ("plain", plain_letter, NEW_BAR, BATCH_BAR),
        ("faulty", faulty_letter, None, None),
    ):
        letters = [letter(number) for number in range(BATCH)]
        for warm_up in letters[:WARM_UP]:
            read_report(warm_up.document)
            scored(warm_up)
        new = letters[:REPEATS]
        for name, before, bar in (
            ("new letter", _forget_sentences, new_bar),
            ("new words", _forget_all, None),
        ):
            yield Result(f"{name}, {kind}", _timed(new, _check, before), _timed(new, scored, before), bar)
        yield Result(f"in a batch, {kind}", _timed(letters, _check), _timed(letters, scored), batch_bar)
    for name, times, process in cold_starts(plain_letter(0)):
        yield Result(f"cold start, {name}", times, process, COLD_BAR)


def _check(letter: Letter) -> object:
    return read_report(letter.document)


def _forget_sentences() -> None:
    forget(words=False)


def _forget_all() -> None:
    forget(words=True)


def _timed(
    letters: Sequence[Letter],
    work: Callable[[Letter], object],
    before: Callable[[], None] = lambda: None,
) -> list[float]:
    """Return the CPU time of each letter in milliseconds.

    Args:
        letters: The letters.
        work: What is done with each.
        before: What is done before each, which is not timed.
    """
    times = []
    for letter in letters:
        before()
        start = time.process_time_ns()
        work(letter)
        times.append((time.process_time_ns() - start) / 1e6)
    return times


def _bare_score() -> Callable[[Letter], float]:
    from textstat.textstat import textstatistics

    statistics = textstatistics()
    statistics.set_lang("nl")
    return lambda letter: float(statistics.flesch_reading_ease(letter.text))


def _line(result: Result) -> str:
    low, middle, high = quantiles(result.times, n=4)
    against = median(result.bare)
    said = "" if result.bar is None else f"{result.bar:g} ms: {'met' if result.is_met else 'NOT MET'}"
    return (
        f"{result.name:22} {middle:6.2f} ms {low:7.2f} – {high:7.2f} {against:6.2f} ms"
        f" {middle / against:6.1f}x  {said}"
    )


if __name__ == "__main__":
    main()
