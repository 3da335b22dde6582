"""Answers about lines that letters share."""

from __future__ import annotations

from docgen.document.inline import LineBreak, Runs, Text, plain
from docgen.document.kept import MOST_KEPT, KeptLines, last_kept


def test_a_line_without_values_is_asked_about_once() -> None:
    """The same object gets the same answer; a line with a value is asked about each time."""
    asked: list[str] = []

    def ask(line: Runs) -> int:
        asked.append(plain(line))
        return len(asked)

    kept = KeptLines(ask)
    fixed: Runs = (Text("Belt u ons."), LineBreak(), Text("Dank u."))
    named: Runs = (Text("Beste "), Text("Ali", "naam"))
    assert [kept.of(fixed), kept.of(fixed), kept.of(named), kept.of(named)] == [1, 1, 2, 3]


def test_it_does_not_grow_for_ever() -> None:
    """Old answers are forgotten, and asked for again."""
    kept = KeptLines(plain)
    lines: list[Runs] = [(Text(str(number)),) for number in range(MOST_KEPT + 2)]
    assert [kept.of(line) for line in lines] == [plain(line) for line in lines]
    assert kept.of(lines[0]) == "0"


def test_the_answer_about_the_last_object_is_kept() -> None:
    """An equal one that is another object is asked about again."""
    asked: list[list[int]] = []

    @last_kept
    def total(numbers: list[int]) -> int:
        asked.append(numbers)
        return sum(numbers)

    first, second = [1, 2], [1, 2]
    assert [total(first), total(first), total(second), total(first)] == [3, 3, 3, 3]
    assert [one is first for one in asked] == [True, False, True]
