"""From measures to points, limits and a verdict."""

from __future__ import annotations

from dataclasses import replace

import pytest

from docgen.readability.measures import Measures
from docgen.readability.score import Limit, Verdict, limits, own_score, points, score, verdict

PLAIN = Measures(words=200, sentences=20, mean_length=10.0, mean_zipf=4.8)
"""A plain text: short sentences, common words, nothing passive or formal."""


def test_a_plain_text_scores_nothing() -> None:
    """Up to the free length and from the common frequency on, nothing is counted."""
    assert score(PLAIN) == 0
    assert verdict(PLAIN) is Verdict.GROEN
    assert limits(PLAIN) == ()


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"mean_length": 15.0}, 3.0),
        ({"share_long": 0.5}, 10.0),
        ({"share_very_long": 0.5}, 10.0),
        ({"mean_zipf": 4.05}, 10.0),
        ({"formal_rate": 1.0}, 4.0),
        ({"formal_rate": 9.0}, 16.0),
        ({"share_passive": 0.2}, 5.0),
        ({"share_subordinate": 0.5}, 10.0),
        ({"share_negation": 0.5}, 5.0),
        ({"mean_zipf": None}, 0.0),
    ],
)
def test_each_term_has_its_weight(change: dict[str, float | None], expected: float) -> None:
    """One thing that makes a text harder adds its own points, and nothing else."""
    harder = replace(PLAIN, **change)
    assert score(harder) == pytest.approx(expected)
    assert sum(1 for _, value in points(harder) if value) == (1 if expected else 0)


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"mean_length": 24.0}, Verdict.GROEN),
        ({"mean_length": 24.1}, Verdict.ORANJE),
        ({"mean_length": 30.0}, Verdict.ORANJE),
        ({"mean_length": 30.1}, Verdict.ROOD),
        ({"formal_rate": 1.6}, Verdict.ORANJE),
        ({"formal_rate": 4.1}, Verdict.ROOD),
        ({"share_rare": 0.3}, Verdict.ORANJE),
        ({"share_rare": 0.3, "share_passive": 0.3}, Verdict.ROOD),
        ({"words": 79, "mean_length": 40.0}, Verdict.TE_KORT),
    ],
)
def test_the_verdict_follows_from_score_and_limits(change: dict[str, float], expected: Verdict) -> None:
    """Points and limits each can make a text orange or red; a short text gets no verdict."""
    assert verdict(replace(PLAIN, **change)) is expected


@pytest.mark.parametrize(
    ("change", "broken"),
    [
        ({"very_long": 1}, ()),
        ({"very_long": 2}, (Limit.LANGE_ZINNEN,)),
        ({"very_long": 2, "sentences": 40}, ()),
        ({"formal_rate": 1.5}, ()),
        ({"formal_rate": 1.51}, (Limit.FORMELE_WOORDEN,)),
        ({"share_passive": 0.26}, (Limit.LIJDENDE_VORM,)),
        ({"share_rare": 0.26}, (Limit.ZELDZAME_WOORDEN,)),
    ],
)
def test_hard_limits(change: dict[str, float], broken: tuple[Limit, ...]) -> None:
    """One very long sentence is always allowed; each other limit is a share."""
    assert limits(replace(PLAIN, **change)) == broken


def test_a_short_passage_is_not_judged_on_frequency() -> None:
    """A few words say nothing about how common the words are."""
    short = replace(PLAIN, words=79, mean_zipf=3.0, mean_length=14.0)
    assert own_score(short) == pytest.approx(2.0)
    assert own_score(replace(short, words=80)) == pytest.approx(score(short))
