"""One case file grows from the first reminder to the summons, without a field that changes its name."""

from __future__ import annotations

import copy
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from docgen.cases.dossier import knows_all, without_others
from docgen.cases.herinnering import Herinnering
from docgen.cases.registry import DOSSIER, is_in_dossier
from docgen.cases.toelichting import Toelichting
from docgen.errors import CaseError
from docgen.finding import Level
from docgen.pipeline.next_step import next_step
from docgen.pipeline.run import Draft, Job, make_draft
from docgen.source.yaml_file import read_yaml
from docgen.template.folders import installed_templates
from docgen.writers.words import printed_lines

REMINDER, LETTER, REPORT, SUMMONS = (
    "notices/herinnering",
    "notices/veertiendagenbrief",
    "notices/melding-gemeente",
    "summons/huurachterstand",
)
DAY = date(2026, 11, 20)
Fields = dict[str, Any]


def example(document: str) -> Fields:
    """Return the fields of a commented example."""
    path = installed_templates() / document / "case.yaml"
    value = read_yaml(path.read_bytes(), "case.yaml").value
    assert isinstance(value, dict)
    return copy.deepcopy(value)


def made(dossier: Fields, folder: Path) -> Draft:
    """Return the draft of a dossier as it is now."""
    path = folder / "zaak.yaml"
    path.write_text(json.dumps(dossier, ensure_ascii=False), encoding="utf-8")
    return make_draft(Job(path, DAY))


def grown(dossier: Fields, more: Fields) -> Fields:
    """Return the dossier with what is new in a group added to it; what stands there stays."""
    result = dict(dossier)
    for name, value in more.items():
        there = result.get(name)
        if isinstance(there, dict) and isinstance(value, dict):
            result[name] = grown(there, value)
        elif isinstance(there, list) and isinstance(value, list) and len(there) == len(value):
            both = zip(there, value, strict=True)
            result[name] = [grown(a, b) if isinstance(a, dict) else a for a, b in both]
        elif there is None:
            result[name] = value
    return result


def after_sending(dossier: Fields, folder: Path) -> Fields:
    """Return the dossier with the lines that `docgen validate` tells to add once its letter is sent."""
    found = next_step(made(dossier, folder).loaded)
    assert found is not None
    return grown(dossier, yaml.load("\n".join(found.lines), Loader=yaml.BaseLoader) or {})  # noqa: S506


def errors(draft: Draft) -> list[str]:
    """Return the codes of what stops a draft."""
    return [finding.code for finding in draft.findings if finding.level is Level.ERROR]


def test_one_file_goes_from_reminder_to_summons(tmp_path: Path) -> None:
    """Copy, change `document` and `datum`, add fields: the reminder becomes row 1 of the chronology."""
    dossier = example(REMINDER)
    assert errors(made(dossier, tmp_path)) == []
    dossier = after_sending(dossier, tmp_path)

    steps = example(SUMMONS)["vroegsignalering"]
    dossier["vroegsignalering"]["persoonlijk_contact"] = steps["persoonlijk_contact"]
    report = example(REPORT)
    dossier |= {name: report[name] for name in ("document", "datum", "achterstand")}
    dossier["vroegsignalering"]["aanbod_contactgegevens"]["antwoord"] = "geen_reactie"
    dossier = grown(dossier, {name: report[name] for name in ("meldpunt", "contactgegevens")})
    assert errors(made(dossier, tmp_path)) == []
    dossier = after_sending(dossier, tmp_path)

    letter = example(LETTER)
    dossier |= {name: letter[name] for name in ("document", "datum", "achterstand")}
    dossier = grown(dossier, {name: letter[name] for name in ("afzender", "veertiendagenbrief")})
    assert errors(made(dossier, tmp_path)) == []
    dossier = after_sending(dossier, tmp_path)

    summons = example(SUMMONS)
    dossier |= {name: summons[name] for name in ("document", "datum", "achterstand")}
    dossier = grown(dossier, summons)
    draft = made(dossier, tmp_path)
    assert errors(draft) == []
    first = draft.context.values["stappen"][0]  # type: ignore[index]
    assert isinstance(first, dict)
    assert (first["naam"], first["datum"]) == ("herinnering om te betalen", date(2026, 8, 10))


def test_the_guide_shows_what_docgen_says(tmp_path: Path) -> None:
    """The lines to add, and the days that `docs/dossier.md` names, are those of docgen."""
    guide = (installed_templates().parent / "docs" / "dossier.md").read_text(encoding="utf-8")
    found = next_step(made(example(REMINDER), tmp_path).loaded)
    assert found is not None
    assert "```yaml\n" + "\n".join(found.lines) + "\n```" in guide
    assert made(example(LETTER), tmp_path).context.values["laatste_dag"] == date(2026, 10, 28)
    assert "tot en met 28 oktober" in guide
    assert [step for step in (REMINDER, REPORT, LETTER, SUMMONS) if f"`{step}`" not in guide] == []


def test_the_next_step_follows_the_dossier(tmp_path: Path) -> None:
    """Each letter points at the next one, until the summons."""
    dossier = after_sending(example(REMINDER), tmp_path)
    steps = example(SUMMONS)["vroegsignalering"]
    told = []
    for document in (REMINDER, LETTER, REPORT):
        fields = grown(example(document), {"vroegsignalering": dossier["vroegsignalering"]})
        fields["vroegsignalering"]["persoonlijk_contact"] = steps["persoonlijk_contact"]
        if document == REPORT:
            fields = grown(fields, {"veertiendagenbrief": example(LETTER)["veertiendagenbrief"]})
            fields["veertiendagenbrief"]["verzonden"] = "2026-08-26"
        found = next_step(made(fields, tmp_path).loaded)
        assert found is not None
        told.append(found.document)
    assert told == [LETTER, REPORT, SUMMONS]


@pytest.mark.parametrize("document", [REMINDER, LETTER, REPORT])
def test_a_letter_passes_over_what_only_another_document_knows(document: str, tmp_path: Path) -> None:
    """All that the summons asks may already stand in the file of a letter; it prints the same text."""
    alone = made(example(document), tmp_path)
    full = made(grown(example(document), example(SUMMONS)), tmp_path)
    assert list(printed_lines(full.document)) == list(printed_lines(alone.document))


def test_a_misspelled_field_is_an_error_all_the_same(tmp_path: Path) -> None:
    """Only names that a document of the dossier knows are passed over; others get the nearest name."""
    with pytest.raises(CaseError) as caught:
        made({**example(REMINDER), "betalingskenmrk": "x", "rechtbnk": "y"}, tmp_path)
    told = {finding.place.field: str(finding.fix) for finding in caught.value.findings}
    assert told["betalingskenmrk"] == "Did you mean betalingskenmerk?"
    assert "rechtbnk" in told


def test_inside_a_group_unknown_names_stay_errors(tmp_path: Path) -> None:
    """A group that two documents share passes over what the other knows, and nothing else."""
    fields = example(REMINDER)
    fields["huurovereenkomst"]["bedingen"] = []
    assert errors(made(fields, tmp_path)) == []
    fields["huurovereenkomst"]["huurprys"] = "1,00"
    with pytest.raises(CaseError):
        made(fields, tmp_path)


def test_passing_over_keeps_what_the_document_knows() -> None:
    """Nothing of the document itself is lost, in groups and in lists of groups."""
    fields = example(REMINDER)
    others = tuple(one for one in DOSSIER if one is not Herinnering)
    assert without_others(fields, Herinnering, others) == fields
    assert knows_all(Herinnering, fields)


def test_other_documents_are_asked_only_for_what_the_own_one_lacks() -> None:
    """A field too many, at the top or in a group of a list, is not known by the document itself."""
    fields = example(REMINDER)
    assert not knows_all(Herinnering, {**fields, "zitting": {}})
    fields["achterstand"]["maanden"][0]["iets"] = "1"
    assert not knows_all(Herinnering, fields)
    assert all(is_in_dossier(one) for one in DOSSIER)
    assert not is_in_dossier(Toelichting)


@pytest.mark.parametrize("document", [REMINDER, LETTER, REPORT])
def test_months_that_are_out_of_order_are_refused(document: str, tmp_path: Path) -> None:
    """The arrears are read in order of time."""
    fields = example(document)
    fields["achterstand"]["maanden"] = fields["achterstand"]["maanden"][:1] * 2
    with pytest.raises(CaseError):
        made(fields, tmp_path)


def test_a_letter_of_a_bailiff_needs_the_bailiff(tmp_path: Path) -> None:
    """Who sends the letter must be filled in."""
    with pytest.raises(CaseError) as caught:
        made({**example(LETTER), "afzender": "deurwaarder"}, tmp_path)
    assert [finding.place.field for finding in caught.value.findings] == ["deurwaarder"]


def test_a_step_that_was_taken_has_its_day(tmp_path: Path) -> None:
    """A result may still be missing in a letter; the day may not."""
    fields = example(REPORT)
    assert "resultaat" not in fields["vroegsignalering"]["persoonlijk_contact"][0]
    assert errors(made(fields, tmp_path)) == []
    del fields["vroegsignalering"]["persoonlijk_contact"][0]["datum"]
    with pytest.raises(CaseError) as caught:
        made(fields, tmp_path)
    assert "needs its day" in str(caught.value.findings[0].message)
