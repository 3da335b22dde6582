"""What is measured, and how good it must be."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from commands import bare_click, batch, help_page, naive_docx, naive_pdf, one
from trials import Trial, cpu, memory, same_bytes, two_workers, untold, wall


@dataclass(frozen=True, slots=True)
class Target:
    """One figure and how good it must be.

    Attributes:
        name: Short name, as in the table.
        what: What is compared with what; a ratio unless it says otherwise.
        trial: Measures it.
        must: The largest value that is allowed; `None` when the figure is only told.
        good: What we aim for.
    """

    name: str
    what: str
    trial: Trial
    must: float | None = None
    good: float | None = None


_one_docx, _one_pdf = partial(one, kind="docx"), partial(one, kind="pdf")
_docx_100, _docx_1000 = partial(batch, count=100, kind="docx"), partial(batch, count=1000, kind="docx")
_pdf_40 = partial(batch, count=40, kind="pdf")
_same_file, _small_file = partial(naive_docx, fonts=True), partial(naive_docx, fonts=False)
_wordy_file = partial(naive_docx, wordy=True)
_bare_pdf, _bare_pdf_font = partial(naive_pdf, bundled=False), partial(naive_pdf, bundled=True)

TARGETS = (
    Target("C1", "docgen --help / import click, wall", wall(help_page, bare_click, (7, 21, 41)), 1.6, 1.25),
    Target(
        "D4",
        "1 DOCX from the shell / docxtpl",
        cpu(_one_docx, partial(_same_file, count=1), (5, 15, 31)),
        1.15,
        1.0,
    ),
    Target(
        "D3", "100 DOCX / docxtpl", cpu(_docx_100, partial(_same_file, count=100), (3, 7, 15)), 0.15, 0.10
    ),
    Target(
        "D2", "1,000 DOCX / docxtpl", cpu(_docx_1000, partial(_same_file, count=1000), (1, 3, 7)), 0.10, 0.075
    ),
    Target(
        "D2w",
        "  the same, docxtpl's file as Word saves it, no fonts",
        cpu(_docx_1000, partial(_wordy_file, count=1000), (0, 1, 3)),
    ),
    Target(
        "D2s",
        "  the same, docxtpl's file clean and without fonts",
        cpu(_docx_1000, partial(_small_file, count=1000), (0, 1, 3)),
    ),
    Target(
        "P5",
        "1 PDF from the shell / WeasyPrint",
        cpu(_one_pdf, partial(_bare_pdf, count=1), (3, 7, 15)),
        1.10,
        0.80,
    ),
    Target(
        "P1",
        "40 PDF/A-2a + UA-1 / WeasyPrint",
        cpu(_pdf_40, partial(_bare_pdf, count=40), (1, 5, 9)),
        1.0,
        0.92,
    ),
    Target(
        "P2",
        "  the same, its font as woff2",
        cpu(_pdf_40, partial(_bare_pdf_font, count=40), (1, 3, 7)),
        0.30,
        0.20,
    ),
    Target("D7", "2 workers / 1, DOCX, wall", two_workers("docx", (1000, 2000, 5000), (1, 3, 5)), 0.65, 0.55),
    Target("P6", "2 workers / 1, PDF, wall", two_workers("pdf", (40, 100, 200), (1, 3, 5)), 0.65, 0.58),
    Target("D6", "MiB more from DOCX 200 to 2,000", memory("docx", (1000, 2000, 2000)), 20, 2),
    Target("P4", "MiB more from PDF 200 to 2,000", memory("pdf", (0, 400, 2000)), 20, 8),
    Target("T1d", "results by number of workers, DOCX", same_bytes("docx", (30, 100, 300)), 1, 1),
    Target("T1p", "results by number of workers, PDF", same_bytes("pdf", (6, 12, 40)), 1, 1),
    Target("X1", "users untold of a missing subset library", untold, 0, 0),
)
