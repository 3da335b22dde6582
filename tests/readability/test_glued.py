"""A capital inside a line may begin a new sentence; a name may not."""

from __future__ import annotations

import pytest

from docgen.finding import Level
from docgen.readability.glued import longest_part
from docgen.readability.options import DEFAULT
from docgen.readability.reading import Reading
from docgen.readability.report import read_report
from tests.readability.letters import letter


def longest(text: str) -> int:
    (sentence,) = Reading(letter(text), DEFAULT).sentences
    return longest_part(sentence)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Wij bellen u morgen.", 4),
        ("Overige ruimten Grote kamers krijgen een punt.", 5),
        ("Wij belden de Verkoper van de woning.", 7),
        ("Wij belden met Jan de Boer van Stichting Helder Wonen.", 10),
        ("Wij verzoeken U dit te lezen.", 6),
        ("de huur — de borg — de schade", 2),
        ("Positief | een diploma krijgen", 3),
    ],
)
def test_where_a_line_may_be_joined(text: str, words: int) -> None:
    """A heading, a cell or an item is cut off; a name after a small word is not."""
    assert longest(text) == words


def levels(text: str) -> list[Level]:
    return [finding.level for finding in read_report(letter(text)).findings if finding.code == "ZIN101"]


def test_a_menu_is_no_error() -> None:
    """A list of names without a full stop is long, and nobody's sentence."""
    menu = "Meld je aan " + "Stadspas acties voor kinderen " * 7
    assert levels(menu + "in de stad") == [Level.INFO]


def test_a_long_line_without_an_end_mark_is_a_warning() -> None:
    """Only what ends in a mark is surely one sentence."""
    words = "wij gaan " + "graag " * 28 + "mee"
    assert levels(words) == [Level.WARNING]
    assert levels(words + ".") == [Level.ERROR]
