"""A template tried on its own cases: what stops them, and which ways through the text they take."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from jinja2 import DictLoader

from docgen.errors import DocgenError, TemplateError
from docgen.finding import Finding, Level
from docgen.pipeline.filling import MAX_OWN
from docgen.pipeline.run import Job, make_draft
from docgen.pipeline.word_check import contexts_of
from docgen.place import Place
from docgen.render.branches import Arm, BranchEnvironment
from docgen.render.jinja_errors import located
from docgen.render.loader import InsideLoader
from docgen.render.package import read_package
from docgen.render.text_template import source_of
from docgen.render.word.checkup import checkup
from docgen.render.word.paragraphs import fillable_roots
from docgen.render.word.tags import tagged_part
from docgen.source.file import read_bytes
from docgen.template.folder import TemplateFolder

_EXCUSE = re.compile(r"\{#\s*zonder zaak:\s*(.*?)\s*#\}")


@dataclass(frozen=True, slots=True)
class ReachedArm:
    """One way through a text, where it stands, and the cases that take it.

    Attributes:
        kind: `if`, `elif`, `else` or `for`.
        place: Where its tag stands; of an `else` where its choice begins.
        tag: The line of the template, or the tags of the paragraph.
        cases: Names of the cases; none when no case reaches it.
        excuse: Why no case needs to, from a remark on its line: `{# zonder zaak: … #}`.
    """

    kind: str
    place: Place
    tag: str
    cases: tuple[str, ...]
    excuse: str = ""

    @property
    def is_missed(self) -> bool:
        """Whether a case is lacking."""
        return not self.cases and not self.excuse


def failures(
    template: TemplateFolder, folders: tuple[Path, ...], on: date, word: Path | None = None
) -> Iterator[tuple[str, tuple[Finding, ...]]]:
    """Yield each case of a template with the errors that stop it; none when it can be made.

    Args:
        template: The template.
        folders: Folders of an office with templates of its own.
        on: Day of the run.
        word: An office's own Word file to fill instead.
    """
    for path in template.cases:
        try:
            draft = make_draft(Job(path, on, folders=folders, word_template=word))
            found = tuple(one for one in draft.findings if one.level is Level.ERROR)
        except DocgenError as error:
            found = error.findings
        yield path.stem, found


def arms_of(template: TemplateFolder, folders: tuple[Path, ...]) -> tuple[ReachedArm, ...]:
    """Return each way through the text of a template with the cases that take it.

    Args:
        template: The template.
        folders: Where texts are looked for.

    Raises:
        InputError: The text or a case cannot be used.
    """
    environment = BranchEnvironment(InsideLoader(folders))
    with located(template.text_name):
        for path, values in zip(template.cases, contexts_of(template), strict=True):
            environment.try_case(path.stem, template.text_name, values)
    return tuple(_arm(arm, cases, folders) for arm, cases in _sorted(environment, [template.text_name]))


def _arm(arm: Arm, cases: Sequence[str], folders: tuple[Path, ...]) -> ReachedArm:
    source, path = source_of(arm.template, folders)
    line = source.split("\n")[arm.line - 1].strip()
    excuse = _EXCUSE.search(line)
    why = excuse[1] if excuse and not cases else ""
    return ReachedArm(arm.kind, Place(path, arm.line), line, tuple(cases), why)


def word_arms_of(template: TemplateFolder, word: Path) -> tuple[ReachedArm, ...]:
    """Return each way through a Word template with the cases of a document that take it.

    Args:
        template: The document that it is for.
        word: The Word file.

    Raises:
        InputError: The file cannot be used, or does not suit a case.
    """
    data, contexts = read_bytes(word, MAX_OWN), contexts_of(template)
    errors = [one for one in checkup(data, contexts, str(word)) if one.level is Level.ERROR]
    if errors:
        raise TemplateError(errors)
    parts = {name: tagged_part(name, root) for name, root in fillable_roots(read_package(data)).items()}
    environment = BranchEnvironment(DictLoader({name: part.source for name, part in parts.items()}))
    for path, values in zip(template.cases, contexts, strict=True):
        for name in parts:
            environment.try_case(path.stem, name, values)
    return tuple(
        ReachedArm(
            arm.kind,
            Place(str(word), part=parts[arm.template].place(arm.line)),
            parts[arm.template].lines[arm.line - 1],
            tuple(cases),
        )
        for arm, cases in _sorted(environment, list(parts))
    )


def _sorted(environment: BranchEnvironment, first: Sequence[str]) -> list[tuple[Arm, list[str]]]:
    """Return the arms by text, those of the text itself before those of its parts."""

    def order(found: tuple[Arm, list[str]]) -> tuple[bool, Arm]:
        return found[0].template not in first, found[0]

    return sorted(environment.reached.items(), key=order)
