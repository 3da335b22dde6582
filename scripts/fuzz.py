"""Look for input that breaks a reader: each target of `tests/fuzz` in a process of its own, for some time.

Usage: python scripts/fuzz.py [--seconds N] [--target NAME]... [--folder FOLDER]
The time is shared by the targets. Exit code 1 when something was found; the inputs lie in the folder.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import re
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MEMORY = 1500  # MB for one input, with the libraries; the promise of docs/fouten.md
SECONDS = 10  # for one input; a letter takes some hundredths
LONGEST = 1_000_000  # bytes of an input
_RUN = re.compile(r"^#(\d+)\t", re.MULTILINE)


def main() -> int:
    """Fuzz and tell what was found."""
    sys.path.insert(0, str(ROOT))
    from tests.fuzz.register import TARGETS

    names = [target.name for target in TARGETS]
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seconds", type=int, default=600, help="for all targets together")
    parser.add_argument("--target", action="append", choices=names, help="only this one; may be given again")
    parser.add_argument("--folder", type=Path, default=ROOT / ".fuzz", help="for what is learned and found")
    asked = parser.parse_args()
    if importlib.util.find_spec("atheris") is None:
        print("Fuzzing needs atheris, which runs on Linux: pip install 'docgen[dev]'.", file=sys.stderr)
        return 2
    chosen = asked.target or names
    found = [fuzz(name, asked.folder.resolve() / name, asked.seconds / len(chosen)) for name in chosen]
    return 1 if any(found) else 0


def fuzz(name: str, folder: Path, seconds: float) -> list[Path]:
    """Fuzz one target, tell about it in one line, and return what was found.

    Args:
        name: The target.
        folder: For what is learned and found.
        seconds: How long; a child that stops early, at a hang or a crash, is started again.
    """
    runs, start, end = 0, time.time(), time.monotonic() + seconds
    log = folder / "log.txt"
    (folder / "found").mkdir(parents=True, exist_ok=True)
    while (left := int(end - time.monotonic())) > 0:
        _child(name, folder, left, log)
        said = log.read_text(errors="replace")
        if "INITED" not in said:
            raise SystemExit(f"{name}: the target does not start.\n{said[-2000:]}")
        runs += max((int(one) for one in _RUN.findall(said)), default=0)
    kept = (path for path in (folder / "found").iterdir() if path.suffix != ".txt")
    found = sorted(path for path in kept if path.stat().st_mtime >= start)
    print(f"{name:20} {runs:9,} inputs  {len(found)} findings", flush=True)
    for path in found:
        print(f"  {path}", flush=True)
    return found


def _child(name: str, folder: Path, seconds: int, log: Path) -> None:
    flags = {
        "max_total_time": seconds,
        "timeout": SECONDS,
        "rss_limit_mb": MEMORY,
        "max_len": LONGEST,
        "len_control": 0,
        "reduce_inputs": 0,
        "artifact_prefix": f"{folder / 'found'}/",
    }
    command = [sys.executable, "-m", "tests.fuzz.child", name, str(folder)]
    command += [f"-{flag}={value}" for flag, value in flags.items()]
    with log.open("wb") as stream:
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        subprocess.run(command, cwd=ROOT, env=environment, stdout=stream, stderr=stream, check=False)  # noqa: S603


if __name__ == "__main__":
    sys.exit(main())
