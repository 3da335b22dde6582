"""The name of an office above letters for others."""

from __future__ import annotations

from pathlib import Path

from docgen.document.inline import plain
from docgen.pipeline.letterhead import with_sender
from docgen.pipeline.run import Job, run
from docgen.render.readers.letter import read_letter
from docgen.writers.tokens import Afzender
from docgen.writers.words import printed_lines
from tests.made import CASES, DAY, document_of

NAME = "notices/herinnering/case"
OFFICE = Afzender("Kantoor Łódź & Zn", "voor Rijnoever")


def test_without_a_name_nothing_changes() -> None:
    """A style without a sender leaves the letter as it is, the same object."""
    document = document_of(NAME)
    assert with_sender(document, Afzender()) is document


def test_only_the_letterhead_changes() -> None:
    """The name and its line come above the letter; whoever signs stays."""
    before, after = (
        list(printed_lines(one)) for one in (document_of(NAME), with_sender(document_of(NAME), OFFICE))
    )
    assert after[:2] == [OFFICE.naam, OFFICE.regel]
    assert [line for line in after if line not in before] == after[:2]


def test_letters_of_one_form_share_the_changed_form() -> None:
    """So that a batch stays as fast as without a sender."""
    one, two = (with_sender(document_of(NAME), OFFICE) for _ in range(2))
    assert one.filling is not None
    assert two.filling is not None
    assert one.filling.form is two.filling.form


def test_every_format_has_the_name(tmp_path: Path) -> None:
    """PDF, Word, page and text start with the office of the style."""
    (tmp_path / "stijl.toml").write_text(
        f'[afzender]\nnaam = "{OFFICE.naam}"\nregel = "{OFFICE.regel}"\n', encoding="utf-8"
    )
    files = run(Job(CASES[NAME], DAY, style=tmp_path)).files
    for name, data in files.items():
        if name.endswith((".docx", ".html")):
            text = "\n".join(printed_lines(read_letter(data, name)))
            assert OFFICE.naam in text
        if name.endswith(".txt"):
            assert data.decode().startswith(OFFICE.naam)
    assert plain(document_of(NAME).footer)
