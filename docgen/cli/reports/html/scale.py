"""The score on its scale: bands for the verdict, and on top of them a bar a letter, built up by its terms."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from gettext import gettext as _
from xml.etree.ElementTree import Element

from docgen.cli.reading import decimal
from docgen.cli.reports.html.terms import Term
from docgen.readability.score import GREEN, RED
from docgen.writers.element import el

END = 30.0  # points; the scale is never shorter
LAST_FIGURE = 36.0  # points; on a longer scale the figure 30 has room of its own
ROOM = 1.06  # times the highest score; the scale is as long as it needs to be
ROW = 40  # pixels; height of a bar with the room around it
BAR = 20  # pixels
TOP, BOTTOM = 22, 24  # pixels; room for the names of the bands and for the figures
NAME_ROOM = 12.0  # per cent of the width; a narrower band gets no name
SIGN_ROOM = 3.2  # per cent of the width; a narrower piece gets no letter


@dataclass(frozen=True, slots=True)
class Bar:
    """The bar of one letter.

    Attributes:
        name: What to call it; empty when it is the only one.
        score: Points.
        terms: What they are made of.
    """

    name: str
    score: float
    terms: tuple[Term, ...]


def scale(bars: Sequence[Bar]) -> Element:
    """Return the picture; all that it shows is also said in its text alternative and in the table of terms.

    Places across are percentages, so that letters keep their size on a narrow screen.
    """
    end = max(END, ROOM * max(bar.score for bar in bars))
    height = TOP + ROW * len(bars) + BOTTOM
    return el(
        "svg",
        *_bands(end, height),
        *(part for row, bar in enumerate(bars) for part in _bar(bar, TOP + ROW * row + 10, end)),
        *_figures(end, height),
        class_="schaal",
        width="100%",
        height=str(height),
        role="img",
        aria_label=_said(bars),
    )


def _said(bars: Sequence[Bar]) -> str:
    scores = [
        (f"{bar.name}: " if bar.name else "") + _("{points} points").format(points=decimal(bar.score))
        for bar in bars
    ]
    bands = _("Up to {green} is green, up to {red} is orange, more is red.")
    return f"{'; '.join(scores)}. " + bands.format(green=f"{GREEN:g}", red=f"{RED:g}")


def _bands(end: float, height: int) -> Iterator[Element]:
    edges = ((0.0, GREEN, "groen"), (GREEN, RED, "oranje"), (RED, end, "rood"))
    names = {"groen": _("green"), "oranje": _("orange"), "rood": _("red")}
    for start, stop, colour in edges:
        left, width = _across(start, end), _across(stop - start, end)
        box = el("rect", x=left, y=str(TOP), width=width, height=str(height - TOP - BOTTOM))
        box.set("class", f"band {colour}")
        has_room = 100 * (stop - start) / end >= NAME_ROOM
        name = el("text", names[colour], x=left, y=str(TOP - 7), dx="2", class_="naam")
        yield el("g", box, name if has_room else None)


def _bar(bar: Bar, top: int, end: float) -> Iterator[Element]:
    start = 0.0
    for position, term in enumerate(bar.terms):
        if term.points <= 0:
            continue
        left, width = 100 * start / end, 100 * term.points / end
        box = el("rect", x=f"{left:.2f}%", y=str(top), width=f"{width:.2f}%", height=str(BAR))
        box.set("class", f"stuk stuk-{position % 2}")
        yield box
        if width >= SIGN_ROOM:
            sign = el("text", term.sign, x=f"{left + width / 2:.2f}%", y=str(top + BAR // 2 + 5))
            sign.set("class", f"teken teken-{position % 2}")
            yield sign
        start += term.points
    yield el(
        "line",
        x1=_across(start, end),
        x2=_across(start, end),
        y1=str(top - 5),
        y2=str(top + BAR + 5),
        class_="eind",
    )


def _figures(end: float, height: int) -> Iterator[Element]:
    last = [END] if end > LAST_FIGURE else []
    for value in (0.0, GREEN, RED, *last):
        yield el("text", f"{value:g}", x=_across(value, end), y=str(height - 8), dx="2", class_="cijfer")
    text = f"{end:.0f}" if last else f"{END:g}+"
    yield el("text", text, x="100%", y=str(height - 8), dx="-2", class_="cijfer laatste")


def _across(points: float, end: float) -> str:
    return f"{100 * points / end:.2f}%"
