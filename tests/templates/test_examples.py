"""The commented example of each template, as `docgen new` prints it, can be filled in without other help."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

import pytest

from docgen.cases.case import CaseBase
from docgen.cases.load import check_case
from docgen.cases.partijen import Adres, Persoon
from docgen.cases.registry import case_model
from docgen.cases.schema import Field, Form, fields_of
from docgen.context.register import build_context
from docgen.document.blocks import Document
from docgen.finding import Level
from docgen.pipeline.run import Job, make_draft
from docgen.readability.report import read_report
from docgen.readability.score import Verdict
from docgen.render.document import TextTemplate, render_document
from docgen.render.readers.letter import read_letter
from docgen.source.tree import Source
from docgen.source.yaml_file import read_yaml
from docgen.template.folder import TemplateFolder
from docgen.template.folders import search_path
from docgen.template.search import all_templates
from docgen.writers.words import printed_lines

TEMPLATES = all_templates(search_path())
EVERY_TEMPLATE = pytest.mark.parametrize("template", TEMPLATES.values(), ids=TEMPLATES)

FIRST_FIELDS = ["document", "kenmerk", "datum"]
MAY_GO, NOT_ON_PAPER = "Mag weg.", "Komt niet op papier."
WIDTH = 110  # signs; what a line of explanation may take on a screen
MOST_WORDS = 20  # words a sentence, as in docgen's own texts

SAID_ONE_WAY = {*Adres.model_fields, *Persoon.model_fields, "bereikbaar", "email", "kvk", "website"} - {
    "adres"
}
"""Fields that mean the same in whichever group they stand."""

OFF = re.compile(r"^( *)#(?=- |[a-z_]+:)", re.MULTILINE)
EXPLANATION = re.compile(r" *# +(\S.*)")
SENTENCE_END = re.compile(r"(?<=[.?]) ")


@dataclass(frozen=True, slots=True)
class Explained:
    """A field as it stands in an example for the first time, with the explanation above it."""

    field: Field
    words: str

    @property
    def first_sentence(self) -> str:
        bare = self.words.replace(NOT_ON_PAPER, "").replace(MAY_GO, "").strip()
        return SENTENCE_END.split(bare)[0]


def text_of(template: TemplateFolder) -> str:
    return template.example.read_text(encoding="utf-8")


def model_of(template: TemplateFolder) -> type[CaseBase]:
    model = case_model(template.info.case_model)
    assert model is not None
    return model


@cache
def switched_on(template: TemplateFolder) -> Source:
    """Return the example with each field in use that the file only offers."""
    return read_yaml(OFF.sub(r"\1", text_of(template)).encode(), str(template.example))


def without_numbers(path: str) -> str:
    return re.sub(r"\[\d+\]", "[]", path)


@cache
def explained_fields(template: TemplateFolder) -> tuple[Explained, ...]:
    """Return each field with the comment above the line on which it stands first."""
    fields = {field.path: field for field in fields_of(model_of(template))}
    lines = text_of(template).splitlines()
    first: dict[str, int] = {}
    for path, place in switched_on(template).keys.items():
        assert place.line is not None
        pattern = without_numbers(path)
        first[pattern] = min(place.line, first.get(pattern, place.line))
    return tuple(
        Explained(fields[pattern], " ".join(_comment_above(lines, line))) for pattern, line in first.items()
    )


def _comment_above(lines: list[str], number: int) -> list[str]:
    found: list[str] = []
    for line in reversed(lines[: number - 1]):
        match = EXPLANATION.fullmatch(line)
        if match is None:
            break
        found.insert(0, match[1])
    return found


def opening(template: TemplateFolder) -> str:
    """Return what stands above the explanation of the first field."""
    return text_of(template).partition("\n\n")[0]


def case_with(template: TemplateFolder, fields: dict[str, Any]) -> CaseBase:
    source = replace(switched_on(template), value=fields)
    return check_case(source, "", lambda _: model_of(template)).case


def everything(template: TemplateFolder) -> dict[str, Any]:
    """Return all fields of an example; those about children belong to a home with children.

    An order to leave is there already or is still to come, so one of the two days stays away.
    """
    fields: dict[str, Any] = dict(switched_on(template).value)
    if {"bevel_betekend_op", "bevel_uiterlijk"} <= fields.get("ontruiming", {}).keys():
        del fields["ontruiming"]["bevel_uiterlijk"]
    return fields | ({"minderjarige_kinderen": "ja"} if "aantal_kinderen" in fields else {})


def render(template: TemplateFolder, case: CaseBase) -> Document:
    text = TextTemplate(template.text_name, search_path(), template.info.layout, template.info.titel)
    return render_document(text, build_context(case, case.datum).values)


def left_out(fields: Any, patterns: set[str], path: str = "") -> Any:
    """Return the fields without those of the patterns."""
    if isinstance(fields, list):
        return [left_out(item, patterns, f"{path}[]") for item in fields]
    if not isinstance(fields, dict):
        return fields
    below = {name: f"{path}.{name}" if path else name for name in fields}
    return {
        name: left_out(value, patterns, below[name])
        for name, value in fields.items()
        if below[name] not in patterns
    }


@EVERY_TEMPLATE
def test_example_is_right(template: TemplateFolder) -> None:
    """It loads and renders as it stands, and neither a check nor the reading gate warns of anything."""
    day = case_with(template, dict(read_yaml(text_of(template).encode(), "").value)).datum
    findings = make_draft(Job(template.example, day)).findings
    assert [one for one in findings if one.level is not Level.INFO] == []


@EVERY_TEMPLATE
def test_every_field_stands_in_the_example(template: TemplateFolder) -> None:
    """Each field of the case is there, in use or switched off, and no other."""
    known = {field.path for field in fields_of(model_of(template))}
    assert {without_numbers(path) for path in switched_on(template).places} - {""} == known | {
        f"{field.path}[]" for field in fields_of(model_of(template)) if field.form is Form.LIST
    }


@EVERY_TEMPLATE
def test_every_field_is_explained(template: TemplateFolder) -> None:
    """Above each field, the first time it stands there, is at least one sentence about it."""
    assert [one.field.path for one in explained_fields(template) if not one.words.endswith((".", "?"))] == []


@EVERY_TEMPLATE
def test_what_may_be_left_out_says_so(template: TemplateFolder) -> None:
    """`Mag weg.` ends the explanation of each field that may be left out, and of no other."""
    said = {one.field.path for one in explained_fields(template) if one.words.endswith(MAY_GO)}
    assert said == {one.field.path for one in explained_fields(template) if not one.field.required}


@EVERY_TEMPLATE
def test_every_choice_is_named(template: TemplateFolder) -> None:
    """Where only some values are allowed, all of them stand behind `Kies:`."""
    choices = {field.path: field.choices for field in fields_of(model_of(template))}
    for one in explained_fields(template):
        yes_or_no = ("ja", "nee") if str(one.field.rule) == "ja or nee" else ()
        offered = one.words.partition("Kies: ")[2]
        for choice in one.field.choices or choices.get(f"{one.field.path}[]") or yes_or_no:
            assert re.search(rf"\b{choice}\b", offered), one.field.path


@EVERY_TEMPLATE
def test_every_line_is_a_field_an_explanation_or_switched_off(template: TemplateFolder) -> None:
    """A comment has a space behind its sign, so that it cannot be taken for a field that is off."""
    for line in text_of(template).splitlines():
        if line.lstrip().startswith("#"):
            assert OFF.match(line) or EXPLANATION.fullmatch(line), line
            assert len(line) <= WIDTH, line


@EVERY_TEMPLATE
def test_whatever_is_off_can_be_switched_on(template: TemplateFolder) -> None:
    """With each offered field in use the case is right and the document can be made."""
    case = case_with(template, everything(template))
    assert render(template, case).blocks


@EVERY_TEMPLATE
def test_what_does_not_come_on_paper_does_not(template: TemplateFolder) -> None:
    """The text is the same without the fields that say so."""
    named = {one.field.path for one in explained_fields(template) if NOT_ON_PAPER in one.words}
    assert named
    fields = everything(template)
    bare = case_with(template, left_out(fields, named))
    assert list(printed_lines(render(template, case_with(template, fields)))) == list(
        printed_lines(render(template, bare))
    )


@EVERY_TEMPLATE
def test_opening_is_the_same_everywhere(template: TemplateFolder) -> None:
    """Who knows one example knows how to fill in the others; the same three fields come first."""
    first = next(iter(TEMPLATES.values()))
    assert opening(template) == opening(first)
    assert MAY_GO in opening(template)
    assert NOT_ON_PAPER in opening(template)
    assert list(switched_on(template).value)[:3] == FIRST_FIELDS


def test_same_field_has_the_same_words_everywhere() -> None:
    """The first sentence about a field is one and the same in all examples; more may follow."""
    words: dict[str, set[str]] = {}
    for template in TEMPLATES.values():
        for one in explained_fields(template):
            *_, group, leaf = ("", *one.field.path.split("."))
            name = leaf if leaf in SAID_ONE_WAY else f"{group}.{leaf}"
            words.setdefault(name, set()).add(one.first_sentence)
    assert {name: said for name, said in words.items() if len(said) > 1} == {}


def _sentences(template: TemplateFolder) -> Iterator[str]:
    for one in explained_fields(template):
        yield from SENTENCE_END.split(one.words)


@EVERY_TEMPLATE
def test_explanation_reads_plainly(template: TemplateFolder) -> None:
    """The explanations pass the reading gate that they help others to pass."""
    text = "\n\n".join(dict.fromkeys(one.words.replace("`", "") for one in explained_fields(template)))
    report = read_report(read_letter(text.encode(), "uitleg.txt"))
    assert report.verdict is Verdict.GROEN
    assert report.metrics["formal_per_100"] == 0
    assert max(len(sentence.split()) for sentence in _sentences(template)) <= MOST_WORDS
