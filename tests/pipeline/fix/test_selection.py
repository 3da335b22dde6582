"""Replacements that are put in place together do not overlap, and quotes stay out."""

from __future__ import annotations

import pytest

from docgen.pipeline.fix.selection import Wish, is_quoted, wishes_of
from docgen.readability.hit import Hit
from docgen.readability.reading import Spot
from docgen.readability.rewriting import Edit
from tests.pipeline.fix.own_list import report_of

TEXT = "Wij hebben u reeds gebeld over de huur.\n\nDe buurman zegt derhalve niets.\n"


def hit(unit: int, *edits: Edit) -> Hit:
    """Return a hit on a line of the text."""
    report = report_of(TEXT.encode(), "brief.txt")
    return Hit(report.hits[-1].finding, Spot(report.reading.units[unit], 0, 3), edits=edits)


def test_what_overlaps_waits_for_the_next_round() -> None:
    """Of two replacements of the same words the first counts, as a whole; other lines do not matter."""
    first = hit(0, Edit(0, 3, "We"), Edit(13, 18, "al"))
    over, beside, other = hit(0, Edit(4, 18, "x")), hit(0, Edit(19, 25, "y")), hit(1, Edit(0, 2, "z"))
    assert [wish.hit for wish in wishes_of((first, over, beside, other))] == [first, beside, other]


def test_what_changes_nothing_is_no_wish() -> None:
    """A hit without edits, about the whole letter, or with the words that are there asks for nothing."""
    same = hit(0, Edit(0, 3, "Wij"))
    whole = Hit(same.finding, None, edits=(Edit(0, 3, "We"),))
    assert wishes_of((same, whole, hit(0))) == ()


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("Hij zei: “Ik bel reeds.” Nu wij.", True),
        ("Hij zei: „Ik bel reeds.” Nu wij.", True),
        ("Hij zei: «Ik bel reeds.» Nu wij.", True),
        ('Hij zei: "Ik bel reeds." Nu wij.', True),
        ("Hij zei “ja” en belt reeds met “u”.", False),
        ("De coöperatie ’s avonds en ’s nachts reeds bellen.", False),
        ('Dat is 15" of 16 en reeds niet meer.', False),
    ],
)
def test_words_between_quotation_marks_are_known(text: str, quoted: bool) -> None:
    """All Dutch pairs of double quotation marks count; an apostrophe or a loose mark does not."""
    report = report_of(f"{text}\n".encode(), "brief.txt")
    wishes = wishes_of(report.hits)
    assert [is_quoted(wish) for wish in wishes] == [quoted]
    assert isinstance(wishes[0], Wish)
