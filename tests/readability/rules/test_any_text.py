"""No text breaks a rule, and each finding lies within the text."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from docgen.document.blocks import Document, Heading, List, ListItem, Paragraph
from docgen.document.inline import Text
from docgen.readability.options import ReadingOptions
from docgen.readability.reading import Reading
from docgen.readability.rules.register import RULES, Rule

PIECES = st.sampled_from(
    [piece for rule in RULES for example in (*rule.WRONG, *rule.RIGHT) for piece in example.split()[:30]]
    + [
        "€ 5",
        "3 mei 2027",
        "!",
        "?",
        ".",
        ",",
        "\n",
        "(",
        ")",
        "“",
        "”",
        "|",
        "—",
        "BW",
        "niet",
        "U",
        "u",
        "",
    ]
)
TEXTS = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=40).map(" ".join))
OPTIONS = ReadingOptions(help_required=True, children=True)


def reading(text: str) -> Reading:
    runs = (Text(text),)
    blocks = (Heading(1, runs), Paragraph(runs), List((ListItem(runs),)))
    return Reading(Document("", blocks), OPTIONS)


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_each_finding_lies_within_its_line(text: str) -> None:
    """A spot begins and ends in the text of its line, and a sentence spot in its sentence."""
    made = reading(text)
    for rule in RULES:
        for hit in rule.check(made):
            assert hit.finding.code == rule.CODE
            assert str(hit.finding.message)
            assert hit.finding.fix is not None
            if hit.spot is not None:
                assert hit.spot.unit in made.units
                assert 0 <= hit.spot.start < hit.spot.end <= len(hit.spot.unit.text)


@settings(max_examples=50, deadline=None)
@given(TEXTS)
def test_a_rule_finds_the_same_twice(text: str) -> None:
    """A rule keeps nothing between two texts."""
    for rule in RULES:
        assert [str(h.finding) for h in rule.check(reading(text))] == [
            str(h.finding) for h in rule.check(reading(text))
        ]


@pytest.mark.parametrize(
    "text",
    [
        "onverwijld " * 3_000,
        "a! " * 20_000,
        "“onverwijld " * 2_000,
        "U weigert. " * 3_000,
        "Wij gaan naar de rechter. U hebt een achterstand van 5 euro. " * 3_000,
        "BW Rv NVVK " * 5_000,
        "€ 5 en " * 10_000,
        "twee en " * 10_000,
        "Niet op straat, " * 5_000,
    ],
    ids=range(9),
)
@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.CODE)
def test_a_rule_ends_in_time(rule: Rule, text: str) -> None:
    """Time grows with the size of the text only."""
    made = _prepared(text)
    start = time.perf_counter()
    assert sum(1 for _ in rule.check(made)) >= 0
    assert time.perf_counter() - start < 20


_READINGS: dict[str, Reading] = {}


def _prepared(text: str) -> Reading:
    """Return the reading of a text, its sentences found: rules are timed, not the splitter."""
    if text not in _READINGS:
        _READINGS[text] = Reading(Document("", (Paragraph((Text(text),)),)), OPTIONS)
        assert _READINGS[text].prose
        assert _READINGS[text].explained is not None
        assert _READINGS[text].measures
    return _READINGS[text]
