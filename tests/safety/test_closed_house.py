"""The whole command line in a closed house: no socket, no program, nothing read or written elsewhere.

A process of its own runs each command under an audit hook, which sees what Python opens before it is opened.
What C libraries open by themselves, such as the system's list of fonts, passes by the hook.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from docgen.template.folders import installed_templates
from tests.cli.case_files import DAY, NOTICE, write_case
from tests.made import file_of

ROOT = Path(__file__).resolve().parents[2]
SYSTEM = (
    "/dev/null",
    "/dev/urandom",
    "/proc/",
    "/sys/",
    "/etc/localtime",
    "/etc/magic",
    "/etc/mime.types",
    "/etc/ssl",
    "/usr/lib/ssl",
    "/usr/share/zoneinfo",
)
"""What Python itself looks at; no letter and no case is there."""

GUARD = """
import json, os, sys
import weasyprint  # looks for its libraries with programs of the system when it is loaded
read, write, command = json.loads(sys.argv[1])
PROGRAMS = ("subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.fork", "ctypes.dlopen/new")
CHANGES = ("os.mkdir", "os.remove", "os.rmdir", "os.truncate", "os.chmod", "os.symlink", "os.rename")
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
strange = []
def inside(path, folders):
    return any(path == one or path.startswith(one.rstrip("/") + "/") for one in folders)
def inspect(path, folders, what):
    path = os.path.abspath(os.fsdecode(path))
    # Fonts of ours go through a folder of WeasyPrint, which it takes away.
    fonts = path.startswith(os.path.join(os.environ["TMPDIR"], "weasyprint-"))
    if not fonts and not inside(path, folders):
        strange.append(f"{what} {path}")
def watch(event, arguments):
    if event in ("socket.connect", "socket.bind", "socket.getaddrinfo", "socket.sendto"):
        strange.append(event)
    elif event == "socket.__new__" and arguments[1] in (2, 10):
        strange.append(event)
    elif event in PROGRAMS:
        strange.append(event)
    elif event in CHANGES:
        for path in arguments[: 2 if event == "os.rename" else 1]:
            if isinstance(path, (str, bytes)):
                inspect(path, write, event)
    elif event == "open" and isinstance(arguments[0], (str, bytes)):
        writes = (arguments[2] or 0) & WRITING and arguments[0] != "/dev/null"
        inspect(arguments[0], write if writes else read, "write" if writes else "read")
sys.addaudithook(watch)
from docgen.cli.main import run
code = run(command)
print(json.dumps({"code": code, "strange": strange}))
"""


def strange_deeds(command: list[str], reads: list[Path], out: Path) -> tuple[int, list[str]]:
    """Run a command in a closed house and return its exit code and what it did out of doors."""
    python = {sys.prefix, sys.base_prefix, *filter(os.path.isabs, sys.path[1:])}
    read = [*map(str, [ROOT, *reads, out]), *python, *SYSTEM]
    elsewhere = out.parent / "elders"
    elsewhere.mkdir()
    done = subprocess.run(
        [sys.executable, "-c", GUARD, json.dumps([read, [str(out)], command])],
        cwd=elsewhere,
        env={
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "PYTHONDONTWRITEBYTECODE": "1",
            "TMPDIR": str(elsewhere),
            "HOME": str(elsewhere),
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout, done.stderr
    told = json.loads(done.stdout.splitlines()[-1])
    assert list(elsewhere.iterdir()) == []
    return told["code"], told["strange"]


def test_render_stays_inside(tmp_path: Path) -> None:
    """A case with paths and addresses in it, to all formats."""
    case = tmp_path / "zaak"
    case.mkdir()
    lures = {
        "huurder.achternaam": '<img src="http://192.0.2.1/a">',
        "verhuurder.slogan": "![x](file:///etc/passwd)",
        "kenmerk": "../../etc/passwd",
    }
    path = write_case(case, NOTICE, lures)
    out = tmp_path / "uit"
    command = ["render", str(path), "--out", str(out), *DAY]
    assert strange_deeds(command, [case], out) == (0, [])
    (folder,) = out.iterdir()
    assert {one.suffix for one in folder.iterdir()} == {".pdf", ".docx", ".html", ".txt", ".json"}
    assert folder.parent == out


@pytest.mark.parametrize("kind", ["docx", "pdf", "html", "txt"])
def test_check_stays_inside(kind: str, tmp_path: Path) -> None:
    """Reading a letter of somebody else writes nothing at all."""
    letters = tmp_path / "brieven"
    letters.mkdir()
    if kind == "txt":
        (letters / "brief.txt").write_text("Beste huurder,\n\nU belt ons morgen. Wij helpen u.\n", "utf-8")
    elif kind == "html":
        (letters / "brief.html").write_text(
            '<h1>Brief</h1><p>U belt ons.</p><img src="http://192.0.2.1/a">', "utf-8"
        )
    else:
        (letters / f"brief.{kind}").write_bytes(file_of("notices/aankondiging-ontruiming/case", kind))
    code, strange = strange_deeds(["check", str(letters / f"brief.{kind}")], [letters], tmp_path / "uit")
    assert code in (0, 1)
    assert strange == []
    assert not (tmp_path / "uit").exists()


def test_validate_stays_inside(tmp_path: Path) -> None:
    """It makes nothing."""
    case = installed_templates() / NOTICE / "case.yaml"
    assert strange_deeds(["validate", str(case), *DAY], [], tmp_path / "uit") == (0, [])
    assert not (tmp_path / "uit").exists()


@pytest.mark.faults
def test_all_examples_stay_inside(tmp_path: Path) -> None:
    """Each example of each template, in all formats."""
    out = tmp_path / "uit"
    assert strange_deeds(["demo", "--out", str(out)], [], out) == (0, [])
