"""Dated law data."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from docgen.errors import LawPeriodError
from docgen.law.dated import LawTable, law_digests, load, table_ids
from docgen.law.value import Confidence

TABLES = [load(table_id) for table_id in table_ids()]
ids = [table.id for table in TABLES]
EVERY_TABLE = pytest.mark.parametrize("table", TABLES, ids=ids)


def test_all_subjects_are_there() -> None:
    """A subject that disappears is noticed."""
    assert set(ids) >= {
        "bevel",
        "btag",
        "btw",
        "dagvaardingstermijn",
        "feestdagen",
        "gelijkgestelde_dagen",
        "griffierecht",
        "griffierecht_gedaagde",
        "hulporganisaties",
        "huurachterstand",
        "inboedel",
        "incassokosten",
        "incassokosten_termijnen",
        "looptijd",
        "melding_vroegsignalering",
        "moratorium",
        "nakosten",
        "ontruimingsdatum",
        "rechtbank_gemeente",
        "rechtsmiddelen",
        "salaris_gemachtigde",
        "termijnenwet",
        "tijdelijke_huur",
        "uren",
        "veertiendagenbrief",
        "voor_vonnis",
        "wettelijke_rente",
        "zorgvuldige_ontruiming",
    }


@EVERY_TABLE
def test_each_version_says_where_it_comes_from(table: LawTable) -> None:
    """Article, source, day of check and confidence stand with each value."""
    assert table.naam
    assert table.eenheid
    for version in table.versies:
        assert version.artikel
        assert version.bron
        assert version.gecontroleerd_op >= date(2026, 11, 20)
        assert version.zekerheid in Confidence
        assert version.values


@EVERY_TABLE
def test_periods_follow_each_other(table: LawTable) -> None:
    """Periods stand in order without overlap, and only the last may be open; a gap is told, never filled."""
    for version, following in zip(table.versies, table.versies[1:], strict=False):
        assert version.geldig_tot is not None
        assert version.geldig_vanaf <= version.geldig_tot < following.geldig_vanaf
        gap = following.geldig_vanaf - version.geldig_tot > timedelta(days=1)
        assert gap == (version.geldig_tot in {last for _, last in table.periods()})


@EVERY_TABLE
def test_the_first_day_is_covered_and_the_day_before_is_not(table: LawTable) -> None:
    """The data answers on its first day and refuses the day before."""
    first = table.versies[0].geldig_vanaf
    assert table.on(first) is table.versies[0]
    with pytest.raises(LawPeriodError) as caught:
        table.on(first - timedelta(days=1))
    finding = caught.value.findings[0]
    assert finding.code == "WET001"
    assert table.id in str(finding.message)
    assert finding.fix is not None


@EVERY_TABLE
def test_each_version_answers_on_its_own_first_and_last_day(table: LawTable) -> None:
    """A new period starts on its first day, not a day later."""
    for version in table.versies:
        assert table.on(version.geldig_vanaf) is version
        if version.geldig_tot is not None:
            assert table.on(version.geldig_tot) is version


def test_a_date_after_a_known_end_is_refused() -> None:
    """The nearest rate is never used for a day without a rate."""
    with pytest.raises(LawPeriodError, match="2026-12-31"):
        load("wettelijke_rente").on(date(2027, 1, 1))


def test_a_date_in_a_gap_is_refused_with_all_that_is_known() -> None:
    """Between two tariffs that were found there is no answer; the message tells both periods."""
    with pytest.raises(LawPeriodError, match="2021-07-01 – 2022-12-31, 2023-03-01 – 2026-12-31"):
        load("btag").on(date(2023, 1, 1))


def test_a_number_that_a_period_lacks_is_refused() -> None:
    """The tariff of 2024 has no amount for an eviction: that is told, not guessed."""
    with pytest.raises(LawPeriodError, match="ontruiming"):
        load("btag").on(date(2024, 6, 1)).number("ontruiming")


def test_numbers_are_exact() -> None:
    """Rates are read as decimals, never as floats."""
    version = load("btw").on(date(2026, 1, 1))
    assert str(version.number("tarief")) == "0.21"


def test_a_time_is_read_as_a_time() -> None:
    """A value of another kind is refused where a time is asked."""
    version = load("bevel").on(date(2026, 1, 1))
    with pytest.raises(TypeError):
        version.clock("termijn_dagen")


def test_the_digest_tells_files_apart() -> None:
    """Each file has its own digest, so that a manifest can name the data."""
    assert len({table.digest for table in TABLES}) == len(TABLES)
    assert law_digests() == {table.id: table.digest for table in TABLES}
