"""The documents that go along with the main one, made from its case and from nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from docgen.cases import codes
from docgen.cases.companions.companion import Companion, Lacking, NotNeeded
from docgen.cases.companions.register import pair_of
from docgen.cases.companions.source import companion_source
from docgen.errors import DocgenError, InputError
from docgen.finding import Finding, Level
from docgen.message import message
from docgen.pipeline.desk import desk_of
from docgen.pipeline.draft import Draft, companion_draft, load_source
from docgen.pipeline.job import Job
from docgen.pipeline.names import Names
from docgen.pipeline.origin import nearest_place
from docgen.pipeline.paper import Paper, companion_paper
from docgen.place import Place
from docgen.template.folder import TOML, TemplateFolder

ALL = "companions"
"""The wish for all that the template of the main document names."""

LANGUAGES = "languages"
"""The wish for a page in each language that there is."""


@dataclass(frozen=True, slots=True)
class Main:
    """The document that others go along with.

    Attributes:
        job: What the user asks for.
        draft: The document, with its case.
        paper: The same, as it is written.
        names: The names of files that were given out.
    """

    job: Job
    draft: Draft
    paper: Paper
    names: Names


@dataclass(slots=True)
class Beside:
    """What goes along with a document.

    Attributes:
        papers: The companions, in the order in which the template or the user names them.
        left_out: Which ones do not belong to this case, and why.
        problems: What the main case lacks for a companion, or which wish cannot be met.
    """

    papers: list[Paper] = field(default_factory=list)
    left_out: list[Finding] = field(default_factory=list)
    problems: list[Finding] = field(default_factory=list)


def beside(job: Job, draft: Draft, paper: Paper) -> Beside:
    """Return what the user wishes to go along with a document.

    Args:
        job: What the user asks for.
        draft: The main document.
        paper: The same, as it is written.

    Raises:
        InputError: A wish is unknown, or the main case lacks what a companion needs; all of them together.
        LawPeriodError: The law of a companion was not checked for its day.
    """
    main, found = Main(job, draft, paper, Names([paper.name])), Beside()
    for wish in wished(job, draft):
        try:
            if "/" in wish:
                _add_document(main, wish, found)
            else:
                _add_language(main, wish, found)
        except InputError as error:
            found.problems.extend(error.findings)
    if found.problems:
        raise InputError(found.problems)
    return found


def wished(job: Job, draft: Draft) -> tuple[str, ...]:
    """Return what goes along, each once: ids of documents and whatever else the user named."""
    by_template = tuple(one.sjabloon for one in draft.template.info.begeleidend)
    groups = {ALL: by_template}
    if LANGUAGES in job.companions:
        groups[LANGUAGES] = _languages(job)
    every = (groups.get(wish, (wish,)) for wish in job.companions)
    return tuple(dict.fromkeys(wish for some in every for wish in some))


def named(findings: Iterable[Finding], companion: str) -> tuple[Finding, ...]:
    """Return findings that tell in which companion they were found."""
    return tuple(
        replace(one, message=message("{document}: {what}", document=companion, what=one.message))
        for one in findings
    )


def _add_document(main: Main, identifier: str, found: Beside) -> None:
    """Add a document to what goes along, or why it is left out.

    Raises:
        InputError: There is no such template, or the main case lacks what it needs.
    """
    template = desk_of(main.job).template(identifier)
    case = main.draft.loaded.case
    pair = pair_of(type(case).__name__, template.info.case_model)
    if pair is None:
        raise InputError([_no_pair(main.draft, identifier)])
    answer = pair(case)
    if isinstance(answer, Lacking):
        lacking = codes.BEGELEIDEND_ONVOLLEDIG.finding(answer.why, _place(main, answer.field), answer.fix)
        raise InputError(named([lacking], identifier))
    for one in answer:
        if isinstance(one, NotNeeded):
            left_out = codes.BEGELEIDEND_NIET_NODIG.finding(one.why, _place(main, one.field))
            found.left_out.extend(named([replace(left_out, level=Level.INFO)], identifier))
        else:
            found.papers.append(_made(main, template, one))


def _add_language(main: Main, code: str, found: Beside) -> None:
    """Add the page in another language to what goes along.

    Raises:
        InputError: There is no such language, the document has no page, or a translation file is not right.
    """
    from docgen.pipeline.languages import language_paper

    if code not in _languages(main.job):
        raise InputError([_unknown(code, main)])
    try:
        name = main.names.give(f"{main.paper.name}-{code}")
        paper = language_paper(main.job, main.draft, code, name, main.paper)
    except DocgenError as error:
        raise type(error)(named(error.findings, code)) from None
    found.papers.append(replace(paper, findings=named(paper.findings, code)))


def _languages(job: Job) -> tuple[str, ...]:
    from docgen.pipeline.languages import known_languages

    return known_languages(job)


def _made(main: Main, template: TemplateFolder, companion: Companion) -> Paper:
    identifier, loaded = template.info.id, main.draft.loaded
    source = companion_source(loaded.source, identifier, companion)
    try:
        draft = companion_draft(main.job, load_source(main.job, source, loaded.digest))
    except DocgenError as error:
        raise type(error)(named(error.findings, identifier)) from None
    name = main.names.give("-".join(filter(None, (template.path.name, companion.name))))
    findings = named((*_not_yet(main, draft), *draft.findings), identifier)
    return companion_paper(main.job, replace(draft, findings=findings), name, main.paper)


def _not_yet(main: Main, draft: Draft) -> Iterator[Finding]:
    """Yield the warning not to send a companion along when its date comes after that of the main document."""
    if draft.loaded.case.datum > main.draft.loaded.case.datum:
        what = message("Keep this document until {date}.", date=draft.loaded.case.datum.isoformat())
        found = codes.BEGELEIDEND_LATER.finding(what, draft.loaded.places["datum"])
        yield replace(found, level=Level.WARNING)


def _unknown(wish: str, main: Main) -> Finding:
    documents = (one.sjabloon for one in main.draft.template.info.begeleidend)
    known = ", ".join([ALL, *documents, LANGUAGES, *_languages(main.job)])
    what = message("Nothing with this name can go along with a document: {name}", name=wish)
    return codes.BEGELEIDEND_ONBEKEND.finding(what, fix=message("Choose one of: {known}", known=known))


def _no_pair(draft: Draft, identifier: str) -> Finding:
    what = message(
        "{document} cannot be made from a case of {main}.", document=identifier, main=draft.loaded.document
    )
    if any(one.sjabloon == identifier for one in draft.template.info.begeleidend):
        return codes.BEGELEIDEND_ONBEKEND.finding(what, Place(str(draft.template.path / TOML)))
    return codes.BEGELEIDEND_ONBEKEND.finding(what)


def _place(main: Main, field_name: str) -> Place:
    loaded = main.draft.loaded
    place = nearest_place(field_name, loaded.places) or Place(loaded.source.path)
    return replace(place, field=field_name)
