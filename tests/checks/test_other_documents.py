"""Checks that apply to more than one document work on each of them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from docgen.checks import (
    btw_zonder_verklaring,
    gebundelde_toestemming,
    geen_opvang,
    gezondheid_gedeeld,
    goede_vrijdag,
    handtekening_ontbreekt,
    hersteltermijn_ontbreekt,
    kinderen_onbekend,
    lange_looptijd,
    onmogelijke_looptijd,
    oud_hulpnummer,
    productie_onbekend,
    stap_niet_gezet,
    verboden_beding,
    verboden_uur,
)
from docgen.checks.check import Check, Overrides
from docgen.checks.documents import AGREEMENTS
from docgen.document.blocks import Paragraph, Signatures
from docgen.document.inline import Text
from tests.checks.examples import facts_for

SUMMONS = "summons/huurachterstand"
NO_CHILDREN: Overrides = {"kinderen.aantal": None, "kinderen.leeftijdsgroepen": None}


@pytest.mark.parametrize(
    ("check", "document_id", "overrides", "fires"),
    [
        (verboden_uur, SUMMONS, {"betekening": "2026-11-29"}, True),
        (verboden_uur, SUMMONS, {"betekening": "2026-12-25"}, True),
        (verboden_uur, SUMMONS, {"betekening": "2026-11-28"}, False),
        (goede_vrijdag, SUMMONS, {"betekening": "2027-03-26"}, True),
        (verboden_uur, SUMMONS, {"betekening": "2027-03-26"}, False),
        (
            kinderen_onbekend,
            SUMMONS,
            {**NO_CHILDREN, "kinderen.aanwezig": "onbekend", "kinderen.gedaan": None},
            True,
        ),
        (
            kinderen_onbekend,
            SUMMONS,
            {**NO_CHILDREN, "kinderen.aanwezig": "onbekend", "kinderen.gedaan": "Wij vroegen het twee keer."},
            False,
        ),
        (geen_opvang, SUMMONS, {"kinderen.opvang": None}, True),
        (geen_opvang, "notices/hulpkaart", {"fase": "6", "opvang": None}, True),
        (geen_opvang, "notices/hulpkaart", {"fase": "3", "opvang": None}, False),
        (stap_niet_gezet, SUMMONS, {}, False),
        (
            verboden_beding,
            "addendum/laatste-kans",
            {"afspraken_verhuurder[0].wat": "Dat kan zonder tussenkomst van de rechter."},
            False,
        ),
        (
            verboden_beding,
            "addendum/laatste-kans",
            {"afspraken_verhuurder[0].wat": "U doet afstand van een nieuw huurcontract."},
            True,
        ),
    ],
)
def test_a_check_on_another_document(
    check: Check, document_id: str, overrides: Overrides, fires: bool
) -> None:
    """The same rule holds where the fields have other names."""
    assert bool(list(check.check(facts_for(document_id, overrides)))) is fires


@pytest.mark.parametrize("document_id", AGREEMENTS)
@pytest.mark.parametrize(
    ("end", "codes"), [("2027-12-01", []), ("2028-12-02", ["OVK106"]), ("2030-01-01", [])]
)
def test_long_and_impossible_never_fire_together(document_id: str, end: str, codes: list[str]) -> None:
    """A period is fine, long, or impossible: one finding at most."""
    facts = facts_for(document_id, {"ingangsdatum": "2026-12-01", "einddatum": end})
    assert [finding.code for finding in lange_looptijd.check(facts)] == codes
    assert bool(list(onmogelijke_looptijd.check(facts))) is (end == "2030-01-01")


@pytest.mark.parametrize("document_id", AGREEMENTS)
def test_everybody_signs_every_agreement(document_id: str) -> None:
    """Each agreement has room for all parties, and without the cards of the landlord it is refused."""
    assert list(handtekening_ontbreekt.check(facts_for(document_id, {}))) == []
    assert list(handtekening_ontbreekt.check(facts_for(document_id, {}, ("Verhuurder",))))


def test_vat_with_its_declaration_is_right() -> None:
    """A summons that says why VAT is due passes."""
    facts = facts_for(SUMMONS, {"veertiendagenbrief.btw": "ja"})
    assert facts.document is not None
    words = Paragraph((Text("De verhuurder betaalt btw en kan die btw niet verrekenen."),))
    declared = replace(facts.document, blocks=(*facts.document.blocks, words))
    assert list(btw_zonder_verklaring.check(replace(facts, document=declared))) == []


def test_an_exhibit_that_is_named_nowhere_is_found() -> None:
    """Each exhibit in the list needs its mention in the text."""
    found = list(
        productie_onbekend.check(facts_for(SUMMONS, {}, ("herinneringen", "overzicht", "productie")))
    )
    assert [finding.place.field for finding in found] == ["producties"]


@pytest.mark.parametrize(("on", "fires"), [("2027-05-20", False), ("2027-05-21", True)])
def test_a_number_is_old_after_half_a_year(on: str, fires: bool) -> None:
    """Checked on 20 November 2026, a number may be printed until 20 May 2027."""
    overrides = {
        "datum": on,
        "uiterste_reactiedatum": "2027-06-01",
        "ontruiming.datum": "2027-06-15",
    }
    found = list(oud_hulpnummer.check(facts_for("notices/aankondiging-ontruiming", overrides)))
    assert bool(found) is fires
    assert all("2026-11-20" in str(finding.message) for finding in found)


@pytest.mark.parametrize("document_id", AGREEMENTS)
@pytest.mark.parametrize(("kept", "fires"), [(2, False), (1, True), (0, False)])
def test_consent_is_signed_apart(document_id: str, kept: int, fires: bool) -> None:
    """One page to sign is too few; where there is none, a party has no place to sign at all."""
    facts = facts_for(document_id, {})
    assert facts.document is not None
    pages = [block for block in facts.document.blocks if isinstance(block, Signatures)]
    gone = pages[kept:]
    document = replace(
        facts.document, blocks=tuple(block for block in facts.document.blocks if block not in gone)
    )
    assert bool(list(gebundelde_toestemming.check(replace(facts, document=document)))) is fires


@pytest.mark.parametrize("document_id", AGREEMENTS)
def test_a_helper_may_know_of_health_and_nobody_else(document_id: str) -> None:
    """What is shared with who guides someone stays with who guides someone."""
    to_helper = {"gegevens[1].wat": "welke behandeling u krijgt", "gegevens[1].aan": "Stichting Vaste Grond"}
    assert list(gezondheid_gedeeld.check(facts_for(document_id, to_helper))) == []
    to_landlord = {**to_helper, "gegevens[1].aan": "Rijnoever Wonen"}
    assert list(gezondheid_gedeeld.check(facts_for(document_id, to_landlord)))


@pytest.mark.parametrize("document_id", AGREEMENTS)
def test_each_agreement_gives_time_to_repair(document_id: str) -> None:
    """Each text prints the days; without them the office is told."""
    assert list(hersteltermijn_ontbreekt.check(facts_for(document_id, {}))) == []
    assert list(hersteltermijn_ontbreekt.check(facts_for(document_id, {}, ("14 dagen",))))
