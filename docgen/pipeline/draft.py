"""A case that was checked and filled: the flow of docgen up to the moment that files are made."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from docgen.cases.load import LoadedCase, check_case, load_case
from docgen.checks.check import Facts
from docgen.checks.run import run_checks
from docgen.context.plain import Context
from docgen.document.blocks import Document
from docgen.finding import Finding
from docgen.pipeline.acceptance import unread_law
from docgen.pipeline.desk import desk_of
from docgen.pipeline.filling import fill, reading_options
from docgen.pipeline.fit import refuse_unfit
from docgen.pipeline.job import Job
from docgen.pipeline.length import too_long
from docgen.pipeline.letterhead import with_sender
from docgen.pipeline.origin import at_case
from docgen.pipeline.own_text import at_text
from docgen.readability.gate import Target, gate, warnings
from docgen.readability.neutral import read_by_form
from docgen.readability.report import ReadingReport
from docgen.source.tree import Source
from docgen.template.folder import TemplateFolder


@dataclass(frozen=True, slots=True)
class Draft:
    """A document that was checked but not yet written in any format.

    Attributes:
        loaded: The case with the place of each field.
        template: The template it was made with.
        context: What the template could print.
        document: The text.
        report: How plain it reads.
        findings: Of the legal checks and the reading gate, each at a place the user can go to.
        word: The filled Word file, when the text came from one.
    """

    loaded: LoadedCase
    template: TemplateFolder
    context: Context
    document: Document
    report: ReadingReport
    findings: tuple[Finding, ...]
    word: bytes | None = None


def make_draft(job: Job) -> Draft:
    """Read, check and fill a case without writing it in any format.

    Raises:
        InputError: The case, the template or an option cannot be used.
    """
    return draft_of(job, load_for(job))


def draft_of(job: Job, loaded: LoadedCase) -> Draft:
    """Check and fill a case that was loaded, without writing it in any format.

    Raises:
        InputError: The template or an option cannot be used.
    """
    return _drafted(job, loaded, job.word_template)


def companion_draft(job: Job, loaded: LoadedCase) -> Draft:
    """Check and fill the case of a companion, which never has the Word file of the main document as its text.

    Raises:
        InputError: The template cannot be used, or the text cannot be put on paper.
    """
    return _drafted(job, loaded, None)


def _drafted(job: Job, loaded: LoadedCase, own_text: Path | None) -> Draft:
    desk = desk_of(job)
    filled = fill(loaded, desk.template(loaded.document), desk.folders, own_text, job.book)
    template, context, document = filled.template, filled.context, filled.document
    if filled.word is None:
        document = with_sender(document, desk.style.afzender)
    report = read_by_form(document, reading_options(filled, job.allowed))
    facts = Facts(loaded.document, loaded.case, loaded.places, document, loaded.case.datum, job.book)
    aim = template.info.leesdoel
    target = Target(aim.punten, strict=own_text is None)
    read = (*gate(report, target), *too_long(document, aim.woorden), *warnings(report, target))
    checked = at_case(run_checks(facts), loaded, context)
    if own_text is not None and checked:
        usual = fill(loaded, template, desk.folders, None, job.book).document
        checked = at_text(checked, own_text, run_checks(replace(facts, document=usual)))
    before, after = (at_case(one, loaded, context) for one in (unread_law(context, facts), read))
    findings = tuple(dict.fromkeys((*filled.findings, *before, *checked, *after)))
    if filled.word is None:
        formats = job.formats or template.info.uitvoer
        refuse_unfit(document, loaded, context, desk.style, formats)
    return Draft(loaded, template, context, document, report, findings, filled.word)


def load_for(job: Job) -> LoadedCase:
    """Return the case of a job, read with the model that its template asks for.

    Raises:
        CaseError: The case file cannot be used; holds all its problems.
    """
    desk = desk_of(job)
    return load_case(job.case, desk.model, desk.templates)


def load_source(job: Job, source: Source, digest: str) -> LoadedCase:
    """Return the case in fields that were read already, such as those of a row of a sheet.

    Args:
        job: What the user asks for.
        source: The fields with their places.
        digest: SHA-256 of what they were read from.

    Raises:
        CaseError: The fields are no usable case; holds all problems.
    """
    desk = desk_of(job)
    return check_case(source, digest, desk.model, known_documents=desk.templates)
