"""A companion knows nothing that its main case does not say: no day, amount, number, address or name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache

import pytest

from docgen.cases.companions.companion import Companion
from docgen.cases.companions.register import pair_of, pairs
from docgen.cases.registry import case_model
from docgen.cases.schema import fields_of
from docgen.document.blocks import Document
from docgen.document.inline import Text, plain
from docgen.document.walk import lines_of
from docgen.dutch.datum import format_dagdatum, parse_datum
from docgen.pipeline.origin import texts_of
from docgen.pipeline.paper import Paper
from docgen.pipeline.run import Job, Result, load_for, run
from docgen.readability.facts import Fact, FactKind, facts_in
from tests.made import CASES, TEMPLATES, template_of

DAY = date(2026, 11, 20)
EVICTION = ("notices/kinderbrief", "notices/kennisgeving-ontruiming", "notices/inboedel")
KINDS = (FactKind.BEDRAG, FactKind.DATUM, FactKind.TIJD)
ISO = re.compile(r"\d{4}-\d{2}-\d{2}")
NUMBER = re.compile(r"\b0[\d \u00a0-]{8,}\d\b")
COMPUTED = ("hulp.",)
"""Starts of fields that come from the dated tables of the law, not from a case."""

MAINS = {
    "summons/huurachterstand": ("companions",),
    "notices/aankondiging-ontruiming": EVICTION,
    "notices/aankondiging-ontruiming/case": ("companions",),
    "notices/aankondiging-ontruiming/deurwaarder": ("companions",),
    "notices/aankondiging-ontruiming/bewind": ("companions",),
    "notices/aanzegging-ontruiming": EVICTION,
}
"""What goes along with each case: by its own name, else by that of its template."""

NAMES = [name for name in CASES if name.rpartition("/")[0] in MAINS]


@cache
def made(name: str) -> Result:
    """Return a case with all that goes along with it, as text."""
    wishes = MAINS.get(name) or MAINS[template_of(name).info.id]
    return run(Job(CASES[name], DAY, formats=("txt",), companions=wishes))


def words(text: str) -> set[str]:
    """Return the words and numbers of a text, in small letters."""
    return set(re.findall(r"\w+", text.lower()))


def said(document: Document) -> str:
    """Return all text of a document."""
    return "\n".join(plain(line.runs) for line in lines_of(document))


def told(result: Result) -> str:
    """Return what the main document and its case say, each day written out."""
    values = [text for _path, text in texts_of(result.draft.loaded.source.value)]
    days = [format_dagdatum(parse_datum(text)) for text in values if ISO.fullmatch(text)]
    return "\n".join([said(result.draft.document), *values, *days])


def numbers(text: str) -> set[str]:
    """Return the phone numbers in a text, without their spaces."""
    return {re.sub(r"\D", "", found) for found in NUMBER.findall(text)}


def filled(paper: Paper) -> Iterator[Text]:
    """Yield each stretch of a companion that was filled in from its case."""
    for line in lines_of(paper.text):
        for piece in line.runs:
            field = piece.field if isinstance(piece, Text) else None
            if (
                isinstance(piece, Text)
                and field
                and field not in paper.law
                and not field.startswith(COMPUTED)
            ):
                yield piece


@pytest.mark.parametrize("name", NAMES)
def test_what_is_filled_in_stands_in_the_main_case(name: str) -> None:
    """Each name, address, day and number that a companion fills in is made of words of the main case."""
    result = made(name)
    known = words(told(result))
    assert result.companions
    for one in result.companions:
        pieces = list(filled(one.paper))
        assert pieces
        assert [piece for piece in pieces if not words(piece.text) <= known] == []


@pytest.mark.parametrize("name", NAMES)
def test_no_day_amount_time_or_number_is_new(name: str) -> None:
    """Fixed text counts too: whoever reads both papers finds no fact in one that the other contradicts."""
    result = made(name)
    facts: frozenset[Fact] = facts_in(told(result), *KINDS) | times(result)
    for one in result.companions:
        text = said(one.paper.text)
        helpers = "\n".join(str(value) for value in helper_values(result))
        assert {fact for kind in KINDS for fact in facts_in(text, kind)} - facts == set()
        assert numbers(text) - numbers(told(result)) - numbers(helpers) == set()


def times(result: Result) -> frozenset[Fact]:
    """Return the hours of the main case, which has them without the word `uur`."""
    values = [text for path, text in texts_of(result.draft.loaded.source.value) if path.endswith("tijd")]
    return facts_in(" ".join(f"om {text} uur." for text in values), FactKind.TIJD)


def helper_values(result: Result) -> Iterator[object]:
    """Yield the details of organisations that help everybody."""
    help_ = result.draft.context.values["hulp"]
    assert isinstance(help_, dict)
    for office in help_.values():
        if isinstance(office, dict):
            yield from office.values()


@pytest.mark.parametrize(("main", "companion"), pairs())
def test_a_pair_only_chooses_what_a_companion_is(main: str, companion: str) -> None:
    """What is not taken from the main case is a choice from a list or a yes, never a fact about anybody."""
    pair, model = pair_of(main, companion), case_model(companion)
    assert pair is not None
    assert model is not None
    fields = {field.path: field for field in fields_of(model)}
    names = [name for name in CASES if template_of(name).info.case_model == main]
    answers = [pair(load_for(Job(CASES[name], DAY)).case) for name in names]
    found = [
        one for answer in answers if isinstance(answer, tuple) for one in answer if isinstance(one, Companion)
    ]
    assert found
    for one in found:
        for path, value in one.given.items():
            assert value in fields[path].choices or value in ("ja", "nee")
        assert {path.partition("[")[0] for path in one.taken} <= groups(fields)


def groups(paths: Iterable[str]) -> set[str]:
    """Return the paths of fields, and of the groups around them."""
    return {".".join(path.split(".")[:depth]) for path in paths for depth in range(1, path.count(".") + 2)}


def test_every_companion_that_a_template_names_has_a_pair() -> None:
    """No template promises a document that cannot be made from its case."""
    known, checked = set(pairs()), 0
    for template in TEMPLATES.values():
        for one in template.info.begeleidend:
            checked += 1
            assert (template.info.case_model, TEMPLATES[one.sjabloon].info.case_model) in known
    assert checked >= len(EVICTION)
