"""Runs: joined, trimmed, split at lines and at cells."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.document.inline import LineBreak, Runs, Text, plain
from docgen.render.inlines import joined, split_cells, split_lines, trimmed

TEXTS = st.text("a| \n", max_size=6).map(lambda text: text.replace("\n", ""))
PIECES = st.builds(Text, TEXTS, st.sampled_from([None, "veld"]), st.booleans(), st.sampled_from([None, 1, 2]))
RUNS = st.lists(st.one_of(PIECES, st.just(LineBreak())), max_size=6).map(tuple)


def test_neighbours_of_one_origin_are_one() -> None:
    """Fixed text on one line is one stretch; bold, another field and another line stay apart."""
    runs = (Text("a", line=1), Text("b", line=1), Text("c", strong=True, line=1), Text("d", "veld", line=1))
    assert joined(iter(runs)) == (Text("ab", line=1), *runs[2:])
    apart = (Text("a", line=1), Text("b", line=2))
    assert joined(iter(apart)) == apart
    assert joined(iter((Text("a", line=1), Text(" ", line=2), Text("b", line=1)))) == (Text("a b", line=1),)


@given(RUNS)
def test_joining_and_trimming_keep_the_words(runs: Runs) -> None:
    """Only white space of fixed text at the ends goes."""
    assert plain(joined(iter(runs))).split() == plain(runs).split()
    assert plain(trimmed(runs)).split() == plain(runs).split()


@given(RUNS)
def test_trimmed_text_has_no_fixed_space_at_its_ends(runs: Runs) -> None:
    """A value keeps its own spaces: it is printed as it is."""
    result = trimmed(runs)
    for run, end in ((result[0], 0), (result[-1], -1)) if result else ():
        if isinstance(run, Text) and run.field is None:
            assert run.text[end] != " "


@given(RUNS)
def test_lines_are_split_at_breaks_only(runs: Runs) -> None:
    """There is one line more than there are breaks, and no word is lost."""
    lines = split_lines(runs)
    assert len(lines) == sum(isinstance(run, LineBreak) for run in runs) + 1
    assert " ".join(plain(line) for line in lines).split() == plain(runs).split()


@pytest.mark.parametrize(
    ("runs", "cells"),
    [
        ((Text("Wat? | Dat."),), ["Wat?", "Dat."]),
        ((Text("Wat? | "), Text("a | b", "veld")), ["Wat?", "a | b"]),
        ((Text("a|b"),), ["a|b"]),
        ((Text("a | b | c"),), ["a", "b", "c"]),
        ((Text("a | | c"),), ["a", "| c"]),
        ((Text("Wat?"),), ["Wat?"]),
        ((Text("Bel | "), Text("nu", strong=True), Text(" of later")), ["Bel", "nu of later"]),
    ],
)
def test_cells_are_split_at_bars_in_fixed_text(runs: Runs, cells: list[str]) -> None:
    """A bar needs a space on both sides, and a bar in a value is only a sign."""
    assert [plain(cell) for cell in split_cells(runs)] == cells
