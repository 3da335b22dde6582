"""The largest case that is let in becomes a PDF within the time and the memory of an ordinary machine."""

from __future__ import annotations

import json
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from docgen.dutch.tekst import MAX_REGEL, MAX_TEKST
from docgen.source.text import MAX_BYTES
from docgen.source.tree import MAX_ITEMS
from tests.cli.case_files import ADDENDUM, DAY, SUMMONS, Changes, write_case

pytestmark = pytest.mark.faults

SECONDS, BYTES = 20.0, 1_500_000_000  # of work, so that a busy machine makes no difference
SENTENCE = "Wij helpen u. "
STORY = (SENTENCE * MAX_TEKST)[: MAX_TEKST - 4] + "Ja."
LINE = (SENTENCE * MAX_REGEL)[: MAX_REGEL - 4] + "Ja."
CHILD = """
import json, resource, sys
resource.setrlimit(resource.RLIMIT_AS, ({bytes}, {bytes}))
from docgen.cli.main import run
sys.exit(run(json.loads(sys.argv[1])))
"""

LARGEST: list[tuple[str, Changes]] = [
    (ADDENDUM, {"doelen": [LINE] * MAX_ITEMS, "afspraken_kinderen": [LINE] * MAX_ITEMS}),
    (ADDENDUM, {"doelen": ["x" * MAX_REGEL] * MAX_ITEMS, "aanleiding": "x" * MAX_TEKST}),
    (ADDENDUM, {"aanleiding": "a.\n" * (MAX_TEKST // 3)}),
    (SUMMONS, {"verweren": [
        {"standpunt": "Het was koud.", "datum": "2026-10-20", "reactie": STORY, "productie": "verwarming"}
    ] * 40}),
    (SUMMONS, {"verweren": [
        {"standpunt": "Het was koud.", "datum": "2026-10-20", "reactie": LINE, "productie": "verwarming"}
    ] * MAX_ITEMS}),
]  # fmt: skip


def worked() -> float:
    """Return the seconds of work of the processes that ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


@pytest.mark.parametrize(("document", "changes"), LARGEST)
def test_the_largest_case_takes_no_more_than_it_may(document: str, changes: Changes, tmp_path: Path) -> None:
    """Made, or refused with a place; never out of time or memory."""
    path = write_case(tmp_path, document, changes)
    assert path.stat().st_size <= MAX_BYTES
    command = ["--lang", "en", "render", str(path), "--out", str(tmp_path / "uit"), *DAY]
    before = worked()
    done = subprocess.run(
        [sys.executable, "-c", CHILD.format(bytes=BYTES), json.dumps(command)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode in (0, 1, 2), done.stderr[-500:]
    assert "Traceback" not in done.stderr
    assert worked() - before < SECONDS
