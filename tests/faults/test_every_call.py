"""T3: each call that changes the disk goes wrong once, in each way; a resume then makes what is missing.

After the way of SQLite: the fault moves on by one call until a run meets none.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from docgen.cli.main import run
from tests.faults.broken_calls import Break, Breaker, breaks_of
from tests.faults.runs import DOCGEN, ROOT, batch, documents, finished, leftovers, sheet

pytestmark = pytest.mark.faults

ROWS = 8
LEAST_POINTS = 250
KILLED = -9


def forked(arguments: Sequence[str], said: Path, breaker: Breaker | None = None) -> int:
    """Run docgen in a fork of this process, which has loaded all it needs, and return its exit code."""
    child = os.fork()
    if child == 0:
        code = 70
        try:
            with said.open("w", encoding="utf-8") as stream:
                sys.stdout = sys.stderr = stream
                if breaker is not None:
                    breaker.install()
                code = run(arguments)
                if breaker is not None:
                    said.with_suffix(".json").write_text(json.dumps(breaker.calls))
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


@pytest.mark.parametrize("layout", ["folders", "flat"])
def test_whatever_call_goes_wrong_no_document_is_broken_and_a_resume_makes_the_rest(
    tmp_path: Path, tell: Callable[..., None], capsys: pytest.CaptureFixture[str], layout: str
) -> None:
    """No half file under its name, a line that says what to do, and all documents right after a resume."""
    rows, said = sheet(tmp_path / "zaken.jsonl", ROWS), tmp_path / "gezegd.txt"

    def asked(out: Path) -> list[str]:
        return batch(rows, out, "--workers", "1", "--layout", layout)

    assert run(asked(tmp_path / "rustig")) == 0
    capsys.readouterr()
    right = documents(tmp_path / "rustig")
    counting = Breaker(tmp_path / "teller")
    assert forked(asked(counting.folder), said, counting) == 0
    calls = json.loads(said.with_suffix(".json").read_text())
    points = killed = refused = unharmed = 0
    for at, name in enumerate(calls, 1):
        for how in breaks_of(name):
            out = tmp_path / "stuk"
            code = forked(asked(out), said, Breaker(out, at, how))
            where = f"{how.name} at call {at}, {name}"
            words = said.read_text(encoding="utf-8")
            assert "Traceback" not in words, where
            if how in (Break.KILL_BEFORE, Break.KILL_AFTER):
                assert code == KILLED, where
                killed += 1
            elif code == 0:  # a short write goes on; what was cleared away is cleared away by the next run
                unharmed += 1
                assert documents(out) == right, where
            else:
                assert (code, bool(words.strip())) == (4, True), where
                refused += 1
            assert documents(out).items() <= right.items(), where
            assert forked(asked(out), said) == 0, f"{where}: {said.read_text(encoding='utf-8')}"
            assert documents(out) == right, where
            assert leftovers(out) == [], where
            points += 1
            shutil.rmtree(out)
    assert points >= LEAST_POINTS
    tell(points=points, calls=len(calls), killed=killed, refused=refused, unharmed=unharmed)


JOURNAL_CALLS = ("openat", "pwrite64", "fdatasync", "ftruncate")
EVERY = 3
"""One in so many calls of SQLite is broken: each takes two whole processes under strace."""


@pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace, which breaks calls of C")
@pytest.mark.parametrize("fault", ["error=ENOSPC", "error=EIO", "signal=KILL"])
def test_whatever_call_of_the_journal_goes_wrong_it_still_tells_the_truth(
    tmp_path: Path, tell: Callable[..., None], fault: str
) -> None:
    """SQLite writes the journal in C; a full or broken disk there loses nothing either."""
    rows = sheet(tmp_path / "zaken.jsonl", 3)
    assert finished(batch(rows, tmp_path / "rustig")).returncode == 0
    right = documents(tmp_path / "rustig")
    out = tmp_path / "stuk"
    arguments = batch(rows, out, "--workers", "1")
    points, codes = 0, set()
    for name, count in _journal_calls(arguments, out, tmp_path / "spoor.txt").items():
        for at in range(1, count + 1, EVERY):
            shutil.rmtree(out)
            code, words = _traced(arguments, out, f"inject={name}:{fault}:when={at}", tmp_path / "spoor.txt")
            where = f"{fault} at {name} {at}: {words}"
            assert "Traceback" not in words, where
            assert documents(out).items() <= right.items(), where
            assert finished(arguments).returncode == 0, where
            assert documents(out) == right, where
            assert leftovers(out) == [], where
            codes.add(code)
            points += 1
    assert codes <= ({0, 4} if fault.startswith("error") else {KILLED, 137})
    tell(points=points, exit_codes=sorted(codes))


def _journal_calls(arguments: Sequence[str], out: Path, trace: Path) -> dict[str, int]:
    code, words = _traced(arguments, out, f"trace={','.join(JOURNAL_CALLS)}", trace)
    assert code == 0, words
    found = re.findall(rf"^\d+ +({'|'.join(JOURNAL_CALLS)})\(", trace.read_text(), re.MULTILINE)
    return {name: found.count(name) for name in JOURNAL_CALLS}


def _traced(arguments: Sequence[str], out: Path, expression: str, trace: Path) -> tuple[int, str]:
    """Run docgen under strace, which looks at the calls on the journal only."""
    journal = out / ".docgen" / "journal.db"
    paths = ["-P", str(journal), "-P", f"{journal}-journal"]
    names = ",".join(JOURNAL_CALLS)
    command = ["strace", "-f", "-o", str(trace), *paths, "-e", f"trace={names}", "-e", expression]
    answer = subprocess.run(
        [*command, *DOCGEN, *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    return answer.returncode, answer.stdout + answer.stderr
