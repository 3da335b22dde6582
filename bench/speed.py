"""Measure docgen against bare libraries on the same two-page letter: `make bench`.

The bare scripts (`naive_docx.py`, `naive_pdf.py`) only fill and save; docgen also validates, checks the law
and the language, reads back, writes all or nothing and adds a manifest. Their templates are made of docgen's
own letter, and they get each value ready to print. Both sides run as whole processes, in turns; a figure is
the median of the ratios of the pairs, so that it means the same on any machine. Times are CPU seconds of a
process and all it started (user and system), unless the line says wall.
"""

from __future__ import annotations

import json
import os
import platform
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path
from statistics import median

import click
from material import Material
from measure import ProcessFailedError
from targets import TARGETS, Target
from trials import Bench, Effort, Figure

LIBRARIES = ("docxtpl", "weasyprint", "jinja2", "lxml", "pydantic")
BUSY = 0.6  # other processes that run; from here on a figure is marked
_HEAD = f"{'':4} {'':44} {'figure':>7} {'must':>6} {'good':>6}  {'ours':>8} {'theirs':>8}"


@dataclass(frozen=True, slots=True)
class Line:
    """A target with what was measured.

    Attributes:
        target: What was to be measured.
        figure: What came out; nothing when it failed.
        busy: Load of the machine beside our own, when it began.
        trouble: Why it failed.
    """

    target: Target
    figure: Figure | None
    busy: float
    trouble: str = ""

    @property
    def is_met(self) -> bool:
        """Whether the figure is as good as it must be."""
        must = self.target.must
        return self.figure is not None and (must is None or self.figure.value <= must)


@click.command()
@click.option("--quick", is_flag=True, help="Under two minutes: fewer pairs, the long ones left out.")
@click.option("--full", is_flag=True, help="Half an hour or more: more pairs, and memory to document 2,000.")
@click.option("--only", multiple=True, help="Only these figures, such as D2.")
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), help="Write the figures as JSON too.")
def main(quick: bool, full: bool, only: tuple[str, ...], out: Path | None) -> None:
    """Print a line for each figure; leave with 1 when one is not as good as it must be."""
    effort = Effort.QUICK if quick else Effort.FULL if full else Effort.NORMAL
    click.echo(_machine())
    click.echo(_HEAD)
    lines = []
    with tempfile.TemporaryDirectory() as folder:
        for line in _lines(Bench(Material(Path(folder)), effort), only):
            lines.append(line)
            click.echo(_told(line))
    if out is not None:
        out.write_text(json.dumps(_as_data(lines), indent=2) + "\n", "utf-8")
    missed = [line.target.name for line in lines if not line.is_met]
    click.echo(f"Not met: {', '.join(missed)}" if missed else "All met.")
    sys.exit(1 if missed else 0)


def _lines(bench: Bench, only: tuple[str, ...]) -> Iterator[Line]:
    wanted = [one for one in TARGETS if not only or one.name in only]
    own = 0.0
    for target in wanted:
        busy = max(os.getloadavg()[0] - own, 0.0)
        own = 2.0 if target.name in ("D7", "P6") else 1.0
        try:
            figure = target.trial(bench)
        except ProcessFailedError as error:
            yield Line(target, None, busy, str(error))
            continue
        if figure is not None:
            yield Line(target, figure, busy)


def _told(line: Line) -> str:
    name, what = line.target.name, line.target.what
    if line.figure is None:
        return f"{name:4} {what:44} FAILED: {line.trouble}"
    targets = " ".join(
        f"{'' if one is None else f'{one:g}':>6}" for one in (line.target.must, line.target.good)
    )
    pairs = line.figure.pairs
    raw = f"{median(pairs.ours):7.2f}s {median(pairs.theirs):7.2f}s" if pairs else f"{'':17}"
    remarks = [
        "" if line.target.must is None else "met" if line.is_met else "NOT MET",
        line.figure.remark,
        f"machine busy ({line.busy:.1f} others)" if line.busy >= BUSY else "",
    ]
    said = "; ".join(filter(None, remarks))
    return f"{name:4} {what:44} {line.figure.value:7.3f} {targets}  {raw}  {said}"


def _machine() -> str:
    from docgen.writers.pdf_library import subsetter_missing

    libraries = ", ".join(f"{name} {version(name)}" for name in LIBRARIES)
    subsetter = "without" if subsetter_missing() else "with"
    load = ", ".join(f"{one:.2f}" for one in os.getloadavg())
    return (
        f"Python {platform.python_version()}, {os.cpu_count()} cores, load {load}\n"
        f"{libraries}, {subsetter} libharfbuzz-subset"
    )


def _as_data(lines: list[Line]) -> dict[str, object]:
    return {
        "machine": _machine().split("\n"),
        "figures": [
            {
                "name": line.target.name,
                "what": line.target.what,
                "must": line.target.must,
                "good": line.target.good,
                "met": line.is_met,
                "busy": round(line.busy, 2),
                "trouble": line.trouble,
                **(asdict(line.figure) if line.figure else {}),
            }
            for line in lines
        ],
    }


if __name__ == "__main__":
    main()
