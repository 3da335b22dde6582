"""A Word template tried on the example cases of the document that it is for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from docgen.cases.load import load_case
from docgen.context.register import build_context
from docgen.errors import DocgenError
from docgen.pipeline.filling import model_of
from docgen.render.package import PackageError, read_package
from docgen.render.word.paragraphs import fillable_roots
from docgen.render.word.tags import tagged_part
from docgen.render.xml_part import BadXmlError
from docgen.template.folder import TemplateFolder
from docgen.template.search import all_templates

_NAME = re.compile(r"\{[{%]\s*(?:(?:if|elif|for \w+ in|not)\s+)*([a-z_][\w.]*)")
_MOST_STRANGE = 0.4
"""Share of names that a document may lack and still be taken for the one that is meant."""


def contexts_of(template: TemplateFolder) -> list[Mapping[str, object]]:
    """Return what a template may print, for each of its example cases.

    Raises:
        InputError: An example case cannot be used.
    """
    return [_context(template, path) for path in template.cases]


def likely_document(data: bytes, folders: tuple[Path, ...]) -> TemplateFolder | None:
    """Return the document that knows most of the names in a Word template; nothing when none comes near.

    Args:
        data: The Word template.
        folders: Where documents are looked for.
    """
    names = _names(data)
    best, fewest = None, _MOST_STRANGE * len(names)
    for template in all_templates(folders).values():
        try:
            values = _context(template, template.example)
        except DocgenError:
            continue
        strange = sum(not _knows(values, name) for name in names)
        if names and strange < fewest:
            best, fewest = template, strange
    return best


def _context(template: TemplateFolder, path: Path) -> Mapping[str, object]:
    case = load_case(path, lambda _: model_of(template)).case
    return build_context(case, case.datum).values


def _names(data: bytes) -> set[str]:
    try:
        roots = fillable_roots(read_package(data))
    except (PackageError, BadXmlError):
        return set()
    return {name for part, root in roots.items() for name in _NAME.findall(tagged_part(part, root).source)}


def _knows(values: Mapping[str, object], name: str) -> bool:
    value: object = values
    for part in name.split("."):
        if not isinstance(value, Mapping):
            return value is None
        if part not in value:
            return False
        value = value[part]
    return True
