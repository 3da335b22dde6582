"""The same case on the same day gives the same bytes, wherever and whenever it is made."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from docgen.pipeline.run import Job, run
from tests.made import CASES, DAY, STYLE, each_case, made

ELSEWHERE = {
    "TZ": "Asia/Tokyo",
    "LANG": "tr_TR.UTF-8",
    "LC_ALL": "tr_TR.UTF-8",
    "PYTHONHASHSEED": "4711",
    "PYTHONUTF8": "1",
    "DOCGEN_LANG": "en",
}
NO_FONTS = '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig></fontconfig>'
ONE_OF_EACH = (
    "addendum/drie-partijen/bewind-allebei",
    "addendum/laatste-kans/case",
    "notices/aankondiging-ontruiming/lange-gegevens",
    "summons/huurachterstand/twee-huurders",
)
COMMAND = "from docgen.cli.main import main; main()"


@each_case()
def test_again_and_elsewhere_in_one_process(name: str, tmp_path: Path) -> None:
    """Made a second time, from a copy of the case in another folder, every file is the same."""
    copied = shutil.copy(CASES[name], tmp_path / "zaak.yaml")
    assert differing(run(Job(Path(copied), DAY, style=STYLE)).files, made(name).files) == []


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=pytest.mark.xdist_group(name)) for name in ONE_OF_EACH]
)
def test_on_another_machine(name: str, tmp_path: Path) -> None:
    """Another time zone, language, hash seed and folder, and no fonts of the system, change nothing."""
    (tmp_path / "fonts.conf").write_text(NO_FONTS, encoding="utf-8")
    options = ["--date", DAY.isoformat(), "--style", str(STYLE), "--out", "uit"]
    subprocess.run(
        [sys.executable, "-c", COMMAND, "render", str(CASES[name]), *options],
        cwd=tmp_path,
        env={**_machine(), **ELSEWHERE, "FONTCONFIG_FILE": str(tmp_path / "fonts.conf")},
        capture_output=True,
        check=True,
    )
    (folder,) = (tmp_path / "uit").iterdir()
    found = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert differing(found, made(name).files) == []


def test_another_day_shows_in_the_manifest_only() -> None:
    """The day of the run is told in the manifest; the documents carry the date of the case."""
    name = ONE_OF_EACH[1]
    later = run(Job(CASES[name], DAY.replace(day=27), style=STYLE)).files
    assert differing(later, made(name).files) == ["manifest.json"]


def differing(found: object, expected: object) -> list[str]:
    """Return the names of the files that are not the same, or not in both."""
    assert isinstance(found, dict)
    assert isinstance(expected, dict)
    return sorted(one for one in {*found, *expected} if found.get(one) != expected.get(one))


def _machine() -> dict[str, str]:
    """Return what a program needs of this machine to start at all."""
    path = os.pathsep.join(filter(None, sys.path))
    kept = {key: os.environ[key] for key in ("PATH", "HOME", "SYSTEMROOT") if key in os.environ}
    return {**kept, "PYTHONPATH": path}
