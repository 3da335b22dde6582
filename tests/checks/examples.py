"""The example case of a template, with some of its fields changed, ready for the checks."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from docgen.cases.load import LoadedCase, check_case
from docgen.cases.registry import case_model
from docgen.checks.check import Facts, Overrides
from docgen.checks.wording import words_pattern
from docgen.context.register import build_context
from docgen.document.blocks import Block, Document, Section
from docgen.document.walk import lines_of
from docgen.render.document import TextTemplate, render_document
from docgen.source.yaml_file import read_yaml
from docgen.template.folder import TemplateFolder
from docgen.template.folders import search_path
from docgen.template.search import find_template

PART = re.compile(r"[^.\[\]]+")


def facts_for(document_id: str, overrides: Overrides, left_out: Iterable[str] = ()) -> Facts:
    """Return what the checks see of an example case with changes.

    Args:
        document_id: Whose example.
        overrides: Field path to new text, or `None` to leave the field out.
        left_out: Words; each block of the document that holds one of them is taken out.
    """
    folders = search_path()
    template = find_template(document_id, folders)
    loaded = load_example(template, overrides)
    case = loaded.case
    text = TextTemplate(template.text_name, folders, template.info.layout, template.info.titel)
    document = render_document(text, build_context(case, case.datum).values)
    return Facts(document_id, case, loaded.places, without(document, tuple(left_out)), case.datum)


def load_example(template: TemplateFolder, overrides: Overrides) -> LoadedCase:
    """Return the example case of a template with changes."""
    source = read_yaml(template.example.read_bytes(), str(template.example))
    changed = replace(source, value=changed_fields(source.value, overrides))
    model = case_model(template.info.case_model)
    return check_case(changed, "", lambda _: model)


def changed_fields(fields: dict[str, Any], overrides: Overrides) -> dict[str, Any]:
    """Return a copy of the fields with changes; groups that are missing are made."""
    changed = copy.deepcopy(fields)
    for path, text in overrides.items():
        *parents, last = [int(part) if part.isdigit() else part for part in PART.findall(path)]
        group: Any = changed
        for part in parents:
            group = group[part] if isinstance(part, int) else group.setdefault(part, {})
        if text is not None:
            group[last] = text
        elif last in group:
            del group[last]
    return changed


def without(document: Document, words: tuple[str, ...]) -> Document:
    """Return the document without the blocks that hold one of the words."""
    patterns = [words_pattern(one) for one in words]

    def keeps(block: Block) -> bool:
        text = " ".join(
            "".join(getattr(run, "text", " ") for run in line.runs)
            for line in lines_of(replace(document, blocks=(block,)))
        )
        squeezed = " ".join(text.split()).casefold()
        sources = [block.source] if isinstance(block, Section) else []
        return not any(pattern.search(one) for pattern in patterns for one in (squeezed, *sources))

    def kept(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        inner = (
            replace(block, blocks=kept(block.blocks)) if isinstance(block, Section) else block
            for block in blocks
        )
        return tuple(block for block in inner if keeps(block))

    return replace(document, blocks=kept(document.blocks))
