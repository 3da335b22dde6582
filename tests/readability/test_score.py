"""From measures to points, limits and a verdict."""

from __future__ import annotations

from dataclasses import replace

import pytest

from docgen.readability.measures import Measures
from docgen.readability.score import Limit, Verdict, limits, own_score, points, score, verdict

PLAIN = Measures(words=200, sentences=20, mean_length=10.0, mean_zipf=4.8, address_rate=6.0)
"""A plain text: short sentences, common words, nothing passive or formal; it speaks to its reader."""

FREE = 1.0
"""Points of ten words a sentence."""


def test_a_plain_text_scores_next_to_nothing() -> None:
    """Up to the free length and from the common frequency on, only a little is counted for the length."""
    assert score(PLAIN) == pytest.approx(FREE)
    assert score(replace(PLAIN, mean_length=8.0)) == pytest.approx(0.8)
    assert verdict(PLAIN) is Verdict.GROEN
    assert limits(PLAIN) == ()


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"mean_length": 12.0}, 0.2),
        ({"mean_length": 15.0}, 3.2),
        ({"share_long": 0.5}, 10.0),
        ({"share_very_long": 0.5}, 10.0),
        ({"mean_zipf": 4.05}, 10.0),
        ({"formal_rate": 1.0}, 4.0),
        ({"formal_rate": 9.0}, 16.0),
        ({"share_passive": 0.2}, 5.0),
        ({"share_subordinate": 0.5}, 10.0),
        ({"share_negation": 0.5}, 5.0),
        ({"mean_zipf": None}, 0.0),
        ({"address_rate": 2.0}, 0.0),
        ({"address_rate": 0.5}, 3.0),
        ({"address_rate": 0.0}, 4.0),
    ],
)
def test_each_term_has_its_weight(change: dict[str, float | None], expected: float) -> None:
    """One thing that makes a text harder adds its own points, and nothing else."""
    harder = replace(PLAIN, **change)
    assert score(harder) == pytest.approx(FREE + expected)
    changed = [
        name
        for (name, value), (_, plain) in zip(points(harder), points(PLAIN), strict=True)
        if value != plain
    ]
    assert len(changed) == (1 if expected else 0)


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"mean_length": 22.8}, Verdict.GROEN),
        ({"mean_length": 22.9}, Verdict.ORANJE),
        ({"mean_length": 28.8}, Verdict.ORANJE),
        ({"mean_length": 28.9}, Verdict.ROOD),
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
        ({"very_long": 2}, ()),
        ({"very_long": 3}, (Limit.LANGE_ZINNEN,)),
        ({"very_long": 2, "sentences": 10}, ()),
        ({"very_long": 2, "sentences": 9}, (Limit.LANGE_ZINNEN,)),
        ({"very_long": 1, "sentences": 9}, ()),
        ({"very_long": 3, "sentences": 60}, ()),
        ({"formal_rate": 1.5}, ()),
        ({"formal_rate": 1.51}, (Limit.FORMELE_WOORDEN,)),
        ({"share_passive": 0.26}, (Limit.LIJDENDE_VORM,)),
        ({"share_rare": 0.26}, (Limit.ZELDZAME_WOORDEN,)),
    ],
)
def test_hard_limits(change: dict[str, float], broken: tuple[Limit, ...]) -> None:
    """One or two very long sentences are always allowed; each other limit is a share."""
    assert limits(replace(PLAIN, **change)) == broken


def test_a_short_text_is_not_judged_on_what_needs_many_words() -> None:
    """A few words say nothing about how common the words are, or how often the text says `u`."""
    short = replace(PLAIN, words=79, mean_zipf=3.0, mean_length=14.0, address_rate=0.0)
    assert score(short) == pytest.approx(3.2)
    assert score(replace(short, words=80)) == pytest.approx(3.2 + 31.0 + 4.0)


def test_a_passage_need_not_speak_to_the_reader_itself() -> None:
    """An explanation of one legal term may go without `u`."""
    silent = replace(PLAIN, address_rate=0.0)
    assert own_score(silent) == pytest.approx(FREE)
    assert score(silent) == pytest.approx(FREE + 4.0)
