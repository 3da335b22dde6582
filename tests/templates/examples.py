"""The example cases of the installed templates, and the documents made of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from docgen.cases.case import CaseBase
from docgen.cases.load import load_case
from docgen.cases.registry import case_model
from docgen.context.plain import Context
from docgen.context.register import build_context
from docgen.document.blocks import Document
from docgen.render.document import TextTemplate, render_document
from docgen.template.folder import TemplateFolder
from docgen.template.folders import search_path
from docgen.template.search import all_templates


@dataclass(frozen=True, slots=True)
class Example:
    """One example case of one template."""

    template: TemplateFolder
    path: Path

    def __str__(self) -> str:
        """Name for the report of a test: `notices/aankondiging-ontruiming-bewind`."""
        return f"{self.template.info.id}-{self.path.stem}"

    def case(self) -> CaseBase:
        """Return the case."""
        return load_case(self.path, lambda _: case_model(self.template.info.case_model)).case

    def context(self) -> Context:
        """Return what the template may print."""
        case = self.case()
        return build_context(case, case.datum)

    def document(self) -> Document:
        """Return the document."""
        info = self.template.info
        text = TextTemplate(self.template.text_name, search_path(), info.layout, info.titel)
        return render_document(text, self.context().values)


def examples(identifier: str | None = None) -> Iterator[Example]:
    """Yield each example case, of one template or of all."""
    for name, template in all_templates(search_path()).items():
        if identifier in (None, name):
            yield from (Example(template, path) for path in template.cases)
