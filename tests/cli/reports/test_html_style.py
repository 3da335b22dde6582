"""The colours of the report can be read, by day and by night."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest

from docgen.writers.contrast import MIN_CONTRAST, contrast

SHEET = files("docgen.cli.reports.html").joinpath("report.css").read_text(encoding="utf-8")
GROUNDS = ("grond", "vel")
PAIRS = (
    *((text, ground) for text in ("tekst", "zacht", "accent") for ground in (*GROUNDS, "vlak")),
    *((text, "vel") for text in ("groen", "oranje", "rood", "fout", "waarschuwing", "tip")),
    *((text, "grond") for text in ("fout", "waarschuwing", "tip")),
    *((text, f"{level}-vlak") for level in ("fout", "waarschuwing", "tip") for text in ("tekst", "accent")),
    ("fout", "fout-vlak"),
    ("waarschuwing", "waarschuwing-vlak"),
    ("waarschuwing", "fout-vlak"),
    ("tip", "tip-vlak"),
    ("vel", "fout"),
    ("op-stuk-een", "stuk-een"),
    ("op-stuk-twee", "stuk-twee"),
)
"""Text on ground, by the names of the style sheet."""


def colours(part: str) -> dict[str, str]:
    """Return the colours of a part of the style sheet by name."""
    return dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", part))


LIGHT = colours(SHEET[: SHEET.index("@media")])
DARK = colours(SHEET[SHEET.index("@media") : SHEET.index("* {")])


@pytest.mark.parametrize(("text", "ground"), PAIRS)
@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
def test_text_stands_out(scheme, text, ground):
    """Text has the contrast that WCAG asks for, on each ground it stands on."""
    assert contrast(scheme[text], scheme[ground]) >= MIN_CONTRAST


def test_night_knows_every_colour_of_the_day():
    """No colour is forgotten in either scheme."""
    assert set(LIGHT) == set(DARK)
    assert {name for pair in PAIRS for name in pair} <= set(LIGHT)


def test_no_colour_stands_outside_the_two_schemes():
    """Each rule takes its colours from the schemes, but for white paper in print."""
    rules = SHEET[SHEET.index("* {") :]
    assert re.findall(r"#[0-9a-fA-F]{3,8}\b", rules) == ["#ffffff"]
