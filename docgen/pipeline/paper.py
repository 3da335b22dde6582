"""One document of a run, as it is written and recorded: the main one, or one that goes along with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from docgen.audit.manifest import Part
from docgen.document.blocks import Document
from docgen.finding import Finding
from docgen.law.value import LawValue
from docgen.pipeline.acceptance import Judged
from docgen.pipeline.desk import template_files
from docgen.pipeline.draft import Draft
from docgen.pipeline.job import Job
from docgen.readability.report import ReadingReport
from docgen.writers.formats import write_document
from docgen.writers.style import HouseStyle


@dataclass(frozen=True, slots=True)
class Paper:
    """A document that was checked and not yet written.

    Attributes:
        name: Name of its files, without what tells their format.
        document: Id of the document, for the manifest.
        version: Version of the text it was made with.
        sources: SHA-256 of each file that makes the text, by its path.
        law: Computed legal values by their path.
        text: The document.
        report: How plain it reads; nothing for a text that the reading gate cannot read.
        findings: Of the legal checks and the reading gate.
        formats: Which of pdf, docx, html, txt to write.
        word: The filled Word file, when the text came from one.
    """

    name: str
    document: str
    version: str
    sources: Mapping[str, str]
    law: Mapping[str, LawValue[object]]
    text: Document
    report: ReadingReport | None
    findings: tuple[Finding, ...]
    formats: tuple[str, ...]
    word: bytes | None = None


@dataclass(frozen=True, slots=True)
class Written:
    """A document with what came of it.

    Attributes:
        paper: The document.
        judged: What did not stop it: warnings, and errors accepted with a reason.
    """

    paper: Paper
    judged: Judged


def main_paper(job: Job, draft: Draft) -> Paper:
    """Return the main document of a run."""
    formats = job.formats or draft.template.info.uitvoer
    sources = template_files(job, draft.template, job.word_template)
    return _paper(draft, draft.template.path.name, formats, sources)


def companion_paper(job: Job, draft: Draft, name: str, main: Paper) -> Paper:
    """Return a companion, in those formats of the main document that its own template offers.

    Args:
        job: What the user asks for.
        draft: The companion.
        name: Name of its files.
        main: The document it goes along with.
    """
    offered = draft.template.info.uitvoer
    formats = tuple(kind for kind in main.formats if kind in offered) or offered
    return _paper(draft, name, formats, template_files(job, draft.template))


def written_in(paper: Paper, style: HouseStyle) -> dict[str, bytes]:
    """Return the files of a document, content by name."""
    return {
        f"{paper.name}.{kind}": paper.word
        if kind == "docx" and paper.word is not None
        else write_document(paper.text, kind, style)
        for kind in paper.formats
    }


def part_of(written: Written, outputs: Mapping[str, bytes]) -> Part:
    """Return what the manifest tells of a document.

    Args:
        written: The document, and what did not stop it.
        outputs: Its files, content by name.
    """
    paper = written.paper
    return Part(
        document=paper.document,
        template_version=paper.version,
        template_files=paper.sources,
        law=paper.law,
        report=paper.report,
        shown=written.judged.shown,
        accepted=written.judged.accepted,
        outputs=outputs,
    )


def _paper(draft: Draft, name: str, formats: tuple[str, ...], sources: Mapping[str, str]) -> Paper:
    return Paper(
        name=name,
        document=draft.loaded.document,
        version=draft.template.info.versie,
        sources=sources,
        law=draft.context.law,
        text=draft.document,
        report=draft.report,
        findings=draft.findings,
        formats=formats,
        word=draft.word,
    )
