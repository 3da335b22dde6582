"""Each reader answers its seeds and some damaged ones: a result, or an error that docgen says on purpose."""

from __future__ import annotations

from random import Random

import pytest

from .edits import byte_edit
from .register import TARGETS
from .target import SEEDS, Target

DAMAGED = {
    "document": 20,
    "letter-word": 15,
    "letter-pdf": 12,
    "template-markdown": 60,
    "template-html": 60,
    "template-word": 10,
    "sheet-csv": 60,
    "sheet-xlsx": 60,
}
"""Inputs for a slow target; the others read `MANY`. `make fuzz` reads some thousand times more."""

MANY = 100


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
def test_every_reader_answers(target: Target) -> None:
    """Whatever the file holds, nothing but a `DocgenError` leaves the reader."""
    seeds = list(target.seeds())
    edit = target.edit(byte_edit(target.words))
    for seed in seeds:
        target.one(seed)
    answers = 0
    for number in range(DAMAGED.get(target.name, MANY)):
        random = Random(number)  # noqa: S311 - damage, not a secret
        target.one(edit(random.choice(seeds), random))
        answers += 1
    assert answers == DAMAGED.get(target.name, MANY)


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
def test_examples_are_good(target: Target) -> None:
    """A target starts from input that its reader takes, or it would only meet the first refusal."""
    for example in target.examples():
        assert target.read(example) is not None


def test_every_kept_input_has_its_target() -> None:
    """A folder of seeds that no target reads would be kept for nothing."""
    assert {path.name for path in SEEDS.iterdir() if path.is_dir()} <= {target.name for target in TARGETS}
