"""A user sees how far a batch is, on a terminal and in a log."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator

import pytest

from docgen.cli import progress
from docgen.cli.progress import followed


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Return the time that the progress sees; a test moves it."""
    now = [100.0]
    monkeypatch.setattr(progress.time, "monotonic", lambda: now[0])
    return now


def every(items: Iterable[int], clock: list[float], seconds: float) -> Iterator[int]:
    """Yield items, each after so many seconds."""
    for item in items:
        clock[0] += seconds
        yield item


def test_a_log_gets_a_line_each_tenth(clock: list[float], capsys: pytest.CaptureFixture[str]) -> None:
    """Ten lines for a batch of any length, each with number and rate."""
    assert list(followed(every(range(200), clock, 0.25), 200)) == list(range(200))
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 10
    assert (lines[0], lines[-1]) == ("20 of 200, 4.0 a second", "200 of 200, 4.0 a second")


def test_slow_work_gets_a_line_each_ten_seconds(
    clock: list[float], capsys: pytest.CaptureFixture[str]
) -> None:
    """Nobody waits for long without a sign of life."""
    list(followed(every(range(30), clock, 4.0), 3000))
    assert len(capsys.readouterr().err.splitlines()) == 10


def test_fast_work_gets_no_lines(clock: list[float], capsys: pytest.CaptureFixture[str]) -> None:
    """A few documents are ready before a line is read."""
    list(followed(every(range(9), clock, 0.1), 9))
    assert capsys.readouterr().err == ""


def test_a_clock_that_stands_still_does_no_harm(clock: list[float]) -> None:
    """A rate is never a division by zero."""
    assert list(followed(every(range(3), clock, 0.0), 3)) == [0, 1, 2]


def test_nobody_reading_stops_no_work(clock: list[float], monkeypatch: pytest.MonkeyPatch) -> None:
    """The work goes on when the other end of the pipe is gone."""

    def gone(*_arguments: object, **_options: object) -> None:
        raise BrokenPipeError

    monkeypatch.setattr(progress.click, "echo", gone)
    assert list(followed(every(range(20), clock, 5.0), 20)) == list(range(20))


def test_a_terminal_gets_a_bar(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Number, rate and time stand beside the bar; nothing of it on stdout."""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    monkeypatch.setenv("TERM", "xterm")
    assert list(followed(iter(range(5)), 5)) == list(range(5))
    said = capsys.readouterr()
    assert said.out == ""
    assert "5/5" in said.err
    assert "a second" in said.err
