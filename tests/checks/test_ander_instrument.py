"""No clause of one kind of agreement stands in another."""

from __future__ import annotations

from dataclasses import replace

import pytest

from docgen.checks import strijdig_beding, verboden_beding
from docgen.checks.ander_instrument import check, foreign_words
from docgen.checks.documents import AGREEMENTS, instrument_of
from docgen.document.blocks import Paragraph
from docgen.document.inline import Text
from docgen.place import Place
from docgen.template.folders import search_path
from docgen.template.search import find_template
from tests.checks.examples import facts_for

KINDS = ("A", "B", "C")
LEASES = [document for document in AGREEMENTS if instrument_of(document) != "B"]
NEVER = (
    "De huur eindigt van rechtswege als u niet betaalt.",
    "Wij ontbinden zonder tussenkomst van de rechter.",
    "Het huurcontract stopt automatisch.",
    "U doet afstand van hoger beroep.",
    "U betaalt een boete per dag.",
)
IN_OTHER_WORDS = (
    "Stopt de begeleiding? Dan stopt ook uw huurcontract.",
    "Als de hulp eindigt, moet u de woning verlaten.",
    "De verhuurder mag het huurcontract beëindigen als u niet betaalt.",
    "De verhuurder mag opzeggen met een week.",
    "De verhuurder en de begeleider bepalen samen wanneer de hulp stopt.",
    "De verhuurder mag op elk moment uw woning in.",
    "U vertelt de verhuurder welke medicijnen u gebruikt.",
)


@pytest.mark.parametrize("document_id", AGREEMENTS)
def test_template_and_checks_agree_on_the_kind(document_id: str) -> None:
    """The kind that the checks go by is the one that `template.toml` tells."""
    info = find_template(document_id, search_path()).info
    assert info.instrument in ("", instrument_of(document_id))


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_has_words_that_are_not_its_own(kind: str) -> None:
    """Every kind is kept apart from the other two, each word with its article."""
    words = foreign_words(kind)
    assert words
    assert all(words.values())
    assert any(set(words) - set(foreign_words(other)) for other in KINDS if other != kind)


@pytest.mark.parametrize("document_id", AGREEMENTS)
def test_foreign_words_are_found_in_data_and_in_fixed_text(document_id: str) -> None:
    """Whatever a case or a template of an office says in words of another kind is found where it stands."""
    facts = facts_for(document_id, {})
    assert list(check(facts)) == []
    assert facts.document is not None
    for words in foreign_words(instrument_of(document_id)):
        line = Paragraph((Text(f"Er staat: {words.capitalize()}."),), Place("eigen.md", 8))
        spoiled = replace(facts.document, blocks=(*facts.document.blocks, line))
        assert [finding.place.line for finding in check(replace(facts, document=spoiled))] == [8]
        found = check(facts_for(document_id, {"aanleiding": f"Er staat: {words}."}))
        assert [finding.place.field for finding in found] == ["aanleiding"]


@pytest.mark.parametrize("document_id", LEASES)
def test_the_never_list_holds_for_each_lease(document_id: str) -> None:
    """A lease that may end has the same list as one that runs on; until its end only a judge stops it."""
    for text in NEVER:
        assert list(verboden_beding.check(facts_for(document_id, {"aanleiding": text}))), text
    for text in IN_OTHER_WORDS:
        assert list(strijdig_beding.check(facts_for(document_id, {"aanleiding": text}))), text
