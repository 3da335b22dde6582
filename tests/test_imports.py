"""What is loaded when: the help is instant, and no letter reaches for the network or a stranger's file."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.made import CASES, DAY, STYLE

ROOT = Path(__file__).resolve().parent.parent
HELP = """
import json, sys
before = set(sys.modules)
from docgen.cli.main import run
code = run({arguments!r})
loaded = sorted(set(sys.modules) - before)
print(json.dumps({{"code": code, "loaded": loaded}}))
"""
RENDER = """
import json, os, socket, sys
import weasyprint  # looks for its libraries with programs of the system when it is loaded
opened = []
def watch(event, arguments):
    if event.startswith("socket.") and event != "socket.gethostname":
        raise RuntimeError(event)
    if event == "open" and isinstance(arguments[0], (str, bytes)):
        opened.append(os.path.abspath(os.fsdecode(arguments[0])))
    if event in ("subprocess.Popen", "os.system", "os.exec", "os.posix_spawn"):
        raise RuntimeError(event)
sys.addaudithook(watch)
from docgen.cli.main import run
code = run({arguments!r})
print(json.dumps({{"code": code, "opened": sorted(set(opened))}}))
"""


def told(script: str, arguments: list[str], folder: Path) -> dict[str, object]:
    """Run a script in a process of its own and return what it tells on its last line."""
    done = subprocess.run(
        [sys.executable, "-c", script.format(arguments=arguments)],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path)), "TMPDIR": str(folder)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout, done.stderr
    found: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    assert found["code"] == 0, done.stderr
    return found


def packages(names: object) -> set[str]:
    """Return the top-level packages among modules, without those that come with Python."""
    assert isinstance(names, list)
    found = {name.partition(".")[0] for name in names} - sys.stdlib_module_names
    return {name for name in found if not name.startswith("_sysconfigdata")}


def test_help_loads_click_and_the_command_line_only(tmp_path: Path) -> None:
    """`docgen --help` is instant: beside click and docgen.cli nothing of docgen or of others is loaded."""
    loaded = told(HELP, ["--help"], tmp_path)["loaded"]
    assert isinstance(loaded, list)
    assert packages(loaded) <= {"click", "docgen"}
    below = {name.split(".")[1] for name in loaded if name.startswith("docgen.")}
    assert below == {"cli", "settings"}


@pytest.mark.parametrize("command", ["render", "check", "demo", "validate", "verify", "template"])
def test_help_of_a_command_loads_no_machinery(command: str, tmp_path: Path) -> None:
    """Asking what a command does loads neither the pipeline nor a slow library."""
    loaded = told(HELP, [command, "--help"], tmp_path)["loaded"]
    assert isinstance(loaded, list)
    assert packages(loaded) <= {"click", "docgen"}
    assert not [name for name in loaded if name.startswith(("docgen.pipeline", "docgen.writers"))]


def test_a_check_loads_no_writer(tmp_path: Path) -> None:
    """Checking a letter does not load what is only needed to make one."""
    (tmp_path / "brief.md").write_text("# Hallo\n\nU belt ons morgen. Wij helpen u.\n", encoding="utf-8")
    loaded = told(HELP, ["check", "brief.md"], tmp_path)["loaded"]
    assert not {"weasyprint", "docxtpl", "docx", "pikepdf", "pypdfium2"} & packages(loaded)


@pytest.mark.parametrize("name", ["notices/aankondiging-ontruiming/case", "summons/huurachterstand/case"])
def test_no_network_and_no_files_of_others(name: str, tmp_path: Path) -> None:
    """Making all formats opens no socket, starts no program, and reads files of docgen and Python only."""
    case = tmp_path / "zaak.yaml"
    case.write_bytes(CASES[name].read_bytes())
    options = ["--date", DAY.isoformat(), "--style", str(STYLE), "--out", str(tmp_path / "uit")]
    opened = told(RENDER, ["render", str(case), *options], tmp_path)["opened"]
    assert isinstance(opened, list)
    own = [ROOT, tmp_path, *map(Path, {sys.prefix, sys.base_prefix, *sys.path[1:]})]
    strange = [path for path in opened if not any(Path(path).is_relative_to(one) for one in own)]
    assert [path for path in strange if not path.startswith(SYSTEM)] == []


SYSTEM = ("/dev/", "/proc/", "/etc/", "/usr/share/zoneinfo", "/usr/lib/ssl", "/sys/", "/usr/share/fonts")
"""What Python, fontconfig and the system itself look at; no letter and no template is there."""
