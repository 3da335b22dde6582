"""`docgen template export`, `check` and `test` as a user types them."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document
from openxml_audit import OpenXmlValidator

from docgen.cli.main import run
from docgen.pipeline.word_check import likely_document
from docgen.template.folders import installed_templates, search_path
from tests.cli.case_files import Said
from tests.render.word.word_templates import template, texts

REMINDER = "notices/herinnering"
Docgen = Callable[..., Said]


@pytest.fixture
def docgen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Docgen:
    """Return a call that runs docgen template in the folder of the test."""
    monkeypatch.chdir(tmp_path)

    def call(*arguments: str) -> Said:
        code = run(["--lang", "en", "template", *arguments])
        said = capsys.readouterr()
        return Said(code, said.out + said.err, [])

    return call


def complaints(path: Path) -> list[str]:
    """Return what a validator of Word files has against a file; python-docx's own sample is not flawless."""
    return [str(error) for error in OpenXmlValidator().validate(str(path)).errors]


def bad(path: Path) -> Path:
    """Write a template with a mistake in the text, in a table and in the header."""
    document = Document()
    document.add_paragraph("Beste {{ aanhefnamen }},")
    document.add_paragraph("Uw kenmerk is {{ kenmrk }}.")
    document.add_table(rows=1, cols=2).cell(0, 1).text = "{{ datum }}"
    document.sections[0].header.paragraphs[0].text = "{{ kantor.naam }}"
    document.save(str(path))
    return path


def test_an_exported_template_passes_and_is_never_written_over(docgen: Docgen, tmp_path: Path) -> None:
    """The name is that of the document; a second time asks for --force; the file is valid."""
    assert docgen("export", REMINDER).code == 0
    path = tmp_path / "herinnering.docx"
    assert complaints(path) == []
    assert docgen("export", REMINDER).code == 4
    assert docgen("export", REMINDER, "--force").code == 0
    said = docgen("check", "herinnering.docx")
    assert said.code == 0
    assert "0 errors, 0 warnings" in said.text or "Errors: 0." in said.text
    assert REMINDER in said.text


def test_a_house_style_dresses_the_template(docgen: Docgen, tmp_path: Path) -> None:
    """The logo of the office stands in the letterhead."""
    style = installed_templates() / "_style" / "voorbeeld"
    assert docgen("export", REMINDER, "-o", "brief.docx", "--style", str(style)).code == 0
    header = Document(str(tmp_path / "brief.docx")).sections[0].first_page_header
    assert b"<pic:pic" in header.part.blob


def test_an_unknown_document_gets_the_nearest(docgen: Docgen) -> None:
    """Wrong use, with a way on."""
    said = docgen("export", "notices/herinering")
    assert said.code == 2
    assert REMINDER in said.text


def test_check_tells_all_with_place_and_cure(docgen: Docgen, tmp_path: Path) -> None:
    """In words, and as data with stable keys."""
    bad(tmp_path / "brief.docx")
    said = docgen("check", "brief.docx", "--document", REMINDER)
    assert said.code == 1
    assert said.text.count("Fix:") >= 3
    assert "table 1, row 1, cell 2" in said.text
    data = json.loads(docgen("check", "brief.docx", "--document", REMINDER, "--format", "json").text)
    found = [(one["code"], one["place"]["part"]) for one in data["findings"] if one["level"] == "error"]
    assert found == [
        ("WSJ024", "paragraph 2"),
        ("WSJ042", "table 1, row 1, cell 2, paragraph 3"),
        ("WSJ024", "header, paragraph 1"),
    ]
    assert data["document"] == REMINDER


def test_comments_stand_in_a_copy_at_their_paragraph(docgen: Docgen, tmp_path: Path) -> None:
    """What is about the header stands at the first paragraph; the file itself stays as it was."""
    path = bad(tmp_path / "brief.docx")
    before = path.read_bytes()
    said = docgen("check", "brief.docx", "--document", REMINDER, "--annotate")
    assert said.code == 1
    assert "brief.annotated.docx" in said.text
    assert path.read_bytes() == before
    copy = tmp_path / "brief.annotated.docx"
    assert complaints(copy) == complaints(path)
    document = Document(str(copy))
    said_in = {one.comment_id: one.text for one in document.comments}
    marked = {
        paragraph.text: [said_in[int(ident)] for ident in paragraph._p.xpath("./w:commentRangeStart/@w:id")]
        for paragraph in [*document.paragraphs, document.tables[0].cell(0, 1).paragraphs[0]]
    }
    assert any("WSJ024" in text and "header" in text for text in marked["Beste {{ aanhefnamen }},"])
    assert [text.split(":")[0] for text in marked["Uw kenmerk is {{ kenmrk }}."]] == [
        "error WSJ024 (paragraph 2)"
    ]
    assert ["WSJ042" in text for text in marked["{{ datum }}"]] == [True]
    assert texts(copy.read_bytes()) == texts(before)


def test_the_copy_is_never_the_template_nor_another_file(docgen: Docgen, tmp_path: Path) -> None:
    """A template that somebody worked on for a day is not lost."""
    before = bad(tmp_path / "brief.docx").read_bytes()
    assert docgen("check", "brief.docx", "--annotate", "-o", "./brief.docx", "--force").code == 2
    (tmp_path / "brief.annotated.docx").write_text("van een ander")
    assert docgen("check", "brief.docx", "--annotate", "--document", REMINDER).code == 4
    assert (tmp_path / "brief.annotated.docx").read_text() == "van een ander"
    assert (tmp_path / "brief.docx").read_bytes() == before


def test_comments_of_people_stay_in_the_copy(docgen: Docgen, tmp_path: Path) -> None:
    """They are a finding, but no reason to lose what somebody wrote."""
    document = Document()
    paragraph = document.add_paragraph("Beste {{ aanhefnamen }},")
    document.add_comment(paragraph.runs, text="Nog navragen", author="Jan", initials="J")
    document.save(str(tmp_path / "brief.docx"))
    assert docgen("check", "brief.docx", "--annotate", "--document", REMINDER).code == 1
    copy = Document(str(tmp_path / "brief.annotated.docx"))
    assert [one.author for one in copy.comments] == ["Jan", "docgen"]


def test_without_a_document_the_nearest_is_taken(docgen: Docgen, tmp_path: Path) -> None:
    """And named, so that a person can choose another; with strange names there is none."""
    assert docgen("export", "summons/huurachterstand").code == 0
    data = (tmp_path / "huurachterstand.docx").read_bytes()
    found = likely_document(data, search_path())
    assert found is not None
    assert found.info.id == "summons/huurachterstand"
    (tmp_path / "anders.docx").write_bytes(template("{{ lorem }} {{ ipsum.dolor }}"))
    said = docgen("check", "anders.docx")
    assert said.code == 0
    assert "--document" in said.text


@pytest.mark.parametrize("content", [b"", b"geen zip", b"\xd0\xcf\x11\xe0" + bytes(600)])
def test_a_file_that_cannot_be_read_is_refused(docgen: Docgen, tmp_path: Path, content: bytes) -> None:
    """Exit code 2, and no copy, whatever was asked for."""
    (tmp_path / "brief.docx").write_bytes(content)
    assert docgen("check", "brief.docx", "--annotate").code == 2
    assert not (tmp_path / "brief.annotated.docx").exists()


def test_coverage_is_told_for_each_arm(docgen: Docgen, tmp_path: Path) -> None:
    """All of docgen's own are reached; one that is not gives exit code 1."""
    said = docgen("test", REMINDER, "--cov")
    assert said.code == 0
    assert "(100 %)" in said.text
    own = tmp_path / "sjablonen" / REMINDER
    shutil.copytree(installed_templates() / REMINDER, own)
    text = (own / "document.md").read_text()
    (own / "document.md").write_text(f'{text}\n{{% if kenmerk == "x" %}}\nWeg.\n{{% endif %}}\n')
    shutil.copytree(installed_templates() / "_parts", tmp_path / "sjablonen" / "_parts")
    data = json.loads(docgen("test", REMINDER, "--cov", "--templates", "sjablonen", "--format", "json").text)
    missed = [one for one in data["coverage"]["arms"] if not one["cases"]]
    assert [(one["kind"], one["tag"]) for one in missed] == [("if", '{% if kenmerk == "x" %}')]
    assert docgen("test", REMINDER, "--cov", "--templates", "sjablonen").code == 1
    assert docgen("test", REMINDER, "--templates", "sjablonen").code == 0


def test_coverage_of_a_word_template(docgen: Docgen) -> None:
    """Its places are paragraphs."""
    assert docgen("export", REMINDER).code == 0
    said = docgen("test", REMINDER, "--cov", "--template", "herinnering.docx")
    assert said.code == 0
    assert "paragraph" in said.text
