"""Whole processes: one file checked from a cold start, and textstat alone on the same text."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from letters import Letter

STARTS = 9  # times each process is started
_CHECK = (sys.executable, "-c", "from docgen.cli.main import main; main()", "check")
_BARE = (
    sys.executable,
    "-c",
    "import sys, textstat; textstat.set_lang('nl');"
    "print(textstat.flesch_reading_ease(open(sys.argv[1], encoding='utf-8').read()))",
)


def cold_starts(letter: Letter) -> Iterator[tuple[str, list[float], list[float]]]:
    """Yield the kind of file, the times of `docgen check` and those of textstat alone, in milliseconds.

    Both take turns, so that what else the machine does hits both alike.
    """
    with tempfile.TemporaryDirectory() as folder:
        text = Path(folder) / "brief.md"
        text.write_text(letter.text, "utf-8")
        for file in (text, *_written(letter, Path(folder))):
            _run((*_CHECK, str(file)))
            pairs = [(_run((*_CHECK, str(file))), _run((*_BARE, str(text)))) for _ in range(STARTS)]
            yield file.suffix[1:], [check for check, _ in pairs], [bare for _, bare in pairs]


def _written(letter: Letter, folder: Path) -> Iterator[Path]:
    """Write the letter as a Word file and as a PDF."""
    from docgen.writers.formats import write_document
    from docgen.writers.style import load_style

    for suffix in ("docx", "pdf"):
        file = folder / f"brief.{suffix}"
        file.write_bytes(write_document(letter.document, suffix, load_style(None)))
        yield file


def _run(command: tuple[str, ...]) -> float:
    start = time.perf_counter()
    done = subprocess.run(command, capture_output=True, check=False)  # noqa: S603 - our own command
    seconds = time.perf_counter() - start
    if done.returncode not in (0, 1):
        sys.exit(done.stderr.decode())
    return 1000 * seconds
