"""Stretches of text: what the reader sees, and what may reach a message."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from docgen.document.inline import LineBreak, Runs, Text, masked, plain

FIELDS = st.sampled_from([None, "huurder.naam", "termijnen[0].bedrag"])
RUNS = st.lists(st.one_of(st.just(LineBreak()), st.builds(Text, st.text("ab \u00a0€1"), FIELDS))).map(tuple)


def test_plain_text_is_what_the_reader_sees() -> None:
    """Values and fixed text stand together, and a line break is a new line."""
    runs = (Text("Beste "), Text("A. de Vries", "huurder.naam"), LineBreak(), Text("Hallo.", strong=True))
    assert plain(runs) == "Beste A. de Vries\nHallo."


def test_masked_text_shows_a_field_once() -> None:
    """A value in pieces is one field; the same field after other text is shown again."""
    runs = (Text("1", "bedrag"), Text("2", "bedrag"), Text(" of "), Text("3", "bedrag"), LineBreak())
    assert masked(runs) == "[bedrag] of [bedrag]\n"


@given(RUNS)
def test_masked_text_holds_no_value(runs: Runs) -> None:
    """Whatever the values are, only fixed text and names of fields are left."""
    fixed = "".join("\n" if isinstance(run, LineBreak) else run.text for run in runs if not _is_value(run))
    rest = masked(runs)
    for field in ("[huurder.naam]", "[termijnen[0].bedrag]"):
        rest = rest.replace(field, "")
    assert rest == fixed


@given(RUNS)
def test_text_without_values_is_masked_as_it_is(runs: Runs) -> None:
    """Fixed text is no secret."""
    fixed = tuple(run for run in runs if not _is_value(run))
    assert masked(fixed) == plain(fixed)


def _is_value(run: object) -> bool:
    return isinstance(run, Text) and run.field is not None
