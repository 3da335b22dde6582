"""Dutch housing documents that are legally complete and that a tenant can read.

From Python, the same road as on the command line:

    from datetime import date
    from pathlib import Path

    from docgen import Job, run, write_folder

    result = run(Job(Path("zaak.yaml"), date.today()))
    write_folder(Path("brieven") / result.name, result.files, force=False)

Everything that can stop docgen is a `DocgenError` with findings. `read_letter` and `read_report` check any
letter.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docgen.errors import DocgenError as DocgenError
    from docgen.finding import Finding as Finding
    from docgen.pipeline.output import write_folder as write_folder
    from docgen.pipeline.run import Job as Job
    from docgen.pipeline.run import Result as Result
    from docgen.pipeline.run import run as run
    from docgen.readability.report import read_report as read_report
    from docgen.render.readers.letter import read_letter as read_letter

_HOME = {
    "DocgenError": "docgen.errors",
    "Finding": "docgen.finding",
    "Job": "docgen.pipeline.run",
    "Result": "docgen.pipeline.run",
    "read_letter": "docgen.render.readers.letter",
    "read_report": "docgen.readability.report",
    "run": "docgen.pipeline.run",
    "write_folder": "docgen.pipeline.output",
}

__all__ = sorted(_HOME)  # noqa: PLE0605 - one list of names, here and in _HOME


def __getattr__(name: str) -> object:
    """Return a public name, imported only now: `docgen --help` must not wait for it."""
    if name not in _HOME:
        raise AttributeError(name)
    return getattr(importlib.import_module(_HOME[name]), name)
