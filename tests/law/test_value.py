"""Legal values and their trace."""

from __future__ import annotations

from docgen.law.value import Confidence, TraceStep, articles_of, weakest
from docgen.message import message


def test_a_result_is_as_sure_as_its_least_sure_part() -> None:
    """One unverified fact makes the whole unverified."""
    assert weakest([Confidence.PRIMARY, Confidence.SECONDARY]) is Confidence.SECONDARY
    assert weakest(list(Confidence)) is Confidence.UNVERIFIED


def test_each_article_is_named_once() -> None:
    """Articles come in order of use, without repeats."""
    steps = [TraceStep((), message("rule"), True, article) for article in ("b", "a", "b")]
    assert articles_of(steps) == ("b", "a")
