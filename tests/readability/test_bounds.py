"""Reading ends in bounded time, whatever the text holds."""

from __future__ import annotations

import subprocess
import sys
import time
from itertools import product
from string import ascii_uppercase

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from docgen.document.blocks import Document, Paragraph
from docgen.document.inline import Text
from docgen.readability.report import read_report
from docgen.readability.score import Verdict

MEGABYTE = 1_000_000  # characters; four hundred pages
SENTENCES = (
    "Derhalve wordt de woning van {} ontruimd. U hebt de huur van maart niet betaald."
    " Bel ons op 085 123 45 67. "
)


def document(text: str) -> Document:
    return Document("", (Paragraph((Text(text),)),))


@pytest.mark.parametrize(
    "text",
    [
        "woord " * 10_000,
        "de woning wordt niet " * 5_000,
        "a" * 100_000,
        "1" * 100_000,
        "1.2" * 50_000,
        "(" * 50_000,
        "a." * 50_000,
        "- \n" * 30_000,
        "art. 1 lid 2 " * 10_000,
        "€ " * 50_000,
        "jan@" * 30_000,
        "www." * 30_000,
        "\x00\x07\x1b\u200b\u202e" * 5_000,
        "😀🏠" * 20_000,
        "שלום עולם. " * 5_000,
        "U dient de de de " * 8_000,
        "Dat heet ontbinding (" * 5_000,
        "!" * 20_000,
        "!" * 100_000 + "x",
        "met ontbinding " * 10_000,
        "BW RV " * 20_000,
        "\n" * 100_000,
        "a.b.c.d.e" * 10_000,
        "huur, " * 15_000,
        "derhalve " * 10_000,
        "BETALEN NU DIRECT " * 5_000,
        "Uw huur en u " + "staat nog " * 10_000,
        "Uw huur en u " + "moet u nog huur " * 6_000,
        "vonnis dagvaarding ontbinding " * 3_000,
        "“laatste kans " * 7_000,
        "vraag wie " * 10_000 + "laatste kans",
        " ".join(map("".join, product(ascii_uppercase, repeat=3))),
        "[" * 50_000 + "]" * 50_000,
        "((a b " * 15_000,
        "Als De Wilt " * 8_000,
        "half en tot " * 8_000,
        "xste van de maand " * 5_000,
        "de huurder betaalt de huur op tijd en " * 26_000,
    ],
    ids=range(38),
)
def test_odd_texts_take_seconds_at_most(text: str) -> None:
    """One endless sentence, one endless word, brackets, emoji and control characters are read in time."""
    start = time.perf_counter()
    read_report(document(text))
    assert time.perf_counter() - start < 20


def test_a_finding_brings_no_copy_of_an_endless_sentence() -> None:
    """Ten thousand findings in one sentence of ten thousand words do not each hold all of it."""
    report = read_report(document("derhalve " * 10_000))
    quotes = [finding.quote for finding in report.findings if finding.code == "WRD101" and finding.quote]
    assert len(quotes) == 10_000
    assert max(len(quote.sentence) for quote in quotes) < 3_000
    middle = quotes[5_000]
    assert middle.before.startswith("… derhalve")
    assert middle.after.endswith("derhalve …")


def test_four_hundred_pages_are_read() -> None:
    """A file far larger than any letter takes seconds, and time grows with its size only."""
    parts = [SENTENCES.format(number) for number in range(MEGABYTE // len(SENTENCES))]
    blocks = tuple(Paragraph((Text("".join(parts[at : at + 20])),)) for at in range(0, len(parts), 20))
    start = time.perf_counter()
    report = read_report(Document("", blocks))
    assert report.metrics["words"] > 150_000
    assert time.perf_counter() - start < 30


@pytest.mark.parametrize("text", ["😀 🏠 😀", "\x00\x01", "…", "— – -", "\u200f\u202e", "12 345 67"])
def test_text_without_words_has_no_verdict(text: str) -> None:
    """Signs without words are too short to judge."""
    assert read_report(document(text)).verdict is Verdict.TE_KORT


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=400))
def test_any_text_can_be_read(text: str) -> None:
    """No text breaks the reader; each finding has a place and a score within sense."""
    report = read_report(document(text))
    assert report.score is None or report.score >= 0
    assert all(finding.code and finding.message.text for finding in report.findings)


def test_slow_libraries_are_not_imported_before_they_are_needed() -> None:
    """Importing the gate loads neither textstat nor wordfreq."""
    code = (
        "import sys, docgen.readability.gate, docgen.readability.explain;"
        "print(sorted({'textstat', 'wordfreq', 'nltk', 'msgpack'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
