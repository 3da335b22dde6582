"""What the record of a decision may print."""

from __future__ import annotations

from docgen.context.belang_van_het_kind import belang_van_het_kind
from tests.checks.examples import facts_for

RECORD = "notices/belang-van-het-kind"


def test_whoever_decides_stands_above_it() -> None:
    """A landlord under its name, a municipality with a capital."""
    for sender, name in (("verhuurder", "Rijnoever Wonen"), ("gemeente", "Gemeente Alphen")):
        facts = facts_for(RECORD, {"afzender": sender})
        assert belang_van_het_kind(facts.case, facts.on).values["afzender_naam"] == name  # type: ignore[arg-type]


def test_one_child_and_more_are_told_apart() -> None:
    """The text says `het kind` or `de kinderen`; their ages are groups."""
    facts = facts_for(RECORD, {"kinderen.aantal": "1", "kinderen.leeftijdsgroepen[1]": "4 tot 12 jaar"})
    assert belang_van_het_kind(facts.case, facts.on).values["een_kind"] is True  # type: ignore[arg-type]
    values = belang_van_het_kind(facts_for(RECORD, {}).case, facts.on).values  # type: ignore[arg-type]
    assert values["een_kind"] is False
    assert values["leeftijden"] == "4 tot 12 jaar en 12 tot 18 jaar"
