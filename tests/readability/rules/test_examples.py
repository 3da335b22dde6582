"""The first wrong and the first right example of a rule are one message, before and after."""

from __future__ import annotations

import pytest

from docgen.finding import Level
from docgen.readability.options import DEFAULT
from docgen.readability.report import read_report
from docgen.readability.rules.register import RULES, Rule
from docgen.readability.score import score
from docgen.readability.words import words_of
from tests.readability.letters import letter

MIN_LETTERS = 4  # letters; shorter words stand in any sentence


def subjects(text: str) -> set[str]:
    """Return the beginnings of the longer words: `betaalt` and `betalen` are about the same."""
    return {word.norm[:4] for word in words_of(text) if len(word.norm) >= MIN_LETTERS}


def name_of(rule: Rule) -> str:
    return rule.CODE


@pytest.mark.parametrize("rule", RULES, ids=name_of)
def test_before_and_after_are_about_the_same(rule: Rule) -> None:
    """The two share their subject, so that a user sees what changed."""
    before, after = subjects(rule.WRONG[0]), subjects(rule.RIGHT[0])
    assert before & after, (before, after)
    assert rule.WRONG[0] != rule.RIGHT[0]


@pytest.mark.parametrize("rule", RULES, ids=name_of)
def test_after_is_plain_itself(rule: Rule) -> None:
    """What docgen shows as better breaks no rule, but for what a whole letter must hold."""
    options = getattr(rule, "OPTIONS", DEFAULT)
    report = read_report(letter(rule.RIGHT[0]), options)
    whole_letter = ("TOON105", "TOON107")
    heavy = {f.code for f in report.findings if f.level is not Level.INFO and f.code not in whole_letter}
    assert heavy == set()


@pytest.mark.parametrize("rule", RULES, ids=name_of)
def test_after_scores_no_higher_than_before(rule: Rule) -> None:
    """Following an example makes a text no harder; one point is what a word more or less can do."""
    before = read_report(letter(rule.WRONG[0])).reading.measures
    after = read_report(letter(rule.RIGHT[0])).reading.measures
    assert score(after) <= score(before) + 1
