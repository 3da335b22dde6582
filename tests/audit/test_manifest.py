"""The manifest tells what made a document, and nobody's secrets."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

from docgen.audit.manifest import Made, Part, digests, manifest
from docgen.document.blocks import Document, Paragraph
from docgen.document.inline import Text
from docgen.finding import Finding, Level
from docgen.law.value import Confidence, LawValue, TraceStep
from docgen.message import message
from docgen.place import Place
from docgen.readability.report import read_report

STEP = TraceStep(
    (("hoofdsom", Decimal("1250.00")), ("dag", date(2026, 3, 2)), ("btw", False)),
    message("The costs are a share of the principal."),
    Decimal("187.50"),
    "art. 2 Bik",
)
COSTS = LawValue(Decimal("187.50"), "EUR", (STEP,), ("art. 2 Bik",), Confidence.SECONDARY)
WARNING = Finding("TRM105", "korte-aankondiging", Level.WARNING, message("Short."), Place("zaak.yaml", 8))
ERROR = Finding("TRM101", "te-vroeg", Level.ERROR, message("Early."), Place("zaak.yaml", 9, field="roldatum"))
PART = Part(
    document="notices/proef",
    template_version="1.2.3",
    template_files={"document.md": "cd" * 32},
    law={"kosten": COSTS},
    report=read_report(Document("T", (Paragraph((Text("U belt ons morgen. Wij helpen u graag."),)),))),
    shown=(WARNING,),
    accepted=((ERROR, "met de huurder besproken"),),
    outputs={"brief.txt": b"Hallo", "brief.pdf": b"%PDF"},
)
MADE = Made(
    main=PART,
    reference="2026-0412",
    made_on=date(2026, 11, 20),
    dated=date(2026, 11, 21),
    case_digest="ab" * 32,
    law_files={"uren": "ef" * 32},
)


def told(made: Made) -> dict[str, object]:
    """Return a manifest as data."""
    data: dict[str, object] = json.loads(manifest(made))
    return data


def test_what_made_the_document_is_told() -> None:
    """Ids, versions, days, and the hash of all that went in and came out."""
    data = told(MADE)
    assert data["schema_version"] == 1
    assert data["document"] == "notices/proef"
    assert (data["made_on"], data["dated"]) == ("2026-11-20", "2026-11-21")
    assert data["case"] == {"sha256": "ab" * 32}
    assert data["template"] == {"version": "1.2.3", "files": {"document.md": "cd" * 32}}
    assert data["outputs"] == {
        "brief.pdf": {"sha256": hashlib.sha256(b"%PDF").hexdigest(), "bytes": 4},
        "brief.txt": {"sha256": hashlib.sha256(b"Hallo").hexdigest(), "bytes": 5},
    }


def test_a_computed_value_keeps_its_trace_without_amounts() -> None:
    """Rule, article, days and yes or no are told; amounts are private."""
    law = told(MADE)["law"]
    assert isinstance(law, dict)
    (step,) = law["values"]["kosten"]["trace"]
    assert step["inputs"] == {"hoofdsom": None, "dag": "2026-03-02", "btw": False}
    assert step["result"] is None
    assert step["article"] == "art. 2 Bik"
    assert law["values"]["kosten"]["confidence"] == "secondary"
    assert "187" not in manifest(MADE).decode()


def test_what_was_accepted_is_told_with_its_reason() -> None:
    """Later one can see who went past what, and why."""
    data = told(MADE)
    assert data["findings"] == [
        {"code": "TRM105", "level": "warning", "message": "Short.", "line": 8, "field": None}
    ]
    (accepted,) = data["accepted"]
    assert (accepted["code"], accepted["reason"]) == ("TRM101", "met de huurder besproken")


def test_the_same_run_gives_the_same_bytes() -> None:
    """Neither the order in which files or values were made, nor the moment, changes the manifest."""
    turned = replace(MADE, main=replace(PART, outputs=dict(reversed(PART.outputs.items()))))
    assert manifest(turned) == manifest(MADE)
    assert manifest(replace(MADE, made_on=date(2026, 11, 27))) != manifest(MADE)


def test_what_goes_along_is_told_as_the_document_itself() -> None:
    """A page that is not scored has no reading, and no words that were let through."""
    page = replace(PART, document="talen/en", report=None, accepted=())
    data = told(replace(MADE, wishes=("companions", "en"), companions=(PART, page)))
    assert data["with"] == ["companions", "en"]
    companions = data["companions"]
    assert isinstance(companions, list)
    assert [one["document"] for one in companions] == ["notices/proef", "talen/en"]
    assert [one["outputs"] for one in companions] == [data["outputs"], data["outputs"]]
    assert companions[0]["reading"] == data["reading"]
    assert (companions[1]["reading"], companions[1]["suppressed"]) == (None, [])


def test_files_are_hashed_by_their_path(tmp_path: Path) -> None:
    """Paths are told below the folder, so that they are the same on every machine; folders are left out."""
    (tmp_path / "a").mkdir()
    (tmp_path / "a/b.md").write_bytes(b"x")
    (tmp_path / "a/leeg").mkdir()
    assert digests((tmp_path / "a").iterdir(), tmp_path) == {"a/b.md": hashlib.sha256(b"x").hexdigest()}
