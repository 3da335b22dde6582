"""The page in another language that goes along with a document: the same facts, from the same case."""

from __future__ import annotations

from pathlib import Path

from docgen.audit.manifest import digests
from docgen.pipeline.desk import desk_of
from docgen.pipeline.draft import Draft
from docgen.pipeline.job import Job
from docgen.pipeline.paper import Paper
from docgen.render.languages.facts import strange_facts
from docgen.render.languages.make import make_page
from docgen.render.languages.translation import FOLDER, languages, load_translation
from docgen.version import VERSION


def known_languages(job: Job) -> tuple[str, ...]:
    """Return the codes of the languages that a run can make a page in, such as `pl`."""
    return languages(desk_of(job).folders)


def language_paper(job: Job, draft: Draft, code: str, name: str, main: Paper) -> Paper:
    """Return the page in another language, in the formats of the Dutch document.

    Args:
        job: What the user asks for.
        draft: The Dutch document with what its template could print.
        code: The language, such as `pl`.
        name: Name of its files.
        main: The Dutch document as it is written.

    Raises:
        TemplateError: The document has no such page, or the translation file cannot be used.
    """
    folders = desk_of(job).folders
    translation = load_translation(code, folders)
    page = make_page(draft.loaded.document, draft.context.values, translation)
    return Paper(
        name=name,
        document=f"{draft.loaded.document}#{code}",
        version=VERSION,
        sources=_sources(folders, code),
        law={},
        text=page,
        report=None,
        findings=tuple(strange_facts(page, draft.document)),
        formats=main.formats,
    )


def _sources(folders: tuple[Path, ...], code: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for root in reversed(folders):
        found.update(digests([root / FOLDER / f"{code}.toml"], root))
    return found
