"""Days that cannot follow each other are found in every document, at the field to look at."""

from __future__ import annotations

import pytest

from docgen.checks import volgorde_onmogelijk
from docgen.checks.check import Overrides
from docgen.checks.documents import AGREEMENTS
from tests.checks.examples import facts_for

SUMMONS = "summons/huurachterstand"


@pytest.mark.parametrize(
    ("overrides", "field", "other"),
    [
        ({"betekening": "2026-11-19"}, "betekening", "datum"),
        ({"achterstand.bijgewerkt_tot": "2026-11-21"}, "achterstand.bijgewerkt_tot", "datum"),
        (
            {"achterstand.maanden[2].betalingen[0].datum": "2026-11-19"},
            "achterstand.maanden[2].betalingen[0].datum",
            "achterstand.bijgewerkt_tot",
        ),
        (
            {"achterstand.maanden[3].vervaldag": "2026-12-02"},
            "achterstand.maanden[3].vervaldag",
            "betekening",
        ),
        (
            {"vroegsignalering.persoonlijk_contact[1].datum": "2027-08-25"},
            "vroegsignalering.persoonlijk_contact[1].datum",
            "datum",
        ),
        ({"vroegsignalering.melding.datum": "2027-09-08"}, "vroegsignalering.melding.datum", "datum"),
        ({"verweren[0].datum": "2027-10-20"}, "verweren[0].datum", "datum"),
    ],
)
def test_a_summons_tells_only_what_was_done(overrides: Overrides, field: str, other: str) -> None:
    """What a summons tells as done was done on its day, and no later."""
    (finding,) = volgorde_onmogelijk.check(facts_for(SUMMONS, overrides))
    assert finding.place.field == field
    assert finding.place.line is not None
    assert dict(finding.message.values) == {"other": other}


@pytest.mark.parametrize("document_id", AGREEMENTS)
@pytest.mark.parametrize(
    ("overrides", "field"),
    [
        ({"huurovereenkomst_datum": "2030-01-01"}, "huurovereenkomst_datum"),
        ({"betalingsregeling.eerste_termijn": "2026-01-01"}, "betalingsregeling.eerste_termijn"),
        (
            {"betalingsregeling.draagkracht.berekend_op": "2026-11-21"},
            "betalingsregeling.draagkracht.berekend_op",
        ),
        ({"evaluaties[1].datum": "2031-09-14"}, "evaluaties[1].datum"),
        ({"evaluaties[0].datum": "2025-03-09"}, "evaluaties[0].datum"),
        ({"gegevens[1].tot": "2026-01-31"}, "ingangsdatum"),
    ],
)
def test_an_agreement_runs_from_start_to_end(document_id: str, overrides: Overrides, field: str) -> None:
    """A talk, a term or an exchange of data outside the agreement is a slip of the keys."""
    findings = list(volgorde_onmogelijk.check(facts_for(document_id, overrides)))
    assert field in [finding.place.field for finding in findings]


@pytest.mark.parametrize("document_id", [SUMMONS, *AGREEMENTS])
def test_every_example_is_in_order(document_id: str) -> None:
    """The examples that people start from hold no such slip."""
    assert list(volgorde_onmogelijk.check(facts_for(document_id, {}))) == []


def test_a_judgment_is_not_older_than_the_lease_it_ended() -> None:
    """In a last-chance agreement the lease comes first."""
    facts = facts_for("addendum/laatste-kans", {"huurovereenkomst_datum": "2026-10-08"})
    assert [finding.place.field for finding in volgorde_onmogelijk.check(facts)] == ["huurovereenkomst_datum"]


@pytest.mark.parametrize(
    ("document_id", "overrides", "field"),
    [
        (
            "notices/aanzegging-ontruiming",
            {"ontruiming.bevel_betekend_op": "2027-02-28"},
            "bevel_betekend_op",
        ),
        ("notices/aanzegging-ontruiming", {"vonnis.betekend_op": "2027-03-05"}, "betekend_op"),
        ("notices/kennisgeving-ontruiming", {"ontruiming.datum": "2027-02-26"}, "datum"),
        ("notices/ontruiming-uitgesteld", {"datum": "2027-04-14"}, "datum"),
        ("notices/ontruiming-gaat-niet-door", {"datum": "2027-04-14"}, "datum"),
        (
            "notices/ontruiming-gaat-niet-door",
            {"ontruiming.bevel_betekend_op": "2027-04-07"},
            "bevel_betekend_op",
        ),
    ],
)
def test_papers_about_an_eviction_come_before_its_day(
    document_id: str, overrides: Overrides, field: str
) -> None:
    """An order is brought after its own date, and no letter tells of a day that is over."""
    assert list(volgorde_onmogelijk.check(facts_for(document_id, {}))) == []
    (found,) = volgorde_onmogelijk.check(facts_for(document_id, overrides))
    assert (found.place.field or "").endswith(field)
