"""Clauses against the law, in whatever words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from docgen.checks.strijdig_beding import Beding, bedingen, check
from docgen.document.blocks import Paragraph
from docgen.document.inline import Text
from docgen.place import Place
from tests.checks.examples import facts_for


def test_each_clause_has_its_ground_and_more_than_one_word() -> None:
    """One word alone says too little; a clause without a ground would be a taste."""
    for clause in bedingen():
        assert len(clause.samen.groups) > 1
        assert all(clause.samen.groups)
        assert clause.artikel
        assert set(clause.instrument) <= {"A", "B", "C"}
        assert clause.instrument


@pytest.mark.parametrize("clause", bedingen(), ids=lambda clause: " ".join(clause.samen.groups[0][:1]))
def test_each_clause_can_be_found(clause: Beding) -> None:
    """No word that turns the meaning stands among the words themselves."""
    words = " ".join(group[0] for group in clause.samen.groups)
    assert clause.samen.found_in(words)


@pytest.mark.parametrize(
    "text",
    [
        "Als de begeleiding stopt, stopt de huur ook.",
        "Stopt de begeleiding, dan eindigt de huurovereenkomst.",
        "Alleen de begeleider en de verhuurder beslissen over het einde van de begeleiding.",
        "De verhuurder mag altijd uw woning binnen.",
        "De begeleider deelt uw medische gegevens met de verhuurder.",
    ],
)
@pytest.mark.parametrize("field", ["aanleiding", "voorwaarden[0].wat", "afspraken_verhuurder[0].wat"])
def test_it_is_found_in_any_field(text: str, field: str) -> None:
    """People write a clause where there is room; the finding names that field."""
    findings = list(check(facts_for("addendum/tweede-kans", {field: text})))
    assert [finding.place.field for finding in findings] == [field]
    assert all(text not in str(finding.message) for finding in findings)


@pytest.mark.parametrize(
    ("text", "fires"),
    [
        ("Als de begeleiding stopt, stopt de huur ook.", False),
        ("U moet dan onmiddellijk de woning verlaten.", True),
    ],
)
def test_a_suspension_has_its_own_list(text: str, fires: bool) -> None:
    """Where the lease has ended it cannot end again; nobody is put out at once."""
    assert bool(list(check(facts_for("addendum/laatste-kans", {"aanleiding": text})))) is fires


def test_fixed_text_is_read_too() -> None:
    """A template of an office may hold no such clause either, and the finding names its line."""
    facts = facts_for("addendum/drie-partijen", {})
    assert facts.document is not None
    line = Paragraph((Text("De verhuurder kan het huurcontract dan stoppen."),), Place("eigen.md", 8))
    spoiled = replace(facts.document, blocks=(*facts.document.blocks, line))
    assert [finding.place.line for finding in check(replace(facts, document=spoiled))] == [8]


@pytest.mark.parametrize("document_id", ["addendum/gedragsaanwijzing", "addendum/betalingsregeling"])
@pytest.mark.parametrize(
    ("text", "fires"),
    [
        ("Bij nieuwe klachten eindigt de huurovereenkomst.", True),
        ("Na twee klachten stopt de huur.", True),
        ("Krijgen wij weer een melding? Dan zeggen wij de huur op.", True),
        ("Als u een termijn mist, stopt het huurcontract.", True),
        ("Bij overlast moet u de woning uit.", True),
        ("U betaalt € 50 voor elke klacht.", True),
        ("Wij komen ook binnen zonder uw toestemming.", True),
        ("Komt er een klacht? Dan stopt uw huurcontract niet.", False),
        ("Een klacht heeft geen gevolgen voor uw huur.", False),
        ("Komt er overlast van buren? Dan hoeft u de woning niet uit.", False),
        ("Als u een termijn mist, praten wij eerst over de huur.", False),
        ("De verhuurder belt u bij elke klacht.", False),
    ],
)
def test_neither_a_complaint_nor_a_missed_payment_ends_a_lease(
    document_id: str, text: str, fires: bool
) -> None:
    """An agreement on behaviour or on paying ends no lease, puts nobody out and takes no fine."""
    facts = facts_for(document_id, {"afspraken_verhuurder[0].wat": text})
    assert bool(list(check(facts))) is fires
