"""What is found in the fixed text of a template is told once, with the cases that show it."""

from __future__ import annotations

from docgen.finding import Finding, Level, Quote
from docgen.message import message
from docgen.pipeline.merging import merged
from docgen.place import Place

WORD = Quote("U ", "dient", " te betalen.")
WHOLE = Quote("", "U moet betalen en bellen.", "")


def found(
    code: str, line: int | None = 3, *, field: str | None = None, quote: Quote | None = WORD
) -> Finding:
    """Return a finding on a line of the template, or at a field of the case."""
    place = Place("zaak.yaml" if field else "document.md", line, field=field)
    text = message("something")
    return Finding(code, "x", Level.WARNING, text, place, excerpt=quote.marked if quote else "", quote=quote)


def told(*cases: list[Finding]) -> list[list[str]]:
    """Return what is told with each case."""
    names = [f"geval-{number}" for number in range(len(cases))]
    return [[f"{one.code} {one.message}" for one in case] for case in merged(cases, names)]


def test_what_all_cases_show_is_told_once() -> None:
    """The first case tells it, and nothing needs to be added."""
    assert told([found("WRD101")], [found("WRD101")]) == [["WRD101 something"], []]


def test_what_some_cases_show_names_them() -> None:
    """A reader knows which branch to look at; more than three cases are counted."""
    some = "something (in 2 of 3 cases: geval-1, geval-2)"
    assert told([], [found("WRD101")], [found("WRD101")]) == [[], [f"WRD101 {some}"], []]
    many = told([], *([found("WRD101")] for _ in range(4)))
    assert many[1] == ["WRD101 something (in 4 of 5 cases: geval-1, geval-2, geval-3, …)"]


def test_two_words_on_one_line_are_two_findings() -> None:
    """The same word in another case is the same finding; another word is not."""
    other = found("WRD101", quote=Quote("", "derhalve", " moet u."))
    assert told([found("WRD101"), other], [other]) == [
        ["WRD101 something (in 1 of 2 cases: geval-0)", "WRD101 something"],
        [],
    ]


def test_a_sentence_with_a_branch_is_one_finding() -> None:
    """A sentence may read differently in each case; its line is the same."""
    other = found("ZIN101", quote=Quote("", "U moet nu betalen en bellen.", ""))
    assert told([found("ZIN101", quote=WHOLE)], [other]) == [["ZIN101 something"], []]


def test_what_is_in_data_is_told_with_its_own_case() -> None:
    """A finding at a field belongs to that case file, also when the next case has it too."""
    data = found("WRD101", field="afspraken[0]")
    assert told([data], [data]) == [["WRD101 something"], ["WRD101 something"]]


def test_a_phrase_that_only_some_cases_need_is_not_told() -> None:
    """An allowed phrase may stand in a branch; it is of no use only when no case needs it."""
    unused = found("TOE101", None, quote=None)
    assert told([unused], []) == [[], []]
    assert told([unused], [unused]) == [["TOE101 something"], []]
