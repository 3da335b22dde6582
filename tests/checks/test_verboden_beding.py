"""The list of forbidden clauses."""

from __future__ import annotations

from dataclasses import replace

import pytest

from docgen.checks.verboden_beding import bedingen, check
from docgen.document.blocks import Paragraph
from docgen.document.inline import Text
from docgen.place import Place
from tests.checks.examples import facts_for

PHRASES = [(words, clause) for clause in bedingen() for words in clause.woorden]


def test_each_clause_has_its_article_and_its_kinds_of_agreement() -> None:
    """A clause without a ground would be a taste."""
    for clause in bedingen():
        assert clause.woorden
        assert clause.artikel
        assert set(clause.instrument) <= {"A", "B", "C"}
        assert clause.instrument


def test_no_wording_stands_in_the_list_twice() -> None:
    """One finding for one clause."""
    words = [words for words, _ in PHRASES]
    assert len(set(words)) == len(words)


@pytest.mark.parametrize("words", [words for words, clause in PHRASES if "A" in clause.instrument])
def test_each_wording_is_found_in_fixed_text_too(words: str) -> None:
    """A template of an office may hold no such words either, and the finding names its line."""
    facts = facts_for("addendum/drie-partijen", {})
    assert facts.document is not None
    line = Paragraph((Text(f"Dan {words.capitalize()} de ander."),), Place("eigen.md", 8))
    spoiled = replace(facts.document, blocks=(*facts.document.blocks, line))
    findings = list(check(replace(facts, document=spoiled)))
    assert [finding.place.line for finding in findings] == [8]
