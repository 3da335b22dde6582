"""Nothing is asked for nothing: each field of a case and each value for a template has its use.

A field counts as used when a template reads it, or when code of docgen reads it by name while a document is
made. Copying whole groups, and walking through all fields, does not count.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from fnmatch import fnmatchcase

import pytest
from jinja2 import FileSystemLoader, nodes
from pydantic import BaseModel

from docgen.cases.model import CaseModel
from docgen.cases.registry import CASE_MODELS, case_model
from docgen.cases.schema import Form, fields_of
from docgen.context.register import build_context
from docgen.pipeline.run import Job, make_draft
from docgen.render.sandbox import DocgenEnvironment
from docgen.render.text_template import parsed
from docgen.render.variables import dotted, uses_of
from docgen.template.folder import TemplateFolder
from docgen.template.folders import search_path
from tests.made import DAY, TEMPLATES

EVERY_TEMPLATE = pytest.mark.parametrize("template", TEMPLATES.values(), ids=TEMPLATES)

COPIES = {"docgen.context.plain"}
WALKERS = {"_persons", "_mentions"}
"""Modules and functions that read every field of a case, whatever it is."""

OF_A_PARTY = (
    "a detail of a party that documents share; another document, or a template of an office, prints it"
)
UNUSED_FIELDS = {
    "veertiendagenbrief.productie": "names the exhibit for the summons that the dossier grows into",
    "*.email": OF_A_PARTY,
    "*.website": OF_A_PARTY,
    "*.kvk": OF_A_PARTY,
    "*.rechtsvorm": OF_A_PARTY,
    "*.slogan": OF_A_PARTY,
    "*.bereikbaar": OF_A_PARTY,
    "*.loket": OF_A_PARTY,
    "*.contactpersoon.*": OF_A_PARTY,
    "toegestaan[].*": "read by the reading gate, from the model",
    "tekent_voor_verhuurder.*": "read as a whole: printed as `ondertekenaar`",
    "bewindvoerder.*": OF_A_PARTY,
    "deurwaarder.voornamen": OF_A_PARTY,
    "*huurder.adres.*": "printed for a tenant who lives elsewhere; agreements print the home",
    "ontvangers[].*": "who gets a notice that goes along with the letter; the letter itself does not tell",
    "nagekeken.*": "who looked at it, for the office; the check of a temporary lease asks when",
    "producties[].bestand": "names the file for the office; the list of exhibits describes it",
}
"""Fields that a document asks for and does not use, each with the reason."""

SET_BY_THE_JUDGE = {("KST102", "eis.proceskosten")}
"""What an example may tell: the tariff of the courts was not found, so the text leaves it to the judge."""

TOLD = {("BRT102", "lengte")}
"""What is told of each message that is right: how many signs it counts."""

UNUSED_VALUES = {
    "adres.*": "all written forms of an address; a template picks one",
    "totaal.maanden_open": "the number of open months, for a template of an office",
    "lijst_producties[].id": "ties the row to the exhibit in the case, for the bundle",
    "hulp": "has no value on the page for a helper; the page for a household prints its numbers",
    "postadres": "has no value on the page for a helper; the page for a household prints its lines",
    "hulp.*": "the dated list is given whole; a template picks who helps its reader",
    "*.adres.*": "all written forms of an address; a template picks one",
    "postadres.*": "all written forms of an address; a template picks one",
    "ondertekenaar.*": "whoever signs, with all that the case knows of this person",
    "kantoor.*": "one builder serves all letters; a report has no slip to mail back",
    "afzender_naam": "for the properties of the file",
    "kosten_*": "each amount apart, for a template of an office; ours prints the rows of the statement",
    "contact.*": "the person to call, as letters print it",
    "dag_na_einde": "one builder serves all agreements; the last chance prints it",
    "achterstand.totaal.maanden_open": "the number of open months, for a template of an office",
}
"""Values that are computed for a template and that it does not print, each with the reason."""


def uses(template: TemplateFolder) -> set[str]:
    """Return every path that a template and its parts read."""
    environment = DocgenEnvironment(autoescape=False, loader=FileSystemLoader(search_path()))
    waiting, seen, found = [template.text_name], set[str](), set[str]()
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        tree = parsed(environment, name)
        found |= {dotted(use.path) for use in uses_of(tree)}
        waiting += [
            one.template.value
            for one in tree.find_all(nodes.Include)
            if isinstance(one.template, nodes.Const)
        ]
    return found


def reads(template: TemplateFolder, monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Return every path of the case that code reads by name while the cases of a template are made."""
    read: list[tuple[CaseModel, str]] = []

    def watched(self: CaseModel, name: str) -> object:
        if not name.startswith("_") and name in type(self).model_fields:
            caller = sys._getframe(1)
            module = caller.f_globals.get("__name__", "")
            by_name = module not in COPIES and caller.f_code.co_name not in WALKERS
            if module.startswith("docgen.") and by_name:
                read.append((self, name))
        return object.__getattribute__(self, name)

    found = set[str]()
    for path in template.cases:
        read.clear()
        with monkeypatch.context() as patch:
            patch.setattr(CaseModel, "__getattribute__", watched, raising=False)
            case = make_draft(Job(path, DAY)).loaded.case
        places = dict(groups(case, ""))
        found |= {f"{places[id(group)]}{name}" for group, name in read if id(group) in places}
    return found


def groups(value: object, prefix: str) -> Iterator[tuple[int, str]]:
    """Yield each group of fields of a case by its identity, with its path."""
    if isinstance(value, BaseModel):
        yield id(value), prefix
        for name in type(value).model_fields:
            yield from groups(getattr(value, name), f"{prefix}{name}.")
    elif isinstance(value, tuple | list):
        for item in value:
            yield from groups(item, f"{prefix.removesuffix('.')}[].")


def leaves(value: object, path: str = "") -> Iterator[str]:
    """Yield the path of each value below a value."""
    if isinstance(value, Mapping):
        for name, item in value.items():
            yield from leaves(item, f"{path}.{name}" if path else str(name))
    elif isinstance(value, list):
        for item in value:
            yield from leaves(item, f"{path}[]")
    else:
        yield path


def matched(path: str, listed: Mapping[str, str]) -> list[str]:
    """Return the entries of a list that a path falls under."""
    return [one for one in listed if fnmatchcase(path, one.replace("[]", "[[]]"))]


def unused_fields(template: TemplateFolder, monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Return the fields of the case that neither the template nor the code reads."""
    model = case_model(template.info.case_model)
    assert model is not None
    printed = uses(template)
    own = {name.partition(".")[0] for name in model.model_fields}
    # A value that a builder moved to a row of its own kept its last name.
    moved = {one.rpartition(".")[2] for one in printed if one.partition(".")[0].removesuffix("[]") not in own}
    used = printed | reads(template, monkeypatch)
    return {
        field.path
        for field in fields_of(model)
        if field.form is Form.VALUE
        and field.path.removesuffix("[]") not in used
        and field.path.rpartition(".")[2] not in moved
    }


@EVERY_TEMPLATE
def test_every_field_of_a_case_is_used(template: TemplateFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    """A field that a document asks for is printed, checked or computed with; else its reason stands here."""
    unused = unused_fields(template, monkeypatch)
    assert sorted(path for path in unused if not matched(path, UNUSED_FIELDS)) == []


@EVERY_TEMPLATE
def test_every_value_for_a_template_is_used(template: TemplateFolder) -> None:
    """A value that is computed for a template is printed or chosen with; else its reason stands here."""
    model = case_model(template.info.case_model)
    assert model is not None
    printed = uses(template)
    unused = set[str]()
    for example in template.cases:
        case = make_draft(Job(example, DAY)).loaded.case
        values = build_context(case, case.datum).values
        computed = {name: value for name, value in values.items() if name not in model.model_fields}
        unused |= {
            path
            for path in leaves(computed)
            if not any(path == one or path.startswith((f"{one}.", f"{one}[]")) for one in printed)
        }
    assert sorted(path for path in unused if not matched(path, UNUSED_VALUES)) == []


def test_no_reason_is_left_over(monkeypatch: pytest.MonkeyPatch) -> None:
    """A reason for a field that is used by now, or is gone, is taken out."""
    unused = {path for one in TEMPLATES.values() for path in unused_fields(one, monkeypatch)}
    assert {entry for path in unused for entry in matched(path, UNUSED_FIELDS)} == set(UNUSED_FIELDS)


def test_every_case_model_has_a_template() -> None:
    """A kind of case that no document asks for would be dead."""
    assert {template.info.case_model for template in TEMPLATES.values()} == {
        model.__name__ for model in CASE_MODELS
    }


@EVERY_TEMPLATE
def test_the_example_gives_no_finding(template: TemplateFolder) -> None:
    """The case that people start from is right: nothing to warn of; only the judge may set an amount."""
    draft = make_draft(Job(template.example, DAY))
    assert {(finding.code, finding.place.field) for finding in draft.findings} <= SET_BY_THE_JUDGE | TOLD


@EVERY_TEMPLATE
def test_no_case_gives_an_error(template: TemplateFolder) -> None:
    """Each further case passes every check and the reading gate."""
    for path in template.cases:
        found = make_draft(Job(path, DAY)).findings
        assert [(path.stem, one.code) for one in found if one.level == "error"] == []
