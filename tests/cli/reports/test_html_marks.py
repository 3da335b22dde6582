"""Marks lie in each other as elements must, whatever the findings do."""

from __future__ import annotations

from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from docgen.cli.reports.html.marks import MAX_DEPTH, Mark, Reach, marks_of
from docgen.cli.reports.html.notes import Note
from docgen.finding import Finding, Level
from docgen.message import message
from docgen.readability.options import DEFAULT
from docgen.readability.reading import Reading, Spot
from tests.readability.letters import letter

READING = Reading(
    letter("De huur van maart is nog niet betaald. Bel ons dan deze week nog even op."), DEFAULT
)
FIRST, SECOND = READING.sentences
UNIT = FIRST.unit
PLACES = st.integers(0, len(UNIT.text))


def note(start: int, end: int, level: Level = Level.INFO, key: str = "k") -> Note:
    """Return a note on a stretch of the line."""
    return Note(key, 1, Finding("ZIN101", "x", level, message("x")), Spot(UNIT, start, end, FIRST))


def flat(marks: tuple[Mark, ...]) -> Iterator[Mark]:
    """Yield marks with all marks inside them."""
    for one in marks:
        yield one
        yield from flat(one.inner)


def depth(marks: tuple[Mark, ...]) -> int:
    """Return how many marks lie in each other."""
    return max((1 + depth(one.inner) for one in marks), default=0)


def is_tidy(marks: tuple[Mark, ...], start: int, end: int) -> bool:
    """Say whether marks follow each other within bounds, at every depth."""
    for one in marks:
        if not start <= one.start < one.end <= end or not is_tidy(one.inner, one.start, one.end):
            return False
        start = one.end
    return True


@given(st.lists(st.tuples(PLACES, PLACES).filter(lambda pair: pair[0] < pair[1]), max_size=25))
def test_marks_never_cross_and_lose_no_note(stretches):
    """However stretches overlap, marks nest, do not go deeper than allowed, and hold each note once."""
    notes = [note(start, end, key=str(key)) for key, (start, end) in enumerate(stretches)]
    marks = marks_of(notes)
    assert is_tidy(marks, 0, len(UNIT.text))
    assert depth(marks) <= MAX_DEPTH
    kept = sorted(one.key for mark in flat(marks) for one in mark.notes)
    assert kept == sorted(one.key for one in notes)


def test_notes_on_the_same_words_share_a_mark():
    """The heaviest of the notes on the same words gives the mark its level."""
    (mark,) = marks_of([note(3, 7), note(3, 7, Level.ERROR, "z")])
    assert mark.level is Level.ERROR
    assert [one.key for one in mark.notes] == ["k", "z"]


def test_what_crosses_is_cut_in_two():
    """The second half of a mark that crosses another keeps its level and repeats no note."""
    outer, rest = marks_of([note(0, 10), note(5, 15, Level.WARNING)])
    assert [(one.start, one.end) for one in outer.inner] == [(5, 10)]
    assert (rest.start, rest.end, rest.notes, rest.level) == (10, 15, (), Level.WARNING)


def test_a_mark_knows_how_far_it_reaches():
    """Words, a sentence and a whole line are told apart."""
    assert marks_of([note(0, 2)])[0].reach is Reach.WORDS
    assert marks_of([note(FIRST.start, FIRST.end)])[0].reach is Reach.SENTENCE
    whole = Note("k", 1, note(0, 1).finding, Spot(UNIT, 0, len(UNIT.text)))
    assert marks_of([whole])[0].reach is Reach.LINE
