"""The letter for children is short, kind and true."""

from __future__ import annotations

import re
from itertools import product

import pytest

from docgen.audit.read_back import page_count
from docgen.cases.kinderbrief import Kinderbrief
from docgen.context.register import build_context
from docgen.document.blocks import Document, Layout
from docgen.dutch.datum import format_dagdatum
from docgen.pipeline.length import count_words
from docgen.readability.report import read_report
from docgen.readability.score import Verdict
from docgen.render.document import TextTemplate, render_document
from docgen.template.folders import search_path
from docgen.template.search import find_template
from docgen.writers.pdf import write_pdf
from docgen.writers.style import load_style
from docgen.writers.words import printed_lines

INFO = find_template("notices/kinderbrief", search_path()).info
AGES, TOGETHER = ("4 tot 12 jaar", "12 tot 18 jaar"), ("ja", "nee", "onbekend")
DAYS = (None, {"datum": "2027-11-24", "tijd": "10.00"})
EVERY_READER = pytest.mark.parametrize(("age", "together", "day"), list(product(AGES, TOGETHER, DAYS)))
GROWN_UP = r"\b(?:u|uw|€|schuld(?:en)?|huur\w*|betaal\w*|deurwaarder|vonnis|moet je)\b"
PROMISES = r"\b(?:beloof\w*|zeker|altijd|komt goed|snel weer)\b"


def letter(age: str, together: str, day: dict[str, str] | None) -> tuple[Kinderbrief, Document]:
    case = Kinderbrief.model_validate(
        {
            "document": INFO.id,
            "kenmerk": "HZ-2027-00418",
            "datum": "2027-03-01",
            "leeftijdsgroep": age,
            "samen_met_ouders": together,
            "ontruiming": day,
        }
    )
    text = TextTemplate(f"{INFO.id}/document.md", search_path(), INFO.layout, INFO.titel)
    return case, render_document(text, build_context(case, case.datum).values)


def words_of(document: Document) -> str:
    return " ".join(" ".join(printed_lines(document)).split()).replace("\xa0", " ")


@EVERY_READER
def test_it_is_short_and_very_plain(age: str, together: str, day: dict[str, str] | None) -> None:
    """Whoever reads it, the letter keeps what its template promises: 150 words, 4 points, one page."""
    _, document = letter(age, together, day)
    report = read_report(document)
    assert (INFO.leesdoel.woorden, INFO.leesdoel.punten) == (150, 4)
    assert count_words(document) <= 150
    assert report.verdict is Verdict.GROEN
    assert report.score is not None
    assert report.score <= 4
    assert not report.findings
    assert page_count(write_pdf(document, load_style(None))) == 1
    assert document.layout is Layout.GROOT


@EVERY_READER
def test_it_says_whose_fault_it_is_not_and_who_listens(
    age: str, together: str, day: dict[str, str] | None
) -> None:
    """The four things a child needs: what, not your fault, what to take, whom to call."""
    _, document = letter(age, together, day)
    text = words_of(document)
    assert "Dit is niet jouw schuld." in text
    assert "Jij hoeft niets te doen." in text
    for words in ("Kindertelefoon", "0800 0432", "Kinderombudsman", "0800 876 54 32", "kindertelefoon.nl"):
        assert words in text


@EVERY_READER
def test_it_speaks_to_a_child_and_promises_nothing(
    age: str, together: str, day: dict[str, str] | None
) -> None:
    """No word of money or law but the judge, no `u`, no order, and nothing that nobody can promise."""
    _, document = letter(age, together, day)
    text = words_of(document).replace("niet jouw schuld", "")
    assert not re.search(GROWN_UP, text)
    assert not re.search(PROMISES, text)


@EVERY_READER
def test_the_day_is_told_as_far_as_it_is_known(age: str, together: str, day: dict[str, str] | None) -> None:
    """With a day the child reads it with its weekday and hour; without one, that nobody knows yet."""
    case, document = letter(age, together, day)
    text = words_of(document)
    if case.ontruiming is None:
        assert "We weten nog niet wanneer" in text
        assert not re.search(r"\d{4}\b(?! \d)", text.replace("0800 0432", "").replace("0800 876 54 32", ""))
    else:
        assert format_dagdatum(case.ontruiming.datum).replace("\xa0", " ") in text
        assert "Om 10.00 uur" in text


@pytest.mark.parametrize(
    ("together", "said"),
    [
        ("ja", "Je blijft bij je familie."),
        ("nee", "Je slaapt eerst ergens anders."),
        ("onbekend", "Waar slapen jullie daarna? Vraag het thuis."),
    ],
)
def test_only_what_is_certain_is_said_about_the_family(together: str, said: str) -> None:
    """That the family stays together is said only when somebody filled in that it is certain."""
    text = words_of(letter(AGES[0], together, DAYS[1])[1])
    assert said in text
    assert ("Je blijft bij" in text) is (together == "ja")


def test_a_teenager_reads_no_word_for_small_children() -> None:
    """Other things to take along, and somebody else to talk with."""
    text = words_of(letter(AGES[1], "onbekend", DAYS[1])[1])
    assert not re.search("knuffel|juf|groot mens", text)
    assert "iemand op school die je vertrouwt" in text
