"""A name of a file that comes from data stays in its folder and can be used on every system."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.cli.case_files import NOTICE, render, write_case

NAMES = [
    "../../etc/passwd",
    "/etc/passwd",
    "..\\..\\windows\\win.ini",
    "C:\\Windows\\x",
    "\\\\server\\deel\\x",
    "~/x",
    "CON",
    "con.txt",
    "NUL",
    "AUX.pdf",
    "COM1",
    "LPT9.docx",
    "zaak:stroom",
    'zaak<>|?*"',
    "zaak. . ",
    "-rf",
    ".verborgen",
    "x" * 300,
    "zaak.pdf.exe",
    "$(id) `id` ; &",
    "%2e%2e%2fzaak",
    "zaak\u2215x",
    "ﬁle\u00b2",
    "0",
    "....//....//x",
    "a/b/c",
]
DEVICES = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?")
ALLOWED = re.compile(r"[\w][\w.-]*")


@pytest.mark.parametrize("name", NAMES)
def test_a_reference_makes_a_safe_folder(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whatever the office calls its case."""
    out = tmp_path / "diep" / "uit"
    said = render(write_case(tmp_path, NOTICE, {"kenmerk": name}), out, capsys, "--to", "txt")
    assert said.code in (0, 2), said.text
    assert sorted(path.name for path in tmp_path.iterdir()) in (["zaak.yaml"], ["diep", "zaak.yaml"])
    if said.code:
        return
    assert [path.name for path in (tmp_path / "diep").iterdir()] == ["uit"]
    (folder,) = out.iterdir()
    for path in (folder, *folder.iterdir()):
        assert ALLOWED.fullmatch(path.name)
        assert not DEVICES.fullmatch(path.name)
        assert not path.name.endswith((".", " "))
        assert len(path.name.encode()) <= 160


def test_references_that_differ_by_case_do_not_write_over_each_other(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is there already is not replaced without `--force`."""
    path = write_case(tmp_path, NOTICE, {"kenmerk": "Zaak É"})
    assert render(path, tmp_path / "uit", capsys, "--to", "txt").code == 0
    before = {one: one.read_bytes() for one in (tmp_path / "uit").rglob("*.*") if one.is_file()}
    said = render(path, tmp_path / "uit", capsys, "--to", "txt")
    assert said.code == 4
    assert {one: one.read_bytes() for one in before} == before
