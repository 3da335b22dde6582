"""What was asked of a batch comes back from the journal as it went in."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

from docgen.batch.wishes import Layout, Wishes

WISHES = Wishes(
    sheet=Path("/brieven/zaken.xlsx"),
    made_on=date(2026, 11, 20),
    document="notices/herinnering",
    base=Path("/brieven/kantoor.yaml"),
    where=(("huurder.plaats", "00ff"),),
    limit=3,
    formats=("pdf", "txt"),
    folders=(Path("/sjablonen"),),
    style=Path("/stijl"),
    word_template=None,
    reasons={"TRM105": "zo besproken met de huurder"},
    layout=Layout.FLAT,
    companions=("companions", "en"),
    office=Path("/kantoor/docgen.toml"),
    engine=("dask", 0, "tcp://planner:8786"),
)


def test_wishes_come_back_as_they_went_in() -> None:
    """Nothing that was asked gets lost."""
    assert Wishes.from_kept(WISHES.kept()) == WISHES


def test_paths_are_kept_in_full() -> None:
    """A batch can be taken up from another folder."""
    kept = Wishes.from_kept(replace(WISHES, sheet=Path("zaken.xlsx")).kept())
    assert kept.sheet == Path("zaken.xlsx").resolve()


def test_the_day_of_the_run_makes_no_other_document() -> None:
    """What was made yesterday is right today; in another format it is not."""
    assert replace(WISHES, made_on=date(2026, 11, 21)).of_documents() == WISHES.of_documents()
    assert replace(WISHES, formats=("pdf",)).of_documents() != WISHES.of_documents()
    assert replace(WISHES, companions=("en",)).of_documents() != WISHES.of_documents()


def test_a_batch_of_before_companions_is_taken_up() -> None:
    """A journal that says nothing of companions asked for none, and its documents stay as they are."""
    kept = replace(WISHES, companions=()).kept()
    assert "companions" not in json.loads(replace(WISHES, companions=()).of_documents())
    del kept["companions"]
    assert Wishes.from_kept(kept).companions == ()
