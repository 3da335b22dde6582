"""The report holds contact details, the amount and the days of four steps; nothing else can get into it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from docx import Document

from docgen.errors import DocgenError, TemplateError
from docgen.pipeline.run import Job, make_draft, run
from docgen.source.yaml_file import read_yaml
from docgen.template.folders import installed_templates
from tests.templates.examples import Example, examples

REPORT, SUMMONS = "notices/melding-gemeente", "summons/huurachterstand"
CASES: dict[str, Example] = {one.path.stem: one for one in examples(REPORT)}
DAY = date(2026, 11, 20)
MARK = "MAGNIETDOOR"
KEPT = {
    "huurder",
    "medehuurder",
    "verhuurder",
    "gemeente",
    "document",
    "kenmerk",
    "meldpunt",
    "contactgegevens",
}
"""Groups of the dossier of which the report prints something."""


def fields(document: str) -> dict[str, Any]:
    value = read_yaml((installed_templates() / document / "case.yaml").read_bytes(), "case.yaml").value
    assert isinstance(value, dict)
    return value


def marked(value: object) -> object:
    """Return a group in which each free text holds a mark that may not get out."""
    if isinstance(value, Mapping):
        free = {"resultaat", "reden", "toelichting", "standpunt", "reactie", "bron", "tekst", "waarom_toch"}
        return {
            name: f"{MARK} {one}" if name in free and isinstance(one, str) else marked(one)
            for name, one in value.items()
        }
    if isinstance(value, list):
        return [marked(one) for one in value]
    return value


def full_dossier(folder: Path) -> Path:
    """Return the file of a report that holds all that the summons knows, with marks in the free texts."""
    report, summons = fields(REPORT), fields(SUMMONS)
    for name, value in summons.items():
        if name not in report or name == "vroegsignalering":
            report[name] = marked(value)
    path = folder / "zaak.yaml"
    path.write_text(json.dumps(report, ensure_ascii=False), encoding="utf-8")
    return path


def leaves(value: object, path: str = "") -> Iterator[tuple[str, object]]:
    if isinstance(value, Mapping):
        for name, one in value.items():
            yield from leaves(one, f"{path}.{name}" if path else str(name))
    elif isinstance(value, list):
        for one in value:
            yield from leaves(one, f"{path}[]")
    else:
        yield path, value


def test_the_context_holds_what_the_law_names_and_nothing_more() -> None:
    """Sender, receiver, names, address, phone, e-mail, amount with its day, and the days of the steps."""
    values = CASES["case"].context().values
    assert set(values) == {
        *("document", "kenmerk", "datum", "kantoor", "afzender_naam", "gemeente", "meldpunt"),
        *("huurders", "adres", "telefoon", "email", "hoofdsom", "bijgewerkt_tot", "stappen"),
    }
    assert values["gemeente"] == {"naam": "gemeente Leiden"}
    assert values["hoofdsom"] == Decimal("1242.79")
    steps = {path for path, _ in leaves({"stappen": values["stappen"]})}
    assert steps == {"stappen[].naam", "stappen[].dagen"}


def test_no_word_of_the_dossier_gets_into_the_report(tmp_path: Path) -> None:
    """Results, reasons, children, causes and defences may stand in the file; no output holds one."""
    result = run(Job(full_dossier(tmp_path), DAY))
    assert all(MARK not in str(value) for _, value in leaves(dict(result.draft.context.values)))
    texts = [data.decode("utf-8", "replace") for name, data in result.files.items() if name.endswith("txt")]
    assert texts
    for text in texts:
        assert MARK not in text
        assert "kinderen" not in text.lower()
        assert "minder werk" not in text


@pytest.mark.parametrize(
    "name",
    [
        "vroegsignalering.persoonlijk_contact[0].resultaat",
        "stappen[0].resultaat",
        "kinderen.aantal",
        "schuldhulptraject.stand",
        "bewindvoerder.naam",
        "achterstand.maanden",
        "huurder.geboortedatum",
        "huurovereenkomst.huurprijs",
        "verweren",
    ],
)
def test_a_word_file_of_an_office_cannot_ask_for_more(name: str, tmp_path: Path) -> None:
    """A field that the report does not hold is an error, also in an office's own Word file."""
    document, data = Document(), BytesIO()
    document.add_paragraph(f"Beste collega, {{{{ {name} }}}} over {{{{ huurders[0] }}}}.")
    document.save(data)
    word = tmp_path / "kantoor.docx"
    word.write_bytes(data.getvalue())
    with pytest.raises(DocgenError) as caught:
        make_draft(Job(full_dossier(tmp_path), DAY, word_template=word))
    assert isinstance(caught.value, TemplateError)


def test_the_steps_stand_in_the_order_of_the_law_with_their_days() -> None:
    """Contact, debt help, reminder, offer; two efforts are told in one line."""
    assert CASES["case"].context().values["stappen"] == [
        {
            "naam": "contact gezocht met de huurder zelf",
            "dagen": "14\xa0augustus\xa02026 en 25\xa0augustus\xa02026",
        },
        {"naam": "gewezen op hulp bij schulden", "dagen": "25\xa0augustus\xa02026"},
        {"naam": "herinnering gestuurd", "dagen": "10\xa0augustus\xa02026"},
        {"naam": "aangeboden om de gegevens door te geven", "dagen": "10\xa0augustus\xa02026"},
    ]


def test_what_is_not_known_is_left_out() -> None:
    """Without phone and e-mail the address is what the municipality gets."""
    values = CASES["alleen-adres"].context().values
    assert (values["telefoon"], values["email"]) == (None, None)
