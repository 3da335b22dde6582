"""One run from case file to files in memory: the flow of docgen, top to bottom."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from docgen.audit.manifest import NAME, Made, Part, manifest
from docgen.audit.read_back import read_back
from docgen.cases.load import LoadedCase
from docgen.finding import Finding
from docgen.law.dated import law_digests
from docgen.pipeline.acceptance import Judged, judge_each, told_once
from docgen.pipeline.bundling import BUNDLE, bundle_of, exhibits_of
from docgen.pipeline.desk import desk_of
from docgen.pipeline.draft import Draft, draft_of, load_for, load_source, make_draft
from docgen.pipeline.job import Job
from docgen.pipeline.names import safe_name
from docgen.pipeline.paper import Paper, Written, main_paper, part_of, written_in

__all__ = [
    "Draft",
    "Job",
    "Result",
    "checked",
    "draft_of",
    "load_for",
    "load_source",
    "make",
    "make_draft",
    "run",
]


@dataclass(frozen=True, slots=True)
class Checked:
    """Documents that may be written: the main one, and what goes along with it.

    Attributes:
        draft: What the main document was made from.
        written: The documents with what did not stop them, the main one first.
    """

    draft: Draft
    written: tuple[Written, ...]

    @property
    def judged(self) -> Judged:
        """What did not stop the main document."""
        return self.written[0].judged

    @property
    def companions(self) -> tuple[Written, ...]:
        """What goes along with the main document."""
        return self.written[1:]

    @property
    def shown(self) -> tuple[Finding, ...]:
        """Warnings and information on all documents, each line that they are about told once."""
        return told_once(finding for one in self.written for finding in one.judged.shown)

    @property
    def accepted(self) -> tuple[tuple[Finding, str], ...]:
        """Errors in all documents that were accepted, with the reason."""
        return tuple(accepted for one in self.written for accepted in one.judged.accepted)


@dataclass(frozen=True, slots=True)
class Result(Checked):
    """Finished documents.

    Attributes:
        name: Name for their folder, from the reference of the office.
        files: Content by file name: those of the main document first, the manifest last.
    """

    name: str
    files: Mapping[str, bytes]


def run(job: Job) -> Result:
    """Make a document and what goes along with it; writes nothing.

    Raises:
        InputError: The case, the template or an option cannot be used.
        GateError: A check or the reading gate stops a document, or a file does not read back.
    """
    return make(job, load_for(job))


def make(job: Job, loaded: LoadedCase) -> Result:
    """Make the documents of a case that was loaded; writes nothing.

    Raises:
        InputError: The template or an option cannot be used.
        GateError: A check or the reading gate stops a document, or a file does not read back.
    """
    found = checked(job, loaded)
    draft, (main, *others) = found.draft, found.written
    style = desk_of(job).style
    exhibits = exhibits_of(draft.loaded, draft.context, style, job.follow) if job.bundle else ()
    outputs = _outputs(main.paper, job)
    if exhibits:
        outputs[f"{main.paper.name}{BUNDLE}"] = bundle_of(draft.document, outputs, exhibits, style)
    parts = tuple(part_of(one, _outputs(one.paper, job)) for one in others)
    made = Made(
        main=part_of(main, outputs),
        reference=loaded.case.kenmerk,
        made_on=job.made_on,
        dated=loaded.case.datum,
        case_digest=loaded.digest,
        law_files=law_digests(),
        exhibits={f"productie {one.number}": one.digest for one in exhibits},
        wishes=job.companions,
        companions=parts,
    )
    name = safe_name(f"{loaded.case.kenmerk}-{main.paper.name}")
    files = {**_files(made.main, *parts), NAME: manifest(made)}
    return Result(draft, found.written, name, files)


def checked(job: Job, loaded: LoadedCase) -> Checked:
    """Return the documents of a case that was loaded, when each of them may be made.

    Raises:
        InputError: The template or an option cannot be used.
        GateError: A check or the reading gate stops a document; holds the findings of all of them.
    """
    draft = draft_of(job, loaded)
    papers = _papers(job, draft)
    judged = judge_each([one.findings for one in papers], job.reasons, for_many=job.for_many)
    return Checked(draft, tuple(map(Written, papers, judged)))


def _papers(job: Job, draft: Draft) -> tuple[Paper, ...]:
    main = main_paper(job, draft)
    if not job.companions:
        return (main,)
    from docgen.pipeline.companions import beside  # most runs make one document

    found = beside(job, draft, main)
    return (replace(main, findings=(*main.findings, *found.left_out)), *found.papers)


def _outputs(paper: Paper, job: Job) -> dict[str, bytes]:
    """Return the files of a document, each read back."""
    outputs = written_in(paper, desk_of(job).style)
    read_back(paper.text, outputs)
    return {**outputs, **_boxes(paper, outputs)} if job.signature_boxes else outputs


def _boxes(paper: Paper, outputs: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return the file that tells where people sign in the PDF of a document, if anybody does."""
    from docgen.writers.signature_boxes import SUFFIX, boxes_file, signature_boxes

    name = f"{paper.name}.pdf"
    if name not in outputs:
        return {}
    boxes = signature_boxes(paper.text, outputs[name])
    return {f"{paper.name}{SUFFIX}": boxes_file(boxes, name, outputs[name])} if boxes else {}


def _files(*parts: Part) -> dict[str, bytes]:
    return {name: data for part in parts for name, data in part.outputs.items()}
