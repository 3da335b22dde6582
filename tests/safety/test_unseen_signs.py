"""Signs that nobody can see, in one-line fields and in free text; line breaks where they belong are kept."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.case_files import ADDENDUM, NOTICE, SUMMONS, render, write_case
from tests.safety.outcomes import JSON, NAME, TEXT, Outcome, run_on, squeezed

CONTROL = ["\x00", "\x07", "\x08", "\x0b", "\x0c", "\x1b[31m", "\x7f", "\x85", "\r"]
NO_CHARACTER = ["\ufffe", "\uffff", "\ufdd0", "\U0001ffff", "\ufffd"]
DIRECTION = ["\u202e", "\u202a", "\u2066", "\u200e", "\u200f"]
ZERO_WIDTH = ["\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u00ad"]
LINE_ENDS = ["\n", "\t", "\u2028", "\u2029"]
PRIVATE = ["\ue000", "\uf8ff", "\U000f0000", "\U000e0041", "\ufe0f", "\u3164"]
UNSEEN = [*CONTROL, *NO_CHARACTER, *DIRECTION, *ZERO_WIDTH, *LINE_ENDS, *PRIVATE]


@pytest.mark.parametrize("sign", UNSEEN, ids=ascii)
def test_an_unseen_sign_is_refused_at_its_place(
    sign: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """In YAML, as an escape in double quotes and as the sign itself."""
    for number, value in enumerate((json.dumps(f"Geheim{sign}naam"), f'"Geheim{sign}naam"')):
        folder = tmp_path / str(number)
        folder.mkdir()
        outcome = run_on(TEXT.replace(NAME, f"achternaam: {value}"), folder, capsys, "--to", "txt")
        if sign in "\n\r" and number == 1:  # YAML reads a line break in quotes as a space
            outcome.check_printed(["mevrouw Geheim naam"], [".txt"])
        else:
            outcome.check_refused("Geheim", "naam\n")


@pytest.mark.parametrize("escape", ["\\ud800", "\\udfff", "\\udc00\\ud800"])
@pytest.mark.parametrize("name", ["zaak.yaml", "zaak.json"])
def test_half_a_sign_is_refused(
    name: str, escape: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A library would drop the rest of the contract after it."""
    data = JSON.replace("Yıldız-de Vriès", f"Geheim{escape}")
    run_on(data, tmp_path, capsys, name=name).check_refused("Geheim")


@pytest.mark.parametrize(
    ("document", "field"),
    [(ADDENDUM, "aanleiding"), (SUMMONS, "kinderen.gedaan"), (NOTICE, "reden_in_woorden")],
)
def test_lines_of_free_text_are_kept(
    document: str, field: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Line breaks of Windows too, and tabs."""
    text = "U belde ons.\r\nWij spraken met u.\n\nDat was\tgoed."
    changes = {field: text, **({"reden": "anders"} if document == NOTICE else {})}
    path = write_case(tmp_path, document, changes)
    said = render(path, tmp_path / "uit", capsys)
    assert said.code == 0, said.text
    for kind, made in Outcome(said.code, said.text, path, tmp_path / "uit").texts().items():
        assert squeezed(text) in made, kind


@pytest.mark.parametrize("name", ["JosÃ© Bos", "KrÃ¼ger", "â‚¬ Bos", "Ã‰va", "Bos\ufffd"])
def test_damaged_accents_are_refused(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Text that was read in the wrong encoding goes to nobody."""
    data = TEXT.replace(NAME, f"achternaam: {name}")
    run_on(data, tmp_path, capsys).check_refused(name, code="CASE024")
