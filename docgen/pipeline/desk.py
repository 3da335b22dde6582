"""What one run reads once: its templates, its house style, and the digests of their files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from weakref import WeakKeyDictionary

from docgen.audit.manifest import digests
from docgen.cases.case import CaseBase
from docgen.pipeline.filling import model_of
from docgen.pipeline.job import Job
from docgen.template.folder import TemplateFolder
from docgen.template.folders import search_path
from docgen.template.search import all_templates, find_template
from docgen.writers.style import HouseStyle, load_style


@dataclass(frozen=True, slots=True)
class Desk:
    """Everything of a run but the case.

    Attributes:
        folders: Where templates are looked for.
        templates: All of them by id.
        style: House style.
        digests: SHA-256 of each file of a template by the id of the template, as far as asked for.
    """

    folders: tuple[Path, ...]
    templates: Mapping[str, TemplateFolder]
    style: HouseStyle
    digests: dict[str, dict[str, str]]

    def template(self, identifier: str) -> TemplateFolder:
        """Return a template.

        Raises:
            TemplateError: No such template; the message names the nearest ids.
        """
        return self.templates.get(identifier) or find_template(identifier, self.folders)

    def model(self, identifier: str) -> type[CaseBase] | None:
        """Return the case model that a template asks for; nothing when there is no such template.

        Raises:
            TemplateError: The template asks for a kind of case that there is not.
        """
        return model_of(self.templates.get(identifier))


_DESKS: WeakKeyDictionary[Job, Desk] = WeakKeyDictionary()


def desk_of(job: Job) -> Desk:
    """Return what a run needs besides its cases, read when it is first asked for.

    Raises:
        InputError: A template or the house style cannot be used.
    """
    if job not in _DESKS:
        folders = search_path(job.folders)
        _DESKS[job] = Desk(folders, all_templates(folders), load_style(job.style), {})
    return _DESKS[job]


def template_files(job: Job, template: TemplateFolder, own_text: Path | None = None) -> dict[str, str]:
    """Return SHA-256 of each file that makes the text, by its path: text, promises and shared parts.

    Args:
        job: The run.
        template: The template.
        own_text: An office's own file that was filled instead of the text of the template.
    """
    if own_text is not None:
        return digests([own_text], own_text.parent)
    known = desk_of(job).digests
    if template.info.id not in known:
        parts = template.root / "_parts"
        files = [*template.path.glob("*.md"), *template.path.glob("*.toml"), *parts.glob("*.md")]
        known[template.info.id] = digests(files, template.root)
    return known[template.info.id]
