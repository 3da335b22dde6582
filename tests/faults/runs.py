"""Batches in processes of their own, that a test can kill, starve and look after."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from hashlib import sha256
from pathlib import Path

from docgen.source.yaml_file import read_yaml
from docgen.template.folders import installed_templates

ROOT = Path(__file__).resolve().parent.parent.parent
TEMPLATE = "notices/herinnering"
DOCGEN = [sys.executable, "-c", "import sys; from docgen.cli.main import main; main()"]
"""docgen as a whole process; a test puts its own lines before it to break something."""

PATIENCE = 120.0
"""Seconds after which a process of docgen counts as hanging; a run of a test takes some."""


def sheet(path: Path, count: int, changes: Mapping[int, Mapping[str, object]] | None = None) -> Path:
    """Write a sheet with good rows.

    Args:
        path: The file, in JSON Lines.
        count: How many rows.
        changes: Other fields by number of the row, which counts from 1.
    """
    example = read_yaml((installed_templates() / TEMPLATE / "case.yaml").read_bytes(), "case.yaml").value
    lines = (
        {**example, "kenmerk": f"HV-{number:05}", **(changes or {}).get(number, {})}
        for number in range(1, count + 1)
    )
    text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
    path.write_text(text, encoding="utf-8")
    return path


def batch(sheet: Path, out: Path, *more: str, to: str = "docx") -> list[str]:
    """Return the arguments that make all rows of a sheet."""
    kinds = ["--to", to]
    return ["batch", "run", str(sheet), "--out", str(out), "--all", "--date", "2026-11-20", *kinds, *more]


def start(
    arguments: Sequence[str], before: str = "", environment: Mapping[str, str] | None = None
) -> subprocess.Popen[str]:
    """Start docgen in a session of its own.

    Args:
        arguments: Of docgen.
        before: Python to run first, in the same process.
        environment: Variables beside those of the test.
    """
    command = list(DOCGEN)
    command[2] = f"{before}\n{command[2].replace('; ', chr(10))}"
    return subprocess.Popen(
        [*command, "--lang", "en", *arguments],
        cwd=ROOT,
        env={
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "LANGUAGE": "en",
            "LC_ALL": "C.UTF-8",
            **(environment or {}),
        },
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        errors="replace",
        start_new_session=True,
    )


def finished(
    arguments: Sequence[str], before: str = "", environment: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run docgen to its end; it never shows a traceback, whatever was broken."""
    return in_time(start(arguments, before, environment))


def in_time(process: subprocess.Popen[str]) -> subprocess.CompletedProcess[str]:
    """Wait for docgen to end."""
    try:
        out, err = process.communicate(timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        kill_all(process)
        raise
    assert "Traceback" not in out + err, err
    return subprocess.CompletedProcess(process.args, process.returncode, out, err)


def busy(process: subprocess.Popen[str], out: Path, count: int = 1) -> None:
    """Wait until a batch has given so many documents their name."""
    end = time.monotonic() + PATIENCE
    while len(list(out.glob("*/manifest.json"))) < count:
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < end
        time.sleep(0.005)


def kill_all(process: subprocess.Popen[str]) -> None:
    """Kill docgen with its workers."""
    os.killpg(process.pid, signal.SIGKILL)
    process.communicate()


def left_running(process: subprocess.Popen[str]) -> list[int]:
    """Return the processes of the session of docgen that are still there, by their number."""
    found = []
    for folder in Path("/proc").iterdir():
        if not folder.name.isdigit():
            continue
        try:
            fields = (folder / "stat").read_text().rpartition(")")[2].split()
        except OSError:  # it has just gone
            continue
        if int(fields[3]) == process.pid and fields[0] != "Z":
            found.append(int(folder.name))
    return found


def all_gone(process: subprocess.Popen[str], seconds: float = 10.0) -> bool:
    """Wait until no process of the session of docgen is left, and say whether that came true."""
    end = time.monotonic() + seconds
    while left_running(process):
        if time.monotonic() > end:
            return False
        time.sleep(0.02)
    return True


def documents(out: Path) -> dict[str, str]:
    """Return the SHA-256 of all that a user sees in the output folder, by path."""
    return {
        path.relative_to(out).as_posix(): sha256(path.read_bytes()).hexdigest()
        for path in sorted(out.rglob("*"))
        if path.is_file() and ".docgen" not in path.relative_to(out).parts
    }


def untouched(out: Path) -> dict[str, tuple[int, int]]:
    """Return inode and time of change of each document: writing it again, even alike, changes them."""
    return {name: ((out / name).stat().st_ino, (out / name).stat().st_mtime_ns) for name in documents(out)}


def leftovers(out: Path) -> list[str]:
    """Return what a run left in its waiting room or beside its documents."""
    waiting = [str(path) for path in (out / ".docgen" / "tmp").rglob("*")]
    beside = [str(path) for path in out.rglob(".docgen-*")]
    empty = [str(path) for path in out.iterdir() if path.is_dir() and not list(path.iterdir())]
    return [*waiting, *beside, *empty]
