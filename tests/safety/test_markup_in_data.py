"""Data that looks like the language of some program is text: printed as it was typed, in every file."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.case_files import ADDENDUM, NOTICE, SUMMONS, render, write_case
from tests.safety.outcomes import Outcome, packs, squeezed

MARKUP = [
    "Jansen & Zn <BV>",
    "a < b && c > d",
    "\"Bos\" 'Smit' `Vos`",
    "&amp; &#x41; &nbsp; &unknown;",
    "Bos ]]> Smit",
    "<![CDATA[Bos]]>",
    "</w:t></w:r></w:p><w:p><w:r><w:t>Bos",
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e "Bos">]>&e;',
    '<img src="http://192.0.2.1/x.png" onerror="x">Bos',
    '<link rel=attachment href="file:///etc/passwd">Bos',
    "<style>p { display: none }</style>Bos",
    "<script>fetch('http://192.0.2.1')</script>Bos",
    "<!-- Bos -->",
    "<span hidden>Bos</span>",
]
TEMPLATES = [
    "{{ 7*7 }} Bos",
    "{% raw %} Bos {% endraw %}",
    "{%- endif -%} Bos",
    "{# Bos #}",
    "{_{ 7*7 }_} {_% Bos %_}",
    "{{r naam }} {{p naam }} {%tr for a in b %}",
    "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
    "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "${Bos} #{Bos} <%= Bos %>",
    "%s %(naam)s %n {0.__class__}",
]
MARKDOWN = [
    "# **Bos** _Smit_",
    "::: hulp Bos",
    "[Bos](javascript:alert)",
    "![Bos](file:///etc/passwd)",
    "| Bos | Smit |",
    "1. Bos",
    "- Bos",
    "> Bos",
    "--- Bos",
    "Bos\\",
    "~~Bos~~ `Smit` ^[1] [^1]",
    "https://www.example.org/Bos",
]
PROGRAMS = [
    "=1+1 Bos",
    "+31 Bos",
    "@SUM(A1) Bos",
    "=cmd|'/c calc'!A0",
    "C:\\Bos\\nieuw",
    "$(id) Bos; rm -rf / && `id`",
    "' OR 1=1 -- Bos",
    "%PATH% $HOME Bos",
]
LISTS = {"markup": MARKUP, "templates": TEMPLATES, "markdown": MARKDOWN, "programs": PROGRAMS}
PACKS = [
    pytest.param(changes, id=f"{name}-{number}")
    for name, values in LISTS.items()
    for number, changes in enumerate(packs(values))
]


@pytest.mark.parametrize("changes", PACKS)
def test_data_is_printed_and_never_read(
    changes: dict[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing of it is markup, nothing of it is computed, and nothing after it is lost."""
    path = write_case(tmp_path, NOTICE, changes)
    said = render(path, tmp_path / "uit", capsys)
    Outcome(said.code, said.text, path, tmp_path / "uit").check_printed(changes.values())


@pytest.mark.parametrize("document", [ADDENDUM, SUMMONS])
def test_free_text_is_printed_and_never_read(
    document: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A story of a tenant with all of it in one field, over several lines, keeps each line."""
    field = "aanleiding" if document == ADDENDUM else "kinderen.gedaan"
    lines = ["U belde ons.", "{{ 7*7 }} {_{ 7*7 }_}", "</w:t> & ]]> <b>u</b>", "# u | u", "Dit is het eind."]
    path = write_case(tmp_path, document, {field: "\n".join(lines)})
    said = render(path, tmp_path / "uit", capsys)
    assert said.code == 0, said.text
    for kind, text in Outcome(said.code, said.text, path, tmp_path / "uit").texts().items():
        assert squeezed("".join(lines)) in text, kind


def test_a_payload_in_data_runs_nowhere(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """No pass over the text, first or second, runs what it says."""
    proof = tmp_path / "bewijs"
    code = f"cycler.__init__.__globals__.os.popen('touch {proof}').read()"
    changes = {"huurder.achternaam": f"{{{{ {code} }}}}", "verhuurder.slogan": f"{{_{{ {code} }}_}}"}
    said = render(write_case(tmp_path, NOTICE, changes), tmp_path / "uit", capsys, "--to", "docx")
    assert said.code == 0, said.text
    assert not proof.exists()
