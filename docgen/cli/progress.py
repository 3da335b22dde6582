"""How far a batch is: a bar with rate and time left on a terminal, plain lines elsewhere."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from gettext import gettext as _
from typing import TypeVar

import click

from docgen.cli.language import translate
from docgen.message import one_decimal

LINE_SECONDS = 10.0  # between two plain lines, when no tenth part is ready
LEAST_SECONDS = 1.0  # between two plain lines, however fast it goes
PARTS = 10

_Item = TypeVar("_Item")


def followed(items: Iterable[_Item], total: int) -> Iterator[_Item]:
    """Yield each item, and show on stderr how far it is.

    Args:
        items: What is being made.
        total: How many there will be.
    """
    return _on_terminal(items, total) if sys.stderr.isatty() else _in_lines(items, total)


def _on_terminal(items: Iterable[_Item], total: int) -> Iterator[_Item]:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    rate = TextColumn("{task.fields[rate]}")
    columns = (BarColumn(), MofNCompleteColumn(), rate, TimeRemainingColumn(elapsed_when_finished=True))
    with Progress(*columns, console=Console(stderr=True)) as bar:
        task = bar.add_task("", total=total, rate="")
        begun = time.monotonic()
        for number, item in enumerate(items, start=1):
            yield item
            bar.update(task, advance=1, rate=_rate(number, begun))


def _in_lines(items: Iterable[_Item], total: int) -> Iterator[_Item]:
    begun = last = time.monotonic()
    for number, item in enumerate(items, start=1):
        yield item
        now = time.monotonic()
        is_tenth = number * PARTS // total > (number - 1) * PARTS // total
        if now - last >= (LEAST_SECONDS if is_tenth else LINE_SECONDS):
            last = now
            text = _("{number} of {total}, {rate}").format(
                number=number, total=total, rate=_rate(number, begun)
            )
            with suppress(OSError):  # nobody reads along any more; the work goes on
                click.echo(text, err=True)


def _rate(number: int, begun: float) -> str:
    rate = one_decimal(number / max(time.monotonic() - begun, 0.001))
    return _("{rate} a second").format(rate=rate.translated(translate))
