"""The files that docgen writes are judged alike, whichever of them is checked."""

from __future__ import annotations

import io
from collections import Counter

import pikepdf
import pytest

from docgen.document.blocks import (
    Address,
    Help,
    KeyFacts,
    Layout,
    Paragraph,
    Section,
    Sender,
    Signatures,
    Timeline,
)
from docgen.document.role import Role
from docgen.document.walk import blocks_of
from docgen.finding import Level
from docgen.readability.report import ReadingReport, read_report
from docgen.render.readers.letter import read_letter
from tests.made import document_of, each_case, file_of

SCORE = 0.05
"""Points that the score of a file may differ: one line of 200 is a label in one and a sentence in another."""

WORDS = 0.02
"""Share of the words that may differ: plain text does not show that a very long name heads a list."""

RESTS_ON_BOLD = {"OPB102", "TOON104"}
"""Rules that look at bold words, which plain text does not have."""

LETTER, AGREEMENT = "notices/aankondiging-ontruiming/case", "addendum/drie-partijen/case"


def report(name: str, kind: str) -> ReadingReport:
    """Return what the gate says of one file of a case."""
    return read_report(read_letter(file_of(name, kind), f"brief.{kind}"))


def heavy(found: ReadingReport, kind: str) -> Counter[str]:
    """Return how often each code weighs more than a hint, as far as this kind of file can show it."""
    told = (one.code for one in found.findings if one.level is not Level.INFO)
    return Counter(code for code in told if kind != "txt" or code not in RESTS_ON_BOLD)


@each_case()
def test_all_files_of_a_case_are_judged_alike(name: str) -> None:
    """Verdict, score, tone, what weighs and what is left out as legal text are those of the Word file.

    The plain text of a message to a phone holds the message alone, so that it is judged by itself.
    """
    word = report(name, "docx")
    assert word.score is not None
    alone = document_of(name).layout is Layout.BERICHT
    for kind in ("pdf", "html") if alone else ("pdf", "html", "txt"):
        found = report(name, kind)
        assert (found.verdict, found.tone, found.limits) == (word.verdict, word.tone, word.limits), kind
        assert found.score == pytest.approx(word.score, abs=SCORE), kind
        assert found.metrics["words"] == pytest.approx(word.metrics["words"], rel=WORDS), kind
        assert found.metrics["legal_words"] == word.metrics["legal_words"], kind
        assert heavy(found, kind) == heavy(word, kind), kind


@pytest.mark.parametrize("kind", ["docx", "pdf", "html", "txt"])
def test_boxes_come_back(kind: str) -> None:
    """Key facts, timeline, help and address of a letter are known in each kind of file."""
    document = read_letter(file_of(LETTER, kind), f"brief.{kind}")
    blocks = [block for block, _ in blocks_of(document)]
    (facts,) = [block for block in blocks if isinstance(block, KeyFacts)]
    (steps,) = [block for block in blocks if isinstance(block, Timeline)]
    (helpers,) = [block for block in blocks if isinstance(block, Help)]
    (address,) = [block for block in blocks if isinstance(block, Address)]
    assert (len(facts.facts), len(steps.steps), len(helpers.contacts), len(address.lines)) == (4, 4, 3, 3)
    assert any(isinstance(block, Sender) for block in blocks)
    roles = {block.role for block in blocks if isinstance(block, Paragraph)}
    assert {Role.AANHEF, Role.SLOT} <= roles


@pytest.mark.parametrize("kind", ["docx", "pdf", "html", "txt"])
def test_cards_to_sign_and_other_words_come_back(kind: str) -> None:
    """What the tenant says in his own words is a quote, and each party has a card."""
    blocks = [block for block, _ in blocks_of(read_letter(file_of(AGREEMENT, kind), f"brief.{kind}"))]
    cards = [card for block in blocks if isinstance(block, Signatures) for card in block.cards]
    told = [block for block, _ in blocks_of(document_of(AGREEMENT)) if isinstance(block, Signatures)]
    assert len(cards) == sum(len(block.cards) for block in told) > 1
    assert any(isinstance(block, Section) and block.role is Role.CITAAT for block in blocks)


def test_a_finding_in_our_pdf_has_its_page() -> None:
    """A person can turn to it."""
    document = read_letter(file_of(LETTER, "pdf"), "brief.pdf")
    places = {block.place for block, _ in blocks_of(document)}
    assert {place.part for place in places} == {"page 1", "page 2", "page 3"}
    assert {place.line for place in places} == {None}


def test_our_pdf_without_its_tags_is_still_read() -> None:
    """Another program may have thrown the tags away; then the place of the words tells."""
    with pikepdf.open(io.BytesIO(file_of(LETTER, "pdf"))) as pdf:
        del pdf.Root.StructTreeRoot
        target = io.BytesIO()
        pdf.save(target)
    found = read_report(read_letter(target.getvalue(), "brief.pdf"))
    assert found.verdict is report(LETTER, "docx").verdict
    assert found.metrics["words"] > 300


def test_tags_that_run_in_a_circle_are_left_alone() -> None:
    """A damaged file ends in a reading by place, not in an endless walk."""
    with pikepdf.open(io.BytesIO(file_of(LETTER, "pdf"))) as pdf:
        root = pdf.Root.StructTreeRoot
        top = root.K if isinstance(root.K, pikepdf.Dictionary) else root.K[0]
        top.K = pikepdf.Array([top])
        target = io.BytesIO()
        pdf.save(target)
    assert read_letter(target.getvalue(), "brief.pdf").blocks
