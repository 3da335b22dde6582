"""One document from case file to files in memory: the flow of docgen, top to bottom."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from docgen.audit.manifest import NAME, Made, manifest
from docgen.audit.read_back import read_back
from docgen.cases.load import LoadedCase, check_case, load_case
from docgen.checks.check import Facts
from docgen.checks.run import run_checks
from docgen.context.plain import Context
from docgen.document.blocks import Document
from docgen.finding import Finding
from docgen.law.dated import law_digests
from docgen.pipeline.acceptance import Judged, judge, unread_law
from docgen.pipeline.bundling import BUNDLE, bundle_of, exhibits_of
from docgen.pipeline.desk import desk_of, template_files
from docgen.pipeline.filling import fill, reading_options
from docgen.pipeline.fit import refuse_unfit
from docgen.pipeline.job import Job
from docgen.pipeline.length import too_long
from docgen.pipeline.names import safe_name
from docgen.pipeline.origin import at_case
from docgen.readability.gate import Target, gate, warnings
from docgen.readability.neutral import read_by_form
from docgen.readability.report import ReadingReport
from docgen.source.tree import Source
from docgen.template.folder import TemplateFolder
from docgen.writers.formats import write_document
from docgen.writers.style import HouseStyle

__all__ = ["Draft", "Job", "Result", "draft_of", "load_for", "load_source", "make", "make_draft", "run"]


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


@dataclass(frozen=True, slots=True)
class Result:
    """A finished document: file content by name, the manifest last.

    Attributes:
        draft: What it was made from.
        judged: What did not stop it: warnings, and errors accepted with a reason.
        name: Name for its folder, from the reference of the office.
        files: Content by file name.
    """

    draft: Draft
    judged: Judged
    name: str
    files: Mapping[str, bytes]


def run(job: Job) -> Result:
    """Make a document; writes nothing.

    Raises:
        InputError: The case, the template or an option cannot be used.
        GateError: A check or the reading gate stops the document, or a file does not read back.
    """
    return make(job, load_for(job))


def make(job: Job, loaded: LoadedCase) -> Result:
    """Make the document of a case that was loaded; writes nothing.

    Raises:
        InputError: The template or an option cannot be used.
        GateError: A check or the reading gate stops the document, or a file does not read back.
    """
    draft = draft_of(job, loaded)
    judged = judge(draft.findings, job.reasons, for_many=job.for_many)
    style = desk_of(job).style
    exhibits = exhibits_of(draft.loaded, draft.context, style, job.follow) if job.bundle else ()
    outputs = _outputs(job, draft, style)
    read_back(draft.document, outputs)
    if exhibits:
        outputs[f"{draft.template.path.name}{BUNDLE}"] = bundle_of(draft.document, outputs, exhibits, style)
    case = draft.loaded.case
    made = Made(
        document=draft.loaded.document,
        reference=case.kenmerk,
        made_on=job.made_on,
        dated=case.datum,
        case_digest=draft.loaded.digest,
        template_version=draft.template.info.versie,
        template_files=template_files(job, draft.template),
        law_files=law_digests(),
        law=draft.context.law,
        report=draft.report,
        shown=judged.shown,
        accepted=judged.accepted,
        outputs=outputs,
        exhibits={f"productie {one.number}": one.digest for one in exhibits},
    )
    name = safe_name(f"{case.kenmerk}-{draft.template.path.name}")
    return Result(draft, judged, name, {**outputs, NAME: manifest(made)})


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
    desk = desk_of(job)
    filled = fill(loaded, desk.template(loaded.document), desk.folders, job.word_template, job.book)
    template, context, document = filled.template, filled.context, filled.document
    report = read_by_form(document, reading_options(filled, job.allowed))
    facts = Facts(loaded.document, loaded.case, loaded.places, document, loaded.case.datum, job.book)
    aim = template.info.leesdoel
    target = Target(aim.punten, strict=job.word_template is None)
    read = (*gate(report, target), *too_long(document, aim.woorden), *warnings(report, target))
    found = at_case((*unread_law(context, facts), *run_checks(facts), *read), loaded, context)
    findings = (*filled.findings, *found)
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


def _outputs(job: Job, draft: Draft, style: HouseStyle) -> dict[str, bytes]:
    stem = draft.template.path.name
    formats = job.formats or draft.template.info.uitvoer
    return {
        f"{stem}.{kind}": draft.word
        if kind == "docx" and draft.word is not None
        else write_document(draft.document, kind, style)
        for kind in formats
    }
