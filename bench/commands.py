"""The commands that are measured: docgen as a user starts it, and the scripts with bare libraries."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from material import Material
from measure import Command

_ENTRY = (sys.executable, "-c", "from docgen.cli.main import main; main()")  # where no script was installed


def docgen(*arguments: str) -> tuple[str, ...]:
    """Return the words that start docgen as a user does."""
    script = Path(sys.executable).with_name("docgen")
    return (*((str(script),) if script.exists() else _ENTRY), *arguments)


def bare(name: str, *arguments: str) -> tuple[str, ...]:
    """Return the words that start a script of the bench."""
    return (sys.executable, str(Path(__file__).with_name(name)), *arguments)


def help_page(_: Material) -> Command:
    """Return the command that shows the help of docgen."""
    return lambda _: docgen("--help")


def bare_click(_: Material) -> Command:
    """Return the command that only loads click, which makes that help."""
    return lambda _: (sys.executable, "-c", "import click")


def batch(material: Material, count: int, kind: str, workers: int = 1) -> Command:
    """Return the command that makes the first cases as a batch."""
    rows = str(material.rows(count))

    def command(folder: Path) -> Sequence[str]:
        wishes = ("--out", str(folder / "uit"), "--all", "--to", kind, "--workers", str(workers))
        return docgen("batch", "run", rows, *wishes)

    return command


def one(material: Material, kind: str) -> Command:
    """Return the command that makes one document as a user does."""
    case = str(material.case())
    return lambda folder: docgen("render", case, "--to", kind, "--out", str(folder / "uit"))


def naive_docx(material: Material, count: int, *, fonts: bool = False, wordy: bool = False) -> Command:
    """Return the command with which docxtpl fills and saves the same letters."""
    template, values = str(material.word(fonts=fonts, wordy=wordy)), str(material.values(count))
    return lambda folder: bare("naive_docx.py", template, values, str(folder))


def naive_pdf(material: Material, count: int, *, bundled: bool) -> Command:
    """Return the command with which WeasyPrint makes plain PDFs of the same letters."""
    template, values = str(material.page(bundled=bundled)), str(material.values(count))
    return lambda folder: bare("naive_pdf.py", template, values, str(folder))
