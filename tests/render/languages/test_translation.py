"""A translation file says what docgen's English says, line by line, and an office may change its lines."""

from __future__ import annotations

from pathlib import Path

import pytest

from docgen.errors import TemplateError
from docgen.render.languages.translation import languages, load_translation
from docgen.template.folders import installed_templates

SHIPPED = (installed_templates(),)
OURS = ("ar", "en", "pl", "tr", "uk")


def office(folder: Path, code: str, text: str) -> tuple[Path, ...]:
    """Return the search path of an office with a translation file of its own."""
    (folder / "_talen").mkdir()
    (folder / "_talen" / f"{code}.toml").write_text(text, encoding="utf-8")
    return (folder, *SHIPPED)


def complaints(folders: tuple[Path, ...], code: str) -> list[tuple[str, str | None]]:
    """Return code and line of what is wrong with a file."""
    with pytest.raises(TemplateError) as raised:
        load_translation(code, folders)
    return [(one.code, one.place.field) for one in raised.value.findings]


def test_docgen_brings_five_languages() -> None:
    """Arabic is the one from right to left."""
    assert languages(SHIPPED) == OURS
    turned = [code for code in OURS if load_translation(code, SHIPPED).right_to_left]
    assert turned == ["ar"]


@pytest.mark.parametrize("code", [code for code in OURS if code != "en"])
def test_each_language_says_every_line_in_its_own_words(code: str) -> None:
    """A line that is the same as in English was not translated; the Dutch line is the only exception."""
    own, english = load_translation(code, SHIPPED).texts, load_translation("en", SHIPPED).texts
    assert own.keys() == english.keys()
    words = {name for name, text in own.items() if any(sign.isalpha() for sign in text.split("{")[0])}
    assert [name for name in words if own[name] == english[name]] == []
    assert "Alleen de Nederlandse tekst geldt" in own["algemeen.in_het_nederlands"]


def test_an_office_changes_one_line(tmp_path: Path) -> None:
    """The other lines stay those of docgen."""
    folders = office(tmp_path, "en", '[algemeen]\nnu = "At this moment"\n')
    texts = load_translation("en", folders).texts
    assert texts["algemeen.nu"] == "At this moment"
    assert texts["algemeen.wat"] == "What?"


def test_each_wrong_line_is_named(tmp_path: Path) -> None:
    """Unknown, empty, without its words between braces, or bold without an end: all at once."""
    lines = (
        "[algemeen]",
        'nieuw = "x"',
        'nu = ""',
        'bellen = "Call {contact}"',
        'geldt = "**Only this counts."',
    )
    text = "\n".join(lines)
    found = complaints(office(tmp_path, "en", text), "en")
    assert found == [
        ("TAL002", "algemeen.nieuw"),
        ("TAL002", "algemeen.bellen"),
        ("TAL002", "algemeen.geldt"),
        ("TAL002", "algemeen.nu"),
    ]


def test_a_new_language_needs_every_line(tmp_path: Path) -> None:
    """A file with a head alone is told what it lacks, and what the head lacks."""
    found = complaints(office(tmp_path, "ro", 'taal = "ro-RO"\nnaam = "Română"\n'), "ro")
    assert {code for code, _ in found} == {"TAL002"}


@pytest.mark.parametrize("code", ["xx", "../en", "EN", ""])
def test_there_is_no_such_language(code: str) -> None:
    """The message names the languages that there are."""
    assert complaints(SHIPPED, code) == [("TAL001", None)]
