"""One document from case file to files in memory: the flow of docgen, top to bottom."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from docgen.audit.manifest import NAME, Made, digests, manifest
from docgen.audit.read_back import read_back
from docgen.cases.load import LoadedCase, check_case, load_case
from docgen.checks.check import Facts
from docgen.checks.run import run_checks
from docgen.context.plain import Context
from docgen.document.blocks import Document
from docgen.finding import Finding
from docgen.law.book import LawBook, OwnValue
from docgen.law.dated import law_digests
from docgen.pipeline.acceptance import Judged, judge, unread_law
from docgen.pipeline.bundling import BUNDLE, Follow, bundle_of, exhibits_of
from docgen.pipeline.filling import fill, model_of, reading_options
from docgen.pipeline.fit import refuse_unfit
from docgen.pipeline.names import safe_name
from docgen.pipeline.origin import at_case
from docgen.readability.gate import Target, gate, warnings
from docgen.readability.options import AllowedPhrase
from docgen.readability.report import ReadingReport, read_report
from docgen.source.tree import Source
from docgen.template.folder import TemplateFolder
from docgen.template.folders import search_path
from docgen.template.search import all_templates
from docgen.writers.formats import write_document
from docgen.writers.style import HouseStyle, load_style


@dataclass(frozen=True, slots=True)
class Job:
    """What the user asks for.

    Attributes:
        case: The case file.
        made_on: Day of the run; with the same day the same case gives the same bytes.
        formats: Which of pdf, docx, html, txt; empty for all that the template offers.
        folders: An office's own template folders, which win over docgen's.
        style: Folder of a house style, or nothing for docgen's own.
        reasons: Reason by code for errors the user goes past.
        word_template: An office's own Word file to fill instead of docgen's text.
        allowed: Wording that the office lets stay in all its letters.
        own_law: Values of the law that the office gives itself.
        bundle: Whether to join the document and its exhibits to one PDF too.
        follow: Hands out the exhibits, so that a user can see how far it is.
    """

    case: Path
    made_on: date
    formats: tuple[str, ...] = ()
    folders: tuple[Path, ...] = ()
    style: Path | None = None
    reasons: Mapping[str, str] = field(default_factory=dict)
    word_template: Path | None = None
    allowed: tuple[AllowedPhrase, ...] = ()
    own_law: tuple[OwnValue, ...] = ()
    bundle: bool = False
    follow: Follow = iter

    @property
    def book(self) -> LawBook:
        """The law of this run."""
        return LawBook(self.own_law, self.reasons)


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
    return make(job, load_for(job, search_path(job.folders)))


def make(job: Job, loaded: LoadedCase) -> Result:
    """Make the document of a case that was loaded; writes nothing.

    Raises:
        InputError: The template or an option cannot be used.
        GateError: A check or the reading gate stops the document, or a file does not read back.
    """
    draft = draft_of(job, loaded)
    judged = judge(draft.findings, job.reasons)
    style = load_style(job.style)
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
        template_files=_template_files(job, draft.template),
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
    return draft_of(job, load_for(job, search_path(job.folders)))


def draft_of(job: Job, loaded: LoadedCase) -> Draft:
    """Check and fill a case that was loaded, without writing it in any format.

    Raises:
        InputError: The template or an option cannot be used.
    """
    filled = fill(loaded, search_path(job.folders), job.word_template, job.book)
    template, context, document = filled.template, filled.context, filled.document
    report = read_report(document, reading_options(filled, job.allowed))
    facts = Facts(loaded.document, loaded.case, loaded.places, document, loaded.case.datum, job.book)
    target = Target(template.info.leesdoel.punten, strict=filled.word is None)
    read = (*gate(report, target), *warnings(report, target))
    findings = at_case((*unread_law(context, facts), *run_checks(facts), *read), loaded, context)
    if filled.word is None:
        formats = job.formats or template.info.uitvoer
        refuse_unfit(document, loaded, context, load_style(job.style), formats)
    return Draft(loaded, template, context, document, report, findings, filled.word)


def load_for(job: Job, folders: tuple[Path, ...]) -> LoadedCase:
    """Return the case of a job, read with the model that its template asks for.

    Raises:
        CaseError: The case file cannot be used; holds all its problems.
    """
    known = all_templates(folders)
    return load_case(job.case, lambda identifier: model_of(known.get(identifier)), known)


def load_source(job: Job, source: Source, digest: str) -> LoadedCase:
    """Return the case in fields that were read already, such as those of a row of a sheet.

    Args:
        job: What the user asks for.
        source: The fields with their places.
        digest: SHA-256 of what they were read from.

    Raises:
        CaseError: The fields are no usable case; holds all problems.
    """
    known = all_templates(search_path(job.folders))
    return check_case(
        source, digest, lambda identifier: model_of(known.get(identifier)), known_documents=known
    )


def _outputs(job: Job, draft: Draft, style: HouseStyle) -> dict[str, bytes]:
    stem = draft.template.path.name
    formats = job.formats or draft.template.info.uitvoer
    return {
        f"{stem}.{kind}": draft.word
        if kind == "docx" and draft.word is not None
        else write_document(draft.document, kind, style)
        for kind in formats
    }


def _template_files(job: Job, template: TemplateFolder) -> dict[str, str]:
    if job.word_template is not None:
        return digests([job.word_template], job.word_template.parent)
    parts = template.root / "_parts"
    return digests(
        [*template.path.glob("*.md"), *template.path.glob("*.toml"), *parts.glob("*.md")], template.root
    )
